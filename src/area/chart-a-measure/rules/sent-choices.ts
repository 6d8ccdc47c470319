import { type ImprovementDirection, type RuleSetName, defaultXmrOptions, improvementDirections, ruleSetNames } from '../../../engine/spc/index.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type CellSeparator, type ColumnRole, type ReadQuestion, type ReadingChoices, columnRoles, duplicateChoices } from '../reading/index.ts'
import { type ChartKind, chartKinds } from '../view/index.ts'

/** The fields of a form by their names, each with its values. */
type SentChoices = Readonly<Record<string, readonly string[]>>

/** What a chart can be asked for, for the pages that ask. */
export { improvementDirections, ruleSetNames }
export const unitChoices = ['plain', 'percent', 'pounds'] as const
export const multipliers = [100, 1000, 1] as const
const separators = [',', ';', '\t', '|', 'spaces', 'none'] as const satisfies readonly CellSeparator[]

/** How many times limits may begin anew. */
export const rebaseRows = [1, 2, 3] as const

/** What was chosen for the chart, as it was typed where it was typed. */
export interface ChartChoices {
  readonly name: string
  readonly unitText: string
  /** Null: as the figures say. */
  readonly unit: (typeof unitChoices)[number] | null
  /** Null: not said. */
  readonly direction: ImprovementDirection | null
  readonly target: string
  readonly kind: ChartKind
  readonly rules: RuleSetName
  readonly screenOutliers: boolean
  readonly fixAfter: string
  readonly multiplier: (typeof multipliers)[number]
  /** The one series that is shown; empty for all. */
  readonly series: string
  readonly rebases: readonly { readonly when: string; readonly reason: string }[]
}

/** The field of a form in which a question about the reading is answered. */
export function fieldOfQuestion({ code }: ReadQuestion): string {
  return code === 'which-value' ? 'column-value' : code === 'duplicate-dates' ? 'duplicates' : code
}

export function fieldOfRole(role: ColumnRole): string {
  return `column-${role}`
}

/** Reads what a form says about the reading of the figures. Whatever is no answer of ours counts as not given. */
export function readingChoicesIn(form: SentChoices): ReadingChoices {
  const firstRow = trimmedValue(form, 'first-row')
  const columns = Object.fromEntries(columnRoles.flatMap((role) => columnIn(role, firstValue(form, fieldOfRole(role)))))
  const across = firstValue(form, 'across')
  return {
    ...given('separator', separators, firstValue(form, 'separator')),
    ...given('hiddenRows', ['read', 'leave-out'] as const, firstValue(form, 'hidden-rows')),
    ...given('dateOrder', ['day-first', 'month-first'] as const, firstValue(form, 'date-order')),
    ...given('mixedDates', ['as-shown'] as const, firstValue(form, 'mixed-dates')),
    ...given('quarters', ['calendar', 'financial'] as const, firstValue(form, 'quarters')),
    ...given('decimalSign', ['point', 'comma'] as const, firstValue(form, 'decimal-sign')),
    ...given('brackets', ['negative', 'positive'] as const, firstValue(form, 'brackets')),
    ...given('percent', ['all-percent', 'shares'] as const, firstValue(form, 'percent')),
    ...given('duplicates', duplicateChoices, firstValue(form, 'duplicates')),
    ...given('troubled', ['leave-out'] as const, firstValue(form, 'troubled')),
    ...(across === 'yes' || across === 'no' ? { isAcross: across === 'yes' } : {}),
    ...(/^[1-9]\d{0,5}$/u.test(firstRow) ? { firstRow: Number(firstRow) } : {}),
    ...(Object.keys(columns).length === 0 ? {} : { columns }),
  }
}

function columnIn(role: ColumnRole, text: string): readonly (readonly [ColumnRole, number | null])[] {
  if (text === 'none') return [[role, null]]
  return /^\d{1,3}$/u.test(text) ? [[role, Number(text)]] : []
}

function given<Name extends string, Value extends string>(name: Name, allowed: readonly Value[], text: string): { readonly [Key in Name]?: Value } {
  // The computed name is the one of the type.
  return (isOneOf(allowed, text) ? { [name]: text } : {}) as { readonly [Key in Name]?: Value }
}

/** Reads what a form says about the chart. */
export function chartChoicesIn(form: SentChoices): ChartChoices {
  const one = <Value extends string>(name: string, allowed: readonly Value[]): Value | null => {
    const text = firstValue(form, name)
    return isOneOf(allowed, text) ? text : null
  }
  const multiplier = Number(firstValue(form, 'multiplier'))
  return {
    name: trimmedValue(form, 'name'),
    unitText: trimmedValue(form, 'unit-text'),
    unit: one('unit', unitChoices),
    direction: one('direction', improvementDirections),
    target: trimmedValue(form, 'target'),
    kind: one('kind', chartKinds) ?? 'xmr',
    rules: one('rules', ruleSetNames) ?? defaultXmrOptions.rules,
    screenOutliers: firstValue(form, 'screening') !== 'no',
    fixAfter: trimmedValue(form, 'fix-after'),
    multiplier: multipliers.find((known) => known === multiplier) ?? 100,
    series: firstValue(form, 'series'),
    rebases: rebaseRows.map((row) => ({ when: trimmedValue(form, `rebase-${row}`), reason: trimmedValue(form, `rebase-${row}-reason`) })),
  }
}

function firstValue(form: SentChoices, name: string): string {
  return form[name]?.[0] ?? ''
}

function trimmedValue(form: SentChoices, name: string): string {
  return firstValue(form, name).trim()
}
