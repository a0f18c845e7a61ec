import type { PdfValue } from 'pdfkit'

/** A text as a value in a PDF. pdfkit takes a plain string for a name. */
// oxlint-disable-next-line no-new-wrappers, unicorn/new-for-builtins -- it is the object that pdfkit looks for
export const pdfText = (text: string): PdfValue => new String(text)
