import { type Migration, tenantTable } from '../../platform/database/index.ts'

const box = 'text not null check (length(%) <= 2000)'
const boxOf = (name: string) => `${name} ${box.replace('%', name)}`
const hoursOf = (name: string) => `${name} numeric check (${name} >= 0 and ${name} <= 60)`

/** What somebody and their line manager agree about a post, what each finds clear, and where the weeks of that person go. */
export const roleCharterMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-role-charter',
    up: `
      ${tenantTable(
        'role_charter',
        `charter_id uuid not null,
        person_id uuid not null,
        post_id uuid not null,
        begun_at timestamptz not null,
        version integer not null default 1,
        primary key (tenant_id, charter_id),
        unique (tenant_id, person_id, post_id),
        foreign key (tenant_id, person_id) references person (tenant_id, person_id),
        foreign key (tenant_id, post_id) references post (tenant_id, post_id)`,
      )}
      create index role_charter_of_post on role_charter (tenant_id, post_id);
      ${tenantTable(
        'role_charter_version',
        `charter_id uuid not null,
        version integer not null check (version >= 1),
        ${['purpose', 'accountabilities', 'mine', 'ours', 'ask_first', 'time_split', 'support', 'measures'].map(boxOf).join(',\n        ')},
        ${['care_hours', 'management_hours', 'leadership_hours'].map(hoursOf).join(',\n        ')},
        -- Measures of units; one that is gone is not shown.
        measure_ids uuid[] not null default '{}' check (cardinality(measure_ids) <= 50),
        review_on date,
        written_by uuid,
        written_at timestamptz not null,
        primary key (tenant_id, charter_id, version),
        foreign key (tenant_id, charter_id) references role_charter (tenant_id, charter_id) on delete cascade`,
      )}
      ${tenantTable(
        'role_charter_signature',
        `charter_id uuid not null,
        -- 1 for the first of a charter.
        number integer not null check (number >= 1),
        version integer not null,
        side text not null check (side in ('holder', 'line-manager')),
        signer_id uuid,
        signed_at timestamptz not null,
        -- A line manager who is new signs the same version again; the earlier signature stays.
        primary key (tenant_id, charter_id, number),
        unique (tenant_id, charter_id, version, side, signer_id),
        foreign key (tenant_id, charter_id, version) references role_charter_version (tenant_id, charter_id, version) on delete cascade`,
      )}
      ${tenantTable(
        'role_clarity_check',
        `check_id uuid not null,
        charter_id uuid not null,
        holder_id uuid not null,
        manager_id uuid not null check (manager_id <> holder_id),
        begun_at timestamptz not null,
        holder_in_at timestamptz,
        manager_in_at timestamptz,
        primary key (tenant_id, check_id),
        foreign key (tenant_id, charter_id) references role_charter (tenant_id, charter_id) on delete cascade`,
      )}
      create index role_clarity_check_of_charter on role_clarity_check (tenant_id, charter_id, begun_at);
      -- One at a time between two people.
      create unique index role_clarity_check_open on role_clarity_check (tenant_id, charter_id, manager_id) where holder_in_at is null or manager_in_at is null;
      ${tenantTable(
        'role_clarity_answer',
        `check_id uuid not null,
        side text not null check (side in ('holder', 'line-manager')),
        item_id text not null,
        step integer not null check (step between 1 and 5),
        primary key (tenant_id, check_id, side, item_id),
        foreign key (tenant_id, check_id) references role_clarity_check (tenant_id, check_id) on delete cascade`,
      )}
      ${tenantTable(
        'charter_week',
        `person_id uuid not null,
        starts_on date not null check (extract(isodow from starts_on) = 1),
        -- The three taps, sealed with the key of the person (personal_key).
        sealed text not null check (length(sealed) <= 4000),
        primary key (tenant_id, person_id, starts_on),
        foreign key (tenant_id, person_id) references person (tenant_id, person_id)`,
      )}
      -- Who wants to be reminded of the week.
      ${tenantTable(
        'charter_week_reminder',
        `person_id uuid not null,
        primary key (tenant_id, person_id),
        foreign key (tenant_id, person_id) references person (tenant_id, person_id)`,
      )}
    `,
  },
]
