import { type Result, failure, success } from '../../../kernel/result.ts'
import type { CsvRow } from '../../../platform/files/index.ts'
import type { FileProblem } from './directory-problem.ts'
import type { RawEntry } from './read-entry.ts'

/** What columns are called, in small letters and without anything between the words. */
const names = {
  code: ['code', 'odscode', 'orgcode', 'organisationcode', 'organizationcode', 'orgid', 'organisationid', 'providercode', 'trustcode', 'sitecode'],
  name: ['name', 'orgname', 'organisationname', 'organizationname', 'providername', 'trustname', 'sitename'],
  roles: ['role', 'roles', 'roleid', 'roleids', 'rolecode', 'primaryrole', 'primaryroleid', 'primaryrolecode'],
  status: ['status', 'orgstatus', 'organisationstatus', 'active', 'isopen', 'open'],
  opened: ['opendate', 'openedon', 'opened', 'startdate', 'operationalstartdate', 'legalstartdate'],
  closed: ['closedate', 'closedon', 'closed', 'closingdate', 'enddate', 'operationalenddate', 'legalenddate'],
  parent: ['parent', 'parentcode', 'parentorganisationcode', 'parentorgcode', 'parentodscode', 'operatedby'],
  successor: ['successor', 'successorcode'],
  postcode: ['postcode', 'postalcode', 'addresspostcode'],
} as const satisfies Readonly<Record<string, readonly string[]>>

type Column = keyof typeof names

/**
 * The rows of a list of organisations with a header.
 * @param header cells of the first row: what each column is called, in any case, with or without spaces and dashes between words
 * @param rows   each as wide as the header
 * @error unknown-form when no column is called as a code or a name is; column-twice when two columns are called as a code or a name is
 */
export function headedRows(header: readonly string[], rows: readonly CsvRow[]): Result<readonly RawEntry[], FileProblem> {
  const called = header.map((cell) => cell.toLowerCase().replaceAll(/[^a-z]/gu, ''))
  const placesOf = (column: Column): readonly number[] => called.flatMap((name, place) => (isCalled(column, name) ? [place] : []))
  for (const column of ['code', 'name'] as const) {
    const places = placesOf(column)
    if (places.length === 0) return failure({ code: 'unknown-form' })
    if (places.length > 1) return failure({ code: 'column-twice', column: (header[places[1] ?? 0] ?? '').trim() })
  }
  const places = new Map(Object.keys(names).map((column) => [column, placesOf(column as Column)[0]])) // the keys of names are its columns
  return success(rows.map((row) => rawRow(row, (column) => row.cells[places.get(column) ?? -1] ?? '')))
}

function isCalled(column: Column, name: string): boolean {
  const known: readonly string[] = names[column]
  return known.includes(name)
}

function rawRow({ line }: CsvRow, cell: (column: Column) => string): RawEntry {
  return {
    place: { in: 'line', number: line },
    code: cell('code'),
    name: cell('name'),
    opened: cell('opened'),
    closed: cell('closed'),
    parent: cell('parent'),
    successor: cell('successor'),
    postcode: cell('postcode'),
    roles: cell('roles').toUpperCase().match(/\bRO\d{1,4}\b/gu) ?? [],
    isOpen: readStatus(cell('status')),
  }
}

/** A status in other words says nothing: then the day of closing decides. */
function readStatus(text: string): boolean | undefined {
  const status = text.trim().toLowerCase()
  if (/^(?:active|a|open|true|yes|y|1)$/u.test(status)) return true
  return /^(?:inactive|i|closed|c|false|no|n|0)$/u.test(status) ? false : undefined
}
