import { daysBetween, type CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Answers } from './answers.ts'
import type { ShownStage } from './shown-timeline.ts'
import type { StageId } from './timeline.ts'

/** Where a day stands against the start of a plan. Days count on the calendar. */
export type Standing =
  | { readonly kind: 'ahead'; readonly days: number }
  | { readonly kind: 'today' }
  /** `next` is the stage whose day comes next. */
  | { readonly kind: 'under-way'; readonly days: number; readonly next: StageId }
  /** The day of the last dated stage is over, or the post has ended. */
  | { readonly kind: 'past'; readonly days: number }

/**
 * Where today stands.
 * @param stages in the order of their days; a stage without a day is passed over
 */
export function standingOn({ start, end }: Pick<Answers, 'start' | 'end'>, stages: readonly Pick<ShownStage, 'stage' | 'date'>[], today: CalendarDate): Standing {
  const days = daysBetween(start, today)
  if (days < 0) return { kind: 'ahead', days: -days }
  if (days === 0) return { kind: 'today' }
  const next = end !== null && end < today ? undefined : stages.find(({ stage, date }) => stage !== 'before' && date !== null && date >= today)
  return next === undefined ? { kind: 'past', days } : { kind: 'under-way', days, next: next.stage }
}

/** The stage that a page shows open: from the one that is next, the first that is not done; the next one itself when all after it is done. */
export function stageToOpen(standing: Standing, stages: readonly ShownStage[]): StageId {
  const next = nextStage(standing)
  const later = stages.slice(stages.findIndex(({ stage }) => stage === next))
  return later.find(({ isCompleted }) => !isCompleted)?.stage ?? next
}

/** The stage to do next. */
export function nextStage(standing: Standing): StageId {
  switch (standing.kind) {
    case 'ahead':
      return 'before'
    case 'today':
      return 'day-1'
    case 'under-way':
      return standing.next
    case 'past':
      return 'end'
  }
}
