import path from 'node:path'
import type { Transaction } from 'kysely'
import { type Result, failure, success } from '../../kernel/result.ts'
import { type AuditEvent, appendToAudit } from '../../platform/audit/index.ts'
import type { CommandIo, ExitStatus } from '../../platform/command-line/command.ts'
import { sha256Hex } from '../../platform/files/index.ts'
import type { Mapping } from './extract/fields.ts'
import type { ImportProblem } from './extract/import-problem.ts'
import { readExtract } from './extract/read-extract.ts'
import { type RememberedHeadings, checkMapping, recogniseColumns } from './extract/recognise-columns.ts'
import type { Findings, Unreadable } from './findings.ts'
import { addImport, rememberedHeadings } from './store/imports.ts'
import { type KeptImport, takeEffect } from './take-effect.ts'
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

async function takeIn(transaction: Transaction<unknown>, given: PeopleImport): Promise<Result<Findings, readonly string[]>> {
  const { tenant, bytes, file, isRehearsal, now, newId } = given
  const fileName = path.basename(file)
  const mapping = await mappingOf(bytes, fileName, await rememberedHeadings(transaction, tenant))
  if (!mapping.ok) return mapping
  const events: AuditEvent[] = []
  const work = { transaction, tenant, now, newId, progress: async () => undefined, record: (event: AuditEvent) => void events.push(event) }
  const keep = isRehearsal ? null : () => keepUpload(transaction, given, mapping.value)
  const taken = await takeEffect(work, { bytes, fileName, mapping: mapping.value, endMissing: false }, keep)
  if (!taken.ok) return failure(unreadableWords(taken.error, []))
  if (events.length > 0) await appendToAudit(transaction, { tenant, at: now, actor: { kind: 'command' }, events })
  return success(taken.value.findings)
}

/** The import as it would stand after an upload, without the file: that stays where it came from. */
async function keepUpload(transaction: Transaction<unknown>, { tenant, file, bytes, now, newId }: PeopleImport, mapping: Mapping): Promise<KeptImport> {
  const importId = newId()
  await addImport(transaction, tenant, { importId, fileName: path.basename(file), sha256: sha256Hex(bytes), content: new Uint8Array(), madeAt: now, madeBy: null })
  return { importId, from: 'uploaded', mapping }
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
