import type { JobContext, JobKind, JobOutcome } from '../../../platform/jobs/index.ts'
import { endAccessOf } from '../end-access.ts'
import { readExtract } from '../extract/read-extract.ts'
import { fileColumns } from '../rules/file-columns.ts'
import { deedOf } from '../rules/import-standing.ts'
import { type Changes, applyChanges, holdImports } from '../store/apply-changes.ts'
import { idOf, readAll } from '../store/entities.ts'
import { findImport, moveImport, readChanges, readContent, rememberedHeadings } from '../store/imports.ts'
import { usedPeople } from '../store/used-people.ts'
import { type ExtractToPlan, type ImportWork, planOnPresent, takeEffect } from '../take-effect.ts'
import { planUndo } from '../undo.ts'
import { importJobs, unreadable } from './import-job-names.ts'
import { tellWhoConfirmed } from './import-mail.ts'

const mostAttempts = 3
/** A large file takes a while. */
const lane = 'long'

/** What the jobs of imports are told from outside. */
export interface StaffImportKindsOptions {
  /** Of the service, like https://evenkeel.example: mails lead there. */
  readonly origin: string
}

/** What reads, checks, applies and undoes imports of staff extracts. Each is one transaction: its effect is whole or nothing, and comes once. */
export function staffImportKinds({ origin }: StaffImportKindsOptions): readonly JobKind[] {
  return [
    { kind: importJobs.read, lane, mostAttempts, run: read },
    { kind: importJobs.check, lane, mostAttempts, run: check },
    { kind: importJobs.apply, lane, mostAttempts, run: (context) => apply(context, origin) },
    { kind: importJobs.undo, lane, mostAttempts, run: undo },
  ]
}

const failedUnreadable: JobOutcome = { kind: 'failed', reason: unreadable }

/** Reads the headings and first values of a file that was uploaded. One that is no table is discarded, and its page says why. */
async function read({ tenant, transaction, payload, now }: JobContext): Promise<JobOutcome> {
  const importId = String(payload['importId'])
  const found = await findImport(transaction, tenant, importId)
  if (found === null || deedOf(found) !== 'read') return { kind: 'done' }
  const bytes = await readContent(transaction, tenant, importId)
  if (bytes === null) return failedUnreadable
  const table = await readExtract(bytes, found.fileName, await rememberedHeadings(transaction, tenant))
  const from = { importId, from: 'uploaded', version: found.version } as const
  // Whoever discarded it meanwhile was faster: then nothing moves.
  await moveImport(transaction, tenant, from, table.ok ? { state: 'uploaded', columns: fileColumns(table.value) } : { state: 'discarded', fileProblem: table.error, settledAt: now() })
  return { kind: 'done' }
}

async function check(context: JobContext): Promise<JobOutcome> {
  const { tenant, transaction, progress } = context
  const importId = String(context.payload['importId'])
  const extract = await extractIn(context, importId, 'checking')
  if (extract === null) return { kind: 'done' }
  const planned = await planOnPresent(workOf(context), extract, { isHeld: false, steps: 2 })
  if (!planned.ok) return failedUnreadable
  const { findings } = planned.value
  await progress(2, 2)
  await moveImport(transaction, tenant, { importId, from: 'checking' }, { state: 'checked', findings })
  return { kind: 'done', outcome: { problems: findings.problemCount } }
}

async function apply(context: JobContext, origin: string): Promise<JobOutcome> {
  const { tenant, transaction, progress, madeBy } = context
  const importId = String(context.payload['importId'])
  const extract = await extractIn(context, importId, 'applying')
  if (extract === null) return { kind: 'done' }
  const taken = await takeEffect(workOf(context), extract, async () => ({ importId, from: 'applying', receipt: { confirmedBy: madeBy, undoneBy: null, undoneAt: null } }))
  if (!taken.ok) return failedUnreadable
  const { findings, isApplied } = taken.value
  // What was right when it was checked is not any more: somebody changed the organisation meanwhile.
  if (!isApplied) await moveImport(transaction, tenant, { importId, from: 'applying' }, { state: 'checked', findings })
  await tellWhoConfirmed(context, origin, importId, findings.counts)
  if (!isApplied) return { kind: 'done', outcome: { problems: findings.problemCount } }
  await progress(4, 4)
  const { read, added, changed, unchanged } = findings.counts
  return { kind: 'done', outcome: { read, added, changed, unchanged } }
}

/** The file of an import and how it is read; null when the import is in another state by now: somebody was faster. */
async function extractIn({ tenant, transaction }: JobContext, importId: string, state: 'checking' | 'applying'): Promise<ExtractToPlan | null> {
  const found = await findImport(transaction, tenant, importId)
  if (found === null || found.state !== state || found.mapping === null) return null
  const bytes = await readContent(transaction, tenant, importId)
  return bytes === null ? null : { bytes, fileName: found.fileName, mapping: found.mapping, endMissing: found.endMissing }
}

function workOf({ tenant, transaction, now, newId, progress, record }: JobContext): ImportWork {
  return { tenant, transaction, now: now(), newId, progress, record }
}

async function undo(context: JobContext): Promise<JobOutcome> {
  const { tenant, transaction, payload, progress, now, madeBy, record } = context
  const importId = String(payload['importId'])
  await holdImports(transaction, tenant)
  const found = await findImport(transaction, tenant, importId)
  if (found === null || found.state !== 'undoing') return { kind: 'done' }
  await progress(0, 2)
  const made = await readChanges(transaction, tenant, importId)
  const present = await readAll(transaction, tenant, true)
  const { changes, conflicts } = planUndo(made, present, { people: await usedPeople(transaction, tenant, madePeople(made)) }, idOf)
  if (conflicts.length > 0) {
    await moveImport(transaction, tenant, { importId, from: 'undoing' }, { state: 'applied', conflicts: conflicts.slice(0, 500) })
    return { kind: 'done', outcome: { conflicts: conflicts.length } }
  }
  await progress(1, 2)
  await applyChanges(transaction, tenant, changes)
  await endAccessOf(workOf(context), changes.person, madeBy)
  await moveImport(transaction, tenant, { importId, from: 'undoing' }, { state: 'undone', conflicts: [], receipt: { confirmedBy: found.receipt?.confirmedBy ?? null, undoneBy: madeBy, undoneAt: now().toISOString() } })
  record({ action: 'people/import-undone', details: { importId } })
  await progress(2, 2)
  return { kind: 'done', outcome: { conflicts: 0 } }
}

function madePeople(made: Changes): readonly string[] {
  return made.person.flatMap(({ before, after }) => (before === null && after !== null ? [after.personId] : []))
}
