import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { ChangedMeanwhile } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, notHere } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { EarlierObservation, EntryWay, Measure, Observation } from '../records.ts'
import { type ComparedEntry, type EnteredValue, compareValues, markOfChanges } from '../rules/compare-values.ts'
import type { ValueFields } from '../rules/check-value.ts'
import type { Asking } from './asking.ts'
import { lockKeptMeasure } from './find-measure.ts'

/** A measure has no more values than this: a chart of more cannot be read. */
export const mostValues = 5_000

/** Why values cannot be kept. */
export type EntryRefusal = NotHere | { readonly code: 'closed' } | { readonly code: 'too-many'; readonly most: number } | ChangedMeanwhile

/** What was done with values: how many were new, the same as before, and changed. */
export interface EntryReceipt {
  readonly measure: Measure
  readonly added: number
  readonly same: number
  readonly changed: number
}

/** Values to be kept, and how they came in. */
export interface Entry {
  /** Checked, each day once. */
  readonly values: readonly EnteredValue[]
  readonly way: EntryWay
  /** What the preview was drawn from; null where nothing may be changed, only added. */
  readonly mark: string | null
}

/**
 * Keeps values: all of them, or none. A value that replaces another is kept only as it was shown before.
 * @error not-here; closed; too-many; changed-meanwhile when what the preview showed does not stand any more
 */
export async function enterValues(asking: Asking, measureId: string, { values, way, mark }: Entry): Promise<Result<EntryReceipt, EntryRefusal>> {
  const found = await lockKeptMeasure(asking, measureId)
  return found.ok ? keepValues(asking, found.value.measure, { values, way, mark }) : found
}

/**
 * The same for who may change the measure without being signed in: a program with a key, a command.
 * @param measure locked by this transaction
 */
export async function keepValues(asking: Asking, measure: Measure, { values, way, mark }: Entry): Promise<Result<EntryReceipt, EntryRefusal>> {
  const { store, personId, now } = asking
  const { measureId } = measure
  if (measure.closedOn !== null) return failure({ code: 'closed' })
  const standing = await store.observations(measureId)
  const entries = compareValues(values, standing)
  const changed = entries.flatMap((entry) => (entry.kind === 'changed' ? [entry] : []))
  const fresh = entries.filter((entry) => entry.kind === 'new')
  if (mark === null ? changed.length > 0 : mark !== markOfChanges(entries)) return failure({ code: 'changed-meanwhile' })
  if (standing.length + fresh.length > mostValues) return failure({ code: 'too-many', most: mostValues })
  const by = { enteredBy: personId, enteredAt: now, way }
  await store.addObservations(measureId, fresh.map(({ entered }) => ({ ...entered, ghostReason: entered.ghostReason ?? null, ...by, version: 1 })))
  await replace(asking, measureId, changed, by)
  return success({ measure, added: fresh.length, same: entries.length - fresh.length - changed.length, changed: changed.length })
}

async function replace(asking: Asking, measureId: string, changed: readonly Extract<ComparedEntry, { kind: 'same' | 'changed' }>[], by: Pick<Observation, 'enteredBy' | 'enteredAt' | 'way'>): Promise<void> {
  const { store } = asking
  await store.keepEarlier(measureId, changed.map(({ stands }) => earlierOf(asking, stands, false)))
  // The measure is locked: the versions are those that were read.
  for (const { stands, entered } of changed) await store.changeObservation(measureId, { ...stands, ...entered, ...by })
}

function earlierOf({ personId, now, newId }: Asking, { day, value, numerator, denominator, ghostReason, enteredBy, enteredAt, way }: Observation, isRemoval: boolean, reason: string | null = null): EarlierObservation & { readonly changeId: string } {
  const stood = { day, value, numerator, denominator, ghostReason, enteredBy, enteredAt, way }
  return { ...stood, changeId: newId(), isRemoval, reason, changedBy: personId, changedAt: now }
}

/** What becomes of one value, and why. */
export interface ValueChange {
  /** Another value; shown and left out of every calculation; counted again; or taken away. */
  readonly deed: { readonly kind: 'value'; readonly value: ValueFields } | { readonly kind: 'leave-out' | 'count-again' | 'remove' }
  readonly reason: string
}

/**
 * Changes one value, leaves it out of the calculation, counts it again, or takes it away. What it was is kept and shown.
 * @param version of the value when the form was drawn
 * @error not-here; closed; changed-meanwhile
 */
export async function changeValue(asking: Asking, measureId: string, day: CalendarDate, { deed, reason }: ValueChange, version: number): Promise<Result<{ readonly measure: Measure; readonly before: Observation }, EntryRefusal>> {
  const found = await lockKeptMeasure(asking, measureId)
  if (!found.ok) return found
  const { store, personId, now } = asking
  const before = (await store.observations(measureId)).find((one) => one.day === day)
  if (before === undefined) return failure(notHere)
  if (found.value.measure.closedOn !== null) return failure({ code: 'closed' })
  if (before.version !== version) return failure({ code: 'changed-meanwhile' })
  await store.keepEarlier(measureId, [earlierOf(asking, before, deed.kind === 'remove', reason)])
  const by = { enteredBy: personId, enteredAt: now, way: 'hand' as const }
  if (deed.kind === 'remove') await store.removeObservations(measureId, [day])
  else await store.changeObservation(measureId, deed.kind === 'value' ? { ...before, ...deed.value, ...by } : { ...before, ghostReason: deed.kind === 'leave-out' ? reason : null })
  return success({ measure: found.value.measure, before })
}

/** The last time that values were entered, which can be taken back. */
export interface LastEntry {
  readonly at: Date
  readonly by: string | null
  readonly added: number
  readonly changed: number
}

/** What was entered last; null when there is nothing. */
export function lastEntryOf(observations: readonly Observation[], earlier: readonly EarlierObservation[]): LastEntry | null {
  const last = observations.reduce<Observation | null>((found, one) => (found === null || one.enteredAt > found.enteredAt ? one : found), null)
  if (last === null) return null
  const entered = observations.filter(({ enteredAt }) => enteredAt.getTime() === last.enteredAt.getTime())
  const changed = entered.filter(({ day }) => replacedAt(earlier, day, last.enteredAt) !== undefined).length
  return { at: last.enteredAt, by: last.enteredBy, added: entered.length - changed, changed }
}

function replacedAt(earlier: readonly EarlierObservation[], day: CalendarDate, at: Date): EarlierObservation | undefined {
  return earlier.find((one) => one.day === day && !one.isRemoval && one.changedAt.getTime() === at.getTime())
}

/**
 * Takes the last entry back: values that were new go, values that were changed are again what they were. What is taken back is kept among the earlier values.
 * @param at when the entry was made that the form showed, as milliseconds
 * @error not-here; closed; changed-meanwhile when something was entered since, or nothing is there to take back
 */
export async function undoLastEntry(asking: Asking, measureId: string, at: number): Promise<Result<LastEntry & { readonly measure: Measure }, EntryRefusal>> {
  const found = await lockKeptMeasure(asking, measureId)
  if (!found.ok) return found
  const { measure } = found.value
  const { store } = asking
  const [observations, earlier] = [await store.observations(measureId), await store.earlierObservations(measureId)]
  const last = lastEntryOf(observations, earlier)
  if (measure.closedOn !== null) return failure({ code: 'closed' })
  if (last === null || last.at.getTime() !== at) return failure({ code: 'changed-meanwhile' })
  const entered = observations.filter(({ enteredAt }) => enteredAt.getTime() === at)
  await store.keepEarlier(measureId, entered.map((one) => earlierOf(asking, one, true)))
  const fresh = entered.filter(({ day }) => replacedAt(earlier, day, last.at) === undefined)
  await store.removeObservations(measureId, fresh.map(({ day }) => day))
  for (const one of entered) {
    const was = replacedAt(earlier, one.day, last.at)
    if (was === undefined) continue
    const { value, numerator, denominator, ghostReason, enteredBy, enteredAt, way } = was
    await store.changeObservation(measureId, { ...one, value, numerator, denominator, ghostReason, enteredBy, enteredAt, way })
  }
  return success({ ...last, measure })
}
