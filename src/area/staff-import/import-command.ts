import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../kernel/result.ts'
import { appendToAudit } from '../../platform/audit/index.ts'
import type { CommandIo, ExitStatus } from '../../platform/command-line/command.ts'
import type { Mapping } from './extract/fields.ts'
import type { ImportProblem } from './extract/import-problem.ts'
import { readExtract } from './extract/read-extract.ts'
import { type RememberedHeadings, checkMapping, recogniseColumns } from './extract/recognise-columns.ts'
import { type Findings, type Unreadable, changesOf, planExtract } from './findings.ts'
import { applyChanges, holdImports } from './store/apply-changes.ts'
import { readAll } from './store/entities.ts'
import { readRoleHolders } from './store/role-holders.ts'
import { addImport, keepChanges, moveImport, rememberedHeadings } from './store/imports.ts'
import { fileProblemWords, mappingProblemWords } from './words/import-files.ts'
import { importPageWords } from './words/import-pages.ts'
import { importProblemWords } from './words/import-problems.ts'
import { importWarningWords } from './words/import-warnings.ts'

/** A staff extract for one organisation. */
export interface PeopleImport {
  readonly tenant: string
  readonly file: string
  readonly bytes: Uint8Array
  readonly isRehearsal: boolean
  /** Runs the import in one transaction of the organisation. */
  readonly inTransaction: <Value>(work: (transaction: Transaction<unknown>) => Promise<Value>) => Promise<Value>
  readonly now: Date
  readonly today: CalendarDate
  readonly newId: () => string
}

/**
 * `evenkeel import people FILE`: takes a staff extract in, whole or not at all. A receipt goes to stdout, what to mend and what to look at to stderr.
 * @returns 0, or 2 when anything is refused
 */
export async function importPeople(given: PeopleImport, io: CommandIo): Promise<ExitStatus> {
  const done = await given.inTransaction((transaction) => takeIn(transaction, given))
  if (!done.ok) {
    for (const sentence of done.error) io.stderr.write(`${sentence}\n`)
    io.stderr.write('Nothing was imported.\n')
    return 2
  }
  const { counts, problems, warnings, leavesNoAdministrator } = done.value
  for (const warning of warnings) io.stderr.write(`${sentenceOf(importWarningWords(warning, warning.rowCount))}\n`)
  for (const problem of problems) io.stderr.write(`${sentenceOf(importProblemWords(problem))}\n`)
  const refused = problems.map(refusalOf)
  const { read, added, changed, unchanged, notInFile } = counts
  io.stdout.write(`${JSON.stringify({ kind: 'people', file: path.basename(given.file), dryRun: given.isRehearsal, read, added, changed, unchanged, notInFile, refused })}\n`)
  if (leavesNoAdministrator) io.stderr.write(`${importPageWords.noAdministrator.answer}\n`)
  const isRefused = refused.length > 0 || leavesNoAdministrator
  if (isRefused) io.stderr.write('Nothing was imported.\n')
  return isRefused ? 2 : 0
}

/**
 * Reads the file, before any database is opened.
 * @error one sentence
 */
export async function readPeopleFile(file: string): Promise<Result<Uint8Array, string>> {
  try {
    return success(await readFile(file))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    if (error.code === 'ENOENT') return failure(`${file}: there is no such file. Check its name and folder.`)
    if (error.code === 'EISDIR') return failure(`${file} is not a file. Name the file itself.`)
    return failure(`${file} may not be read by this account. Change its rights or copy it.`)
  }
}

async function takeIn(transaction: Transaction<unknown>, given: PeopleImport): Promise<Result<Findings, readonly string[]>> {
  const { tenant, bytes, file, isRehearsal, now, today, newId } = given
  await holdImports(transaction, tenant)
  const fileName = path.basename(file)
  const remembered = await rememberedHeadings(transaction, tenant)
  const mapping = await mappingOf(bytes, fileName, remembered)
  if (!mapping.ok) return mapping
  const planned = await planExtract({ bytes, fileName, mapping: mapping.value, remembered, endMissing: false }, await readAll(transaction, tenant, true), { today, newId, roleHolders: await readRoleHolders(transaction, tenant) })
  if (!planned.ok) return failure(unreadableWords(planned.error, []))
  const { findings, plan } = planned.value
  if (plan === null || isRehearsal) return success(findings)
  const importId = newId()
  const changes = changesOf(plan)
  await addImport(transaction, tenant, { importId, fileName, sha256: createHash('sha256').update(bytes).digest('hex'), content: new Uint8Array(), columns: null, madeAt: now, madeBy: null })
  await applyChanges(transaction, tenant, changes)
  await keepChanges(transaction, tenant, importId, changes)
  await moveImport(transaction, tenant, { importId, from: 'uploaded' }, { state: 'applied', mapping: mapping.value, findings, settledAt: now })
  const { read, added, changed, unchanged } = findings.counts
  await appendToAudit(transaction, { tenant, at: now, actor: { kind: 'command' }, events: [{ action: 'people/import-applied', details: { importId, read, added, changed, unchanged } }] })
  return success(findings)
}

/** The use of each column, as it was remembered or as its heading says. */
async function mappingOf(bytes: Uint8Array, fileName: string, remembered: RememberedHeadings): Promise<Result<Mapping, readonly string[]>> {
  const table = await readExtract(bytes, fileName, remembered)
  if (!table.ok) return failure(unreadableWords({ kind: 'file', problem: table.error }, []))
  const { mapping } = recogniseColumns(table.value.headings, remembered)
  const problems = checkMapping(mapping)
  return problems.length === 0 ? success(mapping) : failure(unreadableWords({ kind: 'mapping', problems }, table.value.headings))
}

function unreadableWords(unreadable: Unreadable, headings: readonly string[]): readonly string[] {
  const all = unreadable.kind === 'file' ? [fileProblemWords(unreadable.problem)] : unreadable.problems.map((problem) => mappingProblemWords(problem, headings))
  return all.map(({ what, mend }) => `${what} ${mend}`)
}

function sentenceOf({ where, what, mend }: { readonly where: string; readonly what: string; readonly mend: string }): string {
  return `${where}: ${what} ${mend}`.trim()
}

function refusalOf(problem: ImportProblem): { readonly row: number; readonly column: string | null; readonly value: string; readonly reason: string } {
  const { what, mend } = importProblemWords(problem)
  return { row: problem.row, column: problem.column, value: problem.value, reason: `${what} ${mend}` }
}
