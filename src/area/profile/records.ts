import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { AnswerKind } from './rules/typed-answer.ts'

/** What somebody answered to "What will you do differently?". */
export interface KeptAnswer {
  readonly answerId: string
  readonly kind: AnswerKind
  readonly words: string
  readonly lookAgainOn: CalendarDate | null
  readonly writtenAt: Date
}
