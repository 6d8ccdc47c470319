import { type Transaction, sql } from 'kysely'
import { dayMs, minuteMs } from '../../../kernel/durations.ts'
import { type HealthFacts, lateAfterMinutes } from '../rules/health-checks.ts'

const weekMs = 7 * dayMs

/**
 * How the service fares.
 * @param transaction of the tenant, whose jobs and mails are counted
 */
export async function readHealth(transaction: Transaction<unknown>, tenant: string, now: Date): Promise<HealthFacts> {
  const late = new Date(now.getTime() - lateAfterMinutes * minuteMs)
  const weekAgo = new Date(now.getTime() - weekMs)
  const found = await sql<HealthFacts>`
    select current_setting('server_version') as "postgresVersion",
      (select count(*) from schema_version) as "schemaSteps",
      coalesce((select name from schema_version order by place desc limit 1), '') as "lastSchemaStep",
      (select count(*) from job where tenant_id = ${tenant} and state = 'waiting') as "jobsWaiting",
      (select count(*) from job where tenant_id = ${tenant} and state = 'waiting' and due_at < ${late}) as "jobsLate",
      (select count(*) from job where tenant_id = ${tenant} and state = 'failed') as "jobsFailed",
      (select count(*) from outgoing_mail where tenant_id = ${tenant} and state = 'waiting') as "mailsWaiting",
      (select count(*) from outgoing_mail where tenant_id = ${tenant} and state = 'waiting' and made_at < ${late}) as "mailsLate",
      (select count(*) from outgoing_mail where tenant_id = ${tenant} and state = 'refused' and settled_at > ${weekAgo}) as "mailsRefusedThisWeek"
  `.execute(transaction)
  const [facts] = found.rows
  if (facts === undefined) throw new Error('The database did not tell how it fares.')
  return facts
}
