/** Line ends and spaces as the source of a web page or of a mail writes them. */
const markup = /<br ?\/?>|&nbsp;|&#160;|&gt;/gi

/** Every kind of white space and dash, the “>” that mail programs put before lines, and signs that cannot be seen. */
const noise = /[\s>\p{Pd}\p{Cf}]/gu

/** The text with line feeds for the line ends and spaces that only markup makes. One pass, however the text is made. */
export function withoutMarkup(text: string): string {
  return text.replaceAll(markup, '\n')
}

/**
 * What is left of a text when everything is taken away that editors, mail programs and phones change by themselves: line ends, spaces, dashes, quoting, byte order marks.
 * The work grows with the length of the text and with nothing else.
 */
export function bareText(text: string): string {
  return withoutMarkup(text).replaceAll(noise, '')
}
