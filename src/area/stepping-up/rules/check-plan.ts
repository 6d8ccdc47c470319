import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { PlanContent } from '../content/kinds.ts'
import { type Answers, type Plan, charterParts, kinds, longestText, matters, professions, settings } from './answers.ts'
import { lengthOf } from './clean-text.ts'
import { type DayFault, calendarYears, checkEndDay, checkStartDay, endYears, readDay, startYears } from './plan-days.ts'
import { placeOf } from './sorted-week.ts'
import type { TextField } from './text-field.ts'
import type { TypedPlan } from './typed-plan.ts'

/** An answer to mend, with the facts that its sentence needs. */
export type AnswerProblem =
  | { readonly code: 'choose'; readonly question: 'profession' | 'setting' | 'kind' }
  | { readonly code: 'day'; readonly question: 'start' | 'end'; readonly fault: DayFault; readonly isPreparing: boolean }

/** A text that is longer than its box takes. */
export interface TextProblem {
  readonly code: 'too-long'
  readonly field: TextField
  readonly length: number
}

export type PlanProblem = AnswerProblem | TextProblem

/** Which starts are allowed: any within reach of today when the question was put, else whatever the plan has had before. */
type StartRule = { readonly kind: 'asked'; readonly today: CalendarDate; readonly before: CalendarDate | null } | { readonly kind: 'known' }

/**
 * The answers of a form.
 * @returns without an end for somebody who prepares, whatever was typed
 * @error every problem of them, in the order of the questions
 */
export function checkAnswers(typed: TypedPlan, rule: StartRule): Result<Answers, readonly AnswerProblem[]> {
  const { profession, setting, kind, agreed } = typed
  const isPreparing = kind === 'preparing'
  const start = checkStart(typed, rule)
  const end = isPreparing ? success(null) : checkEnd(typed, start, rule)
  if (isOneOf(professions, profession) && isOneOf(settings, setting) && isOneOf(kinds, kind) && start.ok && end.ok) {
    return success({ profession, setting, kind, start: start.value, end: end.value, agreed })
  }
  return failure([
    ...(isOneOf(professions, profession) ? [] : [{ code: 'choose', question: 'profession' } as const]),
    ...(isOneOf(settings, setting) ? [] : [{ code: 'choose', question: 'setting' } as const]),
    ...(isOneOf(kinds, kind) ? [] : [{ code: 'choose', question: 'kind' } as const]),
    ...(start.ok ? [] : [{ code: 'day', question: 'start', fault: start.error, isPreparing } as const]),
    ...(end.ok ? [] : [{ code: 'day', question: 'end', fault: end.error, isPreparing } as const]),
  ])
}

function checkStart({ start }: TypedPlan, rule: StartRule): Result<CalendarDate, DayFault> {
  const date = readDay(start, rule.kind === 'known' ? calendarYears : startYears(rule.today, rule.before))
  return !date.ok || rule.kind === 'known' || date.value === rule.before ? date : checkStartDay(date.value, rule.today)
}

/** No end is an answer too. It is held against the start as soon as that can be read. */
function checkEnd({ end }: TypedPlan, start: Result<CalendarDate, DayFault>, rule: StartRule): Result<CalendarDate | null, DayFault> {
  const from = start.ok ? start.value : rule.kind === 'asked' ? rule.today : null
  const date = readDay(end, from === null ? calendarYears : endYears(from))
  if (!date.ok) return date.error.code === 'empty' ? success(null) : date
  return start.ok ? checkEndDay(date.value, start.value) : date
}

/**
 * The texts that are longer than a box takes.
 * @returns one problem a box; nothing is cut
 */
export function textProblems(typed: TypedPlan): readonly TextProblem[] {
  const texts: readonly { readonly field: TextField; readonly text: string }[] = [
    ...charterParts.map((part) => ({ field: { kind: 'charter', part }, text: typed.charter[part] ?? '' }) as const),
    ...matters.map((matter) => ({ field: { kind: 'note', matter }, text: typed.notes[matter] ?? '' }) as const),
    ...typed.ownTasks.map(({ text }, index) => ({ field: { kind: 'own', number: index + 1 }, text }) as const),
  ]
  return texts.filter(({ text }) => lengthOf(text) > longestText).map(({ field, text }) => ({ code: 'too-long', field, length: lengthOf(text) }))
}

/**
 * The plan that a form holds, once its answers are right.
 * @param content its draft of the charter: what is still as drafted is not kept, so that a better draft can take its place; its tasks of the week: a duty has no place under “stop”
 */
export function planOf(typed: TypedPlan, answers: Answers, content: Pick<PlanContent, 'charterDraft' | 'weekTasks'>): Plan {
  const draft = content.charterDraft(answers)
  const tasks = content.weekTasks(answers)
  const changed = charterParts.flatMap((part) => {
    const text = typed.charter[part]
    return text === undefined || text.trim() === draft[part].trim() ? [] : [[part, text] as const]
  })
  const week = Object.entries(typed.week).filter(([id]) => {
    const task = tasks.find((one) => one.id === id)
    return task === undefined || placeOf(task, typed.week) !== null
  })
  return { answers, ticks: typed.ticks, charter: Object.fromEntries(changed), notes: typed.notes, week: Object.fromEntries(week), ownTasks: typed.ownTasks }
}
