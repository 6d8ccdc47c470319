import { type Migration, tenantTable } from '../../platform/database/index.ts'

const code = `in ('exact', 'at-least', 'at-most')`

/** Figures of teams and of organisations, made once from many people's answers. No answer and no id of a person is in them. */
export const organisationProfileMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-organisation-profile',
    up: `
      ${tenantTable(
        'profile_release',
        `release_id uuid not null,
        number integer not null check (number >= 1),
        framework_id uuid not null,
        framework_title text not null,
        framework_version text not null,
        after timestamptz,
        until timestamptz not null check (until > after),
        closed_at timestamptz not null check (closed_at >= until),
        -- People in tens, rounded down.
        people integer not null check (people >= 10 and people % 10 = 0),
        holders integer not null check (holders >= 0 and holders % 10 = 0),
        left_out integer not null check (left_out >= 0 and left_out % 10 = 0),
        basis_source text not null check (basis_source in ('own-answers', 'usual-components')),
        management_within double precision not null check (management_within > 0),
        leadership_within double precision not null check (leadership_within > 0),
        correlation double precision check (correlation between -1 and 1),
        management_centre double precision,
        leadership_centre double precision,
        management_between double precision check (management_between >= 0),
        leadership_between double precision check (leadership_between >= 0),
        -- How the questions did, as JSON; empty with fewer than 30 people.
        instrument text,
        primary key (tenant_id, release_id),
        unique (tenant_id, number),
        check (num_nulls(management_centre, leadership_centre, management_between, leadership_between) in (0, 4))`,
      )}
      ${tenantTable(
        'profile_release_unit',
        `release_id uuid not null,
        unit_id uuid not null,
        parent_id uuid,
        place integer not null,
        name text not null,
        -- All empty where the unit is not shown.
        people integer check (people >= 10 and people % 10 = 0),
        holders integer check (holders >= 0 and holders % 10 = 0),
        atoms integer check (atoms >= 1),
        management double precision check (management between 1 and 5),
        management_code text check (management_code ${code}),
        leadership double precision check (leadership between 1 and 5),
        leadership_code text check (leadership_code ${code}),
        primary key (tenant_id, release_id, unit_id),
        foreign key (tenant_id, release_id) references profile_release (tenant_id, release_id),
        check (num_nulls(people, holders, atoms, management, management_code, leadership, leadership_code) in (0, 7))`,
      )}
      ${tenantTable(
        'profile_release_share',
        `release_id uuid not null,
        kind text not null check (kind in ('aspect', 'capability')),
        key text not null,
        name text not null,
        domain text not null check (domain in ('management', 'leadership')),
        place integer not null,
        -- All empty where it is not shown.
        people integer check (people >= 30 and people % 10 = 0),
        percent double precision check (percent between 0 and 100),
        percent_code text check (percent_code ${code}),
        primary key (tenant_id, release_id, key),
        foreign key (tenant_id, release_id) references profile_release (tenant_id, release_id),
        check (num_nulls(people, percent, percent_code) in (0, 3))`,
      )}
      -- What was released stays as it was read, whoever asks for a change.
      create function refuse_change_of_release() returns trigger language plpgsql as $$
      begin
        raise exception 'Figures that were made are not changed' using errcode = 'integrity_constraint_violation';
      end $$;
      create trigger profile_release_stays before update on profile_release for each row execute function refuse_change_of_release();
      create trigger profile_release_unit_stays before update on profile_release_unit for each row execute function refuse_change_of_release();
      create trigger profile_release_share_stays before update on profile_release_share for each row execute function refuse_change_of_release();
    `,
  },
]
