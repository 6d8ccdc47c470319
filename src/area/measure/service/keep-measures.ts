import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Measure, Target } from '../records.ts'
import { type MeasureProblem, type TypedMeasure, checkMeasure } from '../rules/check-measure.ts'
import { readNumber, suitChart } from '../rules/check-value.ts'
import { firstDay } from '../rules/day-limits.ts'
import type { Asking } from './asking.ts'
import { lockKeptMeasure } from './find-measure.ts'
import { mayKeep } from './may-keep.ts'

/** What is to be mended in a form about a measure. */
export type MeasureFormProblem =
  | { readonly field: 'fields'; readonly why: MeasureProblem }
  | { readonly field: 'unit'; readonly why: 'not-chosen' | 'closed' }
  | { readonly field: 'name'; readonly why: 'name-taken' }
  | { readonly field: 'target'; readonly why: 'not-a-number' }
  | { readonly field: 'chartType'; readonly why: 'values-do-not-suit' }
  | { readonly field: 'owner'; readonly why: 'not-chosen' }
  | { readonly field: 'closing'; readonly why: 'already-closed' | 'name-taken' }

type Refusal = NotHere | ToMend<MeasureFormProblem> | ChangedTo<Measure>

/** What a new measure is made of, beyond its fields. */
export interface NewMeasure {
  readonly typed: TypedMeasure
  /** Empty when none was chosen. */
  readonly unitId: string
  /** A number, or empty for no target. */
  readonly target: string
  /** Whether whoever adds it answers for it. */
  readonly isOwn: boolean
}

/**
 * Adds a measure to a unit that the viewer may change. A target holds from the beginning.
 * @error not-here when the unit is not theirs to change; to-mend
 */
export async function addMeasure(asking: Asking, { typed, unitId, target, isOwn }: NewMeasure): Promise<Result<Measure, NotHere | ToMend<MeasureFormProblem>>> {
  const { store, today, personId, newId } = asking
  const rights = await asking.rights()
  if (rights === null) return failure(notHere)
  const unit = rights.tree.byId.get(unitId)
  if (unit !== undefined && !mayKeep(rights, { unitId, people: [] })) return failure(notHere)
  const unitProblem = unit === undefined ? ('not-chosen' as const) : unit.closedOn !== null && unit.closedOn <= today ? ('closed' as const) : null
  const fields = checkMeasure(typed)
  const aim = readNumber(target, { unitOfMeasurement: fields.ok ? fields.value.unitOfMeasurement : 'percentage' })
  const problems: readonly MeasureFormProblem[] = [
    ...(unitProblem === null ? [] : [{ field: 'unit' as const, why: unitProblem }]),
    ...(fields.ok ? await nameProblems(asking, unitId, fields.value.name, null) : fields.error.map((why) => ({ field: 'fields' as const, why }))),
    ...(aim.ok ? [] : [{ field: 'target' as const, why: aim.error }]),
  ]
  if (problems.length > 0 || !fields.ok || !aim.ok) return failure(toMend(problems))
  const measure: Measure = { measureId: newId(), unitId, ...fields.value, ownerPersonId: isOwn ? personId : null, closedOn: null, version: 1 }
  await store.addMeasure(measure)
  if (aim.value !== null) await store.putTargets(measure.measureId, [{ startsOn: firstDay, value: aim.value }])
  return success(measure)
}

/**
 * Changes what is said of a measure.
 * @param version of the measure when the form was drawn
 * @error not-here, to-mend, changed-meanwhile
 */
export async function changeMeasure(asking: Asking, measureId: string, typed: TypedMeasure, version: number): Promise<Result<Measure, Refusal>> {
  return change(asking, measureId, version, async (measure) => {
    const fields = checkMeasure(typed)
    if (!fields.ok) return failure(toMend(fields.error.map((why) => ({ field: 'fields' as const, why }))))
    const names = fields.value.name === measure.name ? [] : await nameProblems(asking, measure.unitId, fields.value.name, measureId)
    const suits = suitChart(await asking.store.observations(measureId), measure.chartType, fields.value.chartType)
    const problems: readonly MeasureFormProblem[] = [...names, ...(suits ? [] : [{ field: 'chartType' as const, why: 'values-do-not-suit' as const }])]
    return problems.length === 0 ? success({ ...measure, ...fields.value }) : failure(toMend(problems))
  })
}

/**
 * Says who answers for a measure.
 * @param ownerPersonId somebody who works here, checked before; null for nobody
 */
export function changeOwner(asking: Asking, measureId: string, ownerPersonId: string | null, version: number): Promise<Result<Measure, Refusal>> {
  return change(asking, measureId, version, async (measure) => success({ ...measure, ownerPersonId }))
}

/**
 * Closes a measure from today. Its values stay, and can be read.
 * @error not-here, to-mend when it is closed already, changed-meanwhile
 */
export function closeMeasure(asking: Asking, measureId: string, version: number): Promise<Result<Measure, Refusal>> {
  return change(asking, measureId, version, async (measure) => (measure.closedOn === null ? success({ ...measure, closedOn: asking.today }) : failure(toMend([{ field: 'closing', why: 'already-closed' }]))))
}

/**
 * Opens a measure again.
 * @error not-here, to-mend when its unit has an open measure of its name by now, changed-meanwhile
 */
export function reopenMeasure(asking: Asking, measureId: string, version: number): Promise<Result<Measure, Refusal>> {
  return change(asking, measureId, version, async (measure) => {
    const names = await nameProblems(asking, measure.unitId, measure.name, measureId)
    return names.length === 0 ? success({ ...measure, closedOn: null }) : failure(toMend([{ field: 'closing', why: 'name-taken' }]))
  })
}

/**
 * Puts targets in the place of those that there are. They count as a change of the measure.
 * @param targets by the days from which they hold, each day once
 */
export async function changeTargets(asking: Asking, measureId: string, targets: readonly Target[], version: number): Promise<Result<Measure, Refusal>> {
  const changed = await change(asking, measureId, version, async (measure) => success(measure))
  if (changed.ok) await asking.store.putTargets(measureId, targets)
  return changed
}

async function change(asking: Asking, measureId: string, version: number, decide: (measure: Measure) => Promise<Result<Measure, ToMend<MeasureFormProblem>>>): Promise<Result<Measure, Refusal>> {
  const found = await lockKeptMeasure(asking, measureId)
  if (!found.ok) return found
  const { measure } = found.value
  if (measure.version !== version) return failure({ code: 'changed-meanwhile', stands: measure })
  const decided = await decide(measure)
  if (!decided.ok) return decided
  // The row is locked: nobody changed it since it was read.
  await asking.store.changeMeasure(decided.value)
  return success({ ...decided.value, version: version + 1 })
}

/** Two open measures of one unit are never called the same. */
async function nameProblems({ store }: Asking, unitId: string, name: string, except: string | null): Promise<readonly MeasureFormProblem[]> {
  const others = (await store.measuresOfUnits(unitId === '' ? [] : [unitId])).filter((one) => one.measureId !== except && one.closedOn === null)
  return others.some((one) => one.name.toLowerCase() === name.toLowerCase()) ? [{ field: 'name', why: 'name-taken' }] : []
}
