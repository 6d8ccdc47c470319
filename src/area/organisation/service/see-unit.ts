import { byName } from '../../../kernel/by-name.ts'
import { bands } from '../../../kernel/workforce.ts'
import type { Post, Unit } from '../records.ts'
import { coversUnit } from '../rules/scope.ts'
import { isOpenOn } from '../rules/unit-changes.ts'
import { type UnitHead, unitHeadOn } from '../rules/unit-head.ts'
import { pathOf } from '../rules/unit-tree.ts'
import type { Asking } from './asking.ts'
import { findUnit } from './scope.ts'
import { type SeenPost, seePosts, sightRights } from './sight.ts'
import { type UnitBranch, branchOf } from './unit-branch.ts'

/** A unit as somebody of the organisation sees it. */
export interface UnitView {
  readonly branch: UnitBranch
  /** From the organisation down to the unit, both included. */
  readonly path: readonly Unit[]
  /** Open posts of this unit alone, higher bands first. */
  readonly posts: readonly SeenPost[]
  /** The post to which most of them report; null when they have none among them. */
  readonly head: (UnitHead & { readonly title: string }) | null
  readonly closedPosts: readonly Post[]
  readonly closedUnits: readonly Unit[]
  /** The viewer may change it and what is below it. */
  readonly isKept: boolean
}

/**
 * A unit.
 * @returns null when there is none of this id here
 */
export async function seeUnit(asking: Asking, unitId: string): Promise<UnitView | null> {
  const { store, holders, today } = asking
  const found = await findUnit(asking, unitId)
  if (found === null) return null
  const { unit, tree, scope } = found
  const counts = { posts: await store.postsPerUnit(today), people: await holders.peoplePerUnit(today) }
  const posts = (await store.postsOfUnit(unitId)).toSorted(byBandThenTitle)
  const isOpen = (one: Unit | Post) => isOpenOn(one, today)
  const open = posts.filter(isOpen)
  return {
    branch: branchOf(tree, unit, counts, today),
    path: pathOf(tree, unitId),
    posts: await seePosts(asking, await sightRights(asking, scope), open),
    head: headOf(open, unitHeadOn(await store.linesOfUnit(unitId), new Set(open.map(({ postId }) => postId)), today)),
    closedPosts: posts.filter((post) => !isOpen(post)),
    closedUnits: (tree.childrenOf.get(unitId) ?? []).filter((child) => !isOpen(child)),
    isKept: coversUnit(scope, unitId),
  }
}

function headOf(posts: readonly Post[], head: UnitHead | null): UnitView['head'] {
  const post = posts.find(({ postId }) => postId === head?.postId)
  return head === null || post === undefined ? null : { ...head, title: post.title }
}

function byBandThenTitle(one: Post, other: Post): number {
  return bands.indexOf(other.band) - bands.indexOf(one.band) || byName(one.title, other.title) || (one.postId < other.postId ? -1 : 1)
}
