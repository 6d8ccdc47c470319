import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** Improvements: aim, people, measures, drivers, change ideas, PDSA cycles and what was asked of the data. */
export const improvementMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-improvement',
    up: `
      ${tenantTable(
        'improvement',
        `improvement_id uuid not null,
        unit_id uuid not null,
        title text not null check (length(title) between 1 and 120),
        why text not null check (length(why) <= 2000),
        aim_what text not null check (length(aim_what) <= 500),
        aim_for_whom text not null check (length(aim_for_whom) <= 300),
        aim_measure_id uuid,
        aim_from double precision,
        aim_to double precision,
        aim_by date,
        state text not null check (state in ('planning', 'running', 'finished', 'stopped')),
        started_on date,
        ended_on date,
        ending text not null check (length(ending) <= 4000),
        next_steps text not null check (length(next_steps) <= 2000),
        version integer not null default 1,
        primary key (tenant_id, improvement_id),
        foreign key (tenant_id, unit_id) references unit (tenant_id, unit_id),
        foreign key (tenant_id, aim_measure_id) references measure (tenant_id, measure_id)`,
      )}
      create index improvement_of_unit on improvement (tenant_id, unit_id);
      ${tenantTable(
        'improvement_member',
        `improvement_id uuid not null,
        person_id uuid not null,
        part text not null check (part in ('lead', 'member')),
        learning text not null check (length(learning) <= 500),
        learning_domain text check (learning_domain in ('management', 'leadership')),
        joined_on date not null,
        left_on date,
        primary key (tenant_id, improvement_id, person_id),
        foreign key (tenant_id, improvement_id) references improvement (tenant_id, improvement_id),
        foreign key (tenant_id, person_id) references person (tenant_id, person_id)`,
      )}
      create index improvement_member_person on improvement_member (tenant_id, person_id);
      ${tenantTable(
        'improvement_measure',
        `improvement_id uuid not null,
        measure_id uuid not null,
        part text not null check (part in ('outcome', 'process', 'balancing')),
        primary key (tenant_id, improvement_id, measure_id),
        foreign key (tenant_id, improvement_id) references improvement (tenant_id, improvement_id),
        foreign key (tenant_id, measure_id) references measure (tenant_id, measure_id)`,
      )}
      create index improvement_of_measure on improvement_measure (tenant_id, measure_id);
      ${tenantTable(
        'driver',
        `driver_id uuid not null,
        improvement_id uuid not null,
        parent_id uuid check (parent_id <> driver_id),
        text text not null check (length(text) between 1 and 160),
        place integer not null,
        primary key (tenant_id, driver_id),
        foreign key (tenant_id, improvement_id) references improvement (tenant_id, improvement_id),
        foreign key (tenant_id, parent_id) references driver (tenant_id, driver_id)`,
      )}
      create index driver_of_improvement on driver (tenant_id, improvement_id);
      ${tenantTable(
        'change_idea',
        `idea_id uuid not null,
        improvement_id uuid not null,
        driver_id uuid,
        text text not null check (length(text) between 1 and 300),
        state text not null check (state in ('idea', 'testing', 'adopted', 'abandoned')),
        place integer not null,
        version integer not null default 1,
        primary key (tenant_id, idea_id),
        foreign key (tenant_id, improvement_id) references improvement (tenant_id, improvement_id),
        foreign key (tenant_id, driver_id) references driver (tenant_id, driver_id)`,
      )}
      create index change_idea_of_improvement on change_idea (tenant_id, improvement_id);
      ${tenantTable(
        'pdsa_cycle',
        `cycle_id uuid not null,
        idea_id uuid not null,
        number integer not null check (number > 0),
        plan text not null check (length(plan) between 1 and 2000),
        prediction text not null check (length(prediction) between 1 and 1000),
        measure_id uuid,
        starts_on date,
        ends_on date check (ends_on >= starts_on),
        did text not null check (length(did) <= 2000),
        studied text not null check (length(studied) <= 2000),
        outcome text check (outcome in ('as-predicted', 'partly', 'not-as-predicted')),
        act text check (act in ('adopt', 'adapt', 'abandon')),
        act_text text not null check (length(act_text) <= 1000),
        version integer not null default 1,
        primary key (tenant_id, cycle_id),
        unique (tenant_id, idea_id, number),
        foreign key (tenant_id, idea_id) references change_idea (tenant_id, idea_id),
        foreign key (tenant_id, measure_id) references measure (tenant_id, measure_id)`,
      )}
      ${tenantTable(
        'change_question',
        `question_id uuid not null,
        improvement_id uuid not null,
        measure_id uuid not null,
        baseline_from date not null,
        change_on date not null check (change_on > baseline_from),
        data_kind text not null check (data_kind in ('measurement', 'count', 'percentage', 'time-between')),
        hoped_shift double precision not null check (hoped_shift > 0),
        registered_by uuid,
        registered_at timestamptz not null,
        withdrawn_at timestamptz,
        withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
        check ((withdrawn_at is null) = (withdrawn_reason is null)),
        primary key (tenant_id, question_id),
        foreign key (tenant_id, improvement_id) references improvement (tenant_id, improvement_id),
        foreign key (tenant_id, measure_id) references measure (tenant_id, measure_id)`,
      )}
      create index change_question_of_improvement on change_question (tenant_id, improvement_id);
    `,
  },
]
