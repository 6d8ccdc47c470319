import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** Why a team is here, in its own words, and what it decides each quarter to keep, to stop and to change. */
export const teamPurposeMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-team-purpose',
    up: `
      ${tenantTable(
        'team_purpose',
        `unit_id uuid not null,
        version integer not null,
        text text not null check (length(text) between 1 and 1000),
        agreed_on date not null,
        written_by uuid,
        written_at timestamptz not null,
        primary key (tenant_id, unit_id, version),
        foreign key (tenant_id, unit_id) references unit (tenant_id, unit_id)`,
      )}
      ${tenantTable(
        'purpose_review',
        `review_id uuid not null,
        unit_id uuid not null,
        held_on date not null,
        closed_at timestamptz,
        -- Who began it, and who wrote in it last.
        begun_by uuid,
        written_by uuid,
        version integer not null default 1,
        primary key (tenant_id, review_id),
        foreign key (tenant_id, unit_id) references unit (tenant_id, unit_id)`,
      )}
      create index purpose_review_of_unit on purpose_review (tenant_id, unit_id, held_on);
      -- A team fills one review at a time.
      create unique index purpose_review_open on purpose_review (tenant_id, unit_id) where closed_at is null;
      ${tenantTable(
        'purpose_review_line',
        `line_id uuid not null,
        review_id uuid not null,
        kind text not null check (kind in ('keep', 'stop', 'change')),
        what text not null check (length(what) between 1 and 300),
        why text not null check (length(why) <= 500),
        -- The improvement that a change became.
        improvement_id uuid,
        -- What became of it, written at the next review; empty until then.
        became text check (became in ('done', 'partly', 'not-done')),
        place integer not null,
        primary key (tenant_id, line_id),
        foreign key (tenant_id, review_id) references purpose_review (tenant_id, review_id),
        foreign key (tenant_id, improvement_id) references improvement (tenant_id, improvement_id)`,
      )}
      create index purpose_review_line_of_review on purpose_review_line (tenant_id, review_id);
      create index purpose_review_line_of_improvement on purpose_review_line (tenant_id, improvement_id);
    `,
  },
]
