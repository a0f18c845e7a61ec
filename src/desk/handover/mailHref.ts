/** A mail that somebody still addresses and sends: it holds no name, and nothing that was answered but what is given. */
export const mailHref = (subject: string, paragraphs: readonly string[]): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(paragraphs.join('\r\n\r\n'))}`
