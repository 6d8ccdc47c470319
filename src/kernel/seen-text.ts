/** What nobody sees and what turns the direction of what follows; line ends and tabs stay. */
const unseen = /\p{Bidi_Control}|(?![\n\t])\p{Cc}|[\u200B\u2060\uFEFF\u00AD\u2028\u2029]/gu

/**
 * A text of several lines with nothing in it that its reader cannot see: for short notes that one person writes for another, where to refuse would only delay.
 * @example 'Agreed \u202Eyadnom' is 'Agreed yadnom'
 */
export function seenText(typed: string): string {
  return typed.toWellFormed().replaceAll(/\r\n?/gu, '\n').replaceAll(unseen, '').normalize('NFC').trim()
}

/** The same as one line. */
export function seenLine(typed: string): string {
  return seenText(typed).replaceAll(/\s+/gu, ' ')
}
