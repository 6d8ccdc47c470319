import { tidyOdsCode } from '../../../kernel/ods-code.ts'
import type { CsvRow } from '../../../platform/files/index.ts'
import { trustRole, trustSiteRole } from './directory-entry.ts'
import type { RawEntry } from './read-entry.ts'

/** Where what is read stands in a row: code, name, two areas, five lines of address, postcode, days of opening and closing, status, sub-type, parent, ... */
const columns = { code: 0, name: 1, postcode: 9, opened: 10, closed: 11, parent: 14 }

/**
 * The rows of a list of the Organisation Data Service that has no header.
 * @param rows     each with at least the columns up to the day of closing
 * @param fileName etr is a list of trusts, ets one of their sites, etrust one of both
 * @source Organisation Data Service, files etr.csv, ets.csv and etrust.csv (27 columns)
 */
export function classicRows(rows: readonly CsvRow[], fileName: string): readonly RawEntry[] {
  const kind = kindOf(fileName)
  const codes = new Set(rows.map((row) => tidyOdsCode(row.cells[columns.code] ?? '')))
  return rows.map(({ cells, line }) => {
    const cell = (column: keyof typeof columns): string => cells[columns[column]] ?? ''
    const parent = cell('parent').trim() || trustOf(tidyOdsCode(cell('code')), codes)
    return {
      place: { in: 'line', number: line },
      code: cell('code'),
      name: cell('name'),
      opened: cell('opened'),
      closed: cell('closed'),
      parent,
      successor: '',
      postcode: cell('postcode'),
      roles: rolesOf(kind, parent !== ''),
      isOpen: undefined,
    }
  })
}

/** The trust that a site belongs to: its code begins with that of the trust. Told only when the trust stands in the list. */
function trustOf(code: string, codes: ReadonlySet<string>): string {
  const beginning = code.slice(0, 3)
  return code.length === 5 && codes.has(beginning) ? beginning : ''
}

type Kind = 'trusts' | 'sites' | 'both' | 'other'

function kindOf(fileName: string): Kind {
  const name = fileName.toLowerCase().replace(/^.*[/\\]/u, '')
  if (name.startsWith('etrust')) return 'both'
  if (/^etr(?![a-z])/u.test(name)) return 'trusts'
  return /^ets(?![a-z])/u.test(name) ? 'sites' : 'other'
}

function rolesOf(kind: Kind, hasParent: boolean): readonly string[] {
  if (kind === 'trusts') return [trustRole]
  if (kind === 'sites') return [trustSiteRole]
  if (kind === 'both') return [hasParent ? trustSiteRole : trustRole]
  return []
}
