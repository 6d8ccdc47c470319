import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** What people say of themselves against a framework. Only that person reaches it, and whoever they ask to verify it. */
export const assessmentMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-assessment',
    up: `
      ${tenantTable(
        'self_assessment',
        `assessment_id uuid not null,
        person_id uuid not null,
        framework_id uuid not null,
        form text not null check (form in ('short', 'full')),
        stage text not null check (stage in ('fundamental', 'first-line', 'middle', 'senior', 'executive')),
        begun_at timestamptz not null,
        finished_at timestamptz check (finished_at >= begun_at),
        version integer not null default 1,
        primary key (tenant_id, assessment_id),
        foreign key (tenant_id, person_id) references person (tenant_id, person_id)`,
      )}
      create index self_assessment_of_person on self_assessment (tenant_id, person_id, finished_at);
      create index self_assessment_finished on self_assessment (tenant_id, finished_at) where finished_at is not null;
      -- One at a time: whoever begins again goes on with the one that is open.
      create unique index self_assessment_open on self_assessment (tenant_id, person_id) where finished_at is null;
      ${tenantTable(
        'self_answer',
        `assessment_id uuid not null,
        item_id uuid not null,
        reply text not null check (reply in ('1', '2', '3', '4', '5', 'not-in-role', 'not-observed')),
        evidence text not null default '' check (length(evidence) <= 1000),
        answered_at timestamptz not null,
        -- Changes of the reply: who confirmed it confirmed one of them.
        revision integer not null default 1 check (revision >= 1),
        -- Changes of anything, so that no window writes over what another wrote.
        version integer not null default 1,
        primary key (tenant_id, assessment_id, item_id),
        foreign key (tenant_id, assessment_id) references self_assessment (tenant_id, assessment_id) on delete cascade`,
      )}
    `,
  },
]
