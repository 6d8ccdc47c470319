import type { CarriedFields } from '../../../platform/design/index.ts'
import type { SentValues } from '../../../platform/http/sent-fields.ts'
import type { ReadColumns } from '../reading/index.ts'
import { fieldOfRole } from '../rules/sent-choices.ts'
import type { ChartChoices } from '../rules/sent-choices.ts'
import type { ChartedSeries } from '../rules/series-of-reading.ts'
import { chosenFields } from './carried-choices.ts'
import { headingOfChart } from './figure-of.ts'

/** A chart that may go on to become a measure. */
interface ChartToKeep {
  readonly form: SentValues
  readonly read: ReadColumns
  readonly choices: ChartChoices
  readonly charted: readonly ChartedSeries[]
}

/**
 * What a form takes along to make a measure of a chart: its points as a plain table with dates, read again by `readColumns` and without a question, and what was chosen.
 * @returns null for several series, a point without a date, or two points of one date: a measure has one value a day
 */
export function fieldsToKeep({ form, read, choices, charted }: ChartToKeep): CarriedFields | null {
  const [only, ...others] = charted
  if (only === undefined || others.length > 0) return null
  const { points, rebases } = only.series
  const days = points.map(({ date }) => date)
  if (days.includes(null) || new Set(days).size < days.length) return null
  const isOutOf = read.taken.denominator !== null
  const lines = points.map(({ date, value, denominator }) => [date, value, ...(isOutOf ? [denominator] : [])].map((cell) => cell ?? '').join(','))
  const unit = choices.unit ?? read.unit
  return {
    figures: [[['Date', 'Value', ...(isOutOf ? ['Denominator'] : [])].join(','), ...lines].join('\n')],
    separator: [','],
    [fieldOfRole('date')]: ['0'],
    [fieldOfRole('value')]: ['1'],
    [fieldOfRole('denominator')]: [isOutOf ? '2' : 'none'],
    [fieldOfRole('facet')]: ['none'],
    ...chosenFields(form, ['unit-text', 'direction', 'target', 'kind', 'rules', 'screening', 'fix-after', 'multiplier']),
    name: [headingOfChart(read, choices) ?? ''],
    ...(unit === null ? {} : { unit: [unit] }),
    ...Object.fromEntries(rebases.flatMap(({ first, reason }, index) => [[`rebase-${index + 1}`, [days[first] ?? '']], [`rebase-${index + 1}-reason`, [reason]]])),
  }
}
