import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** How long an organisation keeps things, and what went when. */
export const ownDataMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-own-data',
    up: `
      ${tenantTable(
        'retention_setting',
        `days jsonb not null,
        version integer not null default 1,
        primary key (tenant_id)`,
      )}
      ${tenantTable(
        'retention_run',
        `run_id uuid not null,
        ran_at timestamptz not null,
        -- How many went, by kind: counts only.
        counts jsonb not null,
        primary key (tenant_id, run_id)`,
      )}
      create index retention_run_by_time on retention_run (tenant_id, ran_at);
    `,
  },
]
