function encrypt(): never {
  throw new Error('A proposal is never locked')
}

/** Stand in for the ciphers that pdfkit locks documents with in the build: ours are for everybody. */
export const cbc = encrypt
export const ecb = encrypt
