/** Stands in for the decoder of WOFF2 fonts in the build: ours are TTF. */
export default function decompress(): never {
  throw new Error('WOFF2 fonts are not supported: use TTF')
}
