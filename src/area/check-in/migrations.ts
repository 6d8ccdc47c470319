import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** Check-ins that people keep for themselves. What they answered is sealed with a key of their own; the day is not, so that the next can be due. */
export const checkInMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-check-in',
    up: `
      ${tenantTable(
        'check_in',
        `check_in_id uuid not null,
        person_id uuid not null,
        day date not null,
        -- Every answer and the note, sealed with the key of the person (personal_key).
        sealed text not null check (length(sealed) <= 20000),
        version integer not null default 1,
        primary key (tenant_id, check_in_id),
        unique (tenant_id, person_id, day)`,
      )}
      ${tenantTable(
        'check_in_rhythm',
        `person_id uuid not null,
        kind text not null check (kind in ('on', 'off', 'paused')),
        paused_until date check ((paused_until is not null) = (kind = 'paused')),
        primary key (tenant_id, person_id)`,
      )}
      ${tenantTable(
        'check_in_share',
        `share_id uuid not null,
        person_id uuid not null,
        reader_id uuid not null check (reader_id <> person_id),
        from_day date,
        until_day date not null,
        began_at timestamptz not null,
        ended_at timestamptz,
        primary key (tenant_id, share_id)`,
      )}
      create index check_in_share_of_person on check_in_share (tenant_id, person_id);
      create index check_in_share_of_reader on check_in_share (tenant_id, reader_id);
      ${tenantTable(
        'check_in_opening',
        `share_id uuid not null,
        opened_at timestamptz not null,
        primary key (tenant_id, share_id, opened_at),
        foreign key (tenant_id, share_id) references check_in_share (tenant_id, share_id) on delete cascade`,
      )}
    `,
  },
  {
    name: '2026-11-26-check-in-share-ends',
    up: `
      -- The owner said that they have seen it.
      alter table check_in_opening add column is_seen boolean not null default false;

      -- Whoever leaves reads nothing from that day on, and is read by nobody. It stays so when they come back: then it is shown anew, by a deed of their own.
      create function check_in_share_before_leaving() returns trigger language plpgsql as $$
      begin
        new.until_day := least(new.until_day, (select min(left_on) - 1 from person where tenant_id = new.tenant_id and person_id in (new.person_id, new.reader_id)));
        return new;
      end $$;
      create trigger check_in_share_ends_before_leaving before insert on check_in_share for each row execute function check_in_share_before_leaving();
      create function end_check_in_shares_of_leaver() returns trigger language plpgsql as $$
      begin
        update check_in_share set until_day = new.left_on - 1
          where tenant_id = new.tenant_id and (person_id = new.person_id or reader_id = new.person_id) and until_day >= new.left_on;
        return null;
      end $$;
      create trigger person_who_leaves_ends_check_in_shares after update of left_on on person for each row when (new.left_on is not null) execute function end_check_in_shares_of_leaver();
    `,
  },
]
