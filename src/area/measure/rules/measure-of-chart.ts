import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { ChartChoices, ReadColumns } from '../../chart-a-measure/index.ts'
import { type Frequency, frequencies } from '../records.ts'
import { type TypedMeasure, newMeasure } from './check-measure.ts'
import { findSpacing } from './pasted-spacing.ts'

/** Fewer days have no rhythm that could be told. */
const fewestToTell = 3
/** Digits of a share that was worked out: of 1 more than of 100. */
const shareDecimals = { perOne: 3, perMany: 1 } as const

/**
 * What the form for a new measure shows first, for a chart that was made of pasted figures: the same chart. What the chart does not tell is left to be said.
 * @param read its points again: with dates, one series
 */
export function measureOfChart(choices: ChartChoices, read: Pick<ReadColumns, 'rows' | 'taken' | 'decimals'>): TypedMeasure {
  const isOutOf = read.taken.denominator !== null
  const unitOfMeasurement = unitOf(choices, isOutOf)
  const isCounted = choices.kind === 'p' || choices.kind === 'u'
  return {
    ...newMeasure,
    name: choices.name,
    unitText: choices.unitText,
    unitOfMeasurement,
    decimals: String(isOutOf ? (choices.multiplier === 1 ? shareDecimals.perOne : shareDecimals.perMany) : read.decimals),
    per: isCounted && unitOfMeasurement !== 'percentage' ? String(choices.multiplier) : newMeasure.per,
    improvementDirection: choices.direction ?? '',
    frequency: frequencyOf(read.rows.flatMap(({ date }) => date ?? [])),
    chartType: choices.kind,
    rules: choices.rules,
    screenOutliers: choices.screenOutliers ? 'yes' : '',
    fixAfterNPoints: choices.fixAfter,
  }
}

function unitOf({ unit, kind, multiplier }: ChartChoices, isOutOf: boolean): TypedMeasure['unitOfMeasurement'] {
  if (unit === 'percent') return 'percentage'
  if (unit === 'pounds') return 'pounds'
  if (isOutOf) return unit === null && multiplier === 100 && kind !== 'u' ? 'percentage' : 'rate'
  return kind === 'c' || kind === 'g' ? 'number' : ''
}

/** How often there seems to be a value. */
function frequencyOf(days: readonly CalendarDate[]): Frequency {
  if (days.length < fewestToTell) return 'irregular'
  return frequencies.find((frequency) => frequency !== 'irregular' && findSpacing(frequency, days, []) === null) ?? 'irregular'
}
