import { type Transaction, sql } from 'kysely'
import { peopleTables } from '../../people/index.ts'
import type { ListedMail } from '../service/mail.ts'

const mostShown = 50

interface MailRow {
  readonly mail_id: string
  readonly purpose: string
  readonly made_at: Date
  readonly state: ListedMail['state']
  readonly settled_at: Date | null
  readonly problem: string | null
  readonly attempts: number | null
}

/** The newest mails of an organisation, at most 50. One that waits has the problem of the job that sends it, which carries its id. */
export async function listMail(transaction: Transaction<unknown>, tenant: string): Promise<readonly ListedMail[]> {
  const found = await sql<MailRow>`
    select mail_id, purpose, outgoing_mail.made_at, outgoing_mail.state, settled_at, coalesce(outgoing_mail.problem, job.problem) as problem, attempts
    from outgoing_mail left join job on job.tenant_id = outgoing_mail.tenant_id and job.job_id = outgoing_mail.mail_id
    where outgoing_mail.tenant_id = ${tenant}
    order by outgoing_mail.made_at desc, mail_id limit ${mostShown}
  `.execute(transaction)
  return found.rows.map((row) => ({
    mailId: row.mail_id,
    purpose: row.purpose,
    madeAt: row.made_at,
    state: row.state,
    settledAt: row.settled_at,
    problem: row.problem,
    attempts: row.attempts ?? 0,
  }))
}

/** The address of a person, or null when none is known. */
export async function addressOf(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<string | null> {
  const row = await peopleTables(transaction).selectFrom('person').select('email').where('tenant_id', '=', tenant).where('person_id', '=', personId).executeTakeFirst()
  return row?.email ?? null
}
