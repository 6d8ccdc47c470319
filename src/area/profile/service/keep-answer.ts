import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type AnswerProblem, type TypedAnswer, readAnswer } from '../rules/typed-answer.ts'
import type { ProfileStore } from './profile-store.ts'

/** Answers that one person may keep. */
export const answersAtMost = 200

/** Who keeps, when, and where. */
export interface Keeping {
  readonly store: ProfileStore
  readonly now: Date
  readonly today: CalendarDate
  readonly newId: () => string
}

export type KeepProblem = { readonly code: 'to-mend'; readonly problems: readonly AnswerProblem[] } | { readonly code: 'too-many'; readonly most: number }

/**
 * Keeps an answer beside the earlier ones.
 * @error to-mend, or too-many
 */
export async function keepAnswer({ store, now, today, newId }: Keeping, typed: TypedAnswer): Promise<Result<null, KeepProblem>> {
  const read = readAnswer(typed, today)
  if (!read.ok) return failure({ code: 'to-mend', problems: read.error })
  if ((await store.countForKeeping()) >= answersAtMost) return failure({ code: 'too-many', most: answersAtMost })
  await store.add({ ...read.value, answerId: newId(), writtenAt: now })
  return success(null)
}
