/**
 * The known word that was most likely meant: the one with the fewest letters to add, leave out, change or swap.
 * @returns null when none is near, so that a suggestion never misleads
 * @example "statoin" among "station" and "region": "station"
 * @source optimal string alignment distance (Damerau 1964, Levenshtein 1966)
 */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / 3))
  let [nearest, fewest]: [string | null, number] = [null, most + 1]
  for (const one of known) {
    if (Math.abs(one.length - word.length) >= fewest) continue
    const steps = distance(word.toLowerCase(), one.toLowerCase())
    if (steps < fewest) [nearest, fewest] = [one, steps]
  }
  return nearest
}

function distance(one: string, other: string): number {
  let above: readonly number[] = []
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let line = 1; line <= one.length; line += 1) {
    const next = nextRow(one, other, line, row, above)
    above = row
    row = next
  }
  return row.at(-1) ?? 0
}

function nextRow(one: string, other: string, line: number, row: readonly number[], above: readonly number[]): readonly number[] {
  const next = [line]
  for (let column = 1; column <= other.length; column += 1) {
    const isSame = one[line - 1] === other[column - 1]
    const steps = Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (row[column - 1] ?? 0) + (isSame ? 0 : 1))
    const isSwap = line > 1 && column > 1 && one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1]
    next.push(isSwap ? Math.min(steps, (above[column - 2] ?? 0) + 1) : steps)
  }
  return next
}
