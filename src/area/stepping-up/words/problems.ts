import { formatNumber } from '../../../kernel/number-text.ts'
import { longestText } from '../rules/answers.ts'
import type { AnswerProblem, PlanProblem } from '../rules/check-plan.ts'
import type { DayFault, DayPart, Years } from '../rules/plan-days.ts'
import { type TextField, fieldName } from '../rules/text-field.ts'
import { charterPartWords, matterWords } from './answers.ts'
import { dateText } from '../../../platform/design/index.ts'

const chooseWords = { profession: 'Choose your profession', setting: 'Choose where the post is', kind: 'Choose what kind of start it is' } as const

/** What to mend, as the page says it. */
export function problemWords(problem: PlanProblem): string {
  switch (problem.code) {
    case 'choose':
      return chooseWords[problem.question]
    case 'day':
      return dayWords(problem)
    case 'too-long':
      return `${fieldWords(problem.field)} has ${formatNumber(problem.length)} characters. Shorten it to ${formatNumber(longestText)} or fewer`
  }
}

/** The field to which the sentence leads. */
export function problemFieldId(problem: PlanProblem): string {
  switch (problem.code) {
    case 'choose':
      return problem.question
    case 'day':
      return `${problem.question}-${partToMend(problem.fault)}`
    case 'too-long':
      return fieldName(problem.field)
  }
}

function partToMend(fault: DayFault): DayPart {
  if (fault.code === 'incomplete') return fault.missing[0] ?? 'day'
  if (fault.code === 'not-a-number') return fault.part
  return fault.code === 'short-year' || fault.code === 'wrong-year' ? 'year' : 'day'
}

type DayProblem = Extract<AnswerProblem, { readonly code: 'day' }>

/** What the day is called in the middle and at the beginning of a sentence, and what to do when it lies out of reach. */
const dayNames = {
  start: {
    inside: 'the day you start',
    first: 'The day you start',
    ifEarlier: ', because the plan covers 100 days. If you have been in post for longer, enter the day from which you want to begin',
    ifLater: '. If it is later, enter the day on which you begin to prepare',
  },
  prepare: {
    inside: 'the day you begin to prepare',
    first: 'The day you begin to prepare',
    ifEarlier: ', because the plan covers 100 days. If you began earlier, enter today',
    ifLater: '',
  },
  end: {
    inside: 'the day it ends',
    first: 'The day it ends',
    ifEarlier: ', after the day you start',
    ifLater: ', at most 5 years after the start. If you do not know it, leave all three empty',
  },
} as const

function dayWords({ question, fault, isPreparing }: DayProblem): string {
  const { inside, first, ifEarlier, ifLater } = dayNames[question === 'start' && isPreparing ? 'prepare' : question]
  switch (fault.code) {
    case 'empty':
      return `Enter ${inside}`
    case 'incomplete':
      return `${first} must include a ${fault.missing.map((part) => partNames[part]).join(' and a ')}`
    case 'not-a-number':
      return notANumber[fault.part]
    case 'short-year':
      return 'Enter all 4 numbers of the year, for example 2026'
    case 'wrong-year':
      return `Check the year: it must be ${yearsWords(fault)}`
    case 'no-such-day':
      return 'This day is not in the calendar. Check the day and the month'
    case 'too-early':
      return `${first} must be ${dateText(fault.first)} or later${ifEarlier}`
    case 'too-late':
      return `${first} must be ${dateText(fault.last)} or earlier${ifLater}`
  }
}

/** So many years are named one by one. */
const fewYears = 4

/** @example 2026 to 2028: 2026, 2027 or 2028; 2026 to 2031: from 2026 to 2031 */
function yearsWords({ first, last }: Years): string {
  const years = Array.from({ length: last - first }, (_, index) => first + index)
  return last - first >= fewYears ? `from ${first} to ${last}` : `${years.join(', ')} or ${last}`
}

const partNames: Readonly<Record<DayPart, string>> = { day: 'day', month: 'month', year: 'year' }

const notANumber: Readonly<Record<DayPart, string>> = {
  day: 'Enter the day as a number from 1 to 31',
  month: 'Enter the month as a number from 1 to 12, or by its name',
  year: 'Enter the year as 4 numbers, for example 2026',
}

function fieldWords(field: TextField): string {
  switch (field.kind) {
    case 'charter':
      return `Your text in “${charterPartWords[field.part]}”`
    case 'note':
      return `Your text in “${matterWords[field.matter]}”`
    case 'own':
      return `Your own task ${field.number}`
  }
}
