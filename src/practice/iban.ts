/** The number as banks compare it: without spaces, in capitals. */
const bare = (iban: string): string => iban.replace(/\s/g, '').toUpperCase()

/** The remainder after division by 97, of a number too long for one division. */
const modulo97 = (digits: string): number =>
  Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)

/** Whether a bank account number can be right: its form and its check digits. Source: ISO 13616, ISO 7064 MOD 97-10. */
export function isIban(iban: string): boolean {
  const number = bare(iban)
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(number)) return false
  const moved = number.slice(4) + number.slice(0, 4)
  const digits = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return modulo97(digits) === 1
}
