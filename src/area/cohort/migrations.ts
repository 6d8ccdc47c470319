import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** Groups of a programme, who takes part, and what came of it. */
export const cohortMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-cohort',
    up: `
      ${tenantTable(
        'cohort',
        `cohort_id uuid not null,
        unit_id uuid not null,
        -- Of the shipped catalogue, or of the organisation's own.
        entry_id text not null check (length(entry_id) between 1 and 60),
        programme text not null check (length(programme) between 1 and 200),
        name text not null check (length(name) between 1 and 80),
        capabilities text[] not null,
        places integer not null check (places between 1 and 200),
        closed_at timestamptz,
        version integer not null default 1,
        primary key (tenant_id, cohort_id),
        foreign key (tenant_id, unit_id) references unit (tenant_id, unit_id)`,
      )}
      ${tenantTable(
        'cohort_sitting',
        `cohort_id uuid not null,
        sitting_id uuid not null,
        day date not null,
        noted_on date,
        primary key (tenant_id, cohort_id, sitting_id),
        unique (tenant_id, cohort_id, day),
        foreign key (tenant_id, cohort_id) references cohort (tenant_id, cohort_id) on delete cascade`,
      )}
      ${tenantTable(
        'cohort_member',
        `cohort_id uuid not null,
        person_id uuid not null,
        invited_on date not null,
        answer text check (answer in ('accepted', 'declined')),
        answered_at timestamptz check ((answered_at is null) = (answer is null)),
        counted_assessment uuid,
        primary key (tenant_id, cohort_id, person_id),
        foreign key (tenant_id, cohort_id) references cohort (tenant_id, cohort_id) on delete cascade,
        foreign key (tenant_id, person_id) references person (tenant_id, person_id)`,
      )}
      create index cohort_member_of_person on cohort_member (tenant_id, person_id);
      -- Each self-assessment is the later one of one outcome at most: no two outcomes can be subtracted.
      create unique index cohort_counted_once on cohort_member (tenant_id, counted_assessment);
      ${tenantTable(
        'cohort_attendance',
        `cohort_id uuid not null,
        sitting_id uuid not null,
        person_id uuid not null,
        primary key (tenant_id, cohort_id, sitting_id, person_id),
        foreign key (tenant_id, cohort_id, sitting_id) references cohort_sitting (tenant_id, cohort_id, sitting_id) on delete cascade,
        foreign key (tenant_id, cohort_id, person_id) references cohort_member (tenant_id, cohort_id, person_id) on delete cascade`,
      )}
      ${tenantTable(
        'cohort_outcome',
        `cohort_id uuid not null,
        domain text not null check (domain in ('management', 'leadership')),
        people integer not null check (people >= 0),
        change numeric(3, 1),
        lower numeric(3, 1) check ((lower is null) = (change is null) and lower <= change),
        upper numeric(3, 1) check ((upper is null) = (change is null) and upper >= change),
        check (change is null or people >= 10),
        primary key (tenant_id, cohort_id, domain),
        foreign key (tenant_id, cohort_id) references cohort (tenant_id, cohort_id) on delete cascade`,
      )}
      ${tenantTable(
        'programme_wish',
        `person_id uuid not null,
        entry_id text not null check (length(entry_id) <= 60),
        wished_on date not null,
        primary key (tenant_id, person_id, entry_id),
        foreign key (tenant_id, person_id) references person (tenant_id, person_id)`,
      )}
    `,
  },
]
