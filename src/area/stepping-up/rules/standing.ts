import { type CalendarDate, daysBetween } from '../../../kernel/calendar-date.ts'
import type { StageId, TimelineStage } from './timeline.ts'

/** Where a day stands against the start of a plan. Days count on the calendar. */
export type Standing =
  | { readonly kind: 'ahead'; readonly days: number }
  | { readonly kind: 'today' }
  /** `next` is the stage whose day comes next. */
  | { readonly kind: 'under-way'; readonly days: number; readonly next: StageId }
  /** The day of the last dated stage is over. */
  | { readonly kind: 'past'; readonly days: number }

/**
 * Where today stands.
 * @param stages in the order of their days; a stage without a day is passed over
 */
export function standingOn(start: CalendarDate, stages: readonly TimelineStage[], today: CalendarDate): Standing {
  const days = daysBetween(start, today)
  if (days < 0) return { kind: 'ahead', days: -days }
  if (days === 0) return { kind: 'today' }
  const next = stages.find(({ stage, date }) => stage !== 'before' && date !== null && date >= today)
  return next === undefined ? { kind: 'past', days } : { kind: 'under-way', days, next: next.stage }
}

/**
 * The stage that a page shows open: from the one that is next, the first that is not done; the next one itself when all after it is done.
 * @param ticks ids of the tasks that are done
 */
export function stageToOpen(start: CalendarDate, stages: readonly TimelineStage[], ticks: readonly string[], today: CalendarDate): StageId {
  const next = nextStage(standingOn(start, stages, today))
  const later = stages.slice(stages.findIndex(({ stage }) => stage === next))
  return later.find(({ tasks }) => !tasks.every(({ id }) => ticks.includes(id)))?.stage ?? next
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
