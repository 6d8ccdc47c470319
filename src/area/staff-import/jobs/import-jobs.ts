import { type Transaction, sql } from 'kysely'
import { londonDay } from '../../../platform/clock/london-day.ts'
import type { JobContext, JobKind, JobOutcome } from '../../../platform/jobs/index.ts'
import { changesOf, planExtract } from '../findings.ts'
import { type Changes, applyChanges, holdImports } from '../store/apply-changes.ts'
import { idOf, readAll } from '../store/entities.ts'
import { findImport, keepChanges, moveImport, readChanges, readContent, rememberedHeadings } from '../store/imports.ts'
import { readRoleHolders } from '../store/role-holders.ts'
import { planUndo } from '../undo.ts'
import { importPageWords } from '../words/import-pages.ts'
import { importJobs } from './import-job-names.ts'
import { tellWhoConfirmed } from './import-mail.ts'

const mostAttempts = 3

/** What the jobs of imports are told from outside. */
export interface StaffImportKindsOptions {
  /** Of the service, like https://evenkeel.example: mails lead there. */
  readonly origin: string
}

/** What checks, applies and undoes imports of staff extracts. Each is one transaction: its effect is whole or nothing, and comes once. */
export function staffImportKinds({ origin }: StaffImportKindsOptions): readonly JobKind[] {
  return [
    { kind: importJobs.check, mostAttempts, run: check },
    { kind: importJobs.apply, mostAttempts, run: (context) => apply(context, origin) },
    { kind: importJobs.undo, mostAttempts, run: undo },
  ]
}

const unreadable: JobOutcome = { kind: 'failed', reason: importPageWords.stuck.unreadable }

async function check(context: JobContext): Promise<JobOutcome> {
  const { tenant, transaction, progress } = context
  const importId = String(context.payload['importId'])
  const planned = await plan(context, importId, 'checking', false)
  if (planned === null) return { kind: 'done' }
  if (!planned.ok) return unreadable
  await progress(2, 2)
  await moveImport(transaction, tenant, { importId, from: 'checking' }, { state: 'checked', findings: planned.value.findings })
  return { kind: 'done', outcome: { problems: planned.value.findings.problemCount } }
}

async function apply(context: JobContext, origin: string): Promise<JobOutcome> {
  const { tenant, transaction, progress, now, madeBy, record } = context
  const importId = String(context.payload['importId'])
  await holdImports(transaction, tenant)
  const planned = await plan(context, importId, 'applying', true)
  if (planned === null) return { kind: 'done' }
  if (!planned.ok) return unreadable
  const { findings, plan: found } = planned.value
  if (found === null) {
    // What was right when it was checked is not any more: somebody changed the organisation meanwhile.
    await moveImport(transaction, tenant, { importId, from: 'applying' }, { state: 'checked', findings })
    await tellWhoConfirmed(context, origin, importId, findings.counts)
    return { kind: 'done', outcome: { problems: findings.problemCount } }
  }
  await progress(2, 4)
  const changes = changesOf(found)
  await applyChanges(transaction, tenant, changes)
  await progress(3, 4)
  await keepChanges(transaction, tenant, importId, changes)
  await moveImport(transaction, tenant, { importId, from: 'applying' }, { state: 'applied', findings, settledAt: now(), receipt: { confirmedBy: madeBy, undoneBy: null, undoneAt: null } })
  const { read, added, changed, unchanged } = findings.counts
  await tellWhoConfirmed(context, origin, importId, findings.counts)
  record({ action: 'people/import-applied', details: { importId, read, added, changed, unchanged } })
  await progress(4, 4)
  return { kind: 'done', outcome: { read, added, changed, unchanged } }
}

/** Null when the import is in another state by now: somebody was faster. */
async function plan({ tenant, transaction, progress, now, newId }: JobContext, importId: string, state: 'checking' | 'applying', isHeld: boolean) {
  const found = await findImport(transaction, tenant, importId)
  if (found === null || found.state !== state || found.mapping === null) return null
  const bytes = await readContent(transaction, tenant, importId)
  if (bytes === null) return null
  await progress(0, state === 'checking' ? 2 : 4)
  const present = await readAll(transaction, tenant, isHeld)
  await progress(1, state === 'checking' ? 2 : 4)
  const remembered = await rememberedHeadings(transaction, tenant)
  return planExtract({ bytes, fileName: found.fileName, mapping: found.mapping, remembered, endMissing: found.endMissing }, present, { today: londonDay(now()), newId, roleHolders: await readRoleHolders(transaction, tenant) })
}

async function undo({ tenant, transaction, payload, progress, now, madeBy, record }: JobContext): Promise<JobOutcome> {
  const importId = String(payload['importId'])
  await holdImports(transaction, tenant)
  const found = await findImport(transaction, tenant, importId)
  if (found === null || found.state !== 'undoing') return { kind: 'done' }
  await progress(0, 2)
  const made = await readChanges(transaction, tenant, importId)
  const present = await readAll(transaction, tenant, true)
  const { changes, conflicts } = planUndo(made, present, { people: await usedPeople(transaction, tenant, made) }, idOf)
  if (conflicts.length > 0) {
    await moveImport(transaction, tenant, { importId, from: 'undoing' }, { state: 'applied', conflicts: conflicts.slice(0, 500) })
    return { kind: 'done', outcome: { conflicts: conflicts.length } }
  }
  await progress(1, 2)
  await applyChanges(transaction, tenant, changes)
  await moveImport(transaction, tenant, { importId, from: 'undoing' }, { state: 'undone', conflicts: [], receipt: { confirmedBy: found.receipt?.confirmedBy ?? null, undoneBy: madeBy, undoneAt: now().toISOString() } })
  record({ action: 'people/import-undone', details: { importId } })
  await progress(2, 2)
  return { kind: 'done', outcome: { conflicts: 0 } }
}

/** People whom the import made and whom something else leads to by now. */
async function usedPeople(transaction: Transaction<unknown>, tenant: string, made: Changes): Promise<ReadonlySet<string>> {
  const ids = made.person.flatMap(({ before, after }) => (before === null && after !== null ? [after.personId] : []))
  const found = await sql<{ person_id: string }>`
    select given.person_id from unnest(${ids}::uuid[]) as given (person_id)
    where exists (select from session s where s.tenant_id = ${tenant} and s.person_id = given.person_id)
      or exists (select from role_grant g where g.tenant_id = ${tenant} and g.person_id = given.person_id)
      or exists (select from external_identity e where e.tenant_id = ${tenant} and e.person_id = given.person_id)
      or exists (select from supervision v where v.tenant_id = ${tenant} and given.person_id in (v.person_id, v.supervisor_id))
  `.execute(transaction)
  return new Set(found.rows.map(({ person_id }) => person_id))
}
