/** Somebody behind an id: with a name, erased since, or not to be found. */
export type KnownName = { readonly kind: 'named'; readonly name: string } | { readonly kind: 'erased' } | { readonly kind: 'unknown' }

/** Names by id; an id that is not in it leads to nobody. */
export type Names = ReadonlyMap<string, KnownName>

/** Who is behind an id, or null where there is no id. */
export function nameBehind(names: Names, id: string | null): KnownName | null {
  return id === null ? null : (names.get(id) ?? { kind: 'unknown' })
}
