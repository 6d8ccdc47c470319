import { type Migration, tenantTable } from '../../platform/database/index.ts'
import { opportunityKinds, partStates } from './records.ts'

const oneOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ')

/** What people offer to colleagues, and who is interested, takes part or took part. */
export const opportunityMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-opportunity',
    up: `
      ${tenantTable(
        'opportunity',
        `opportunity_id uuid not null,
        kind text not null check (kind in (${oneOf(opportunityKinds)})),
        unit_id uuid not null,
        poster_id uuid,
        posted_on date not null,
        title text not null check (title <> '' and length(title) <= 120),
        does text not null check (does <> '' and length(does) <= 1000),
        learns text not null check (length(learns) <= 600),
        item_id uuid,
        capability_name text,
        domain text check (domain in ('management', 'leadership')),
        stage text,
        monthly_hours numeric not null check (monthly_hours > 0 and monthly_hours <= 40),
        until date not null,
        particulars text not null check (length(particulars) <= 600),
        places integer not null check (places between 1 and 30),
        closes_on date not null check (closes_on <= until),
        closed_on date,
        version integer not null default 1,
        primary key (tenant_id, opportunity_id),
        check (kind <> 'learning-set' or places between 4 and 8),
        check ((item_id is null) = (capability_name is null)),
        foreign key (tenant_id, unit_id) references unit (tenant_id, unit_id),
        foreign key (tenant_id, poster_id) references person (tenant_id, person_id)`,
      )}
      create index opportunity_of_poster on opportunity (tenant_id, poster_id);
      create index opportunity_by_end on opportunity (tenant_id, until);
      ${tenantTable(
        'opportunity_part',
        `opportunity_id uuid not null,
        person_id uuid not null,
        state text not null check (state in (${oneOf(partStates)})),
        words text not null check (length(words) <= 600),
        asked_on date not null,
        reply text not null check (length(reply) <= 600),
        since date,
        ended_on date,
        came_of_it text not null check (length(came_of_it) <= 1000),
        hours_taken numeric check (hours_taken >= 0 and hours_taken <= 2000),
        has_news boolean not null,
        primary key (tenant_id, opportunity_id, person_id),
        check (state not in ('taking-part', 'finished') or since is not null),
        check (state <> 'finished' or (ended_on is not null and hours_taken is not null)),
        foreign key (tenant_id, opportunity_id) references opportunity (tenant_id, opportunity_id) on delete cascade,
        foreign key (tenant_id, person_id) references person (tenant_id, person_id)`,
      )}
      create index opportunity_part_of_person on opportunity_part (tenant_id, person_id);
    `,
  },
]
