import { guardedCell, listCell } from '../../../../kernel/table-cell.ts'
import type { FrameworkItem } from '../framework.ts'
import { columns, formWords } from './columns.ts'

/**
 * The items of a framework as a table, the header first. No cell of it is run by a spreadsheet.
 * @param items of a framework in which `checkFramework` finds nothing
 * @returns read by `readFrameworkCsv` they are the same but for their ids, which follow from the codes; an item without a code gets one from its place
 */
export function writeFrameworkCsv(items: readonly FrameworkItem[]): readonly (readonly string[])[] {
  const codes = codesOf(items)
  return [columns, ...items.map((item) => rowOf(item, codes).map(guardedCell))]
}

function rowOf({ id, kind, parent, text, about, domain, aspect, stage, trends, form, goesWith }: FrameworkItem, codes: ReadonlyMap<string | null, string>): readonly string[] {
  return [codes.get(id) ?? '', kind, codes.get(parent) ?? '', text, about ?? '', domain ?? '', aspect ?? '', stage ?? '', listCell(trends), formWords[form], listCell(goesWith)]
}

/** By id; a code that an item has is given to no other. */
function codesOf(items: readonly FrameworkItem[]): ReadonlyMap<string | null, string> {
  const taken = new Set(items.map(({ code }) => code))
  return new Map(
    items.map(({ id, code }, place) => {
      let given = code ?? `item ${place + 1}`
      while (code === null && taken.has(given)) given = `${given}+`
      return [id, given]
    }),
  )
}
