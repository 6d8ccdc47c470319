import type { CellRead, Difference, DifferenceCode } from './types.ts'

/** Gathers what was read differently from what was typed, by column and kind. */
export interface DifferenceLedger {
  readonly note: (code: DifferenceCode, column: number, cell: CellRead) => void
  readonly all: () => readonly Difference[]
}

/** An empty ledger. */
export function differenceLedger(): DifferenceLedger {
  const found: { readonly code: DifferenceCode; readonly column: number; readonly cells: CellRead[] }[] = []
  return {
    note: (code, column, cell) => {
      const group = found.find((one) => one.code === code && one.column === column)
      if (group === undefined) found.push({ code, column, cells: [cell] })
      else group.cells.push(cell)
    },
    all: () => found,
  }
}
