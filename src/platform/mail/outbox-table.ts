import type { Kysely, Transaction } from 'kysely'
import { type Migration, tenantTable } from '../database/index.ts'

/** Mail on its way. Address and text go as soon as it is sent or refused. */
export const mailMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-mail',
    up: tenantTable(
      'outgoing_mail',
      `mail_id uuid not null,
      purpose text not null,
      to_address text not null,
      subject text not null,
      body text not null,
      made_at timestamptz not null,
      state text not null check (state in ('waiting', 'sent', 'refused')),
      settled_at timestamptz,
      problem text,
      primary key (tenant_id, mail_id)`,
    ),
  },
  {
    name: '2026-11-26-mail-written',
    up: `
      -- Written to a file: nobody got it.
      alter table outgoing_mail drop constraint outgoing_mail_state_check;
      alter table outgoing_mail add check (state in ('waiting', 'sent', 'written', 'refused'));
    `,
  },
]

/** How far a mail is: it waits, left, was only written to a file, or was given up. */
export type MailState = 'waiting' | 'sent' | 'written' | 'refused'

/** The table of outgoing mail, as Kysely knows it. */
export interface MailTables {
  readonly outgoing_mail: {
    readonly tenant_id: string
    readonly mail_id: string
    readonly purpose: string
    readonly to_address: string
    readonly subject: string
    readonly body: string
    readonly made_at: Date
    readonly state: MailState
    readonly settled_at: Date | null
    readonly problem: string | null
  }
}

/** The table of outgoing mail within one transaction. */
export function mailTables(transaction: Transaction<unknown>): Kysely<MailTables> {
  // Each room types the tables that it owns; the platform knows no others.
  return transaction as unknown as Kysely<MailTables>
}
