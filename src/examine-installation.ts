import { statSync } from 'node:fs'
import path from 'node:path'
import { type Transaction, sql } from 'kysely'
import { type Result, failure, success } from './kernel/result.ts'
import { migrations } from './migrations.ts'
import { verifyChain } from './platform/audit/index.ts'
import { type Database, type DatabaseConfig, openDatabase } from './platform/database/index.ts'
import { identityTables } from './platform/identity/index.ts'
import { openSender, parseMailConfig } from './platform/mail/index.ts'

type Finding = Result<string, string>
type Environment = Readonly<Record<string, string | undefined>>

/** A job that waits for longer than this waits for somebody. */
const patienceMinutes = 15

/** What `evenkeel doctor` looks at beyond the database: mail, the secret, and in each organisation its administrators, its jobs and its audit trail. */
export async function examineInstallation(config: DatabaseConfig, env: Environment): Promise<readonly Finding[]> {
  const dataFolder = config.kind === 'embedded' ? config.dataFolder : (env['EVENKEEL_DATA'] ?? null)
  return [...examineMail(env, dataFolder ?? '.'), ...examineSecret(env, dataFolder), ...(await examineOrganisations(config))]
}

function examineMail(env: Environment, dataFolder: string): readonly Finding[] {
  const mail = parseMailConfig(env, dataFolder)
  if (!mail.ok) return [mail]
  const sender = openSender(mail.value, () => new Date())
  sender.close()
  return [success(`mail: ${sender.describe}`)]
}

function examineSecret(env: Environment, dataFolder: string | null): readonly Finding[] {
  if ((env['EVENKEEL_SECRET'] ?? '') !== '') return [success('the secret of this installation is given by EVENKEEL_SECRET')]
  if (dataFolder === null) return []
  const file = path.join(dataFolder, 'secret')
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) return [success('the secret of this installation is made at the first start')]
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) return [failure(`The file ${file} is open to others: run chmod 600 ${file}.`)]
  return [success('the secret of this installation is closed to other accounts')]
}

async function examineOrganisations(config: DatabaseConfig): Promise<readonly Finding[]> {
  const opened = await openDatabase(config, { migrations, use: 'beside', connections: 1 })
  if (!opened.ok) return [opened]
  try {
    const tenants = await opened.value.reading(null, (transaction) => identityTables(transaction).selectFrom('tenant').select(['id', 'ods_code', 'name']).orderBy('ods_code').execute())
    const found: Finding[] = []
    for (const { id, ods_code, name } of tenants) found.push(...(await examineOrganisation(opened.value, id, `${name} (${ods_code})`)))
    return tenants.length === 0 ? [success('no organisation is set up yet')] : found
  } finally {
    await opened.value.close()
  }
}

function examineOrganisation(database: Database, tenant: string, called: string): Promise<readonly Finding[]> {
  return database.reading(tenant, async (transaction) => {
    const [administrators, failed, late] = [await countAdministrators(transaction, tenant), await countJobs(transaction, tenant, 'failed'), await countJobs(transaction, tenant, 'late')]
    const trail = await verifyChain(transaction, tenant)
    return [
      administrators > 0 ? success(`${called}: ${administrators} administrators`) : failure(`${called} has no administrator who works there: let somebody in with "evenkeel link" and give the role.`),
      failed === 0 ? success(`${called}: no job has failed`) : failure(`${called}: ${failed} jobs have failed. Look at Administration, Jobs.`),
      late === 0 ? success(`${called}: no job waits for long`) : failure(`${called}: ${late} jobs have been due for more than ${patienceMinutes} minutes: is "evenkeel serve" running?`),
      trail.kind === 'whole' ? success(`${called}: the audit trail is whole, ${trail.entries} entries`) : failure(`${called}: the audit trail is broken at entry ${trail.at}. Compare with a backup.`),
    ]
  })
}

async function countAdministrators(transaction: Transaction<unknown>, tenant: string): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(distinct g.person_id) as count from role_grant g join person p on p.tenant_id = g.tenant_id and p.person_id = g.person_id
    where g.tenant_id = ${tenant} and g.role = 'administrator' and p.erased_at is null and (p.left_on is null or p.left_on > current_date)`.execute(transaction)
  return found.rows[0]?.count ?? 0
}

async function countJobs(transaction: Transaction<unknown>, tenant: string, which: 'failed' | 'late'): Promise<number> {
  const condition = which === 'failed' ? sql`state = 'failed'` : sql`state = 'waiting' and due_at < now() - make_interval(mins => ${patienceMinutes})`
  const found = await sql<{ count: number }>`select count(*) as count from job where tenant_id = ${tenant} and ${condition}`.execute(transaction)
  return found.rows[0]?.count ?? 0
}
