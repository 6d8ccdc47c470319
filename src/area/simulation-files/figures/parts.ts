import { partWords } from '../words/figures.ts'
import type { FigureRow } from './figure-row.ts'

/** Rows under the name of what they are of, with an empty one between parts. */
export function byPart(rows: readonly FigureRow[], columns: readonly string[], cellsOf: (row: FigureRow) => readonly string[]): readonly (readonly string[])[] {
  return rows.flatMap((row, place) => {
    const before = rows[place - 1]
    const isSame = before !== undefined && before.part.of === row.part.of && before.part.name === row.part.name
    return [...(isSame ? [] : [...(before === undefined ? [] : [[]]), [partWords(row.part), ...columns]]), cellsOf(row)]
  })
}
