import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** People on the way into a post, with what is agreed and what is done. */
export const transitionMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-transition',
    up: `
      ${tenantTable(
        'transition',
        `transition_id uuid not null,
        person_id uuid not null,
        post_id uuid,
        kind text not null check (kind in ('acting-up', 'secondment', 'new-post', 'preparing')),
        profession text not null check (profession in ('nurse', 'midwife', 'therapist', 'doctor', 'pharmacist', 'scientist', 'paramedic', 'operations', 'other')),
        setting text not null check (setting in ('ward', 'community-team', 'clinic', 'department', 'service', 'clinical-lead')),
        starts_on date not null,
        agreed_until date check (agreed_until is null or (agreed_until > starts_on and kind <> 'preparing')),
        ended_on date,
        ending text check (ending in ('back-in-post', 'appointed', 'other') and (ending is not null) = (ended_on is not null)),
        ending_reason text not null default '' check (length(ending_reason) <= 500 and (ending_reason = '' or ended_on is not null)),
        started_by text not null check (started_by in ('self', 'employer')),
        entered_on date not null,
        mentor_id uuid check (mentor_id <> person_id),
        version integer not null default 1,
        primary key (tenant_id, transition_id),
        foreign key (tenant_id, person_id) references person (tenant_id, person_id),
        foreign key (tenant_id, post_id) references post (tenant_id, post_id),
        foreign key (tenant_id, mentor_id) references person (tenant_id, person_id)`,
      )}
      create index transition_of_person on transition (tenant_id, person_id, starts_on);
      create index transition_by_start on transition (tenant_id, starts_on);
      create index transition_with_mentor on transition (tenant_id, mentor_id);
      -- Two may be under way at once, but not twice in one post; and one without a post of each kind.
      create unique index transition_under_way on transition (tenant_id, person_id, kind, post_id) nulls not distinct where ended_on is null;
      ${tenantTable(
        'transition_matter',
        `transition_id uuid not null,
        matter text not null check (matter in ('pay', 'authority', 'cover', 'protected-time', 'mentor', 'end-date')),
        note text not null check (length(note) <= 500),
        weekly_hours numeric(4, 1) check (weekly_hours is null or (weekly_hours between 0 and 60 and matter = 'protected-time')),
        agreed_on date not null,
        said_by uuid,
        primary key (tenant_id, transition_id, matter),
        foreign key (tenant_id, transition_id) references transition (tenant_id, transition_id) on delete cascade`,
      )}
      ${tenantTable(
        'transition_task',
        `transition_id uuid not null,
        task_id text not null check (length(task_id) between 1 and 80),
        done_on date,
        done_by uuid check (done_by is null or done_on is not null),
        note text not null default '' check (length(note) <= 500),
        primary key (tenant_id, transition_id, task_id),
        foreign key (tenant_id, transition_id) references transition (tenant_id, transition_id) on delete cascade`,
      )}
    `,
  },
  {
    name: '2026-11-26-transition-own-tasks',
    up: `
      alter table transition add column post_words text not null default '' check (length(post_words) <= 120 and (post_words = '' or post_id is null));
      alter table transition add column template_version integer not null default 0 check (template_version >= 0);
      ${tenantTable(
        'transition_calendar',
        `transition_id uuid not null,
        secret_sha256 text not null,
        made_on date not null,
        primary key (tenant_id, transition_id),
        unique (tenant_id, secret_sha256),
        foreign key (tenant_id, transition_id) references transition (tenant_id, transition_id) on delete cascade`,
      )}
      ${tenantTable(
        'transition_template',
        `template_version integer not null check (template_version > 0),
        made_on date not null,
        content text not null check (length(content) <= 100000),
        primary key (tenant_id, template_version)`,
      )}
    `,
  },
]
