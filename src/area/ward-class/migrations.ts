import type { Migration } from '../../platform/database/index.ts'

/** A class of the ward belongs to no tenant. A place is a row without a name and without a time (docs/adr/0020-what-a-class-of-the-ward-keeps.md). */
export const wardClassMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-ward-class',
    up: `
      create table ward_class (
        code text primary key,
        -- The secret itself is in the facilitator's address and nowhere else.
        lead_secret_sha256 text not null,
        opened_on date not null,
        setting text not null,
        pack text not null,
        seed bigint not null check (seed >= 0),
        is_frozen boolean not null default false,
        hold_after_week integer check (hold_after_week between 1 and 7),
        has_ended boolean not null default false
      );
      create table ward_class_place (
        code text not null references ward_class (code) on delete cascade,
        -- Of the random text that a browser makes for itself.
        place_sha256 text not null,
        run text not null,
        decisions integer not null check (decisions >= 0),
        weeks integer not null check (weeks between 0 and 8),
        looked_at integer[] not null default '{}',
        primary key (code, place_sha256)
      );
      create table ward_class_look (
        code text not null references ward_class (code) on delete cascade,
        week integer not null check (week between 1 and 8),
        part integer not null check (part >= 1),
        look jsonb not null,
        primary key (code, week, part)
      );
    `,
  },
]
