/** Bytes as plain letters, in parts: a call takes no more arguments than the stack has room for. */
export function toBase64(bytes: Uint8Array): string {
  const PART = 0x8000
  let letters = ''
  for (let at = 0; at < bytes.length; at += PART)
    letters += String.fromCharCode(...bytes.subarray(at, at + PART))
  return btoa(letters)
}

/** The bytes; undefined for what is not written so. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  let letters: string
  try {
    letters = atob(text)
  } catch {
    return undefined
  }
  // One by one into their place: `Uint8Array.from` first makes a list of all letters, many times as large as a backup.
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at)
  return bytes
}

/** The same for an address, in which `+`, `/` and `=` mean something else. */
export const toAddress = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

export const fromAddress = (text: string): Uint8Array<ArrayBuffer> | undefined =>
  /^[\w-]*$/.test(text) ? fromBase64(text.replaceAll('-', '+').replaceAll('_', '/')) : undefined
