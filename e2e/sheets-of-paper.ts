/** Sheets of A4 in a PDF that Chromium made: it writes each page as an object of its own. */
export function sheetsIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
