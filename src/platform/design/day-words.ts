import type { DayProblem } from '../../kernel/typed-date.ts'
import { dateText } from './date-text.ts'

/**
 * How to mend a day that was typed.
 * @param name of the day within a sentence, such as `the last day`
 */
export function dayProblemText(name: string, problem: DayProblem): string {
  switch (problem.code) {
    case 'day-missing':
      return `Enter ${name} with day, month and year`
    case 'no-such-day':
      return `Enter ${name} as a day of the calendar, for example 1 4 2027`
    case 'too-early':
      return `Enter ${name} on or after ${dateText(problem.first)}`
    case 'too-late':
      return `Enter ${name} on or before ${dateText(problem.last)}`
  }
}
