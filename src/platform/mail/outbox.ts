import type { Transaction } from 'kysely'
import { type JobKind, enqueue, unexpected } from '../jobs/index.ts'
import { identityTables } from '../identity/index.ts'
import { reasonWords } from './mail-words.ts'
import type { SendMail } from './message.ts'
import { type MailState, mailTables } from './outbox-table.ts'

/** A mail to be sent once what it belongs to has come to pass. */
interface NewMail {
  readonly mailId: string
  /** What it is for, as administrators see it: a word of ours, never its text. */
  readonly purpose: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** The kind of job that sends one mail. */
const sendKind = 'mail/send'
/** With growing waits, about a day. */
const mostAttempts = 30

/**
 * Puts a mail into the outbox, within the transaction of what it belongs to: if that comes to nothing, nothing is sent.
 * @param transaction of the tenant
 */
export async function postMail(transaction: Transaction<unknown>, tenant: string, { mailId, purpose, to, subject, text }: NewMail, now: Date): Promise<void> {
  await mailTables(transaction)
    .insertInto('outgoing_mail')
    .values({ tenant_id: tenant, mail_id: mailId, purpose, to_address: to, subject, body: text, made_at: now, state: 'waiting', settled_at: null, problem: null })
    .execute()
  await enqueue(transaction, tenant, { jobId: mailId, kind: sendKind, key: mailId, payload: { mailId }, dueAt: now, madeAt: now, madeBy: null })
}

/**
 * Sends what is in the outbox. A file is written once; by SMTP and Notify a mail may go out twice when the process dies in the act, and then carries the same Message-ID or reference.
 * @param send how mail leaves this installation
 */
export function sendMailKind(send: SendMail): JobKind {
  return {
    kind: sendKind,
    lane: 'quick',
    mostAttempts,
    async run({ tenant, payload, transaction, now }) {
      const db = mailTables(transaction)
      const mailId = String(payload['mailId'])
      const mail = await db.selectFrom('outgoing_mail').selectAll().where('tenant_id', '=', tenant).where('mail_id', '=', mailId).where('state', '=', 'waiting').forUpdate().executeTakeFirst()
      if (mail === undefined) return { kind: 'done' }
      const result = (await isDemonstration(transaction, tenant)) ? ({ kind: 'refused', reason: reasonWords.demonstration } as const) : await send({ id: mail.mail_id, to: mail.to_address, subject: mail.subject, text: mail.body, reference: mail.purpose })
      if (result.kind === 'try-again') return { kind: 'try-again', reason: result.reason }
      await settleMail(transaction, { tenant, mailId }, result.kind === 'refused' ? { state: result.kind, problem: result.reason } : { state: result.kind, problem: null }, now())
      return { kind: 'done', outcome: { sent: result.kind === 'sent' } }
    },
    async giveUp({ tenant, payload, transaction, now, reason }) {
      await settleMail(transaction, { tenant, mailId: String(payload['mailId']) }, { state: 'refused', problem: reason === unexpected ? reasonWords.unexpected : reason }, now())
      return { sent: false }
    },
  }
}

/** A mail is on its way no more. What it said may hold a link that lets somebody in: it is kept no longer. */
async function settleMail(transaction: Transaction<unknown>, { tenant, mailId }: { readonly tenant: string; readonly mailId: string }, ended: { readonly state: Exclude<MailState, 'waiting'>; readonly problem: string | null }, now: Date): Promise<void> {
  await mailTables(transaction)
    .updateTable('outgoing_mail')
    .set({ to_address: '', subject: '', body: '', settled_at: now, ...ended })
    .where('tenant_id', '=', tenant)
    .where('mail_id', '=', mailId)
    .where('state', '=', 'waiting')
    .execute()
}

/** Anybody may sign in to a demonstration and write what they like: nothing of it leaves this installation in its name. */
async function isDemonstration(transaction: Transaction<unknown>, tenant: string): Promise<boolean> {
  const found = await identityTables(transaction).selectFrom('tenant').select('is_demonstration').where('id', '=', tenant).executeTakeFirst()
  return found?.is_demonstration === true
}
