import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** What a supervisor is asked to say of somebody's self-assessment. It goes with the assessment. */
export const verificationMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-verification',
    up: `
      ${tenantTable(
        'verification',
        `verification_id uuid not null,
        assessment_id uuid not null,
        person_id uuid not null,
        supervisor_id uuid not null check (supervisor_id <> person_id),
        state text not null check (state in ('asked', 'declined', 'rating', 'rated', 'signed-off', 'withdrawn')),
        message text not null check (length(message) <= 500),
        asked_at timestamptz not null,
        open_until date not null,
        decline_reason text not null default '' check (length(decline_reason) <= 500 and (decline_reason = '' or state = 'declined')),
        -- Handed in once and never again: from then on both see both.
        rated_at timestamptz check ((rated_at is not null) = (state in ('rated', 'signed-off'))),
        signed_off_at timestamptz check ((signed_off_at is not null) = (state = 'signed-off')),
        valid_until date check ((valid_until is not null) = (state = 'signed-off')),
        comment text not null default '' check (length(comment) <= 500 and (comment = '' or state in ('rated', 'signed-off'))),
        version integer not null default 1,
        primary key (tenant_id, verification_id),
        foreign key (tenant_id, assessment_id) references self_assessment (tenant_id, assessment_id) on delete cascade,
        foreign key (tenant_id, person_id) references person (tenant_id, person_id),
        foreign key (tenant_id, supervisor_id) references person (tenant_id, person_id)`,
      )}
      create index verification_of_person on verification (tenant_id, person_id, asked_at);
      create index verification_by_supervisor on verification (tenant_id, supervisor_id, asked_at);
      create index verification_of_assessment on verification (tenant_id, assessment_id);
      -- Nobody is asked twice about one assessment while they are at it, or have answered.
      create unique index verification_standing on verification (tenant_id, assessment_id, supervisor_id) where state in ('asked', 'rating', 'rated', 'signed-off');
      ${tenantTable(
        'verification_answer',
        `verification_id uuid not null,
        item_id uuid not null,
        reply text not null check (reply in ('1', '2', '3', '4', '5', 'not-in-role', 'not-observed')),
        primary key (tenant_id, verification_id, item_id),
        foreign key (tenant_id, verification_id) references verification (tenant_id, verification_id) on delete cascade`,
      )}
      ${tenantTable(
        'verification_confirmation',
        `verification_id uuid not null,
        capability_id uuid not null,
        outcome text not null check (outcome in ('confirmed', 'not-confirmed')),
        comment text not null check (length(comment) <= 500),
        at timestamptz not null,
        -- From the answers that were confirmed; with others it no longer stands.
        answers_mark text not null,
        primary key (tenant_id, verification_id, capability_id),
        foreign key (tenant_id, verification_id) references verification (tenant_id, verification_id) on delete cascade`,
      )}
      ${tenantTable(
        'verification_event',
        `verification_id uuid not null,
        number integer not null check (number >= 1),
        kind text not null check (kind in ('asked', 'declined', 'begun', 'handed-in', 'confirmed', 'signed-off', 'taken-back', 'withdrawn', 'ran-out', 'supervisor-erased')),
        by text not null check (by in ('person', 'supervisor', 'nobody')),
        at timestamptz not null,
        capabilities integer check ((capabilities is not null) = (kind = 'confirmed') and capabilities >= 1),
        primary key (tenant_id, verification_id, number),
        foreign key (tenant_id, verification_id) references verification (tenant_id, verification_id) on delete cascade`,
      )}
    `,
  },
]
