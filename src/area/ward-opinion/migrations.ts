import type { Migration } from '../../platform/database/index.ts'

/**
 * What people said of the simulated ward: counters, of no organisation. There is no row for a person and no time finer than a month (docs/adr/0019-two-questions-about-the-ward.md).
 * Every row is made here, so that nobody's answer can be seen from the order of rows.
 */
export const wardOpinionMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-ward-opinion',
    up: `
      create table ward_opinion_question (
        question text primary key,
        people integer not null default 0 check (people >= 0 and people % 10 = 0),
        waiting integer not null default 0 check (waiting between 0 and 9),
        -- Months in which the first and the latest block of ten became whole, as 2026-11.
        first_month text check (first_month ~ '^[0-9]{4}-[0-9]{2}$'),
        latest_month text check (latest_month ~ '^[0-9]{4}-[0-9]{2}$')
      );
      create table ward_opinion_answer (
        question text not null references ward_opinion_question (question),
        answer text not null,
        place integer not null,
        people integer not null default 0 check (people >= 0),
        waiting integer not null default 0 check (waiting between 0 and 9),
        primary key (question, answer)
      );
      insert into ward_opinion_question (question) values ('respect'), ('confused');
      insert into ward_opinion_answer (question, answer, place) values
        ('respect', 'yes', 1), ('respect', 'partly', 2), ('respect', 'no', 3), ('respect', 'not-said', 4),
        ('confused', 'planning', 1), ('confused', 'situations', 2), ('confused', 'why', 3), ('confused', 'charts', 4),
        ('confused', 'floor-plan', 5), ('confused', 'looking-back', 6), ('confused', 'words', 7), ('confused', 'nothing', 8);
    `,
  },
]
