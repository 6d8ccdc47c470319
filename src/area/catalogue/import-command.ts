import path from 'node:path'
import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { appendToAudit } from '../../platform/audit/index.ts'
import type { CommandIo, ExitStatus } from '../../platform/command-line/command.ts'
import type { FileKind } from './records.ts'
import { takeIn } from './take-in.ts'

/** A file for one organisation. */
export interface CatalogueImport {
  readonly tenant: string
  readonly kind: FileKind
  readonly file: string
  readonly bytes: Uint8Array
  readonly isRehearsal: boolean
  /** Runs the import in one transaction of the organisation. */
  readonly inTransaction: <Value>(work: (transaction: Transaction<unknown>) => Promise<Value>) => Promise<Value>
  readonly now: Date
  readonly today: CalendarDate
}

/**
 * `evenkeel import catalogue|applications|completions FILE`: takes all rows in, or none. A receipt goes to stdout, what to mend and what was passed over to stderr.
 * @returns 0, or 2 when anything is refused
 */
export async function importCatalogue({ tenant, kind, file, bytes, isRehearsal, inTransaction, now, today }: CatalogueImport, io: CommandIo): Promise<ExitStatus> {
  const done = await inTransaction(async (transaction) => {
    const taken = await takeIn(transaction, tenant, { kind, bytes, today, isRehearsal })
    if (taken.ok && !isRehearsal) await appendToAudit(transaction, { tenant, at: now, actor: { kind: 'command' }, events: [{ action: 'catalogue/file-taken-in', details: { kind, rows: taken.value.read } }] })
    return taken
  })
  for (const line of done.ok ? done.value.remarks : done.error) io.stderr.write(`${line}\n`)
  io.stdout.write(`${JSON.stringify({ kind, file: path.basename(file), dryRun: isRehearsal, read: done.ok ? done.value.read : 0, refused: done.ok ? [] : done.error })}\n`)
  return done.ok ? 0 : 2
}
