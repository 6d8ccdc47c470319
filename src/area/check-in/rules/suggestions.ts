import { type CalendarDate, daysBetween } from '../../../kernel/calendar-date.ts'
import type { CheckIn, CheckInItem, Step } from '../records.ts'

/** What somebody may want to ask for. */
export type Suggestion = 'time' | 'rest' | 'clear-tasks' | 'support' | 'between-two'

/** Check-ins in a row that suggest something, and how old the newer of them may be. */
const inARow = 2
const daysOfInterest = 28
/** No two of them lie further apart than this: a long pause begins a new row. */
const daysBetweenTwo = 42

const isLow = (step: Step) => step <= 2
const isHigh = (step: Step) => step >= 4

/**
 * What two check-ins in a row suggest asking for. They say how work is, and nothing about the person; so each is something that others can give.
 * @param newestFirst check-ins as a store gives them
 */
export function suggestionsOf(newestFirst: readonly CheckIn[], today: CalendarDate): readonly Suggestion[] {
  const twice = (item: CheckInItem, holds: (step: Step) => boolean) => isInARow(newestFirst, today, item, holds)
  const found: readonly (readonly [Suggestion, boolean])[] = [
    ['time', twice('load', isHigh)],
    ['rest', twice('energy', isLow)],
    ['support', twice('support', isLow)],
    ['clear-tasks', twice('clarity', isLow)],
    ['between-two', twice('clinical', isLow) && twice('manager', isLow)],
  ]
  return found.flatMap(([suggestion, holds]) => (holds ? [suggestion] : []))
}

/** Does it hold for the last two answers to an item? One that was left out is passed over. */
function isInARow(newestFirst: readonly CheckIn[], today: CalendarDate, item: CheckInItem, holds: (step: Step) => boolean): boolean {
  const last = newestFirst.filter(({ answers }) => answers[item] !== undefined).slice(0, inARow)
  const [newer, older] = last
  if (newer === undefined || older === undefined || daysBetween(newer.day, today) > daysOfInterest || daysBetween(older.day, newer.day) > daysBetweenTwo) return false
  return last.every(({ answers }) => answers[item] !== undefined && holds(answers[item]))
}
