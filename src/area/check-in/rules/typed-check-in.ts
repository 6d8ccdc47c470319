import type { LineProblem } from '../../../kernel/line-text.ts'
import { readOptionalText } from '../../../kernel/long-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type CheckInAnswers, type CheckInItem, type Step, checkInItems, steps } from '../records.ts'

/** Characters of a note. */
export const longestNote = 1_000

/** A check-in as its form was filled in. */
export interface TypedCheckIn {
  readonly answers: Readonly<Record<CheckInItem, string>>
  readonly note: string
}

export type CheckInProblem = { readonly field: 'note'; readonly why: LineProblem } | { readonly field: 'energy'; readonly code: 'nothing' }

/**
 * A check-in as somebody filled it in; any of it may be left out, and not all.
 * @error what is to be mended
 */
export function readCheckIn(typed: TypedCheckIn): Result<CheckInAnswers, readonly CheckInProblem[]> {
  const answers = Object.fromEntries(checkInItems.flatMap((item) => {
    const step = stepOf(typed.answers[item])
    return step === null ? [] : [[item, step] as const]
  }))
  const note = readOptionalText(typed.note, longestNote)
  if (!note.ok) return failure([{ field: 'note', why: note.error }])
  return Object.keys(answers).length === 0 && note.value === '' ? failure([{ field: 'energy', code: 'nothing' }]) : success({ answers, note: note.value })
}

/** What a form shows of a check-in. */
export function typedOf({ answers, note }: CheckInAnswers): TypedCheckIn {
  // Every item is there: the list has them all.
  return { answers: Object.fromEntries(checkInItems.map((item) => [item, String(answers[item] ?? '')])) as Record<CheckInItem, string>, note }
}

/** A step from anything; null when it is none. */
export function stepOf(value: unknown): Step | null {
  return steps.find((step) => String(step) === String(value)) ?? null
}
