import type { CarriedFields } from '../../../platform/design/index.ts'
import type { SentValues } from '../../../platform/http/sent-fields.ts'
import { columnRoles } from '../reading/index.ts'
import { fieldOfRole, rebaseRows } from '../rules/sent-choices.ts'

/** Fields that say how the figures are read. */
export const readingFields = ['separator', 'across', 'first-row', ...columnRoles.map(fieldOfRole), 'date-order', 'mixed-dates', 'quarters', 'decimal-sign', 'brackets', 'percent', 'duplicates', 'troubled'] as const
/** Fields that say how the chart is made. */
export const chartFields = ['name', 'unit-text', 'unit', 'direction', 'target', 'kind', 'rules', 'screening', 'fix-after', 'multiplier', 'series', ...rebaseRows.flatMap((row) => [`rebase-${row}`, `rebase-${row}-reason`])] as const

/** Everything that a page carries along: the figures and every choice that was made. Nothing is kept elsewhere. */
export function carriedFields(form: SentValues, figures: Figures): CarriedFields {
  const names = [...readingFields, ...chartFields]
  return { ...figureFields(figures), ...Object.fromEntries(names.flatMap((name) => ((form[name]?.[0] ?? '') === '' ? [] : [[name, [form[name]?.[0] ?? '']]]))) }
}

/** The figures as a page carries them. */
export interface Figures {
  readonly text: string
  readonly isWorkbook: boolean
}

export function figureFields({ text, isWorkbook }: Figures): CarriedFields {
  return { figures: [text], ...(isWorkbook ? { workbook: ['yes'] } : {}) }
}
