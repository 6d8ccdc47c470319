import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type Answers, type CharterPart, type Kind, type Matter, type Plan, type SheetId, charterParts, kinds, longestText, matters, professions, settings } from './answers.ts'
import { lengthOf } from './clean-text.ts'
import { type DayFault, checkStartDay, readDay } from './start-day.ts'
import type { TypedPlan } from './typed-plan.ts'

/** Something to mend: which field, and the facts that its sentence needs. */
export type PlanProblem =
  | { readonly code: 'choose'; readonly field: 'profession' | 'setting' | 'kind' }
  | { readonly code: 'day'; readonly field: 'start'; readonly fault: DayFault; readonly isPreparing: boolean }
  | { readonly code: 'too-long'; readonly field: TextField; readonly length: number }

/** A box that holds what somebody wrote, named as its field. */
export type TextField = `charter-${CharterPart}` | `note-${Matter}` | `own-${number}`

/** Which starts are allowed: any within reach of today when the question was put, else whatever the plan has had before. */
export type StartRule = { readonly kind: 'asked'; readonly today: CalendarDate; readonly before: CalendarDate | null } | { readonly kind: 'known' }

/**
 * The five answers of a form.
 * @error every problem of them, in the order of the questions
 */
export function checkAnswers(typed: TypedPlan, rule: StartRule): Result<Answers, readonly PlanProblem[]> {
  const { profession, setting, kind } = typed
  const start = checkStart(typed, rule)
  if (isOneOf(professions, profession) && isOneOf(settings, setting) && isOneOf(kinds, kind) && start.ok) {
    return success({ profession, setting, kind, start: start.value, agreed: typed.agreed })
  }
  return failure([
    ...(isOneOf(professions, profession) ? [] : [{ code: 'choose', field: 'profession' } as const]),
    ...(isOneOf(settings, setting) ? [] : [{ code: 'choose', field: 'setting' } as const]),
    ...(isOneOf(kinds, kind) ? [] : [{ code: 'choose', field: 'kind' } as const]),
    ...(start.ok ? [] : [{ code: 'day', field: 'start', fault: start.error, isPreparing: kind === 'preparing' } as const]),
  ])
}

function checkStart({ start, kind }: TypedPlan, rule: StartRule): Result<CalendarDate, DayFault> {
  const date = readDay(start)
  if (!date.ok || rule.kind === 'known' || date.value === rule.before) return date
  const asKind: Kind = isOneOf(kinds, kind) ? kind : 'acting-up'
  return checkStartDay(date.value, asKind, rule.today)
}

/**
 * The texts that are longer than a box takes.
 * @returns one problem a box; nothing is cut
 */
export function textProblems(typed: TypedPlan): readonly PlanProblem[] {
  const texts: readonly (readonly [TextField, string])[] = [
    ...charterParts.map((part) => [`charter-${part}`, typed.charter[part] ?? ''] as const),
    ...matters.map((matter) => [`note-${matter}`, typed.notes[matter] ?? ''] as const),
    ...typed.ownTasks.map(({ text }, index) => [`own-${index + 1}`, text] as const),
  ]
  return texts.flatMap(([field, text]) => (lengthOf(text) > longestText ? [{ code: 'too-long', field, length: lengthOf(text) } as const] : []))
}

/** The sheet on which a field stands. */
export function sheetOf({ field }: PlanProblem): SheetId {
  if (field.startsWith('charter-')) return 'charter'
  if (field.startsWith('note-')) return 'ask'
  return field.startsWith('own-') ? 'week' : 'answers'
}

/**
 * The plan that a form holds, once its answers are right and no text is too long.
 * @param draft the draft of the charter for these answers: what is still as drafted is not kept, so that a better draft can take its place
 */
export function planOf(typed: TypedPlan, answers: Answers, draft: Readonly<Record<CharterPart, string>>): Plan {
  const changed = charterParts.flatMap((part) => {
    const text = typed.charter[part]
    return text === undefined || text.trim() === draft[part].trim() ? [] : [[part, text] as const]
  })
  return { answers, ticks: typed.ticks, charter: Object.fromEntries(changed), notes: typed.notes, week: typed.week, ownTasks: typed.ownTasks }
}
