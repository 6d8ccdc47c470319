/** One table refers to another: its rows must go first. */
export interface TableReference {
  readonly from: string
  readonly to: string
}

/**
 * Tables in an order in which their rows can be deleted: whatever refers to a table goes before it.
 * @param tables every name once
 * @param references between them; those of a table to itself and to other tables do not count
 * @returns the same names
 * @throws when tables refer to each other in a circle: no order deletes them
 */
export function deletionOrder(tables: readonly string[], references: readonly TableReference[]): readonly string[] {
  if (tables.length === 0) return []
  const left = new Set(tables)
  const referredTo = new Set(references.filter(({ from, to }) => from !== to && left.has(from)).map(({ to }) => to))
  const free = tables.filter((name) => !referredTo.has(name))
  if (free.length === 0) throw new Error(`These tables refer to each other in a circle: ${tables.join(', ')}.`)
  return [...free, ...deletionOrder(tables.filter((name) => referredTo.has(name)), references)]
}
