import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** Runs of the simulated ward that somebody kept, with what they wrote about them. Only that person sees them. */
export const practiceRunMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-practice-run',
    up: `
      ${tenantTable(
        'practice_run',
        `run_id uuid not null,
        person_id uuid not null,
        -- Seed and decisions as the address of a run holds them; nothing of what became of it.
        run_text text not null check (length(run_text) between 1 and 60000),
        reached_hour integer not null check (reached_hour >= 0),
        note text not null check (length(note) <= 500),
        reflections text[] not null,
        kept_at timestamptz not null,
        version integer not null default 1,
        primary key (tenant_id, run_id)`,
      )}
      create index practice_run_of_person on practice_run (tenant_id, person_id, kept_at);
    `,
  },
]
