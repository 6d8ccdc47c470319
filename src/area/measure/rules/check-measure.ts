import { fewestToFix, improvementDirections, ruleSetNames } from '../../../engine/spc/index.ts'
import { type LineProblem, readLine, readOptionalLine } from '../../../kernel/line-text.ts'
import { readOptionalText } from '../../../kernel/long-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { domains, isOneOf } from '../../../kernel/vocabulary.ts'
import { type Measure, chartTypes, frequencies, measureUnits, ratesPer } from '../records.ts'

/** What a person decides about a measure, its unit and its owner aside. */
export type MeasureFields = Omit<Measure, 'measureId' | 'unitId' | 'ownerPersonId' | 'closedOn' | 'version'>
export type MeasureField = keyof MeasureFields

/** A measure as it was typed: what is missing from a form is empty. */
export type TypedMeasure = Readonly<Record<MeasureField, string>>

export const longestMeasureName = 120
/** Characters that a text about a measure may have. */
export const longest = { name: longestMeasureName, unitText: 60, source: 300, definition: 2_000 } as const
export const mostDecimals = 6
/** Fewer points make limits that say little; more than these no measure has. */
export const fixRange = { least: fewestToFix, most: 999 } as const

/** What a measure can be asked to follow, and which way is better, for the pages that ask. */
export { improvementDirections, ruleSetNames }

/** Why something that was typed about a measure cannot be taken. */
export type MeasureProblem = { readonly field: MeasureField } & (
  | LineProblem
  | { readonly code: 'not-chosen' }
  | { readonly code: 'not-whole' }
  | { readonly code: 'out-of-range'; readonly least: number; readonly most: number }
)

/**
 * A measure as a person typed it.
 * @param typed decimals 0 to 6, empty for the usual ones: 1 of a percentage or a rate, else none; fixAfterNPoints 12 to 999 or empty; screenOutliers 'yes' or empty; unitText only asked for when the unit is `other`; the rest words of closed sets
 * @error every problem, in the order of the fields
 */
export function checkMeasure(typed: TypedMeasure): Result<MeasureFields, readonly MeasureProblem[]> {
  const problems: MeasureProblem[] = []
  const kept = <Value>(read: Result<Value, MeasureProblem>): Value | undefined => {
    if (read.ok) return read.value
    problems.push(read.error)
    return undefined
  }
  const name = kept(inField('name', readLine(typed.name, longest.name)))
  const definition = kept(inField('definition', readOptionalText(typed.definition, longest.definition)))
  const unitOfMeasurement = kept(chosen('unitOfMeasurement', measureUnits, typed.unitOfMeasurement))
  const unitText = kept(inField('unitText', typed.unitOfMeasurement === 'other' ? readLine(typed.unitText, longest.unitText) : orEmpty(readOptionalLine(typed.unitText, longest.unitText))))
  const decimals = kept(readWhole('decimals', typed.decimals === '' ? usualDecimals(typed.unitOfMeasurement) : typed.decimals, { least: 0, most: mostDecimals }))
  const per = kept(chosen('per', ratesPer.map(String), typed.per === '' ? '1' : typed.per))
  const improvementDirection = kept(chosen('improvementDirection', improvementDirections, typed.improvementDirection))
  const domain = kept(chosen('domain', domains, typed.domain))
  const frequency = kept(chosen('frequency', frequencies, typed.frequency))
  const source = kept(inField('source', orEmpty(readOptionalLine(typed.source, longest.source))))
  const chartType = kept(chosen('chartType', chartTypes, typed.chartType))
  const rules = kept(chosen('rules', ruleSetNames, typed.rules))
  const fixAfterNPoints = kept<number | null>(typed.fixAfterNPoints.trim() === '' ? success(null) : readWhole('fixAfterNPoints', typed.fixAfterNPoints, fixRange))
  if (name === undefined || definition === undefined || unitOfMeasurement === undefined || unitText === undefined || decimals === undefined || per === undefined || improvementDirection === undefined) return failure(problems)
  if (domain === undefined || frequency === undefined || source === undefined || chartType === undefined || rules === undefined || fixAfterNPoints === undefined) return failure(problems)
  return success({ name, definition, unitOfMeasurement, unitText, decimals, per: Number(per), improvementDirection, domain, frequency, source, chartType, rules, screenOutliers: typed.screenOutliers === 'yes', fixAfterNPoints })
}

function usualDecimals(unitOfMeasurement: string): string {
  return unitOfMeasurement === 'percentage' || unitOfMeasurement === 'rate' ? '1' : '0'
}

/** A measure as its form shows it. */
export function asTypedMeasure(measure: MeasureFields): TypedMeasure {
  const { screenOutliers, fixAfterNPoints, decimals, per, ...fields } = measure
  const { name, definition, unitOfMeasurement, unitText, improvementDirection, domain, frequency, source, chartType, rules } = fields
  return { name, definition, unitOfMeasurement, unitText, improvementDirection, domain, frequency, source, chartType, rules, decimals: String(decimals), per: String(per), screenOutliers: screenOutliers ? 'yes' : '', fixAfterNPoints: fixAfterNPoints === null ? '' : String(fixAfterNPoints) }
}

/** What a new form shows: the usual chart of a monthly number. */
export const newMeasure: TypedMeasure = {
  name: '',
  definition: '',
  unitOfMeasurement: '',
  unitText: '',
  decimals: '',
  per: '1',
  improvementDirection: '',
  domain: '',
  frequency: 'monthly',
  source: '',
  chartType: 'xmr',
  rules: 'plot-the-dots-r-0.2.2',
  screenOutliers: 'yes',
  fixAfterNPoints: '',
}

function inField<Value>(field: MeasureField, read: Result<Value, LineProblem>): Result<Value, MeasureProblem> {
  return read.ok ? read : failure({ field, ...read.error })
}

function orEmpty(read: Result<string | null, LineProblem>): Result<string, LineProblem> {
  return read.ok ? success(read.value ?? '') : read
}

function chosen<const Word extends string>(field: MeasureField, words: readonly Word[], typed: string): Result<Word, MeasureProblem> {
  return isOneOf(words, typed) ? success(typed) : failure({ field, code: 'not-chosen' })
}

function readWhole(field: MeasureField, typed: string, range: { readonly least: number; readonly most: number }): Result<number, MeasureProblem> {
  const text = typed.trim()
  if (!/^\d{1,6}$/u.test(text)) return failure({ field, code: 'not-whole' })
  const number = Number(text)
  return number < range.least || number > range.most ? failure({ field, code: 'out-of-range', ...range }) : success(number)
}
