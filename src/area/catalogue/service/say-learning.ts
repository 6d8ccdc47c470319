import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type TypedDate, readTypedDate } from '../../../kernel/typed-date.ts'
import { mostHours, mostPence } from '../rules/entry-limits.ts'
import { type Deed, applicationAfter, standingWith } from '../rules/my-learning.ts'
import type { LearningStore } from './learning-store.ts'

/** Who says something of which entry. */
export interface Saying {
  readonly store: LearningStore
  readonly personId: string
  readonly entryId: string
  readonly today: CalendarDate
}

/** Why what somebody says is not written down: the day cannot be, or it does not follow from what stands. */
export type DeedProblem = 'said' | 'not-possible'

/** Writes down what somebody says of an entry. @param typed the day on which it was done @error why not; then nothing was written */
export async function sayDeed({ store, personId, entryId, today }: Saying, deed: Deed, typed: TypedDate): Promise<Result<null, DeedProblem>> {
  const day = readTypedDate(typed)
  const [applications, completions] = [await store.applications(), await store.completions()]
  const standing = standingWith(entryId, applications, completions)
  const after = applicationAfter(standing, deed, { personId, entryId }, day.ok ? day.value : today)
  if (!after.ok) return failure(after.error === 'too-early' ? 'said' : 'not-possible')
  if (!day.ok || day.value > today) return failure('said')
  await store.putApplication(after.value)
  return success(null)
}

/** What was typed of something finished. */
export interface TypedFinish {
  readonly day: TypedDate
  readonly hours: string
  readonly cost: string
}

/** What is to be mended. */
export type FinishProblem = 'day' | 'hours' | 'cost' | 'known'

/** Writes down that somebody finished. @error every problem; then nothing was written */
export async function sayFinished({ store, personId, entryId, today }: Saying, typed: TypedFinish): Promise<Result<null, readonly FinishProblem[]>> {
  const day = readTypedDate(typed.day)
  const completedOn = day.ok && day.value <= today ? day.value : null
  const [hours, pence] = [hoursIn(typed.hours), penceIn(typed.cost)]
  if (completedOn === null || hours === undefined || pence === undefined) return failure([...(completedOn === null ? (['day'] as const) : []), ...(hours === undefined ? (['hours'] as const) : []), ...(pence === undefined ? (['cost'] as const) : [])])
  const isKnown = (await store.completions()).some((one) => one.entryId === entryId && one.completedOn === completedOn && one.saidBy === 'organisation')
  if (isKnown) return failure(['known'])
  await store.putCompletion({ personId, entryId, completedOn, hours, pence, saidBy: 'self' })
  return success(null)
}

/** Hours as typed; null where nothing was, undefined where it cannot be read. */
function hoursIn(typed: string): number | null | undefined {
  if (typed === '') return null
  const hours = /^\d{1,5}(?:\.\d{1,2})?$/u.test(typed) ? Number(typed) : 0
  return hours > 0 && hours <= mostHours ? hours : undefined
}

/** Pounds as typed, in pence; null where nothing was, undefined where it cannot be read. */
function penceIn(typed: string): number | null | undefined {
  if (typed === '') return null
  const read = /^£?(\d{1,7})(?:\.(\d{2}))?$/u.exec(typed.replaceAll(',', ''))
  const pence = read === null ? Number.NaN : Number(read[1]) * 100 + Number(read[2] ?? 0)
  return pence <= mostPence ? pence : undefined
}
