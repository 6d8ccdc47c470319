/** A unit of a tree. */
export interface TreeUnit {
  readonly id: string
  /** The unit that holds it; null for the one root. */
  readonly parentId: string | null
}

/** People divided once, and which units may be shown. */
export interface AtomsOfTree {
  /** Each atom as the units whose own people it joins, and how many people that is. Every person of a shown unit is in one atom. */
  readonly atoms: readonly { readonly unitIds: readonly string[]; readonly people: number }[]
  /** The units that may be shown, each as the places of the atoms that it and all below it consist of, nothing more and nothing less. */
  readonly shown: ReadonlyMap<string, readonly number[]>
}

/**
 * Divides people along a tree of units into atoms of `least` or more, so that every unit that is shown, with all below it, is a union of whole atoms.
 * Then so is each union, difference and intersection of shown units: nothing that can be worked out from their figures rests on 1 to `least` - 1 people.
 *
 * From the leaves upwards: a unit's own people and what its parts could not place are an atom when they are enough. When they are fewer, they join an atom
 * of its parts: the one by which the fewest shown units are lost, of those the smallest, of those the first. Where its parts have none, they go to the unit above.
 * @param units    each before those that it holds; the first one is the root
 * @param peopleIn how many people belong to each unit itself, without those below it; a unit without an entry has none
 * @param least    fewest people of an atom
 * @returns no atom and nothing shown when all together are fewer than `least`
 * @source rule 10 for organisations: one partition into atoms of 10 or more, small leaves merged upwards, every view a union of atoms
 * @example a ward of 12, one of 4 and 2 people in the division above both, least 10: one atom of 18; the division is shown, no ward is
 */
export function atomsOf(units: readonly TreeUnit[], peopleIn: ReadonlyMap<string, number>, least: number): AtomsOfTree {
  const parentOf = new Map(units.map(({ id, parentId }) => [id, parentId]))
  const grown = new Map<string, Grown>()
  const shown = new Set<string>()
  const atoms: Atom[] = []
  for (const { id, parentId } of units.toReversed()) {
    const { within, waiting } = withOwn(grown.get(id) ?? nothing, id, peopleIn.get(id) ?? 0)
    const placed = placeWaiting({ id, within, waiting, least, shown, parentOf })
    if (placed.made !== null) atoms.push(placed.made)
    if (placed.within.length > 0) shown.add(id)
    if (parentId !== null) grown.set(parentId, joined(grown.get(parentId) ?? nothing, placed))
  }
  const inOrder = atoms.toReversed()
  return { atoms: inOrder.map(({ unitIds, people }) => ({ unitIds, people })), shown: atomsByUnit(units, inOrder, shown, parentOf) }
}

/** Grows while the tree is gone up. */
interface Atom {
  readonly unitIds: string[]
  people: number
  /** The lowest unit that holds all of it. */
  home: string
}

/** What a unit has from below: atoms that lie whole within it, and people who are in none yet. */
interface Grown {
  readonly within: readonly Atom[]
  readonly waiting: { readonly unitIds: readonly string[]; readonly people: number }
}

const nothing: Grown = { within: [], waiting: { unitIds: [], people: 0 } }

function withOwn({ within, waiting }: Grown, id: string, own: number): Grown {
  return own === 0 ? { within, waiting } : { within, waiting: { unitIds: [id, ...waiting.unitIds], people: waiting.people + own } }
}

function joined(one: Grown, other: Grown): Grown {
  // Parts come from the last to the first.
  return { within: [...other.within, ...one.within], waiting: { unitIds: [...other.waiting.unitIds, ...one.waiting.unitIds], people: other.waiting.people + one.waiting.people } }
}

interface Placing extends Grown {
  readonly id: string
  readonly least: number
  readonly shown: Set<string>
  readonly parentOf: ReadonlyMap<string, string | null>
}

function placeWaiting({ id, within, waiting, least, shown, parentOf }: Placing): Grown & { readonly made: Atom | null } {
  if (waiting.people === 0) return { within, waiting, made: null }
  if (waiting.people >= least) {
    const made = { unitIds: [...waiting.unitIds], people: waiting.people, home: id }
    return { within: [made, ...within], waiting: nothing.waiting, made }
  }
  const costs = within.map((atom) => ({ atom, lost: shownUpTo(atom.home, id, shown, parentOf) }))
  const [cheapest] = costs.toSorted((one, other) => one.lost.length - other.lost.length || one.atom.people - other.atom.people)
  if (cheapest === undefined) return { within, waiting, made: null }
  const { atom, lost } = cheapest
  for (const unit of lost) shown.delete(unit)
  atom.unitIds.push(...waiting.unitIds)
  atom.people += waiting.people
  atom.home = id
  return { within, waiting: nothing.waiting, made: null }
}

/** The shown units from one unit, included, up to another, excluded. */
function shownUpTo(from: string, to: string, shown: ReadonlySet<string>, parentOf: ReadonlyMap<string, string | null>): readonly string[] {
  const found: string[] = []
  for (let unit: string | null = from; unit !== null && unit !== to; unit = parentOf.get(unit) ?? null) if (shown.has(unit)) found.push(unit)
  return found
}

function atomsByUnit(units: readonly TreeUnit[], atoms: readonly Atom[], shown: ReadonlySet<string>, parentOf: ReadonlyMap<string, string | null>): AtomsOfTree['shown'] {
  const within = new Map<string, number[]>(units.flatMap(({ id }) => (shown.has(id) ? [[id, []]] : [])))
  atoms.forEach(({ home }, place) => {
    for (let unit: string | null = home; unit !== null; unit = parentOf.get(unit) ?? null) within.get(unit)?.push(place)
  })
  return within
}
