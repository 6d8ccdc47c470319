/**
 * The text of a mail as a plain HTML page: a paragraph between blank lines, line ends kept, everything escaped.
 * A line that is one address of our own origin becomes a link; an address of anybody else stays text.
 * @param text   paragraphs between blank lines
 * @param origin of the service, for example https://evenkeel.trust.example
 */
export function htmlOfText(text: string, origin: string): string {
  const paragraphs = text.split(/\r?\n(?:[ \t]*\r?\n)+/).filter((paragraph) => paragraph.trim() !== '')
  const body = paragraphs.map((paragraph) => `<p>${paragraph.trim().split(/\r?\n/).map((line) => htmlOfLine(line, origin)).join('<br>\n')}</p>`)
  return `<!doctype html>\n<html lang="en-GB">\n<head><meta charset="utf-8"><title>Evenkeel</title></head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`
}

function htmlOfLine(line: string, origin: string): string {
  const url = /^\S+$/.test(line) ? URL.parse(line) : null
  return url?.origin === origin && /^https?:$/.test(url.protocol) && url.username === '' ? `<a href="${escape(url.href)}">${escape(line)}</a>` : escape(line)
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? '')
}
