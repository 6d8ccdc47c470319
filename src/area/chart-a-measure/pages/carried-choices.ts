import type { CarriedFields } from '../../../platform/design/index.ts'
import { type SentValues, firstValue } from '../../../platform/http/sent-fields.ts'
import { type ColumnSource, type ReadColumns, columnRoles, readRowRanges, rowRangesText } from '../reading/index.ts'
import { fieldOfRole, rebaseRows } from '../rules/sent-choices.ts'

/** Fields that say how the figures are read. */
export const readingFields = ['separator', 'hidden-rows', 'across', 'first-row', ...columnRoles.map(fieldOfRole), 'date-order', 'mixed-dates', 'quarters', 'decimal-sign', 'brackets', 'percent', 'duplicates', 'troubled'] as const
/** Fields that say how the chart is made. */
export const chartFields = ['name', 'unit-text', 'unit', 'direction', 'target', 'kind', 'rules', 'screening', 'fix-after', 'multiplier', 'series', ...rebaseRows.flatMap((row) => [`rebase-${row}`, `rebase-${row}-reason`])] as const

/** Everything that a page carries along: the figures and every choice that was made. Nothing is kept elsewhere. */
export function carriedFields(form: SentValues, figures: Figures): CarriedFields {
  return { ...figureFields(figures), ...chosenFields(form, [...readingFields, ...chartFields]) }
}

/** The fields of these names in which something was chosen. */
export function chosenFields(form: SentValues, names: readonly ((typeof readingFields)[number] | (typeof chartFields)[number])[]): CarriedFields {
  return Object.fromEntries(names.flatMap((name) => ((form[name]?.[0] ?? '') === '' ? [] : [[name, [form[name]?.[0] ?? '']]])))
}

/** The figures as a page carries them. */
export interface Figures {
  readonly text: string
  readonly isWorkbook: boolean
  readonly hiddenRows: ReadonlySet<number>
}

/** The figures of a reading, to be carried. */
export function figuresOf({ carried, isWorkbook, hiddenRows }: Pick<ReadColumns, 'carried' | 'isWorkbook' | 'hiddenRows'>): Figures {
  return { text: carried, isWorkbook, hiddenRows }
}

export function figureFields({ text, isWorkbook, hiddenRows }: Figures): CarriedFields {
  return { figures: [text], ...(isWorkbook ? { workbook: ['yes'] } : {}), ...(hiddenRows.size === 0 ? {} : { 'rows-hidden': [rowRangesText(hiddenRows)] }) }
}

/** The figures as they were carried: what `figureFields` wrote, read back. */
export function carriedFigures(form: SentValues): Extract<ColumnSource, { readonly kind: 'text' }> {
  return { kind: 'text', text: firstValue(form, 'figures'), isWorkbook: firstValue(form, 'workbook') === 'yes', hiddenRows: readRowRanges(firstValue(form, 'rows-hidden')) }
}
