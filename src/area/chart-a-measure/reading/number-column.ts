import type { TypedCell } from './date-column.ts'
import type { DifferenceLedger } from './differences.ts'
import { type NumberCell, readNumberCell } from './number-forms.ts'
import type { CellProblem, ReadQuestion, ReadingChoices, TakenReason, TwoReadings } from './types.ts'

export interface NumberColumn {
  /** One for each cell; null where there is no value. */
  readonly values: readonly (number | null)[]
  readonly questions: readonly ReadQuestion[]
  readonly problems: readonly CellProblem[]
  readonly reasons: readonly TakenReason[]
  readonly unit: 'percent' | 'pounds' | null
  readonly decimals: number
}

type Figure = Extract<NumberCell, { kind: 'number' }>
interface Placed {
  readonly cell: Figure
  readonly row: number
  readonly typed: string
}

const mostExamples = 3

/** Reads a column of numbers as a whole: the decimal sign and what a percent sign means are one for all its cells. */
export function readNumberColumn(cells: readonly TypedCell[], column: number, choices: ReadingChoices, differences: DifferenceLedger): NumberColumn {
  const read = cells.map(({ text }) => readNumberCell(text))
  const figures = read.flatMap((cell, index): readonly Placed[] => (cell.kind === 'number' ? [{ cell, row: cells[index]?.row ?? 0, typed: cells[index]?.text ?? '' }] : []))
  const decimal = decimalSign(figures, column, choices)
  const percent = percentMeaning(figures, column, decimal.sign, choices)
  const brackets = bracketsQuestion(figures, column, decimal.sign, choices)
  const ways: Ways = { column, sign: decimal.sign, brackets: choices.brackets ?? 'negative', hasBracketsChoice: choices.brackets !== undefined, isShare: percent.isShare, differences }
  const problems: CellProblem[] = []
  const values = read.map((cell, index) => {
    const { row, text } = cells[index] ?? { row: 0, text: '' }
    if (cell.kind === 'problem') problems.push({ code: cell.code, row, column, text })
    if (cell.kind === 'missing') differences.note(`missing-${cell.why}`, column, { row, typed: text, read: '' })
    if (cell.kind !== 'number') return null
    const value = valueOf(cell, { row, text }, ways)
    if (value === null) problems.push({ code: 'not-a-number', row, column, text })
    return value
  })
  return {
    values,
    problems,
    questions: [decimal.question, percent.question, brackets].filter((question) => question !== null),
    reasons: decimal.sign === 'comma' && choices.decimalSign === undefined ? [{ code: 'decimal-comma' }] : [],
    unit: figures.some(({ cell }) => cell.notes.includes('percent')) ? 'percent' : figures.some(({ cell, typed }) => cell.notes.includes('currency') && typed.includes('\u00A3')) ? 'pounds' : null,
    decimals: figures.reduce((most, { cell }) => Math.max(most, cell.decimals), 0),
  }
}

type Sign = 'point' | 'comma'
interface Ways {
  readonly column: number
  readonly sign: Sign
  readonly brackets: 'negative' | 'positive'
  readonly hasBracketsChoice: boolean
  readonly isShare: (cell: Figure) => boolean
  readonly differences: DifferenceLedger
}

function valueOf(cell: Figure, { row, text }: TypedCell, { column, sign, brackets, hasBracketsChoice, isShare, differences }: Ways): number | null {
  const bare = cell[sign]
  if (bare === null) return null
  if (cell.notes.length === 0 && cell.point === cell.comma && !isShare(cell)) return bare
  const inBrackets = cell.notes.includes('brackets')
  const signed = inBrackets && brackets === 'negative' ? -bare : bare
  const value = isShare(cell) ? Number((signed * 100).toPrecision(15)) : signed
  for (const note of cell.notes) {
    // Before it is decided what brackets mean, nothing is said of them but the question.
    if (note !== 'brackets') differences.note(note, column, { row, typed: text, read: String(value) })
    else if (hasBracketsChoice) differences.note(`brackets-${brackets}`, column, { row, typed: text, read: String(value) })
  }
  if (cell.hasComma) differences.note(sign === 'comma' ? 'decimal-comma' : 'thousands', column, { row, typed: text, read: String(value) })
  else if (sign === 'comma' && text.includes('.')) differences.note('thousands', column, { row, typed: text, read: String(value) })
  if (isShare(cell)) differences.note('share-as-percent', column, { row, typed: text, read: String(value) })
  return value
}

/** A comma before other than three digits can only be a decimal comma; beside it, 1,234 can be either. */
function decimalSign(figures: readonly Placed[], column: number, { decimalSign: chosen }: ReadingChoices): { readonly sign: Sign; readonly question: ReadQuestion | null } {
  if (chosen !== undefined) return { sign: chosen, question: null }
  const onlyComma = figures.filter(({ cell }) => cell.point === null)
  if (onlyComma.length === 0) return { sign: 'point', question: null }
  const others = figures.filter(({ cell }) => cell.comma === null || (cell.hasComma && cell.point !== null))
  if (others.length === 0) return { sign: 'comma', question: null }
  const examples = [...onlyComma.slice(0, 2), ...others.slice(0, 2)].map(({ cell, row, typed }) => ({ row, typed, first: written(cell.point), second: written(cell.comma) }))
  return { sign: 'point', question: { code: 'decimal-sign', column, examples } }
}

function percentMeaning(figures: readonly Placed[], column: number, sign: Sign, { percent }: ReadingChoices): { readonly isShare: (cell: Figure) => boolean; readonly question: ReadQuestion | null } {
  const never = () => false
  const withSign = figures.filter(({ cell }) => cell.notes.includes('percent'))
  const bare = figures.filter(({ cell }) => !cell.notes.includes('percent') && cell[sign] !== 0)
  if (withSign.length === 0 || bare.length === 0) return { isShare: never, question: null }
  if (percent !== undefined) return { isShare: percent === 'shares' ? (cell) => !cell.notes.includes('percent') : never, question: null }
  const examples = bare.slice(0, mostExamples).map(({ cell, row, typed }) => ({ row, typed, first: `${written(cell[sign])}%`, second: cell[sign] === null ? '' : `${Number((cell[sign] * 100).toPrecision(15))}%` }))
  return { isShare: never, question: { code: 'percent', column, examples } }
}

function bracketsQuestion(figures: readonly Placed[], column: number, sign: Sign, { brackets }: ReadingChoices): ReadQuestion | null {
  const examples: readonly TwoReadings[] = figures
    .filter(({ cell }) => cell.notes.includes('brackets') && cell[sign] !== null)
    .slice(0, mostExamples)
    .map(({ cell, row, typed }) => ({ row, typed, first: written(-(cell[sign] ?? 0)), second: written(cell[sign]) }))
  return brackets !== undefined || examples.length === 0 ? null : { code: 'brackets', column, examples }
}

function written(value: number | null): string {
  return value === null ? '' : String(value)
}
