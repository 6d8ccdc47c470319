import { mostRowsRead } from './types.ts'

/**
 * Places of rows as a form carries them.
 * @param rows places from 0, rising
 * @example 2, 3, 4 and 7: '2-4,7'
 */
export function rowRangesText(rows: ReadonlySet<number>): string {
  const ranges: { first: number; last: number }[] = []
  for (const row of rows) {
    const range = ranges.at(-1)
    if (range !== undefined && range.last === row - 1) range.last = row
    else ranges.push({ first: row, last: row })
  }
  return ranges.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)).join(',')
}

/** The same read back. Whatever is no range of ours names no row, and all together name no more rows than are read: ranges rise, and no row is looked at twice. */
export function readRowRanges(text: string): ReadonlySet<number> {
  const rows = new Set<number>()
  let next = 0
  for (const [, first = '', last = first] of text.matchAll(/(?<=^|,)(\d{1,6})(?:-(\d{1,6}))?(?=,|$)/gu)) {
    for (let row = Math.max(next, Number(first)); row <= Number(last) && rows.size <= mostRowsRead; row += 1) rows.add(row)
    next = Math.max(next, Number(last) + 1)
  }
  return rows
}
