import { isId } from '../../../kernel/id.ts'
import { searchWords } from '../../../kernel/search-words.ts'
import { coversUnit } from '../../organisation/index.ts'
import type { UnitPlace } from '../rules/scope.ts'
import { type Asking, keeperScope } from './asking.ts'
import type { OpenPost, PeopleStore } from './people-store.ts'

/** Where somebody is to start: in a post that is there, or in one that is made in a unit. */
export type ChosenPost = { readonly kind: 'there'; readonly post: OpenPost; readonly unit: UnitPlace } | { readonly kind: 'new'; readonly unit: UnitPlace }

/** Posts and units to choose from. */
export interface PostChoices {
  /** Those that nobody holds come first, and before all of them those where the person works already. */
  readonly posts: readonly (OpenPost & { readonly unitPath: string })[]
  /** There are more posts than these. */
  readonly isCut: boolean
  /** Units in which a new post can be made; at most 10, none unless something was searched. */
  readonly units: readonly UnitPlace[]
}

const postsShown = 15
const unitsShown = 10

/**
 * Posts in which somebody whom the viewer keeps can start, and units in which one can be made.
 * @param nearUnitIds where they work already: vacant posts of these units come before all others
 */
export async function findPostChoices(store: PeopleStore, { viewer, today }: Pick<Asking, 'viewer' | 'today'>, text: string, nearUnitIds: readonly string[]): Promise<PostChoices> {
  const units = await store.units()
  const scope = keeperScope(viewer, units)
  const words = searchWords(text)
  const posts = await store.findPosts({ words, unitIds: scope.kind === 'all' ? null : [...scope.unitIds], firstUnitIds: nearUnitIds, day: today, limit: postsShown + 1 })
  const paths = new Map(units.map(({ unitId, path }) => [unitId, path]))
  const folded = words.map((word) => word.toLowerCase())
  const open = units.filter(({ unitId, closedOn }) => closedOn === null && coversUnit(scope, unitId))
  return {
    isCut: posts.length > postsShown,
    posts: posts.slice(0, postsShown).map((post) => ({ ...post, unitPath: paths.get(post.unitId) ?? '' })),
    units: words.length === 0 ? (open.length <= unitsShown ? open : []) : open.filter(({ name }) => folded.every((word) => name.toLowerCase().includes(word))).slice(0, unitsShown),
  }
}

/**
 * The post that was chosen.
 * @param ids one of them is empty
 * @returns null when there is no such post or unit, it is closed, or the viewer does not keep its people
 */
export async function readChosenPost(store: PeopleStore, { viewer, today }: Pick<Asking, 'viewer' | 'today'>, { postId, unitId }: { readonly postId: string; readonly unitId: string }): Promise<ChosenPost | null> {
  const units = await store.units()
  const scope = keeperScope(viewer, units)
  const post = isId(postId) ? await store.openPost(postId, today) : null
  const unit = units.find((one) => one.unitId === (post === null ? unitId : post.unitId))
  if (unit === undefined || !isOpen(unit, today) || !coversUnit(scope, unit.unitId)) return null
  if (post !== null) return { kind: 'there', post, unit }
  // A unit that closes takes no more posts.
  return postId === '' && unit.closedOn === null ? { kind: 'new', unit } : null
}

function isOpen({ closedOn }: UnitPlace, today: Asking['today']): boolean {
  return closedOn === null || closedOn > today
}
