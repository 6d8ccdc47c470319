import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** Notices of providers that somebody signed out there: each is heard once. */
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
]
