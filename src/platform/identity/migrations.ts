import { type Migration, tenantTable } from '../database/index.ts'

/** Who may come in, as whom, and what they may do. Secrets are kept as hashes only, or sealed (secret-box.ts). */
export const identityMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-identity',
    up: `
      alter table tenant add column is_demonstration boolean not null default false;
      -- Lets the first administrator in before there is an organisation.
      create table set_up_link (
        secret_sha256 text primary key,
        expires_at timestamptz not null
      );
      ${tenantTable(
        'organisation_settings',
        `idle_minutes integer not null default 20 check (idle_minutes between 5 and 120),
        version integer not null default 1,
        primary key (tenant_id)`,
      )}
      ${tenantTable(
        'session',
        `session_id uuid not null,
        secret_sha256 text not null,
        person_id uuid not null,
        method text not null check (method in ('link', 'provider', 'demonstration')),
        provider_id uuid,
        -- The provider's own name of this sign-in, for signing out from its end.
        issuer text,
        subject text,
        provider_sid text,
        sealed_id_token text,
        made_at timestamptz not null,
        last_seen_at timestamptz not null,
        ends_at timestamptz not null,
        ended_at timestamptz,
        primary key (tenant_id, session_id),
        unique (tenant_id, secret_sha256)`,
      )}
      create index session_of_person on session (tenant_id, person_id);
      ${tenantTable(
        'mailed_link',
        `link_id uuid not null,
        secret_sha256 text not null,
        person_id uuid not null,
        made_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        primary key (tenant_id, link_id),
        unique (tenant_id, secret_sha256)`,
      )}
      ${tenantTable(
        'identity_provider',
        `provider_id uuid not null,
        settings jsonb not null,
        sealed_client_secret text,
        version integer not null default 1,
        primary key (tenant_id, provider_id)`,
      )}
      ${tenantTable(
        'sign_in_attempt',
        `attempt_id uuid not null,
        -- Of a cookie: who returns must be the browser that left.
        secret_sha256 text not null,
        provider_id uuid not null,
        state text not null,
        nonce text not null,
        code_verifier text not null,
        return_to text,
        expires_at timestamptz not null,
        primary key (tenant_id, attempt_id),
        unique (tenant_id, secret_sha256)`,
      )}
      ${tenantTable(
        'external_identity',
        `issuer text not null,
        subject text not null,
        person_id uuid not null,
        provider_id uuid not null,
        linked_at timestamptz not null,
        primary key (tenant_id, issuer, subject)`,
      )}
      ${tenantTable(
        'role_grant',
        `grant_id uuid not null,
        person_id uuid not null,
        role text not null check (role in ('od-lead', 'facilitator', 'board-reader', 'administrator', 'auditor')),
        -- Where an OD lead answers for: the unit and all below it.
        unit_id uuid,
        granted_at timestamptz not null,
        granted_by uuid,
        primary key (tenant_id, grant_id),
        check ((role = 'od-lead') = (unit_id is not null))`,
      )}
      create index role_grant_of_person on role_grant (tenant_id, person_id);
      ${tenantTable(
        'form_answer',
        `person_id uuid not null,
        form_id uuid not null,
        answered_at timestamptz not null,
        redirect_to text,
        primary key (tenant_id, person_id, form_id)`,
      )}
      ${tenantTable(
        'draft',
        `person_id uuid not null,
        page text not null,
        fields jsonb not null,
        saved_at timestamptz not null,
        primary key (tenant_id, person_id, page)`,
      )}
      ${tenantTable(
        'api_key',
        `key_id uuid not null,
        secret_sha256 text not null,
        name text not null,
        scopes text[] not null,
        made_at timestamptz not null,
        made_by uuid not null,
        expires_at timestamptz not null,
        last_used_on date,
        ended_at timestamptz,
        primary key (tenant_id, key_id),
        unique (tenant_id, secret_sha256)`,
      )}
    `,
  },
  {
    name: '2026-11-27-tenant-knows-of-providers',
    up: `
      -- Whether an organisation has a sign-in provider ends the demonstration of its installation: every transaction may know it, and no more of it.
      alter table tenant add column has_provider boolean not null default false;
      create function note_providers() returns trigger language plpgsql as $$
      begin
        update tenant set has_provider = exists (select from identity_provider where tenant_id = tenant.id) where id = coalesce(new.tenant_id, old.tenant_id);
        return null;
      end $$;
      create trigger tenant_knows_of_providers after insert or delete on identity_provider for each row execute function note_providers();
      select set_config('app.maintenance', 'on', true);
      update tenant set has_provider = exists (select from identity_provider where tenant_id = tenant.id);
      select set_config('app.maintenance', '', true);
    `,
  },
]
