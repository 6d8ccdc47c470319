import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** People, the posts that they hold, and whom they chose as supervisor. */
export const peopleMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-people',
    up: `
      ${tenantTable(
        'person',
        `person_id uuid not null,
        given_name text not null,
        family_name text not null,
        email text check (email = lower(email)),
        employee_number text,
        left_on date,
        -- The names and numbers of a person who was erased are gone; the row stays, so that ids elsewhere lead to nobody.
        erased_at timestamptz,
        version integer not null default 1,
        primary key (tenant_id, person_id),
        unique (tenant_id, email),
        unique (tenant_id, employee_number)`,
      )}
      ${tenantTable(
        'holding',
        `holding_id uuid not null,
        person_id uuid not null,
        post_id uuid not null,
        kind text not null check (kind in ('substantive', 'acting-up', 'secondment')),
        starts_on date not null,
        ends_on date check (ends_on >= starts_on),
        agreed_until date check (agreed_until is null or kind <> 'substantive'),
        assignment_number text,
        full_time_equivalent numeric(4, 3) check (full_time_equivalent between 0 and 1.5),
        primary key (tenant_id, holding_id),
        unique (tenant_id, assignment_number),
        foreign key (tenant_id, person_id) references person (tenant_id, person_id),
        foreign key (tenant_id, post_id) references post (tenant_id, post_id)`,
      )}
      create index holding_of_person on holding (tenant_id, person_id);
      create index holding_of_post on holding (tenant_id, post_id);
      ${tenantTable(
        'supervision',
        `person_id uuid not null,
        supervisor_id uuid not null check (supervisor_id <> person_id),
        starts_on date not null,
        ends_on date check (ends_on >= starts_on),
        primary key (tenant_id, person_id, supervisor_id, starts_on),
        foreign key (tenant_id, person_id) references person (tenant_id, person_id),
        foreign key (tenant_id, supervisor_id) references person (tenant_id, person_id)`,
      )}
      create index supervision_of_supervisor on supervision (tenant_id, supervisor_id);
    `,
  },
]
