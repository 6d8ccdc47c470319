import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { ChangedMeanwhile } from '../../../kernel/changed-meanwhile.ts'
import { type LineProblem, readLine } from '../../../kernel/line-text.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Rebase } from '../records.ts'
import { rebasesInForce, stretchStarts } from '../rules/series-of-measure.ts'
import type { Asking } from './asking.ts'
import { lockKeptMeasure } from './find-measure.ts'

/** Why limits cannot begin anew on a day, or something cannot be written beside one. */
export type MarkProblem =
  | { readonly field: 'reason'; readonly why: LineProblem }
  | { readonly field: 'text'; readonly why: LineProblem }
  | { readonly field: 'day'; readonly why: 'already-there' | 'no-point-before' | 'no-point-after' }

export const longestReason = 500
const longestAnnotation = 200

/**
 * Lets limits begin anew from a day, with the reason. Nothing but a person's decision ever does that.
 * @error not-here; to-mend when there is no reason, the day has one already, or no value lies before or after it
 */
export async function addRebase(asking: Asking, measureId: string, day: CalendarDate, reason: string): Promise<Result<Rebase, NotHere | ToMend<MarkProblem>>> {
  const found = await lockKeptMeasure(asking, measureId)
  if (!found.ok) return found
  const { store, personId, now, newId } = asking
  const line = readLine(reason, longestReason)
  const [observations, rebases] = [await store.observations(measureId), await store.rebases(measureId)]
  const rebase: Rebase = { rebaseId: newId(), startsOn: day, reason: line.ok ? line.value : '', decidedBy: personId, decidedAt: now, withdrawn: null }
  const starts = stretchStarts({ observations, rebases: [rebase] })
  const isThere = rebasesInForce(rebases).some(({ startsOn }) => startsOn === day)
  const why = isThere ? ('already-there' as const) : starts.length > 0 ? null : (observations.at(-1)?.day ?? day) < day ? ('no-point-after' as const) : ('no-point-before' as const)
  if (why !== null || !line.ok) return failure(toMend([...(why === null ? [] : [{ field: 'day' as const, why }]), ...(line.ok ? [] : [{ field: 'reason' as const, why: line.error }])]))
  await store.addRebase(measureId, rebase)
  return success(rebase)
}

/**
 * Takes a rebase back, with the reason. It stays on record.
 * @error not-here; to-mend without a reason; changed-meanwhile when somebody took it back already
 */
export async function withdrawRebase(asking: Asking, measureId: string, rebaseId: string, reason: string): Promise<Result<Rebase, NotHere | ToMend<MarkProblem> | ChangedMeanwhile>> {
  const found = await lockKeptMeasure(asking, measureId)
  if (!found.ok) return found
  const rebase = (await asking.store.rebases(measureId)).find((one) => one.rebaseId === rebaseId)
  if (rebase === undefined) return failure(notHere)
  const line = readLine(reason, longestReason)
  if (!line.ok) return failure(toMend([{ field: 'reason', why: line.error }]))
  const withdrawn = { by: asking.personId, at: asking.now, reason: line.value }
  return (await asking.store.withdrawRebase(rebaseId, withdrawn)) ? success({ ...rebase, withdrawn }) : failure({ code: 'changed-meanwhile' })
}

/** Writes something beside a day on the chart. */
export async function addAnnotation(asking: Asking, measureId: string, day: CalendarDate, text: string): Promise<Result<string, NotHere | ToMend<MarkProblem>>> {
  const found = await lockKeptMeasure(asking, measureId)
  if (!found.ok) return found
  const line = readLine(text, longestAnnotation)
  if (!line.ok) return failure(toMend([{ field: 'text', why: line.error }]))
  const { store, personId, now, newId } = asking
  const annotationId = newId()
  await store.addAnnotation(measureId, { annotationId, day, text: line.value, writtenBy: personId, writtenAt: now })
  return success(annotationId)
}

/** Takes away what was written beside a day. */
export async function removeAnnotation(asking: Asking, measureId: string, annotationId: string): Promise<Result<null, NotHere>> {
  const found = await lockKeptMeasure(asking, measureId)
  if (!found.ok) return found
  return (await asking.store.removeAnnotation(measureId, annotationId)) ? success(null) : failure(notHere)
}
