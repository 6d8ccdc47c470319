import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { type LineProblem, readLine, readOptionalLine } from '../../../kernel/line-text.ts'
import { readOptionalText, readText } from '../../../kernel/long-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type DayProblem, type TypedDate, isNoDay, readTypedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type Activity, type ActivityKind, type ConversationNote, type Evidence, type EvidenceKind, type Goal, type GoalOwner, type IfThen, type Reflection, activityKinds, evidenceKinds, mostMonthlyMinutes } from './development-plan.ts'
import { type QuantityProblem, readHours, readPounds } from './typed-quantities.ts'

/** Why something that was typed cannot be taken. */
export type TypedProblem = LineProblem | DayProblem | QuantityProblem | { readonly code: 'not-chosen' } | { readonly code: 'not-an-address' } | { readonly code: 'link-or-words' }

/** What is to be mended at a field of a form. */
export interface FieldProblem<Field extends string> {
  readonly field: Field
  readonly why: TypedProblem
}

export const longest = { ifThen: 300, owner: 120, activity: 300, evidence: 1_000, address: 500, reflection: 2_000, note: 2_000, withWhom: 120 } as const
/** Goals, sittings and what they show lie within three years of today. */
const furthestDays = 3 * 366
const mostMinutesOfActivity = 60 * 1_000

/** A goal as it was typed: anything may still be empty in a draft. */
export interface TypedGoal {
  readonly when: string
  readonly action: string
  /** Empty for the person. */
  readonly owner: string
  readonly by: TypedDate
}

/** Reads a goal. @error every problem, in the order of the fields */
export function readGoal(typed: TypedGoal, today: CalendarDate): Result<{ readonly ifThen: IfThen; readonly owner: GoalOwner; readonly by: Goal['by'] }, readonly FieldProblem<keyof TypedGoal>[]> {
  const read = { when: readOptionalText(typed.when, longest.ifThen), action: readOptionalText(typed.action, longest.ifThen), owner: readOptionalLine(typed.owner, longest.owner), by: optionalDay(typed.by, today, addDays(today, furthestDays)) }
  const { when, action, owner, by } = read
  if (!when.ok || !action.ok || !owner.ok || !by.ok) return failure(problemsOf(read))
  return success({ ifThen: { when: when.value, action: action.value }, owner: owner.value === null ? { kind: 'self' } : { kind: 'other', name: owner.value }, by: by.value })
}

/** An activity in own words, or the time and money of one of the catalogue. */
export interface TypedActivity {
  readonly kind: string
  readonly words: string
  readonly hours: string
  readonly cost: string
}

/** Reads an activity. @error every problem, in the order of the fields */
export function readActivity(typed: TypedActivity): Result<{ readonly kind: ActivityKind; readonly words: string; readonly minutes: number; readonly costPence: Activity['costPence'] }, readonly FieldProblem<keyof TypedActivity>[]> {
  const read = { kind: oneOf(activityKinds, typed.kind), words: readLine(typed.words, longest.activity), hours: readHours(typed.hours, mostMinutesOfActivity), cost: readPounds(typed.cost) }
  const { kind, words, hours, cost } = read
  if (!kind.ok || !words.ok || !hours.ok || !cost.ok) return failure(problemsOf(read))
  return success({ kind: kind.value, words: words.value, minutes: hours.value, costPence: cost.value })
}

export interface TypedEvidence {
  readonly kind: string
  readonly href: string
  readonly words: string
  readonly day: TypedDate
}

/** Reads evidence: an address or words, or both. @error every problem, in the order of the fields */
export function readEvidence(typed: TypedEvidence, today: CalendarDate): Result<Pick<Evidence, 'kind' | 'href' | 'words' | 'day'>, readonly FieldProblem<keyof TypedEvidence>[]> {
  const isEmpty = typed.href.trim() === '' && typed.words.trim() === ''
  const read = {
    kind: oneOf<EvidenceKind>(evidenceKinds, typed.kind),
    href: readAddress(typed.href),
    words: isEmpty ? failure({ code: 'link-or-words' } as const) : readOptionalText(typed.words, longest.evidence),
    day: pastDay(typed.day, today),
  }
  const { kind, href, words, day } = read
  if (!kind.ok || !href.ok || !words.ok || !day.ok) return failure(problemsOf(read))
  return success({ kind: kind.value, href: href.value, words: words.value === '' ? null : words.value, day: day.value })
}

/** Something that a person has here and can choose as evidence. */
export interface Pickable {
  readonly id: string
  readonly kind: EvidenceKind
  readonly title: string
  /** A page of the product. */
  readonly href: string
  readonly day: CalendarDate
}

/** Evidence that was chosen: its name, and under it what the person says about it. @error too-long or unprintable words */
export function readPicked({ kind, title, href, day }: Pickable, typedWords: string, today: CalendarDate): Result<Pick<Evidence, 'kind' | 'href' | 'words' | 'day'>, readonly FieldProblem<'words'>[]> {
  const words = readOptionalText(typedWords, longest.evidence)
  if (!words.ok) return failure(problemsOf({ words }))
  return success({ kind, href, words: words.value === '' ? title : `${title}\n${words.value}`, day: day < today ? day : today })
}

export type TypedReflection = Readonly<Record<'whatHappened' | 'soWhat' | 'nowWhat', string>> & { readonly day: TypedDate }

/** Reads a reflection: all three answers. @error every problem, in the order of the fields */
export function readReflection(typed: TypedReflection, today: CalendarDate): Result<Pick<Reflection, 'whatHappened' | 'soWhat' | 'nowWhat' | 'day'>, readonly FieldProblem<keyof TypedReflection>[]> {
  const read = { whatHappened: readText(typed.whatHappened, longest.reflection), soWhat: readText(typed.soWhat, longest.reflection), nowWhat: readText(typed.nowWhat, longest.reflection), day: pastDay(typed.day, today) }
  const { whatHappened, soWhat, nowWhat, day } = read
  if (!whatHappened.ok || !soWhat.ok || !nowWhat.ok || !day.ok) return failure(problemsOf(read))
  return success({ whatHappened: whatHappened.value, soWhat: soWhat.value, nowWhat: nowWhat.value, day: day.value })
}

export type TypedNote = Readonly<Record<'withWhom' | 'agreed', string>> & { readonly day: TypedDate }

/** Reads a note of a conversation. @error every problem, in the order of the fields */
export function readNote(typed: TypedNote, today: CalendarDate): Result<Pick<ConversationNote, 'withWhom' | 'agreed' | 'day'>, readonly FieldProblem<keyof TypedNote>[]> {
  const read = { withWhom: readLine(typed.withWhom, longest.withWhom), agreed: readText(typed.agreed, longest.note), day: pastDay(typed.day, today) }
  const { withWhom, agreed, day } = read
  if (!withWhom.ok || !agreed.ok || !day.ok) return failure(problemsOf(read))
  return success({ withWhom: withWhom.value, agreed: agreed.value, day: day.value })
}

/** Reads the time that somebody gives in a month. @returns whole minutes */
export function readMonthlyHours(typed: string): Result<number, QuantityProblem> {
  return readHours(typed, mostMonthlyMinutes)
}

function oneOf<Word extends string>(words: readonly Word[], typed: string): Result<Word, TypedProblem> {
  return isOneOf(words, typed) ? success(typed) : failure({ code: 'not-chosen' })
}

/** A web address, or a page of the product by its path. */
function readAddress(typed: string): Result<string | null, TypedProblem> {
  const line = readOptionalLine(typed, longest.address)
  if (!line.ok || line.value === null) return line
  const isPath = /^\/(?![/\\])[^\s\\]*$/u.test(line.value) && !climbing.test(line.value)
  return isPath || isWebAddress(line.value) ? line : failure({ code: 'not-an-address' })
}

/** A part of a path that leads out of the one before: such an address is of another page than it says. */
const climbing = /\/(?:\.|%2e){1,2}(?:[/?#]|$)/iu

/** One without a name or password in front: it would show another site than it leads to, or give a password away. */
function isWebAddress(text: string): boolean {
  const url = /^https?:\/\//iu.test(text) ? URL.parse(text) : null
  return url !== null && url.username === '' && url.password === ''
}

function optionalDay(typed: TypedDate, first: CalendarDate, last: CalendarDate): Result<CalendarDate | null, TypedProblem> {
  return isNoDay(typed) ? success(null) : readTypedDate(typed, { first, last })
}

function pastDay(typed: TypedDate, today: CalendarDate): Result<CalendarDate, TypedProblem> {
  return readTypedDate(typed, { first: addDays(today, -furthestDays), last: today })
}

/** The problems among fields that were read, in their order. */
function problemsOf<Field extends string>(read: Readonly<Record<Field, Result<unknown, TypedProblem>>>): readonly FieldProblem<Field>[] {
  // Object.entries forgets that names are those of the record.
  return (Object.entries(read) as [Field, Result<unknown, TypedProblem>][]).flatMap(([field, one]) => (one.ok ? [] : [{ field, why: one.error }]))
}
