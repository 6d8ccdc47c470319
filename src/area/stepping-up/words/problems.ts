import { formatNumber } from '../../../kernel/number-text.ts'
import { type CharterPart, type Matter, longestText } from '../rules/answers.ts'
import type { PlanProblem, TextField } from '../rules/check-plan.ts'
import type { DayFault, DayPart } from '../rules/start-day.ts'
import { charterPartWords, matterWords } from './answers.ts'
import { shortDate } from './dates.ts'

const chooseWords = { profession: 'Choose your profession', setting: 'Choose where the post is', kind: 'Choose what kind of start it is' } as const

/** What to mend, as the page says it. */
export function problemWords(problem: PlanProblem): string {
  switch (problem.code) {
    case 'choose':
      return chooseWords[problem.field]
    case 'day':
      return dayWords(problem.fault, problem.isPreparing)
    case 'too-long':
      return `${fieldWords(problem.field)} has ${formatNumber(problem.length)} characters. Shorten it to ${formatNumber(longestText)} or fewer`
  }
}

/** The field to which the sentence leads. */
export function problemFieldId(problem: PlanProblem): string {
  if (problem.code !== 'day') return problem.field
  const { fault } = problem
  if (fault.code === 'incomplete') return `start-${fault.missing[0] ?? 'day'}`
  if (fault.code === 'not-a-number') return `start-${fault.part}`
  return fault.code === 'short-year' ? 'start-year' : 'start-day'
}

function dayWords(fault: DayFault, isPreparing: boolean): string {
  const theDay = isPreparing ? 'the day when you would like to be ready' : 'the day you start'
  const TheDay = theDay.replace(/^t/, 'T')
  switch (fault.code) {
    case 'empty':
      return `Enter ${theDay}`
    case 'incomplete':
      return `${TheDay} must include a ${fault.missing.join(' and a ')}`
    case 'not-a-number':
      return notANumber[fault.part]
    case 'short-year':
      return 'Enter all 4 numbers of the year, for example 2026'
    case 'no-such-day':
      return 'This day is not in the calendar. Check the day and the month'
    case 'too-early':
      return isPreparing
        ? `${TheDay} must be today or later`
        : `${TheDay} must be ${shortDate(fault.first)} or later, because the plan covers 100 days. If you have been in post for longer, enter the day from which you want to begin`
    case 'too-late':
      return `${TheDay} must be ${shortDate(fault.last)} or earlier. If it is later, enter the day from which you want to prepare`
  }
}

const notANumber: Readonly<Record<DayPart, string>> = {
  day: 'Enter the day as a number from 1 to 31',
  month: 'Enter the month as a number from 1 to 12, or by its name',
  year: 'Enter the year as 4 numbers, for example 2026',
}

function fieldWords(field: TextField): string {
  if (field.startsWith('own-')) return `Your own task ${field.slice('own-'.length)}`
  // What is no task of her own is named after its part of the charter or its matter: TextField says so.
  const name = field.startsWith('charter-') ? charterPartWords[field.slice('charter-'.length) as CharterPart] : matterWords[field.slice('note-'.length) as Matter]
  return `Your text in “${name}”`
}
