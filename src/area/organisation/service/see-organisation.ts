import type { Post, Unit } from '../records.ts'
import type { Scope } from '../rules/scope.ts'
import { type UnitTree, pathText } from '../rules/unit-tree.ts'
import type { Asking } from './asking.ts'
import { loadTree, scopeOf } from './scope.ts'
import { type UnitBranch, branchOf, unitsNamed } from './unit-branch.ts'

/** Units that a search shows at most. */
const foundAtMost = 50

/** The whole organisation as one of its people sees it. */
export interface OrganisationView {
  readonly whole: UnitBranch
  readonly tree: UnitTree
  readonly scope: Scope
  /** The posts that the viewer holds today. */
  readonly ownPosts: readonly Post[]
  /** What a search found; null when nothing was searched for. */
  readonly found: { readonly text: string; readonly units: readonly FoundUnit[]; readonly isCut: boolean } | null
}

/** A unit with the way to it. */
export interface FoundUnit {
  readonly unit: Unit
  readonly path: string
}

/**
 * The organisation.
 * @param search part of the name or the code of a unit; empty for none
 * @returns null while the organisation has no unit at all
 */
export async function seeOrganisation(asking: Asking, search: string): Promise<OrganisationView | null> {
  const { store, holders, viewer, today } = asking
  const tree = await loadTree(asking)
  if (tree === null) return null
  const counts = { posts: await store.postsPerUnit(today), people: await holders.peoplePerUnit(today) }
  const ownPosts = await store.postsById(await holders.postsOf(viewer.personId, today))
  const units = unitsNamed(tree, search, today)
  return {
    whole: branchOf(tree, tree.root, counts, today),
    tree,
    scope: scopeOf(viewer, tree),
    ownPosts,
    found: search.trim() === '' ? null : { text: search, units: units.slice(0, foundAtMost).map((unit) => ({ unit, path: pathText(tree, unit.unitId) })), isCut: units.length > foundAtMost },
  }
}
