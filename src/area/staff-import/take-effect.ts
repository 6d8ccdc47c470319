import type { Transaction } from 'kysely'
import { type Result, success } from '../../kernel/result.ts'
import type { AuditEvent } from '../../platform/audit/index.ts'
import { londonDay } from '../../platform/clock/london-day.ts'
import { endAccessOf } from './end-access.ts'
import { type Findings, type GivenExtract, type PlannedExtract, type Unreadable, changesOf, planExtract } from './findings.ts'
import type { ImportChange, MovedFrom } from './staff-import.ts'
import { applyChanges, holdImports } from './store/apply-changes.ts'
import { readAll } from './store/entities.ts'
import { keepChanges, moveImport, rememberedHeadings } from './store/imports.ts'
import { readRoleHolders } from './store/role-holders.ts'

/** What an import works with. */
export interface ImportWork {
  /** Of the tenant: all comes to pass in it, or nothing. */
  readonly transaction: Transaction<unknown>
  readonly tenant: string
  readonly now: Date
  readonly newId: () => string
  /** Says how far it is. */
  readonly progress: (done: number, total: number) => Promise<void>
  /** Adds to the audit trail. */
  readonly record: (event: AuditEvent) => void
}

/** An extract, whose remembered headings are read with what is there now. */
export type ExtractToPlan = Omit<GivenExtract, 'remembered'>

/** The import of which the changes are, and what else is kept of it when they are made. */
export interface KeptImport extends Pick<MovedFrom, 'importId' | 'from'>, Pick<ImportChange, 'mapping' | 'receipt'> {}

/** How far an extract came. */
export interface TakenEffect {
  readonly findings: Findings
  /** False when something stands against it, or it was only tried: then nothing was changed. */
  readonly isApplied: boolean
}

const steps = 4

/**
 * Lets an extract take effect, whole or not at all. Other imports wait; it is planned on what is there now; when nothing stands against it, every change is made,
 * and kept so that it can be undone.
 * @param keep says of which import the changes are, when there are any; null to try without changing anything
 * @error the file or the mapping cannot be used at all
 */
export async function takeEffect(work: ImportWork, extract: ExtractToPlan, keep: (() => Promise<KeptImport>) | null): Promise<Result<TakenEffect, Unreadable>> {
  const { transaction, tenant, now, progress, record } = work
  await holdImports(transaction, tenant)
  const planned = await planOnPresent(work, extract, { isHeld: true, steps })
  if (!planned.ok) return planned
  const { findings, plan } = planned.value
  if (plan === null || keep === null) return success({ findings, isApplied: false })
  await progress(2, steps)
  const changes = changesOf(plan)
  const { importId, from, ...kept } = await keep()
  await applyChanges(transaction, tenant, changes)
  await endAccessOf(work, changes.person, kept.receipt?.confirmedBy ?? null)
  await progress(3, steps)
  await keepChanges(transaction, tenant, importId, changes)
  const isMoved = await moveImport(transaction, tenant, { importId, from }, { state: 'applied', ...kept, findings, settledAt: now })
  if (!isMoved) throw new Error('The import was moved by somebody else while it took effect.')
  const { read, added, changed, unchanged } = findings.counts
  record({ action: 'people/import-applied', details: { importId, read, added, changed, unchanged } })
  return success({ findings, isApplied: true })
}

/**
 * Plans an extract on everything that is there now.
 * @param isHeld holds all of it until the transaction ends
 * @param steps of the work in all, of which this is the first
 * @error the file or the mapping cannot be used at all
 */
export async function planOnPresent({ transaction, tenant, now, newId, progress }: ImportWork, extract: ExtractToPlan, { isHeld, steps: total }: { readonly isHeld: boolean; readonly steps: number }): Promise<Result<PlannedExtract, Unreadable>> {
  await progress(0, total)
  // Administrators before all other people: whoever takes a role away holds them in this order too.
  const roleHolders = await readRoleHolders(transaction, tenant, isHeld)
  const present = await readAll(transaction, tenant, isHeld)
  await progress(1, total)
  const remembered = await rememberedHeadings(transaction, tenant)
  return planExtract({ ...extract, remembered }, present, { today: londonDay(now), newId, roleHolders })
}
