import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** What somebody wants to do differently, and what they want to see first. Only that person sees either. A profile itself is kept nowhere: it is made anew from its views. */
export const profileMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-profile',
    up: `
      ${tenantTable(
        'profile_answer',
        `answer_id uuid not null,
        person_id uuid not null,
        kind text not null check (kind in ('something', 'nothing-for-now')),
        answer text not null check (length(answer) <= 500),
        look_again_on date,
        written_at timestamptz not null,
        check (kind = 'nothing-for-now' or answer <> ''),
        primary key (tenant_id, answer_id)`,
      )}
      create index profile_answer_of_person on profile_answer (tenant_id, person_id, written_at);
      ${tenantTable(
        'profile_order',
        `person_id uuid not null,
        first text not null check (first in ('management', 'leadership', 'either')),
        primary key (tenant_id, person_id)`,
      )}
    `,
  },
]
