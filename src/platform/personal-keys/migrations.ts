import { type Migration, tenantTable } from '../database/index.ts'

/** A key for each person who keeps something that only they read. It lies here wrapped: without the secret of the installation it opens nothing. */
export const personalKeyMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-personal-key',
    up: tenantTable(
      'personal_key',
      `person_id uuid not null,
      wrapped_key text not null check (length(wrapped_key) between 60 and 200),
      made_at timestamptz not null,
      primary key (tenant_id, person_id)`,
    ),
  },
]
