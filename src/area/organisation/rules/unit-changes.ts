import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type LineProblem, readLine, folded, readOptionalLine } from '../../../kernel/line-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Post, Unit } from '../records.ts'
import { type UnitTree, depthOf, heightOf, subtreeIds } from './unit-tree.ts'

export const longestUnitName = 100
export const longestUnitCode = 40
/** Levels below the organisation itself. Staff systems know 8; what lies deeper nobody finds, and pages grow with it. */
export const deepestUnit = 12
/** Units of one organisation, closed ones too. The largest trusts have some thousands; every page of the tree reads all of them. */
export const mostUnits = 10_000

/** Why a unit may not be put somewhere. */
export type MoveProblem =
  | { readonly code: 'no-such-unit'; readonly unitId: string }
  | { readonly code: 'root-stays' }
  | { readonly code: 'below-itself' }
  | { readonly code: 'parent-closes'; readonly parentId: string; readonly on: CalendarDate }
  | { readonly code: 'too-deep'; readonly most: number }
  | { readonly code: 'name-taken'; readonly byUnitId: string; readonly isClosed: boolean }

/** Why nothing may be made below a unit. */
export type PlaceProblem = Extract<MoveProblem, { code: 'no-such-unit' | 'parent-closes' | 'too-deep' }> | { readonly code: 'too-many-units'; readonly most: number }

/** Why a unit may not be closed. */
export type CloseProblem =
  | { readonly code: 'no-such-unit'; readonly unitId: string }
  | { readonly code: 'root-stays' }
  | { readonly code: 'already-closed'; readonly on: CalendarDate }
  | { readonly code: 'open-units-below'; readonly unitIds: readonly string[] }
  | { readonly code: 'posts-in-use'; readonly postIds: readonly string[] }

export type NameProblem = LineProblem | { readonly code: 'name-taken'; readonly byUnitId: string; readonly isClosed: boolean }
export type CodeProblem = Exclude<LineProblem, { code: 'empty' }> | { readonly code: 'code-taken'; readonly byUnitId: string }

/**
 * May a unit be moved below another one? What is below it moves with it.
 * @returns the unit as it will be, its version not yet counted up
 * @error no-such-unit; root-stays; below-itself (also further down); parent-closes when the new parent has a day of closing; too-deep when it or what is below it would lie below level 12; name-taken when a unit there has its name
 */
export function checkMove(tree: UnitTree, unitId: string, newParentId: string): Result<Unit, MoveProblem> {
  const unit = tree.byId.get(unitId)
  if (unit === undefined) return failure({ code: 'no-such-unit', unitId })
  if (unit.parentId === null) return failure({ code: 'root-stays' })
  if (subtreeIds(tree, [unitId]).has(newParentId)) return failure({ code: 'below-itself' })
  const parent = checkParent(tree, newParentId)
  if (!parent.ok) return parent
  if ((depthOf(tree, newParentId) ?? 0) + 1 + heightOf(tree, unitId) > deepestUnit) return failure({ code: 'too-deep', most: deepestUnit })
  const taken = takenName(tree, newParentId, unit.name, unitId)
  return taken === undefined ? success({ ...unit, parentId: newParentId }) : failure(taken)
}

/**
 * May a new unit be made below this one?
 * @error as `checkParent`; too-deep when it would lie below level 12; too-many-units when the organisation has 10,000
 */
export function checkNewPlace(tree: UnitTree, parentId: string): Result<Unit, PlaceProblem> {
  const parent = checkParent(tree, parentId)
  if (!parent.ok) return parent
  if ((depthOf(tree, parentId) ?? 0) >= deepestUnit) return failure({ code: 'too-deep', most: deepestUnit })
  return tree.byId.size < mostUnits ? parent : failure({ code: 'too-many-units', most: mostUnits })
}

/**
 * May something be put below this unit?
 * @error no-such-unit; parent-closes when it has a day of closing, even one to come: what is below it would stay behind
 */
function checkParent(tree: UnitTree, parentId: string): Result<Unit, Extract<MoveProblem, { code: 'no-such-unit' | 'parent-closes' }>> {
  const parent = tree.byId.get(parentId)
  if (parent === undefined) return failure({ code: 'no-such-unit', unitId: parentId })
  return parent.closedOn === null ? success(parent) : failure({ code: 'parent-closes', parentId, on: parent.closedOn })
}

/**
 * May a unit be closed from a day on?
 * @param day   the first day on which it is no longer used
 * @param posts those of the unit, or of the whole organisation
 * @returns the unit as it will be, its version not yet counted up
 * @error every reason against it: root-stays; already-closed; open-units-below and posts-in-use when some would still be open on that day
 */
export function checkClose(tree: UnitTree, unitId: string, day: CalendarDate, posts: Iterable<Post>): Result<Unit, readonly CloseProblem[]> {
  const unit = tree.byId.get(unitId)
  if (unit === undefined) return failure([{ code: 'no-such-unit', unitId }])
  if (unit.parentId === null) return failure([{ code: 'root-stays' }])
  if (unit.closedOn !== null) return failure([{ code: 'already-closed', on: unit.closedOn }])
  const unitIds = (tree.childrenOf.get(unitId) ?? []).filter((child) => isOpenOn(child, day)).map((child) => child.unitId)
  const postIds = [...posts].filter((post) => post.unitId === unitId && isOpenOn(post, day)).map((post) => post.postId)
  const problems: CloseProblem[] = []
  if (unitIds.length > 0) problems.push({ code: 'open-units-below', unitIds })
  if (postIds.length > 0) problems.push({ code: 'posts-in-use', postIds })
  return problems.length === 0 ? success({ ...unit, closedOn: day }) : failure(problems)
}

/** Is a unit or a post still used on a day? The day of closing is the first on which it is not. */
export function isOpenOn({ closedOn }: Pick<Unit | Post, 'closedOn'>, day: CalendarDate): boolean {
  return closedOn === null || day < closedOn
}

/**
 * A unit's name as a person typed it.
 * @param parentId null for the organisation itself
 * @param unitId   the unit that has or gets the name; undefined for a new one
 * @returns the name to keep: 1 to 100 characters
 * @error empty, too-long, unprintable; name-taken when another unit of the same parent has it, in capitals or not, closed or not
 */
export function checkUnitName(tree: UnitTree, parentId: string | null, typed: string, unitId?: string): Result<string, NameProblem> {
  const name = readLine(typed, longestUnitName)
  if (!name.ok || parentId === null) return name
  const taken = takenName(tree, parentId, name.value, unitId)
  return taken === undefined ? name : failure(taken)
}

function takenName(tree: UnitTree, parentId: string, name: string, unitId: string | undefined): Extract<MoveProblem, { code: 'name-taken' }> | undefined {
  const sought = folded(name)
  const other = tree.childrenOf.get(parentId)?.find((sibling) => sibling.unitId !== unitId && folded(sibling.name) === sought)
  return other === undefined ? undefined : { code: 'name-taken', byUnitId: other.unitId, isClosed: other.closedOn !== null }
}

/**
 * A unit's code as a person typed it.
 * @param unitId the unit that has or gets the code; undefined for a new one
 * @returns the code to keep: 1 to 40 characters; null when nothing was typed
 * @error too-long, unprintable; code-taken when another unit of the organisation has it, in capitals or not
 */
export function checkUnitCode(tree: UnitTree, typed: string, unitId?: string): Result<string | null, CodeProblem> {
  const code = readOptionalLine(typed, longestUnitCode)
  if (!code.ok) return code.error.code === 'empty' ? success(null) : failure(code.error)
  if (code.value === null) return code
  const sought = folded(code.value)
  for (const other of tree.byId.values()) {
    if (other.unitId !== unitId && other.code !== null && folded(other.code) === sought) return failure({ code: 'code-taken', byUnitId: other.unitId })
  }
  return code
}
