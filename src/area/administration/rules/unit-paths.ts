/** A unit and the one it belongs to. */
export interface PlacedUnit {
  readonly unitId: string
  readonly parentId: string | null
  readonly name: string
}

/**
 * Each unit with the names of those above it, the root left out below itself, in the order of the tree.
 * @param units every unit of one organisation; a unit whose parent is not among them counts as a root
 * @example Trust, Medicine under it and Ward 7 under that: Trust; Medicine; Medicine, Ward 7
 */
export function unitPaths(units: readonly PlacedUnit[]): readonly { readonly unitId: string; readonly path: string }[] {
  const known = new Set(units.map(({ unitId }) => unitId))
  const below = Map.groupBy(units, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null))
  const walk = (parentId: string | null, names: readonly string[], depth: number): readonly { readonly unitId: string; readonly path: string }[] =>
    (below.get(parentId) ?? [])
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB', { numeric: true }))
      .flatMap(({ unitId, name }) => {
        const path = [...names, name]
        return [{ unitId, path: path.join(', ') }, ...walk(unitId, depth === 0 ? [] : path, depth + 1)]
      })
  return walk(null, [], 0)
}
