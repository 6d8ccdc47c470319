import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { Transaction } from 'kysely'
import { dataFolderOf } from './config.ts'
import { projectFolder } from './main.ts'
import { refuse, withDatabase } from './opened-database.ts'
import { appendToAudit } from './platform/audit/index.ts'
import type { Command, CommandIo, ExitStatus } from './platform/command-line/command.ts'
import { type Database, enterTenant, hasOtherProcesses, isDatabaseThere, parseDatabaseConfig } from './platform/database/index.ts'
import { type ResealCounts, type SealedColumn, type SecretChange, countLost, listOrganisations, planSecretChange, resealColumn } from './platform/identity/index.ts'
import { sealedColumns } from './sealed-columns.ts'

export const changeSecretUse = 'change-secret [--leave-lost] [--data DIR]'

/**
 * `evenkeel change-secret`: seals anew what the secret of the installation seals: everything in one transaction, or nothing.
 * Run again, it goes on where it was cut short, and leaves alone what the new secret opens already.
 */
export const changeSecretCommand: Command = async (args, io) => {
  const asked = parseWords(args)
  if (asked === null) return refuse(io, `Use: evenkeel ${changeSecretUse}`)
  const dataFolder = dataFolderOf(asked.data, io.env, projectFolder)
  const config = parseDatabaseConfig(io.env, dataFolder)
  const there = config.ok ? isDatabaseThere(config.value) : config
  if (!there.ok) return refuse(io, there.error)
  return withDatabase(io, asked.data, async (database) => {
    if (await hasOtherProcesses(database)) return refuse(io, 'Another process of Evenkeel is at work on this database: stop every one first.')
    const plan = planSecretChange(io.env, dataFolder, randomBytes)
    return plan.ok ? change(database, plan.value, asked.leavesLost, io) : refuse(io, plan.error)
  }, 'alone')
}

async function change(database: Database, plan: SecretChange, leavesLost: boolean, io: CommandIo): Promise<ExitStatus> {
  const now = new Date()
  const { isDone, counts } = await database.inTransaction(null, (transaction) => resealAll(transaction, plan, now, leavesLost))
  if (!isDone) {
    plan.drop()
    for (const { what, lost } of counts.filter((one) => one.lost > 0)) io.stderr.write(`Neither the former secret nor the new one opens ${lost} of the ${what}.\n`)
    io.stderr.write('Nothing was changed. Name the secret that sealed them by EVENKEEL_FORMER_SECRET, or leave them as they are with --leave-lost.\n')
    return 1
  }
  for (const { what, changed, stood, lost } of counts) io.stdout.write(`ok: ${what}: ${changed} sealed anew, ${stood} were so already${lost === 0 ? '' : `, ${lost} left that neither secret opens`}\n`)
  const former = plan.take(now)
  if (former !== null) io.stdout.write(`The former secret lies in ${former}: only it opens backups made until now. Keep it where you keep secrets, and delete it with the last of them.\n`)
  return 0
}

type Counted = ResealCounts & { readonly what: string }

/** Looks first, and changes nothing where something would be lost that somebody must know of. */
async function resealAll(transaction: Transaction<unknown>, change: SecretChange, now: Date, leavesLost: boolean): Promise<{ readonly isDone: boolean; readonly counts: readonly Counted[] }> {
  const organisations = await listOrganisations(transaction)
  const inEach = async (work: (tenant: string, column: SealedColumn) => Promise<ResealCounts>) => {
    const counts = new Map(sealedColumns.map((column) => [column, none]))
    for (const { tenant } of organisations) {
      await enterTenant(transaction, tenant)
      for (const [column, before] of counts) counts.set(column, sum(before, await work(tenant, column)))
    }
    return [...counts].map(([{ what }, counted]) => ({ what, ...counted }))
  }
  const looked = await inEach(async (tenant, column) => ({ ...none, lost: await countLost(transaction, tenant, column, [change.from, change.to]) }))
  if (!leavesLost && looked.some(({ lost }) => lost > 0)) return { isDone: false, counts: looked }
  const counts = await inEach((tenant, column) => resealColumn(transaction, tenant, column, { ...change, randomBytes }))
  for (const { tenant } of organisations) {
    await enterTenant(transaction, tenant)
    await appendToAudit(transaction, { tenant, at: now, actor: { kind: 'command' }, events: [{ action: 'identity/secret-changed', subjectId: null }] })
  }
  return { isDone: true, counts }
}

const none: ResealCounts = { changed: 0, stood: 0, lost: 0 }

function sum(one: ResealCounts, other: ResealCounts): ResealCounts {
  return { changed: one.changed + other.changed, stood: one.stood + other.stood, lost: one.lost + other.lost }
}

function parseWords(args: readonly string[]): { readonly leavesLost: boolean; readonly data: string | undefined } | null {
  try {
    const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' }, 'leave-lost': { type: 'boolean', default: false } } })
    return { leavesLost: values['leave-lost'], data: values.data }
  } catch {
    // parseArgs throws on a word or flag that it does not know.
    return null
  }
}
