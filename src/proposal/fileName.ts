/**
 * A file name from what the client filled in: letters and figures only, so that it is the same on every system and can
 * hide nothing (no paths, no reversed text). `day` is an ISO date.
 */
export function proposalFileName(organisation: string | undefined, day: string): string {
  const plain = (organisation ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `voorstel-${plain === '' ? 'organisatie' : plain}-${day.slice(0, 10)}.pdf`
}
