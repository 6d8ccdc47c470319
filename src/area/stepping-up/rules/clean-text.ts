/**
 * Text as a person typed it, fit to be shown, kept and sent again: one kind of line end, and no sign that cannot be seen but changes how other text reads.
 * @param typed any text
 * @returns the same text with line feeds for line ends, without control characters (tab and line feed stay), halves of characters, and marks that turn the direction of a line
 */
export function cleanText(typed: string): string {
  return typed
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll(/\p{Cs}/gu, '')
}

/** The same on one line, without space at its ends. */
export function cleanLine(typed: string): string {
  return cleanText(typed).replaceAll(/\s+/g, ' ').trim()
}

/** How many characters a person would count: a letter outside the first 65,536 counts once. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}
