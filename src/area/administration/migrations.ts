import type { Migration } from '../../platform/database/index.ts'

/** What searching the audit trail stands on: a trail of years is not read whole for one action or one day. */
export const administrationMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-administration',
    up: `
      create index audit_entry_of_action on audit_entry (tenant_id, action, number);
      create index audit_entry_of_time on audit_entry (tenant_id, at);
      create index outgoing_mail_newest on outgoing_mail (tenant_id, made_at);
    `,
  },
]
