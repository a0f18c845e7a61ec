/** Stands in for what pdfkit breaks lines with in the build: ours are broken before they reach it. */
export default function breakLines(): never {
  throw new Error('pdfkit may not set text: use react-pdf')
}
