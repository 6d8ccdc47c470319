import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import type { Measure } from '../records.ts'
import type { RowProblem } from '../rules/values-of-reading.ts'
import { pointDayText } from './measure-text.ts'
import { pasteWords as words, valueWords } from './values.ts'

/** Problems of rows that one page shows. */
export const problemsShown = 50

/** What is wrong with single rows of a reading, in words. */
export function rowProblemTexts(problems: readonly RowProblem[], measure: Pick<Measure, 'frequency'>): readonly string[] {
  const shown = problems.slice(0, problemsShown).map((problem) => rowProblemText(problem, (day) => pointDayText(day, measure)))
  return problems.length > problemsShown ? [...shown, words.moreProblems(formatNumber(problems.length - problemsShown))] : shown
}

function rowProblemText(problem: RowProblem, dayText: (day: CalendarDate) => string): string {
  switch (problem.code) {
    case 'no-dates':
      return words.noDates
    case 'several-series':
      return words.severalSeries
    case 'nothing':
      return words.nothing
    case 'future':
      return words.future(dayText(problem.day))
    case 'too-early':
      return words.tooEarly(dayText(problem.day))
    case 'value':
      return words.valueProblem(dayText(problem.day), valueWords.problems[problem.why])
  }
}
