import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** Plans that somebody took in from the file in which they kept it. Only that person sees it. */
export const homeMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-own-plan',
    up: tenantTable(
      'own_plan',
      `person_id uuid not null,
      -- The text of the file, as “I am stepping up” keeps it.
      plan_text text not null,
      taken_in_at timestamptz not null,
      version integer not null default 1,
      primary key (tenant_id, person_id)`,
    ),
  },
]
