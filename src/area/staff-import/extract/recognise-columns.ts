import { lineText } from '../../../kernel/line-text.ts'
import { fields, unitLevels } from './fields.ts'
import type { ColumnUse, Field, Mapping, UnitLevel } from './fields.ts'
import { headingSynonyms, levelWords, titleOrRole, unitHeadings } from './heading-synonyms.ts'

/** What headings were used for before, by `headingKey`. */
export type RememberedHeadings = Readonly<Record<string, ColumnUse>>

/** What must be solved before rows can be read; `columns` are places counted from 0. */
export type MappingProblem =
  | { readonly code: 'field-missing'; readonly field: 'employeeNumber' | 'givenName' | 'familyName' | 'unitLevel1' | 'positionTitle' }
  | { readonly code: 'field-twice'; readonly field: Field; readonly columns: readonly number[] }

export interface RecognisedColumns {
  readonly mapping: Mapping
  /** The columns suggested for each field; more than one is for the person to solve. */
  readonly columnsOf: ReadonlyMap<Field, readonly number[]>
}

/**
 * A heading without case, spaces and punctuation: what remembered choices are kept by.
 * @example 'E-mail  Address' is 'emailaddress'
 */
function headingKey(heading: string): string {
  return lineText(heading).normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether a text is a heading that we know or that was mapped before. */
export function isKnownHeading(text: string, remembered: RememberedHeadings = {}): boolean {
  const key = headingKey(text)
  return key !== '' && (Object.hasOwn(remembered, key) || key === headingKey(titleOrRole) || fieldByKey.has(key) || unitRankByKey.has(key))
}

/**
 * Suggests what each column is. A remembered choice wins over the usual names. Units without a number (division, department) become levels from the
 * top down by what they are called, unless numbered levels (Org L1) stand beside them: then they repeat one of those and are ignored.
 * @param headings of the table, in order
 * @param remembered choices made for earlier files
 * @returns a use for every column; two columns may suggest the same field, which `checkMapping` reports
 */
export function recogniseColumns(headings: readonly string[], remembered: RememberedHeadings = {}): RecognisedColumns {
  const keys = headings.map(headingKey)
  const known = keys.map((key) => (Object.hasOwn(remembered, key) ? remembered[key] : fieldByKey.get(key)))
  const certain = known.map((use, column) => use ?? useOfJob(keys[column] ?? '', known))
  const levels = levelsOfUnits(keys, certain)
  const mapping = certain.map((use, column) => use ?? levels.get(column) ?? 'ignored')
  return { mapping, columnsOf: columnsOf(mapping) }
}

/**
 * What is missing or twice in a mapping. The employee number can be told from the assignment number, so one of the two is enough.
 * @returns nothing when rows can be read
 */
export function checkMapping(mapping: Mapping): readonly MappingProblem[] {
  const found = columnsOf(mapping)
  const missing = [
    ...(found.has('employeeNumber') || found.has('assignmentNumber') ? [] : (['employeeNumber'] as const)),
    ...(['givenName', 'familyName', 'positionTitle'] as const).filter((field) => !found.has(field)),
    ...(unitLevels.some((level) => found.has(level)) ? [] : (['unitLevel1'] as const)),
  ]
  const twice = [...found].filter(([, columns]) => columns.length > 1)
  return [
    ...missing.map((field) => ({ code: 'field-missing', field }) as const),
    ...twice.map(([field, columns]) => ({ code: 'field-twice', field, columns }) as const),
  ]
}

/**
 * What to remember of a mapping for the next file. Two columns of one heading that are used in two ways are not remembered.
 * @param headings of the table
 * @param mapping as the person confirmed it
 */
export function rememberMapping(headings: readonly string[], mapping: Mapping): RememberedHeadings {
  const uses = Map.groupBy(headings.map((heading, column) => ({ key: headingKey(heading), use: mapping[column] ?? 'ignored' })), ({ key }) => key)
  const agreed = [...uses].filter(([key, some]) => key !== '' && some.every(({ use }) => use === some[0]?.use))
  return Object.fromEntries(agreed.map(([key, some]) => [key, some[0]?.use ?? 'ignored']))
}

/** What a column that is called only “Job” is: each row has a title or cannot be read, so that the title comes first. */
function useOfJob(key: string, known: readonly (ColumnUse | undefined)[]): ColumnUse | undefined {
  if (key !== headingKey(titleOrRole)) return undefined
  if (!known.includes('positionTitle')) return 'positionTitle'
  return known.includes('jobRole') ? undefined : 'jobRole'
}

/** The columns of each field that is used, in the order of the fields. */
function columnsOf(mapping: Mapping): ReadonlyMap<Field, readonly number[]> {
  const columns = fields.map((field) => [field, mapping.flatMap((use, column) => (use === field ? [column] : []))] as const)
  return new Map(columns.filter(([, some]) => some.length > 0))
}

/** Levels for units without a number, by column; none where numbered levels are used. */
function levelsOfUnits(keys: readonly string[], certain: readonly (ColumnUse | undefined)[]): ReadonlyMap<number, UnitLevel> {
  if (certain.some((use) => unitLevels.some((level) => level === use))) return new Map()
  const ranked = keys.flatMap((key, column) => {
    const rank = unitRankByKey.get(key)
    return rank === undefined || certain[column] !== undefined ? [] : [{ column, rank }]
  })
  const fromTop = ranked.toSorted((one, other) => one.rank - other.rank || one.column - other.column)
  return new Map(fromTop.flatMap(({ column }, index) => {
    const level = unitLevels[index]
    return level === undefined ? [] : [[column, level] as const]
  }))
}

const fieldByKey: ReadonlyMap<string, Field> = new Map([
  ...fields.flatMap((field) => (headingSynonyms[field] ?? []).map((heading) => [headingKey(heading), field] as const)),
  ...unitLevels.flatMap((level, index) => levelWords.map((word) => [headingKey(`${word}${index + 1}`), level] as const)),
])

const unitRankByKey: ReadonlyMap<string, number> = new Map(unitHeadings.flatMap((headings, rank) => headings.map((heading) => [headingKey(heading), rank] as const)))
