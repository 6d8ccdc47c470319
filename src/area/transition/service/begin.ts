import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Kind, Plan, Profession, Setting } from '../../stepping-up/index.ts'
import type { Transition } from '../records.ts'
import { enteredAlready, isSameStart, kindOfHolding, sameStartDays } from '../rules/same-start.ts'
import type { Asking } from './asking.ts'
import type { ComingHolding } from './transition-store.ts'

/** A start is suggested from so many days before it, and while its first 100 days last. */
const daysAhead = 90
const daysBack = 100

/** Starts of the staff record for which no support is entered, that the viewer may enter. */
export function suggestedStarts(asking: Asking): Promise<readonly ComingHolding[]> {
  return asking.store.comingHoldings(asking, addDays(asking.today, -daysBack), addDays(asking.today, daysAhead))
}

/** A start of the staff record, with what the person entered of it themselves. */
export interface SuggestedStart {
  readonly holding: ComingHolding
  /** Null when they entered nothing of it. */
  readonly entered: Transition | null
}

/** One start that the viewer may enter. @returns null when it is none of those, or was entered meanwhile */
export async function suggestedStart(asking: Asking, holdingId: string): Promise<SuggestedStart | null> {
  const holding = (await suggestedStarts(asking)).find((one) => one.holdingId === holdingId)
  if (holding === undefined) return null
  const underWay = await asking.store.underWay(holding.personId)
  return { holding, entered: enteredAlready(underWay, { kind: kindOfHolding(holding.kind), startsOn: holding.startsOn }) }
}

/** What began, or what it was joined to. */
export interface Begun {
  readonly transitionId: string
  readonly personId: string
  /** It stood already, and goes on. */
  readonly isJoined: boolean
}

/**
 * Enters a start that the staff record knows. What the person entered of it themselves is joined: post and days come from the staff record, everything done and agreed stays.
 * @param about not needed for what is joined
 * @error not-suggested when it is none of those that the viewer may enter, or was entered meanwhile; about-missing
 */
export async function registerStart(asking: Asking, holdingId: string, about: { readonly profession: Profession; readonly setting: Setting } | null): Promise<Result<Begun, 'not-suggested' | 'about-missing'>> {
  const start = await suggestedStart(asking, holdingId)
  if (start === null) return failure('not-suggested')
  const { personId, postId, kind, startsOn, agreedUntil: until } = start.holding
  const agreedUntil = until !== null && until > startsOn ? until : null
  if (start.entered !== null) {
    const kept = start.entered.agreedUntil !== null && start.entered.agreedUntil > startsOn ? start.entered.agreedUntil : null
    await asking.store.change({ ...start.entered, postId, postWords: '', startsOn, agreedUntil: agreedUntil ?? kept, version: start.entered.version + 1 })
    return success({ ...start.entered, isJoined: true })
  }
  if (about === null) return failure('about-missing')
  const transition = await aNew(asking, { personId, postId, postWords: '', kind: kindOfHolding(kind), startsOn, agreedUntil, startedBy: 'employer', ...about })
  return (await asking.store.add(transition)) ? success({ ...transition, isJoined: false }) : failure('not-suggested')
}

/** What somebody says of a start of their own. */
export interface OwnStartSaid {
  readonly kind: Kind
  readonly profession: Profession
  readonly setting: Setting
  readonly startsOn: CalendarDate
  readonly agreedUntil: CalendarDate | null
  /** The post in their own words; may be empty. */
  readonly postWords: string
}

/**
 * Begins one's own. One that stands already for the same start goes on instead, whoever entered it. A post that the staff record knows for this start is taken from there.
 * @error under-way when another of this kind, of another start, is not ended
 */
export async function beginOwn(asking: Asking, { postWords, ...said }: OwnStartSaid): Promise<Result<Begun, 'under-way'>> {
  const { store, viewerId } = asking
  const standing = (await store.underWay(viewerId)).find((one) => isSameStart(one, said))
  if (standing !== undefined) return success({ ...standing, isJoined: true })
  const known = await store.ownStarts(viewerId, addDays(said.startsOn, -sameStartDays), addDays(said.startsOn, sameStartDays))
  const post = known.find(({ kind }) => kindOfHolding(kind) === said.kind)
  const transition = await aNew(asking, { personId: viewerId, postId: post?.postId ?? null, postWords: post === undefined ? postWords : '', startedBy: 'self', ...said })
  return (await store.add(transition)) ? success({ ...transition, isJoined: false }) : failure('under-way')
}

/**
 * Begins one's own from the plan that one keeps: the answers, what is agreed and what is ticked. Nothing that was written in the plan is taken over.
 * What counts as agreed counts from today, because a plan does not say when.
 * @error under-way as above
 */
export async function beginFromPlan(asking: Asking, { answers, ticks }: Pick<Plan, 'answers' | 'ticks'>): Promise<Result<Begun, 'under-way'>> {
  const { profession, setting, kind, start, end } = answers
  const begun = await beginOwn(asking, { profession, setting, kind, startsOn: start, agreedUntil: end, postWords: '' })
  if (!begun.ok) return begun
  const { store, today, viewerId } = asking
  const { transitionId } = begun.value
  const agreed = new Set((await store.matters([transitionId])).get(transitionId)?.map(({ matter }) => matter))
  const tasks = await store.tasks(transitionId)
  for (const matter of answers.agreed) if (!agreed.has(matter)) await store.putMatter(transitionId, { matter, note: '', weeklyHours: null, agreedOn: today, saidById: viewerId })
  for (const taskId of new Set(ticks)) {
    const before = tasks.find((one) => one.taskId === taskId)
    if (before === undefined || before.doneOn === null) await store.putTask(transitionId, { taskId, doneOn: today, doneById: viewerId, note: before?.note ?? '' })
  }
  return begun
}

async function aNew({ newId, today, store }: Asking, about: Pick<Transition, 'personId' | 'postId' | 'postWords' | 'kind' | 'startsOn' | 'startedBy' | 'profession' | 'setting' | 'agreedUntil'>): Promise<Transition> {
  return { transitionId: newId(), ...about, endedOn: null, ending: null, endingReason: '', enteredOn: today, mentorId: null, templateVersion: (await store.template()).version, version: 1 }
}
