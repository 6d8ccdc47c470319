import { type Migration, tenantTable } from '../../platform/database/index.ts'

const ofGoal = 'foreign key (tenant_id, goal_id) references development_goal (tenant_id, goal_id) on delete cascade'

/** Development plans: all of a plan is its person's; whoever is asked to sign a goal off sees that goal. */
export const developmentMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-development',
    up: `
      ${tenantTable('development_budget', `person_id uuid not null, monthly_minutes integer not null check (monthly_minutes between 1 and 2400), primary key (tenant_id, person_id)`)}
      ${tenantTable(
        'development_goal',
        `goal_id uuid not null,
        person_id uuid not null,
        state text not null check (state in ('draft', 'open', 'handed-in', 'signed-off', 'set-aside', 'withdrawn')),
        item_id uuid not null,
        capability_code text,
        capability_name text not null,
        domain text not null check (domain in ('management', 'leadership')),
        if_when text not null,
        if_action text not null,
        owner_name text,
        by_day date,
        begun_on date,
        ended_on date,
        asked_of uuid,
        shares_reflections boolean not null,
        shares_notes boolean not null,
        reason text not null,
        -- Of a supervisor only the id: the name is looked up, so that it goes when they are erased.
        signed_by uuid,
        signer_role text not null,
        signed_on date,
        signed_evidence text[] not null,
        signed_words text not null,
        version integer not null default 1,
        primary key (tenant_id, goal_id),
        foreign key (tenant_id, person_id) references person (tenant_id, person_id),
        foreign key (tenant_id, asked_of) references person (tenant_id, person_id),
        foreign key (tenant_id, signed_by) references person (tenant_id, person_id),
        check (state = 'draft' or (by_day is not null and begun_on is not null)),
        check ((state = 'signed-off') <= (signed_by is not null and signed_on is not null))`,
      )}
      create index development_goal_of_person on development_goal (tenant_id, person_id);
      create index development_goal_asked_of on development_goal (tenant_id, asked_of) where asked_of is not null;
      create index development_goal_signed_by on development_goal (tenant_id, signed_by) where signed_by is not null;
      ${tenantTable(
        'development_activity',
        `activity_id uuid not null, goal_id uuid not null, kind text not null check (kind in ('formal', 'experiential', 'self-directed')), entry_id text, name text not null,
        cost_pence integer check (cost_pence >= 0), done_on date, minutes_taken integer check (minutes_taken > 0), is_with_others boolean, primary key (tenant_id, activity_id), ${ofGoal}`,
      )}
      create index development_activity_of_goal on development_activity (tenant_id, goal_id);
      ${tenantTable(
        'development_sitting',
        `activity_id uuid not null, day date not null, minutes integer not null check (minutes > 0), primary key (tenant_id, activity_id, day),
        foreign key (tenant_id, activity_id) references development_activity (tenant_id, activity_id) on delete cascade`,
      )}
      ${tenantTable('development_evidence', `evidence_id uuid not null, goal_id uuid not null, kind text not null, href text, words text, day date not null, is_shown_in_badge boolean not null, check (href is not null or words is not null), primary key (tenant_id, evidence_id), ${ofGoal}`)}
      create index development_evidence_of_goal on development_evidence (tenant_id, goal_id);
      ${tenantTable('development_reflection', `reflection_id uuid not null, goal_id uuid not null, day date not null, what_happened text not null, so_what text not null, now_what text not null, primary key (tenant_id, reflection_id), ${ofGoal}`)}
      create index development_reflection_of_goal on development_reflection (tenant_id, goal_id);
      ${tenantTable('development_note', `note_id uuid not null, goal_id uuid not null, day date not null, with_whom text not null, agreed text not null, written_by text not null check (written_by in ('person', 'supervisor')), primary key (tenant_id, note_id), ${ofGoal}`)}
      create index development_note_of_goal on development_note (tenant_id, goal_id);
      ${tenantTable('development_nudge', `goal_id uuid not null, after_days integer not null check (after_days in (30, 90)), primary key (tenant_id, goal_id, after_days), ${ofGoal}`)}
    `,
  },
  {
    name: '2026-11-26-development-badges',
    up: `
      -- One key signs for an organisation; its private part is sealed by the secret of the installation. Earlier keys stay, so that what they signed can be checked.
      ${tenantTable('badge_key', `key_id uuid not null, algorithm text not null, public_key text not null, sealed_key text not null, made_at timestamptz not null, primary key (tenant_id, key_id)`)}
      -- Places of the list of badges: whose badge it was is not said here, so that it stands when the person is erased.
      ${tenantTable('badge_place', `place integer not null check (place between 0 and 131071), withdrawn_at timestamptz, primary key (tenant_id, place)`)}
      ${tenantTable(
        'development_badge',
        `badge_id uuid not null, goal_id uuid not null, place integer not null, told_by text not null check (told_by in ('name', 'address')), token text not null, issued_at timestamptz not null,
        withdrawn_on date, withdrawn_by text check (withdrawn_by in ('person', 'supervisor')), primary key (tenant_id, badge_id), ${ofGoal},
        foreign key (tenant_id, place) references badge_place (tenant_id, place), check ((withdrawn_on is null) = (withdrawn_by is null))`,
      )}
      create unique index development_badge_that_stands on development_badge (tenant_id, goal_id) where withdrawn_on is null;
      ${tenantTable('development_mail', `person_id uuid not null, primary key (tenant_id, person_id), foreign key (tenant_id, person_id) references person (tenant_id, person_id)`)}
      ${tenantTable('development_nudge_mail', `goal_id uuid not null, after_days integer not null check (after_days in (30, 90)), primary key (tenant_id, goal_id, after_days), ${ofGoal}`)}
    `,
  },
]
