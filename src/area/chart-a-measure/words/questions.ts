import { formatNumber } from '../../../kernel/number-text.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import { parseCalendarDate } from '../../../kernel/calendar-date.ts'
import { dateText } from '../../../platform/design/index.ts'
import type { ReadColumns, ReadQuestion, TwoReadings } from '../reading/index.ts'
import { columnName } from './cell-problems.ts'

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
    case 'separator':
      return {
        legend: 'What does the comma mean?',
        hint: `${line} 1 is “${shownValue(question.examples[0]?.typed ?? '')}”.`,
        missing: 'Choose what the comma means',
        choices: [
          { value: 'none', text: 'It is a decimal sign', hint: readingsOf(question.examples, 'first') },
          { value: ',', text: 'It stands between two columns', hint: readingsOf(question.examples, 'second') },
        ],
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
    case 'date-order':
      return {
        legend: 'Which comes first in your dates, the day or the month?',
        hint: orderHints[question.why],
        missing: 'Choose whether the day or the month comes first',
        choices: [
          { value: 'day-first', text: 'The day comes first', hint: readingsOf(question.examples, 'first') },
          { value: 'month-first', text: 'The month comes first, as in the United States', hint: readingsOf(question.examples, 'second') },
        ],
      }
    case 'mixed-dates':
      return {
        legend: 'Are these dates read rightly?',
        hint: 'Your dates are written in several ways. A spreadsheet may have changed some of them.',
        missing: 'Say whether these dates are right, or mend them where they come from',
        choices: [{ value: 'as-shown', text: 'Yes, read them so', hint: question.examples.map(({ row, typed, read: day }) => `${line} ${row}: ${shownValue(typed)} is ${reading(day)}`).join('; ') }],
      }
    case 'quarters':
      return {
        legend: 'Which quarters are these?',
        hint: 'The financial year begins in April.',
        missing: 'Choose which quarters these are',
        choices: [
          { value: 'financial', text: 'Quarters of the financial year that begins in that year', hint: readingsOf(question.examples, 'second') },
          { value: 'calendar', text: 'Quarters of the calendar year', hint: readingsOf(question.examples, 'first') },
        ],
      }
    case 'decimal-sign':
      return {
        legend: 'What does the comma mean in your numbers?',
        hint: 'Some commas stand before 3 digits, and some do not.',
        missing: 'Choose what the comma means in your numbers',
        choices: [
          { value: 'point', text: 'It stands between thousands', hint: readingsOf(question.examples, 'first') },
          { value: 'comma', text: 'It is a decimal sign', hint: readingsOf(question.examples, 'second') },
        ],
      }
    case 'brackets':
      return {
        legend: 'What do brackets around a number mean?',
        hint: 'In accounts, a number in brackets is below 0.',
        missing: 'Choose what brackets around a number mean',
        choices: [
          { value: 'negative', text: 'The number is below 0', hint: readingsOf(question.examples, 'first') },
          { value: 'positive', text: 'Nothing: leave them out', hint: readingsOf(question.examples, 'second') },
        ],
      }
    case 'percent':
      return {
        legend: 'What are the numbers without a percent sign?',
        hint: 'Only some of your numbers have a percent sign.',
        missing: 'Choose what the numbers without a percent sign are',
        choices: [
          { value: 'all-percent', text: 'They are percentages too', hint: readingsOf(question.examples, 'first') },
          { value: 'shares', text: 'They are shares of 1', hint: readingsOf(question.examples, 'second') },
        ],
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
  }
}

const orderHints: Readonly<Record<Extract<ReadQuestion, { code: 'date-order' }>['why'], string>> = {
  'all-days-below-13': 'Nothing in your dates tells it: both numbers are 12 or less.',
  'month-first-likely': 'Some dates only make sense with the month first.',
  'both-orders': 'Some dates only make sense with the day first, others only with the month first.',
}

function readingsOf(examples: readonly TwoReadings[], which: 'first' | 'second'): string {
  return examples.map((example) => `${shownValue(example.typed)} is ${example[which] === '' ? 'not readable' : reading(example[which])}`).join('; ')
}

/** A day in words, anything else as it is. */
function reading(text: string): string {
  const day = parseCalendarDate(text)
  return day.ok ? dateText(day.value) : text === '' ? 'not readable' : text
}
