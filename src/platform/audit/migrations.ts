import { type Migration, tenantTable } from '../database/index.ts'

/** The audit trail: what was done and what was looked at, by whom, about whom; ids only, no names and nothing that was typed. */
export const auditMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-audit',
    up: `
      ${tenantTable(
        'audit_entry',
        `number bigint not null check (number > 0),
        at timestamptz not null,
        actor_kind text not null check (actor_kind in ('person', 'key', 'job', 'command', 'visitor')),
        actor_id uuid,
        action text not null,
        subject_id uuid,
        -- JSON as it was hashed, to the letter.
        details text not null,
        previous_hash text not null,
        hash text not null,
        primary key (tenant_id, number)`,
      )}
      create index audit_entry_of_subject on audit_entry (tenant_id, subject_id, number);
      create index audit_entry_of_actor on audit_entry (tenant_id, actor_id, number);
      ${tenantTable(
        'audit_head',
        `number bigint not null,
        hash text not null,
        primary key (tenant_id)`,
      )}
      create function refuse_change_of_audit() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and exists (select from tenant where id = old.tenant_id and is_demonstration) then return old; end if;
        raise exception 'the audit trail is only ever added to';
      end $$;
      create trigger audit_entry_stays before update or delete on audit_entry for each row execute function refuse_change_of_audit();
      create function refuse_emptying_of_audit() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit trail is only ever added to';
      end $$;
      create trigger audit_entry_is_not_emptied before truncate on audit_entry for each statement execute function refuse_emptying_of_audit();
    `,
  },
  {
    name: '2026-11-26-demonstration-stays-one',
    up: `
      -- The trail of a demonstration may go: no real organisation may be made one, nor an invented one real.
      create function refuse_change_of_demonstration() returns trigger language plpgsql as $$
      begin
        if new.is_demonstration is distinct from old.is_demonstration then raise exception 'an organisation stays invented or real'; end if;
        return new;
      end $$;
      create trigger tenant_stays_what_it_is before update on tenant for each row execute function refuse_change_of_demonstration();
    `,
  },
]
