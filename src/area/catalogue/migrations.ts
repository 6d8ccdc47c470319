import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** Entries that an organisation adds to the catalogue, and who applied for, takes part in or finished what. */
export const catalogueMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-catalogue',
    up: `
      ${tenantTable(
        'catalogue_entry',
        `entry_id text not null check (entry_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(entry_id) <= 60),
        -- The entry whole, checked before it is written: it is read and shown whole, and never asked about by its parts.
        entry jsonb not null,
        retired_on date,
        version integer not null default 1,
        primary key (tenant_id, entry_id)`,
      )}
      ${tenantTable(
        'catalogue_application',
        `person_id uuid not null,
        -- Of the shipped catalogue, or of the organisation's own.
        entry_id text not null check (length(entry_id) <= 60),
        applied_on date not null,
        outcome text not null check (outcome in ('waiting', 'place', 'no-place', 'withdrawn')),
        decided_on date check ((decided_on is null) = (outcome = 'waiting') and decided_on >= applied_on),
        said_by text not null check (said_by in ('self', 'organisation')),
        primary key (tenant_id, person_id, entry_id, applied_on)`,
      )}
      ${tenantTable(
        'catalogue_completion',
        `person_id uuid not null,
        entry_id text not null check (length(entry_id) <= 60),
        completed_on date not null,
        -- Null is not known, and never 0.
        hours double precision check (hours > 0 and hours <= 20000),
        pence integer check (pence >= 0 and pence <= 100000000),
        said_by text not null check (said_by in ('self', 'organisation')),
        primary key (tenant_id, person_id, entry_id, completed_on)`,
      )}
      create index catalogue_completion_by_day on catalogue_completion (tenant_id, completed_on);
      create index catalogue_application_by_day on catalogue_application (tenant_id, decided_on);
    `,
  },
]
