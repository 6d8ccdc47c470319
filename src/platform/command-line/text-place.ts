/** Where something stands in a text: its line and its column, in letters, both from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The place of a sign. @param at its number in the text, from 0 */
export function placeOf(text: string, at: number): Place {
  const before = text.slice(0, at)
  const lineStart = before.lastIndexOf('\n') + 1
  let line = 1
  for (let next = before.indexOf('\n'); next !== -1; next = before.indexOf('\n', next + 1)) line += 1
  return { line, column: Array.from(before.slice(lineStart)).length + 1 }
}

/** A place as a sentence names it. */
export function placeWords({ line, column }: Place): string {
  return `line ${line}, column ${column}`
}
