import { formatNumber } from '../../../kernel/number-text.ts'
import { domains } from '../../../kernel/vocabulary.ts'
import { chartTypes, frequencies, measureUnits, ratesPer } from '../records.ts'
import { type MeasureField, fixRange, improvementDirections, longest, mostDecimals, ruleSetNames } from '../rules/check-measure.ts'

/** The columns of a file of measures: one row a value, with the facts of its measure. */
export const fileColumns = [
  'measure id', 'measure', 'unit code', 'unit', 'domain', 'direction', 'unit of measurement', 'unit words', 'decimals', 'per', 'chart', 'frequency', 'rules', 'target', 'date', 'value', 'numerator', 'denominator', 'left out because',
  'definition', 'source', 'screen outliers', 'fix after', 'owner', 'closed on', 'limits anew from', 'limits anew because', 'note',
] as const
export type FileColumn = (typeof fileColumns)[number]

/** Columns without which no row can be taken. */
export const neededColumns: readonly FileColumn[] = ['measure', 'date', 'value']

/** What is wrong with a row of a file of measures, and how to mend it. */
export const importWords = {
  noTable: 'We cannot read this as a table. Save it as CSV.',
  tooManyRows: (most: string) => `There are more than ${most} rows. Import it in parts.`,
  missingColumns: (names: string) => `These columns are missing: ${names}. The first row must name the columns.`,
  measureMissing: 'The name of the measure is missing. Enter it.',
  unitMissing: 'No unit is named. Enter the code or the name of the unit.',
  unitUnknown: 'No open unit has this code or name. Check it, or add the unit first.',
  unitTwice: 'Several units have this name. Enter the code of the unit.',
  measureUnknown: 'No measure has this id. Leave the id empty to find the measure by its unit and name.',
  measureClosed: 'The measure is closed. Open it again first.',
  factMissing: (field: MeasureField) => `A new measure needs this fact: ${factNames[field] ?? field}.`,
  factUnknown: (allowed: string) => `This is none of the words that can stand here: ${allowed}.`,
  notADate: 'This is not a date. Write it like 2026-03-31.',
  future: 'This day lies in the future.',
  tooEarly: 'This day is before 1990.',
  twice: 'The measure has two rows of this day. Keep one.',
  reasonMissing: 'Limits begin anew with a reason only. Enter it, in at most 500 characters.',
  leftOutUnclear: 'This cannot stand as a reason. Enter one line of at most 300 characters, without invisible signs.',
  nothingBetween: 'Limits begin anew where values lie before and after. Choose such a day.',
  notANumber: 'This is not a number. Enter the number alone, or leave the cell empty where it is known that there is no value.',
  tooMany: 'The measure would have more than 5,000 values.',
  nothingImported: 'Nothing was imported.',
  refused: (row: number, column: FileColumn, reason: string) => `Row ${row}, ${column}: ${reason}`,
} as const

const factNames: Readonly<Partial<Record<MeasureField, string>>> = { improvementDirection: 'direction', domain: 'domain', unitOfMeasurement: 'unit of measurement', unitText: 'unit words' }

const allowed: Readonly<Record<MeasureField, string>> = {
  name: lineOf(longest.name),
  definition: `text of at most ${formatNumber(longest.definition)} characters`,
  unitOfMeasurement: measureUnits.join(', '),
  unitText: lineOf(longest.unitText),
  decimals: `0 to ${mostDecimals}`,
  per: ratesPer.join(', '),
  improvementDirection: improvementDirections.join(', '),
  domain: domains.join(', '),
  frequency: frequencies.join(', '),
  source: lineOf(longest.source),
  chartType: chartTypes.join(', '),
  rules: ruleSetNames.join(', '),
  screenOutliers: 'yes, no',
  fixAfterNPoints: `${fixRange.least} to ${fixRange.most}, or nothing`,
}

function lineOf(most: number): string {
  return `a line of text of at most ${most} characters`
}

/** What can stand in the column of a fact, in the words of the file. */
export function allowedText(field: MeasureField): string {
  return allowed[field]
}
