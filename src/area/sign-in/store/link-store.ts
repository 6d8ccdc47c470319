import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { countSignInLinks, makeSignInLink } from '../../../platform/identity/index.ts'
import { type MailText, postMail } from '../../../platform/mail/index.ts'
import type { LinkStore } from '../service/mailed-link.ts'
import { personBy } from './people.ts'

/** What a link is made with. */
export interface LinkTools {
  readonly tenant: string
  readonly now: Date
  readonly today: CalendarDate
  readonly newId: () => string
  readonly randomBytes: (count: number) => Uint8Array
  /** The mail for a link, from what the link carries. */
  readonly textFor: (token: string) => MailText
}

/** Mailed links within one transaction of the organisation. */
export function linkStore(transaction: Transaction<unknown>, { textFor, ...tools }: LinkTools): LinkStore {
  const { tenant, now, today, newId } = tools
  return {
    findByEmail: (email) => personBy(transaction, tenant, { by: 'email', value: email, today, nobodyId: newId() }),
    countLinks: (personId, since) => countSignInLinks(transaction, { tenant, personId, since }),
    async postLink({ personId, to, isKept }) {
      await sql`savepoint link`.execute(transaction)
      const token = await makeSignInLink(transaction, { ...tools, personId })
      await postMail(transaction, tenant, { mailId: newId(), purpose: 'sign-in-link', to, ...textFor(token) }, now)
      if (!isKept) await sql`rollback to savepoint link`.execute(transaction)
    },
  }
}
