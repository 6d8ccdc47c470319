import { statSync } from 'node:fs'
import path from 'node:path'
import { stayingAdministrators } from './area/people/index.ts'
import { minuteMs } from './kernel/durations.ts'
import { type Result, failure, success } from './kernel/result.ts'
import { migrations } from './migrations.ts'
import { verifyChain } from './platform/audit/index.ts'
import { type Database, type DatabaseConfig, openDatabase } from './platform/database/index.ts'
import { countLost, keptSecret, listOrganisations, unfinishedSecretChange } from './platform/identity/index.ts'
import { countTroubledJobs } from './platform/jobs/index.ts'
import { openSender, parseMailConfig } from './platform/mail/index.ts'
import { sealedColumns } from './sealed-columns.ts'

type Finding = Result<string, string>
type Environment = Readonly<Record<string, string | undefined>>

/** A job that waits for longer than this waits for somebody. */
const patienceMinutes = 15

/** What `evenkeel doctor` looks at beyond the database: mail, the secret, and in each organisation its administrators, its jobs, what is sealed and its audit trail. */
export async function examineInstallation(config: DatabaseConfig, env: Environment): Promise<readonly Finding[]> {
  const dataFolder = config.kind === 'embedded' ? config.dataFolder : (env['EVENKEEL_DATA'] ?? null)
  return [...examineMail(env, dataFolder ?? '.'), ...examineSecret(env, dataFolder), ...(await examineOrganisations(config, keptSecret(env['EVENKEEL_SECRET'], dataFolder ?? '.')))]
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
  if (unfinishedSecretChange(dataFolder)) return [failure('The change of the secret was cut short: run "evenkeel change-secret" again.')]
  const file = path.join(dataFolder, 'secret')
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) return [success('the secret of this installation is made at the first start')]
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) return [failure(`The file ${file} is open to others: run chmod 600 ${file}.`)]
  return [success('the secret of this installation is closed to other accounts')]
}

/** @param secret of the installation; null where none is known, so that nothing is sealed, or nobody can tell */
async function examineOrganisations(config: DatabaseConfig, secret: string | null): Promise<readonly Finding[]> {
  const opened = await openDatabase(config, { migrations, use: 'beside', connections: 1 })
  if (!opened.ok) return [opened]
  try {
    const organisations = await opened.value.reading(null, listOrganisations)
    const found: Finding[] = []
    for (const { tenant, odsCode, name } of organisations) found.push(...(await examineOrganisation(opened.value, tenant, `${name} (${odsCode})`, secret)))
    return organisations.length === 0 ? [success('no organisation is set up yet')] : found
  } finally {
    await opened.value.close()
  }
}

function examineOrganisation(database: Database, tenant: string, called: string, secret: string | null): Promise<readonly Finding[]> {
  return database.reading(tenant, async (transaction) => {
    const administrators = (await stayingAdministrators(transaction, tenant)).size
    const { failed, late } = await countTroubledJobs(transaction, tenant, new Date(Date.now() - patienceMinutes * minuteMs))
    const trail = await verifyChain(transaction, tenant)
    const lost = secret === null ? [] : await findLost(transaction, tenant, called, secret)
    return [
      administrators > 0 ? success(`${called}: ${administrators} administrators`) : failure(`${called} has no administrator who works there: let somebody in with "evenkeel link" and give the role.`),
      failed === 0 ? success(`${called}: no job has failed`) : failure(`${called}: ${failed} jobs have failed. Look at Administration, Jobs.`),
      late === 0 ? success(`${called}: no job waits for long`) : failure(`${called}: ${late} jobs have been due for more than ${patienceMinutes} minutes: is "evenkeel serve" running?`),
      trail.kind === 'whole' ? success(`${called}: the audit trail is whole, ${trail.entries} entries`) : failure(`${called}: the audit trail is broken at entry ${trail.at}. Compare with a backup.`),
      ...(secret === null ? [] : lost.length === 0 ? [success(`${called}: the secret opens everything that it sealed`)] : lost),
    ]
  })
}

/** What this secret does not open. How many keys there are is nobody's business but of who runs the installation: it is not in any page. */
async function findLost(transaction: Parameters<Parameters<Database['reading']>[1]>[0], tenant: string, called: string, secret: string): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for (const column of sealedColumns) {
    const lost = await countLost(transaction, tenant, column, [secret])
    if (lost > 0) found.push(failure(`${called}: the secret does not open ${lost} of the ${column.what}. Put the former one back, or name it in EVENKEEL_FORMER_SECRET for "evenkeel change-secret".`))
  }
  return found
}
