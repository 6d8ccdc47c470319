/** One record before and after an import: enough to show it, to do it and to undo it. */
export interface Change<Kept> {
  /** Null when the record is new. */
  readonly before: Kept | null
  readonly after: Kept
  /** The row that asked for it first; null when no row did (an assignment that is missing in the file). */
  readonly row: number | null
}

/** Collects what changes of one kind of record. Writing what is there already changes nothing. */
export interface ChangeLedger<Kept> {
  /** The record as it will be after the import, or as it is. */
  readonly current: (id: string) => Kept | undefined
  readonly write: (after: Kept, row: number | null) => void
  readonly changes: () => readonly Change<Kept>[]
}

/**
 * A ledger over the records that are there.
 * @param present the records of today
 * @param idOf what tells one record from another
 */
export function createLedger<Kept extends object>(present: readonly Kept[], idOf: (kept: Kept) => string): ChangeLedger<Kept> {
  const before = new Map(present.map((kept) => [idOf(kept), kept]))
  const written = new Map<string, Change<Kept>>()
  return {
    current: (id) => written.get(id)?.after ?? before.get(id),
    write: (after, row) => {
      const id = idOf(after)
      const old = before.get(id) ?? null
      const change = { before: old, after: old === null ? after : nextVersion(old, after), row: written.get(id)?.row ?? row }
      if (old !== null && isSame(old, after)) written.delete(id)
      else written.set(id, change)
    },
    changes: () => [...written.values()],
  }
}

/** Whether two records say the same; their versions only count the changes. */
function isSame(one: object, other: object): boolean {
  return Object.entries(one).every(([key, value]) => key === 'version' || Object.is(value, Reflect.get(other, key)))
}

function nextVersion<Kept extends object>(before: Kept, after: Kept): Kept {
  return 'version' in before && typeof before.version === 'number' ? { ...after, version: before.version + 1 } : after
}
