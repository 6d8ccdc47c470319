import type { Migration } from '../../platform/database/index.ts'

/**
 * Public figures belong to no tenant: these tables are the same for everyone. `origin` is `reference` for what is shipped, else the name
 * of the imported file, so that a later version can replace what it ships and keep what was imported.
 */
export const benchmarkMigrations: readonly Migration[] = [
  {
    name: '2026-11-23-benchmark',
    up: `
      create table benchmark_import (
        id uuid primary key,
        -- The order of imports: clocks of several computers differ.
        place bigint generated always as identity,
        what text not null,
        sha256 text not null,
        imported_at timestamptz not null
      );
      create table benchmark_organisation (
        code text primary key,
        name text not null,
        type text not null,
        specialist boolean not null,
        closed_on date,
        successor text,
        origin text not null
      );
      create table benchmark_figure (
        kind text not null,
        org_code text not null,
        year text not null,
        figure text not null,
        number_value double precision,
        text_value text,
        place integer not null,
        origin text not null,
        primary key (kind, org_code, year, figure),
        check ((number_value is null) <> (text_value is null))
      );
      create table benchmark_finding (
        origin text not null,
        place integer not null,
        file text not null,
        kind text not null,
        codes text[] not null,
        years integer[] not null,
        sentence text not null,
        primary key (origin, place)
      );
      create table benchmark_source (
        file text primary key,
        origin text not null,
        publisher text not null,
        licence text not null,
        sha256 text not null,
        years text not null
      );
      create table published_fact (
        place integer primary key,
        figure text not null,
        value text not null,
        unit text not null,
        year text not null,
        source text not null,
        address text not null,
        caveat text not null
      );
    `,
  },
]
