import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { isId } from '../../../kernel/id.ts'
import { readLine } from '../../../kernel/line-text.ts'
import { readOptionalText } from '../../../kernel/long-text.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type Measure, keptUnits } from '../../measure/index.ts'
import { pathOf, subtreeIds } from '../../organisation/index.ts'
import { type Improvement, measureParts } from '../records.ts'
import { type AimProblem, type TypedAim, longestTitle, longestWhy, readAim } from '../rules/aim.ts'
import { type FieldProblem, problemsOf } from '../rules/typed-fields.ts'
import { type Asking, type OpenedImprovement, openAtWork, rightsOf } from './asking.ts'

/** A new improvement as it was typed. */
export interface TypedNew {
  readonly title: string
  readonly why: string
  readonly unit: string
}

/**
 * Begins an improvement; who begins it leads it.
 * @error not-here when the viewer may add nothing anywhere; to-mend
 */
export async function beginImprovement(asking: Asking, typed: TypedNew, newId: string): Promise<Result<Improvement, NotHere | ToMend<FieldProblem<keyof TypedNew>>>> {
  const rights = await rightsOf(asking)
  const units = rights === null ? [] : keptUnits(rights, asking.today)
  if (units.length === 0) return failure(notHere)
  const read = { title: readLine(typed.title, longestTitle), why: readOptionalText(typed.why, longestWhy), unit: units.includes(typed.unit) ? success(typed.unit) : failure({ code: 'not-chosen' } as const) }
  const { title, why, unit } = read
  if (!title.ok || !why.ok || !unit.ok) return failure(toMend(problemsOf(read)))
  const improvement: Improvement = {
    improvementId: newId,
    unitId: unit.value,
    title: title.value,
    why: why.value,
    aim: { what: '', forWhom: '', measureId: null, from: null, to: null, by: null },
    state: 'planning',
    startedOn: null,
    endedOn: null,
    ending: '',
    nextSteps: '',
    version: 1,
  }
  await asking.store.addImprovement(improvement)
  await asking.store.keepMember(newId, { personId: asking.viewer.personId, part: 'lead', learning: '', learningDomain: null, joinedOn: asking.today, leftOn: null })
  return success(improvement)
}

/** The measures that an improvement can follow: those of its unit, of all units below it and of those above it, by name; closed ones are left out. */
export async function choosableMeasures({ measures, today }: Asking, { improvement, rights: { tree } }: OpenedImprovement): Promise<readonly Measure[]> {
  const unitIds = new Set([...pathOf(tree, improvement.unitId).map(({ unitId }) => unitId), ...subtreeIds(tree, [improvement.unitId])])
  return (await measures.measuresOfUnits([...unitIds])).filter(({ closedOn }) => closedOn === null || closedOn > today)
}

/**
 * Keeps what an improvement is about. The measure of the aim is one of its outcome measures.
 * @param version of the improvement when the form was drawn
 * @error not-here, to-mend, changed-meanwhile
 */
export async function keepAim(asking: Asking, improvementId: string, typed: TypedAim, version: number): Promise<Result<Improvement, NotHere | ToMend<AimProblem> | ChangedTo<Improvement>>> {
  const opened = await openAtWork(asking, improvementId)
  if (opened === null) return failure(notHere)
  const { improvement } = opened
  if (improvement.version !== version) return failure({ code: 'changed-meanwhile', stands: improvement })
  const read = readAim(typed, await measuresFor(asking, opened), asking.today)
  if (!read.ok) return failure(toMend(read.error))
  const changed: Improvement = { ...improvement, ...read.value }
  if (!(await asking.store.changeImprovement(changed))) return failure({ code: 'changed-meanwhile', stands: improvement })
  const { measureId } = changed.aim
  if (measureId !== null && measureId !== improvement.aim.measureId) await asking.store.keepMeasure(improvementId, { measureId, part: 'outcome' })
  return success(changed)
}

/** Those that can be chosen, and the one that was, should it be closed by now. */
export async function measuresFor(asking: Asking, opened: OpenedImprovement): Promise<readonly Measure[]> {
  const open = await choosableMeasures(asking, opened)
  const { measureId } = opened.improvement.aim
  if (measureId === null || open.some((one) => one.measureId === measureId)) return open
  return [...open, ...(await asking.measures.measuresById([measureId]))]
}

export type MeasureLinkProblem = FieldProblem<'measure' | 'part'>

/**
 * Follows a measure, or follows it as something else.
 * @error not-here, to-mend
 */
export async function followMeasure(asking: Asking, improvementId: string, typed: { readonly measure: string; readonly part: string }): Promise<Result<null, NotHere | ToMend<MeasureLinkProblem>>> {
  const opened = await openAtWork(asking, improvementId)
  if (opened === null) return failure(notHere)
  const known = (await choosableMeasures(asking, opened)).some(({ measureId }) => measureId === typed.measure)
  const read = { measure: known ? success(null) : failure({ code: 'not-chosen' } as const), part: isOneOf(measureParts, typed.part) ? success(typed.part) : failure({ code: 'not-chosen' } as const) }
  if (!read.measure.ok || !read.part.ok) return failure(toMend(problemsOf(read)))
  await asking.store.keepMeasure(improvementId, { measureId: typed.measure, part: read.part.value })
  return success(null)
}

/**
 * Follows a measure no longer; its numbers stay with its unit. The measure of the aim stays.
 * @error not-here also for the measure of the aim and for one that was asked about
 */
export async function unfollowMeasure(asking: Asking, improvementId: string, measureId: string): Promise<Result<null, NotHere>> {
  const opened = await openAtWork(asking, improvementId)
  if (opened === null || !isId(measureId) || opened.improvement.aim.measureId === measureId) return failure(notHere)
  const asked = (await asking.store.questions(improvementId)).some((question) => question.measureId === measureId && question.withdrawn === null)
  if (asked) return failure(notHere)
  await asking.store.removeMeasure(improvementId, measureId)
  return success(null)
}
