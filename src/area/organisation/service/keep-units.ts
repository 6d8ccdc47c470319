import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Unit } from '../records.ts'
import { coversUnit } from '../rules/scope.ts'
import { type CloseProblem, type CodeProblem, type MoveProblem, type NameProblem, type PlaceProblem, checkClose, checkMove, checkNewPlace, checkUnitCode, checkUnitName } from '../rules/unit-changes.ts'
import type { Asking } from './asking.ts'
import { type PlacedUnit, findKeptUnit } from './scope.ts'

/** A unit as it was typed. */
export interface TypedUnit {
  readonly name: string
  readonly code: string
}

/** What is to be mended in a form about a unit. */
export type UnitProblem =
  | { readonly field: 'name'; readonly why: NameProblem }
  | { readonly field: 'code'; readonly why: CodeProblem }
  | { readonly field: 'parent'; readonly why: Exclude<MoveProblem | PlaceProblem, { code: 'no-such-unit' }> | { readonly code: 'not-chosen' } }
  | { readonly field: 'closing'; readonly why: Exclude<CloseProblem, { code: 'no-such-unit' }> }

type Refusal = NotHere | ToMend<UnitProblem> | ChangedTo<Unit>

/**
 * Makes a unit below another one.
 * @param newId of the unit
 * @error not-here when the viewer may not change the unit above; to-mend
 */
export async function addUnit(asking: Asking, parentId: string, typed: TypedUnit, newId: string): Promise<Result<Unit, NotHere | ToMend<UnitProblem>>> {
  await asking.store.lockShape()
  const found = await findKeptUnit(asking, parentId)
  if (found === null) return failure(notHere)
  const parent = checkNewPlace(found.tree, parentId)
  if (!parent.ok) return parent.error.code === 'no-such-unit' ? failure(notHere) : failure(toMend([{ field: 'parent', why: parent.error }]))
  const checked = checkTyped(found, parentId, typed)
  if (!checked.ok) return checked
  const unit: Unit = { unitId: newId, parentId, ...checked.value, closedOn: null, version: 1 }
  await asking.store.addUnit(unit)
  return success(unit)
}

/**
 * Gives a unit another name or code.
 * @param version of the unit when the form was drawn
 * @error not-here, to-mend, changed-meanwhile
 */
export async function renameUnit(asking: Asking, unitId: string, typed: TypedUnit, version: number): Promise<Result<Unit, Refusal>> {
  return change(asking, unitId, version, (found) => {
    const checked = checkTyped(found, found.unit.parentId, typed, unitId)
    return checked.ok ? success({ ...found.unit, ...checked.value }) : checked
  })
}

/**
 * Moves a unit, with all below it, to another unit that the viewer may change.
 * @param parentId empty when none was chosen
 * @error not-here, to-mend, changed-meanwhile
 */
export async function moveUnit(asking: Asking, unitId: string, parentId: string, version: number): Promise<Result<Unit, Refusal>> {
  return change(asking, unitId, version, ({ tree, scope }) => {
    if (parentId === '') return failure(toMend([{ field: 'parent', why: { code: 'not-chosen' } }]))
    if (!coversUnit(scope, parentId)) return failure(notHere)
    const moved = checkMove(tree, unitId, parentId)
    if (moved.ok) return moved
    return moved.error.code === 'no-such-unit' ? failure(notHere) : failure(toMend([{ field: 'parent', why: moved.error }]))
  })
}

/**
 * Closes a unit from a day on. It stays, so that what was in it can still be read.
 * @param day the first day on which it is no longer used
 * @error not-here, to-mend with every reason against it, changed-meanwhile
 */
export async function closeUnit(asking: Asking, unitId: string, day: CalendarDate, version: number): Promise<Result<Unit, Refusal>> {
  await asking.store.lockShape()
  const posts = await asking.store.postsOfUnit(unitId)
  return change(asking, unitId, version, ({ tree }) => {
    const closed = checkClose(tree, unitId, day, posts)
    if (closed.ok) return closed
    return failure(toMend(closed.error.flatMap((why) => (why.code === 'no-such-unit' ? [] : [{ field: 'closing', why }]))))
  })
}

async function change(asking: Asking, unitId: string, version: number, decide: (found: PlacedUnit) => Result<Unit, NotHere | ToMend<UnitProblem>>): Promise<Result<Unit, Refusal>> {
  await asking.store.lockShape()
  const found = await findKeptUnit(asking, unitId)
  if (found === null) return failure(notHere)
  if (found.unit.version !== version) return failure({ code: 'changed-meanwhile', stands: found.unit })
  const decided = decide(found)
  if (!decided.ok) return decided
  // An import may have changed it in the moment since it was read.
  return (await asking.store.changeUnit(decided.value)) ? success({ ...decided.value, version: version + 1 }) : failure({ code: 'changed-meanwhile', stands: found.unit })
}

function checkTyped({ tree }: PlacedUnit, parentId: string | null, typed: TypedUnit, unitId?: string): Result<Pick<Unit, 'name' | 'code'>, ToMend<UnitProblem>> {
  const name = checkUnitName(tree, parentId, typed.name, unitId)
  const code = checkUnitCode(tree, typed.code, unitId)
  if (name.ok && code.ok) return success({ name: name.value, code: code.value })
  return failure(toMend([...(name.ok ? [] : [{ field: 'name' as const, why: name.error }]), ...(code.ok ? [] : [{ field: 'code' as const, why: code.error }])]))
}
