import type { CheckedTable } from './checked-table.ts'
import { isTrustCode } from './code.ts'
import type { Report } from './report.ts'

/** Which files know a code, by code. */
export type KnownCodes = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Who knows which code.
 * @param codesByFile the codes of every file that could be read
 */
export function collectCodes(codesByFile: ReadonlyMap<string, Iterable<string>>): KnownCodes {
  const known = new Map<string, Set<string>>()
  for (const [file, codes] of codesByFile) {
    for (const code of codes) {
      const files = known.get(code)
      if (files === undefined) known.set(code, new Set([file]))
      else files.add(file)
    }
  }
  return known
}

/**
 * Refuses codes that no list and no other file knows, unless they have the shape of bodies that a file is known to hold:
 * trusts of former times, independent providers, sites. The code of a trust is never taken on the word of one file.
 * Reports the other codes that are not in the provider list.
 * @param table the file in question
 * @param providers the codes of the provider list
 * @param known who knows which code
 */
export function checkCodes(table: CheckedTable, providers: ReadonlySet<string>, known: KnownCodes, report: Report): void {
  const { file, unlisted } = table.spec
  const outside = table.rows.filter((row) => row.code !== '' && !providers.has(row.code))
  for (const row of outside) {
    const knownElsewhere = (known.get(row.code)?.size ?? 0) > 1
    const expectedShape = !isTrustCode(row.code) && unlisted?.test(row.code) === true
    const partOfTrust = /^R[A-Z0-9]{3}$/.test(row.code) && known.has(row.code.slice(0, 3))
    if (!knownElsewhere && !expectedShape && !partOfTrust) report.refuse('unknown-code', file, { row: row.line, column: 'ORG_CODE', facts: { value: row.code } })
  }
  const codes = new Set(outside.map((row) => row.code))
  if (codes.size > 0) report.find('not-in-provider-list', file, { codes, facts: { count: codes.size } })
}
