import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** Notices of providers that somebody signed out there, each heard once; and how many sign-ins were refused. */
export const signInMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-sign-in',
    up: tenantTable(
      'heard_notice',
      `-- Of issuer and the notice's own name.
      notice_sha256 text not null,
      heard_at timestamptz not null,
      primary key (tenant_id, notice_sha256)`,
    ),
  },
  {
    name: '2026-11-27-refusal-count',
    up: tenantTable(
      'refusal_count',
      `-- Anybody can be refused as often as they like: only the first of an hour stand in the audit trail one by one.
      hour timestamptz not null,
      provider_id uuid not null,
      code text not null,
      refusals integer not null check (refusals > 0),
      primary key (tenant_id, hour, provider_id, code)`,
    ),
  },
]
