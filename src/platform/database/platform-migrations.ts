import type { Migration } from './migrations.ts'

/** What every area stands on; the roof puts these before the areas' own. */
export const platformMigrations: readonly Migration[] = [
  {
    name: '2026-11-23-platform',
    up: `
      create table tenant (
        id uuid primary key,
        ods_code text not null unique,
        name text not null
      );
      create unlogged table rate_limit (
        key text not null,
        window_start timestamptz not null,
        count integer not null,
        primary key (window_start, key)
      );
    `,
  },
]
