import { folded } from '../../../kernel/line-text.ts'
import type { ExtractRow, ReadRows } from './extract-row.ts'
import type { Field } from './fields.ts'
import type { CellPlace, ImportProblem } from './import-problem.ts'
import { numberKey } from './present-state.ts'
import type { PresentIndex } from './present-state.ts'

/** The place of a field in a row, with its heading. */
export function placeIn(read: ReadRows, row: number, field: Field): CellPlace {
  return { row, field, column: read.headings.get(field) ?? null }
}

/**
 * What rows contradict in each other, and in what is here: numbers, names and addresses of people.
 * @returns one problem for each contradiction, at the later row, naming the earlier
 */
export function checkRows(read: ReadRows, index: PresentIndex): readonly ImportProblem[] {
  return [...namesThatDiffer(read), ...assignmentsTwice(read), ...emailsTwice(read), ...againstPresent(read, index)]
}

function namesThatDiffer(read: ReadRows): readonly ImportProblem[] {
  const nameOf = (row: ExtractRow): string => `${row.givenName} ${row.familyName}`
  return laterRows(read.rows, ({ employeeNumber }) => employeeNumber)
    .filter(({ first, row }) => folded(nameOf(first)) !== folded(nameOf(row)))
    .map(({ first, row }) => {
      const field = folded(first.familyName) === folded(row.familyName) ? 'givenName' : 'familyName'
      return { ...placeIn(read, row.row, field), code: 'name-differs', value: nameOf(row), facts: { otherRow: first.row, otherName: nameOf(first) } }
    })
}

function assignmentsTwice(read: ReadRows): readonly ImportProblem[] {
  const field = read.headings.has('assignmentNumber') ? 'assignmentNumber' : 'employeeNumber'
  return laterRows(read.rows, ({ assignmentNumber }) => assignmentNumber).map(({ first, row }) => ({
    ...placeIn(read, row.row, field),
    code: 'assignment-twice',
    value: row.assignmentNumber,
    facts: { otherRow: first.row },
  }))
}

function emailsTwice(read: ReadRows): readonly ImportProblem[] {
  return laterRows(read.rows, ({ email, status }) => (status.kind === 'ended' ? '' : (email ?? '')))
    .filter(({ first, row }) => first.employeeNumber !== row.employeeNumber)
    .map(({ first, row }) => ({
      ...placeIn(read, row.row, 'email'),
      code: 'email-twice',
      value: row.email ?? '',
      facts: { otherRow: first.row, otherNumber: first.employeeNumber },
    }))
}

/** Every row but the first of those with the same key, with the first; rows without a key are left out. */
function laterRows(rows: readonly ExtractRow[], keyOf: (row: ExtractRow) => string): readonly { readonly first: ExtractRow; readonly row: ExtractRow }[] {
  const firsts = new Map<string, ExtractRow>()
  return rows.flatMap((row) => {
    const key = keyOf(row)
    if (key === '') return []
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, row)
    return first === undefined ? [] : [{ first, row }]
  })
}

function againstPresent(read: ReadRows, index: PresentIndex): readonly ImportProblem[] {
  const withoutZeros = numbersWithoutZeros(index)
  return read.rows.flatMap((row) => [...zerosLost(read, row, index, withoutZeros), ...otherOwner(read, row, index), ...emailOfAnother(read, row, index)])
}

function numbersWithoutZeros(index: PresentIndex): ReadonlyMap<string, string> {
  return new Map([...index.peopleByNumber.keys()].filter((number) => number.startsWith('0')).map((number) => [number.replace(/^0+/u, ''), number]))
}

function zerosLost(read: ReadRows, row: ExtractRow, index: PresentIndex, withoutZeros: ReadonlyMap<string, string>): readonly ImportProblem[] {
  const known = withoutZeros.get(row.employeeNumber)
  if (known === undefined || index.peopleByNumber.has(row.employeeNumber)) return []
  return [{ ...placeIn(read, row.row, 'employeeNumber'), code: 'zeros-lost', value: row.employeeNumber, facts: { known } }]
}

function otherOwner(read: ReadRows, row: ExtractRow, index: PresentIndex): readonly ImportProblem[] {
  const holding = index.latestByAssignment.get(row.assignmentNumber)
  const otherNumber = holding === undefined ? null : (index.peopleById.get(holding.personId)?.employeeNumber ?? null)
  if (otherNumber === null || numberKey(otherNumber) === row.employeeNumber) return []
  return [{ ...placeIn(read, row.row, 'assignmentNumber'), code: 'assignment-of-another', value: row.assignmentNumber, facts: { otherNumber } }]
}

/** An address that somebody here has who has another number: each address leads to one person, also after somebody has left. */
function emailOfAnother(read: ReadRows, row: ExtractRow, index: PresentIndex): readonly ImportProblem[] {
  const owner = row.email === null ? undefined : index.peopleByEmail.get(row.email)
  const otherNumber = owner?.employeeNumber ?? null
  if (row.status.kind === 'ended' || otherNumber === null || numberKey(otherNumber) === row.employeeNumber) return []
  return [{ ...placeIn(read, row.row, 'email'), code: 'email-of-another', value: row.email ?? '', facts: { otherNumber } }]
}
