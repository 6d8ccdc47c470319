import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** What is known of a demonstration trust besides its people: what it was generated from, and who may be tried. */
export const demonstrationMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-demonstration',
    up: `
      ${tenantTable(
        'demonstration_load',
        `seed bigint not null,
        -- The last day that its history tells of.
        told_until date not null,
        loaded_at timestamptz not null,
        primary key (tenant_id)`,
      )}
      ${tenantTable(
        'demonstration_person',
        `person_id uuid not null,
        place integer not null,
        role text not null,
        sentence text not null,
        primary key (tenant_id, person_id),
        foreign key (tenant_id, person_id) references person (tenant_id, person_id)`,
      )}
    `,
  },
]
