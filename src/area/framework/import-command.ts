import path from 'node:path'
import type { Transaction } from 'kysely'
import { lineText } from '../../kernel/line-text.ts'
import { type Result, failure, success } from '../../kernel/result.ts'
import { shownUpTo } from '../../kernel/shown-value.ts'
import { appendToAudit } from '../../platform/audit/index.ts'
import type { CommandIo, ExitStatus } from '../../platform/command-line/command.ts'
import { countItems } from './files/count-items.ts'
import { type CsvHead, type FrameworkReading, frameworkFileKind, readFrameworkFile } from './files/framework-file.ts'
import { longestTexts } from './rules/text-limits.ts'
import { type RefusedPlace, refusedPlace } from './rules/refused-row.ts'
import { bringIn } from './service/bring-in.ts'
import { type ImportPlan, planImport } from './service/plan-import.ts'
import { frameworkImportStore } from './store/import-store.ts'
import { commandWords as words } from './words/commands.ts'
import { fileProblemWords, fileRemarkWords, heldWords } from './words/file-findings.ts'

/** A file with a framework for one organisation. */
export interface FrameworkImport {
  readonly tenant: string
  /** Of the organisation: a table does not say who made it. */
  readonly organisation: string
  readonly file: string
  readonly bytes: Uint8Array
  /** What a table is to be called; undefined where nobody said it. */
  readonly title: string | undefined
  readonly version: string | undefined
  readonly isRehearsal: boolean
  /** Runs the import in one transaction of the organisation. */
  readonly inTransaction: <Value>(work: (transaction: Transaction<unknown>) => Promise<Value>) => Promise<Value>
  readonly now: Date
}

/**
 * `evenkeel import framework FILE`: takes a framework in as a draft, whole or not at all. A receipt goes to stdout, what to mend and what to look at to stderr.
 * @returns 0, or 2 when anything is refused
 */
export async function importFramework(given: FrameworkImport, io: CommandIo): Promise<ExitStatus> {
  const isCase = frameworkFileKind(given.bytes) === 'case'
  if (isCase && (given.title !== undefined || given.version !== undefined)) {
    io.stderr.write(`${words.titleForCase}\n`)
    return 2
  }
  const head = headOf(given)
  const reading = readFrameworkFile(given.bytes, head, given.tenant)
  if (!reading.ok) return refused(given, reading.error.map((problem) => ({ ...refusedPlace(problem), reason: fileProblemWords(problem) })), io)
  if (!isCase && (given.title === undefined || given.version === undefined)) io.stderr.write(`${words.called(head.title, head.version)}\n`)
  const planned = await given.inTransaction((transaction) => takeIn(transaction, given, reading.value))
  if (!planned.ok) return refused(given, [{ row: null, column: null, reason: planned.error }], io)
  for (const remark of reading.value.remarks) io.stderr.write(`${fileRemarkWords(remark)}\n`)
  const { deed, framework, changes, follows } = planned.value
  if (deed === 'nothing') io.stderr.write(`${words.same}\n`)
  if (follows !== null) io.stderr.write(`${words.follows(framework.version)}\n`)
  const { read, added, changed, unchanged, removed } = changes
  print(io, { ...receiptHead(given), framework: framework.id, title: framework.title, version: framework.version, read, added, changed, unchanged, removed, refused: [] })
  return 0
}

async function takeIn(transaction: Transaction<unknown>, { tenant, file, isRehearsal, now }: FrameworkImport, reading: FrameworkReading): Promise<Result<ImportPlan, string>> {
  const store = frameworkImportStore(transaction, tenant)
  if (isRehearsal) {
    const planned = await planImport(store, reading)
    return planned.ok ? planned : failure(heldWords(planned.error))
  }
  const done = await bringIn({ store, by: null, at: now, fileName: shownUpTo(path.basename(file), longestTexts.title) }, reading, null)
  if (!done.ok) return failure(done.error.code === 'held' ? heldWords(done.error) : words.quicker)
  const { plan, receipt } = done.value
  const { added, changed, removed } = receipt.counts
  if (plan.deed !== 'nothing') await appendToAudit(transaction, { tenant, at: now, actor: { kind: 'command' }, events: [{ action: 'framework/brought-in', details: { frameworkId: plan.framework.id, kind: reading.kind, added, changed, removed } }] })
  return success(plan)
}

/** What nobody said of a table: its name is that of its file. */
function headOf({ file, title, version, organisation }: FrameworkImport): CsvHead {
  const fileName = lineText(shownUpTo(path.basename(file, path.extname(file)), longestTexts.title))
  return { title: lineText(title ?? fileName), version: lineText(version ?? '1'), language: 'en-GB', creator: organisation, about: '' }
}

function receiptHead({ file, isRehearsal }: FrameworkImport): Readonly<Record<string, unknown>> {
  return { kind: 'framework', file: path.basename(file), dryRun: isRehearsal }
}

interface RefusedRow extends RefusedPlace {
  readonly reason: string
}

function refused(given: FrameworkImport, rows: readonly RefusedRow[], io: CommandIo): ExitStatus {
  for (const { reason } of rows) io.stderr.write(`${reason}\n`)
  print(io, { ...receiptHead(given), read: countItems(given.bytes), added: 0, changed: 0, unchanged: 0, removed: 0, refused: rows })
  io.stderr.write(`${words.nothing}\n`)
  return 2
}

function print({ stdout }: CommandIo, receipt: unknown): void {
  stdout.write(`${JSON.stringify(receipt)}\n`)
}
