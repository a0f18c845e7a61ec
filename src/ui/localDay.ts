/** The day as it is here, as an ISO date: just after midnight that is another one than in the world's own time. */
export const localDay = (moment: Date): string =>
  [
    String(moment.getFullYear()),
    String(moment.getMonth() + 1).padStart(2, '0'),
    String(moment.getDate()).padStart(2, '0'),
  ].join('-')
