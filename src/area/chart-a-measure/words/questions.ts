import { formatNumber } from '../../../kernel/number-text.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import { dateText } from '../../../platform/design/index.ts'
import type { ReadColumns, ReadQuestion, TwoReadings } from '../reading/index.ts'
import { columnName } from './cell-problems.ts'
import { readingText } from './reading-text.ts'

/** A question about the reading as it is asked. */
export interface QuestionWords {
  readonly legend: string
  readonly hint: string
  /** What to do when it is not answered. */
  readonly missing: string
  readonly choices: readonly { readonly value: string; readonly text: string; readonly hint?: string }[]
}

/** A question that only a person can decide, with what each answer would make of their figures. */
export function questionWords(question: ReadQuestion, read: Pick<ReadColumns, 'isAcross' | 'columns' | 'taken'>): QuestionWords {
  const line = read.isAcross ? 'Column' : 'Row'
  switch (question.code) {
    case 'which-value':
      return {
        legend: 'Which column do you want to chart?',
        hint: 'Choose one. You can chart another afterwards.',
        missing: 'Choose the column that you want to chart',
        choices: question.columns.map((column) => ({ value: String(column), text: columnName(read.columns, column), hint: (read.columns[column]?.samples ?? []).map(shownValue).join(', ') })),
      }
    case 'hidden-rows':
      return {
        legend: 'Do you want to chart the rows that your workbook hides?',
        hint: `${question.count === 1 ? '1 row is' : `${formatNumber(question.count)} rows are`} hidden or filtered out: ${question.examples.map(({ row, cells }) => `row ${row}: ${cells.slice(0, 3).map(shownValue).join(', ')}`).join('; ')}${question.count > question.examples.length ? '; and more' : ''}.`,
        missing: 'Choose whether hidden rows are charted',
        choices: [
          { value: 'leave-out', text: 'No, chart only rows that can be seen' },
          { value: 'read', text: 'Yes, chart hidden rows too' },
        ],
      }
    case 'mixed-dates':
      return {
        legend: 'Are these dates read rightly?',
        hint: 'Your dates are written in several ways. A spreadsheet may have changed some of them.',
        missing: 'Say whether these dates are right, or mend them where they come from',
        choices: [{ value: 'as-shown', text: 'Yes, read them so', hint: question.examples.map(({ row, typed, read: day }) => `${line} ${row}: ${shownValue(typed)} is ${readingText(day)}`).join('; ') }],
      }
    case 'duplicate-dates':
      return {
        legend: 'Some dates are there more than once. What do you want to do?',
        hint: `${question.days === 1 ? '1 date' : `${formatNumber(question.days)} dates`}. ${question.examples.map(({ date, rows, typed }) => `${dateText(date)} in ${line.toLowerCase()}s ${rows.slice(0, 4).join(', ')}: ${typed.slice(0, 4).map((one) => (one === '' ? 'no value' : shownValue(one))).join(', ')}`).join('; ')}.`,
        missing: 'Choose what to do with dates that are there more than once',
        choices: [
          { value: 'keep-first', text: 'Keep the first of each' },
          { value: 'keep-last', text: 'Keep the last of each' },
          { value: 'add-up', text: 'Add them up' },
          { value: 'in-order', text: 'Keep all, one after the other, without dates', hint: 'For example, when each row is one event.' },
        ],
      }
    case 'separator':
      return twoReadingsWords(question, `${line} 1 is “${shownValue(question.examples[0]?.typed ?? '')}”.`)
    case 'date-order':
      return twoReadingsWords(question, orderHints[question.why])
    case 'quarters':
      return twoReadingsWords(question, 'The financial year begins in April.')
    case 'decimal-sign':
      return twoReadingsWords(question, 'Some commas stand before 3 digits, and some do not.')
    case 'brackets':
      return twoReadingsWords(question, 'In accounts, a number in brackets is below 0.')
    case 'percent':
      return twoReadingsWords(question, 'Only some of your numbers have a percent sign.')
  }
}

/** A question whose answers are the two readings of the same cells. */
type OfTwoReadings = Extract<ReadQuestion, { readonly examples: readonly TwoReadings[] }>

interface TwoAnswers {
  readonly legend: string
  readonly missing: string
  /** In the order in which they are offered, each with the reading that it gives. */
  readonly answers: readonly { readonly value: string; readonly text: string; readonly gives: 'first' | 'second' }[]
}

function twoReadingsWords({ code, examples }: OfTwoReadings, hint: string): QuestionWords {
  const { legend, missing, answers } = twoAnswers[code]
  return { legend, hint, missing, choices: answers.map(({ value, text, gives }) => ({ value, text, hint: readingsOf(examples, gives) })) }
}

const twoAnswers: Readonly<Record<OfTwoReadings['code'], TwoAnswers>> = {
  separator: {
    legend: 'What does the comma mean?',
    missing: 'Choose what the comma means',
    answers: [
      { value: 'none', text: 'It is a decimal sign', gives: 'first' },
      { value: ',', text: 'It stands between two columns', gives: 'second' },
    ],
  },
  'date-order': {
    legend: 'Which comes first in your dates, the day or the month?',
    missing: 'Choose whether the day or the month comes first',
    answers: [
      { value: 'day-first', text: 'The day comes first', gives: 'first' },
      { value: 'month-first', text: 'The month comes first, as in the United States', gives: 'second' },
    ],
  },
  quarters: {
    legend: 'Which quarters are these?',
    missing: 'Choose which quarters these are',
    answers: [
      { value: 'financial', text: 'Quarters of the financial year that begins in that year', gives: 'second' },
      { value: 'calendar', text: 'Quarters of the calendar year', gives: 'first' },
    ],
  },
  'decimal-sign': {
    legend: 'What does the comma mean in your numbers?',
    missing: 'Choose what the comma means in your numbers',
    answers: [
      { value: 'point', text: 'It stands between thousands', gives: 'first' },
      { value: 'comma', text: 'It is a decimal sign', gives: 'second' },
    ],
  },
  brackets: {
    legend: 'What do brackets around a number mean?',
    missing: 'Choose what brackets around a number mean',
    answers: [
      { value: 'negative', text: 'The number is below 0', gives: 'first' },
      { value: 'positive', text: 'Nothing: leave them out', gives: 'second' },
    ],
  },
  percent: {
    legend: 'What are the numbers without a percent sign?',
    missing: 'Choose what the numbers without a percent sign are',
    answers: [
      { value: 'all-percent', text: 'They are percentages too', gives: 'first' },
      { value: 'shares', text: 'They are shares of 1', gives: 'second' },
    ],
  },
}

const orderHints: Readonly<Record<Extract<ReadQuestion, { code: 'date-order' }>['why'], string>> = {
  'all-days-below-13': 'Nothing in your dates tells it: both numbers are 12 or less.',
  'month-first-likely': 'Some dates only make sense with the month first.',
  'both-orders': 'Some dates only make sense with the day first, others only with the month first.',
}

/** The same cell typed several times is shown once. */
function readingsOf(examples: readonly TwoReadings[], which: 'first' | 'second'): string {
  const byText = new Map(examples.map((example) => [example.typed, example[which]]))
  return [...byText].map(([typed, read]) => `${shownValue(typed)} is ${readingText(read)}`).join('; ')
}
