import type { Migration } from '../../platform/database/index.ts'

/**
 * A class belongs to no tenant. There is no row for a person and no time finer than the day of opening (docs/adr/0009-what-a-class-keeps.md).
 * Every row of a class is made when it is opened, so that nobody's sorting can be seen from the order of rows.
 */
export const classMigrations: readonly Migration[] = [
  {
    name: '2026-11-25-class',
    up: `
      create table opened_class (
        code text primary key,
        -- The secret itself is in the teacher's address and nowhere else.
        results_secret_sha256 text not null,
        opened_on date not null
      );
      create table class_round (
        code text not null references opened_class (code) on delete cascade,
        round text not null check (round in ('before', 'after')),
        people integer not null default 0 check (people >= 0 and people % 8 = 0),
        waiting integer not null default 0 check (waiting between 0 and 7),
        primary key (code, round)
      );
      create table class_sentence (
        code text not null,
        round text not null,
        sentence text not null,
        place integer not null,
        management integer not null default 0 check (management >= 0),
        management_waiting integer not null default 0 check (management_waiting between 0 and 7),
        -- Lowest and highest of what was said after each block of eight, in order.
        said integer[] not null default '{}' check (cardinality(said) % 2 = 0),
        primary key (code, round, sentence),
        foreign key (code, round) references class_round (code, round) on delete cascade
      );
    `,
  },
]
