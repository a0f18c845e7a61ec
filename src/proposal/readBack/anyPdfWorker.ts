// The worker of pdf.js, as a file of our own build: hosts know what a .js is, and not always what a .mjs is.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
