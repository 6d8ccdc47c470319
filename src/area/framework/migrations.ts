import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** Frameworks of an organisation's own. Items of two frameworks may share an id: it stays the same from one version to the next. */
export const frameworkMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-framework',
    up: `
      ${tenantTable(
        'framework',
        `framework_id uuid not null,
        title text not null check (length(title) between 1 and 400),
        version text not null check (length(version) between 1 and 80),
        language text not null check (length(language) between 1 and 70),
        creator text not null check (length(creator) between 1 and 400),
        about text not null check (length(about) <= 8000),
        state text not null check (state in ('draft', 'in-review', 'signed-off')),
        -- Since somebody first began to answer it: nothing of it changes any more.
        in_use_since timestamptz,
        copied_from uuid,
        made_by uuid,
        made_at timestamptz not null,
        -- When its words were last changed: its files say so.
        changed_at timestamptz not null,
        review_asked_by uuid,
        review_asked_at timestamptz,
        signed_off_by uuid,
        signed_off_at timestamptz,
        revision integer not null default 1,
        primary key (tenant_id, framework_id),
        check ((state = 'draft') = (review_asked_at is null)),
        check ((state = 'signed-off') = (signed_off_at is not null)),
        check (in_use_since is null or state = 'signed-off')`,
      )}
      ${tenantTable(
        'framework_item',
        `framework_id uuid not null,
        item_id uuid not null,
        parent uuid,
        -- Puts items of one parent in order.
        place integer not null,
        code text check (length(code) between 1 and 120),
        kind text not null check (kind in ('part', 'capability', 'behaviour')),
        text text not null check (length(text) between 1 and 2000),
        about text check (length(about) <= 8000),
        domain text check (domain in ('management', 'leadership')),
        aspect text check (aspect in ('focus', 'orientation', 'question', 'risk', 'authority', 'success')),
        stage text check (stage in ('fundamental', 'first-line', 'middle', 'senior', 'executive')),
        trends text[] not null,
        form text not null check (form in ('short-and-full', 'full')),
        goes_with text[] not null,
        version integer not null default 1,
        primary key (tenant_id, framework_id, item_id),
        -- Code before framework, and the index below by parent alone: a planner without statistics takes neither for the primary key, which 10,000 items ask for one by one.
        unique (tenant_id, code, framework_id),
        check (kind = 'behaviour' or (stage is null and form = 'full')),
        foreign key (tenant_id, framework_id) references framework (tenant_id, framework_id) on delete cascade,
        foreign key (tenant_id, framework_id, parent) references framework_item (tenant_id, framework_id, item_id) on delete cascade`,
      )}
      create index framework_item_of_parent on framework_item using hash (parent);
      ${tenantTable(
        'framework_choice',
        `-- What new assessments ask; no row: ours.
        framework_id uuid not null,
        chosen_by uuid,
        chosen_at timestamptz not null,
        primary key (tenant_id),
        foreign key (tenant_id, framework_id) references framework (tenant_id, framework_id)`,
      )}
      ${tenantTable(
        'framework_collaborator',
        `framework_id uuid not null,
        person_id uuid not null,
        part text not null check (part in ('comment', 'change')),
        invited_at timestamptz not null,
        primary key (tenant_id, framework_id, person_id),
        foreign key (tenant_id, framework_id) references framework (tenant_id, framework_id) on delete cascade`,
      )}
      create index framework_collaborator_of_person on framework_collaborator (tenant_id, person_id);
      ${tenantTable(
        'framework_comment',
        `framework_id uuid not null,
        comment_id uuid not null,
        item_id uuid,
        -- What the item was called then; empty for the whole.
        item_name text not null check (length(item_name) <= 400),
        text text not null check (length(text) between 1 and 4000),
        written_by uuid,
        written_at timestamptz not null,
        settled_at timestamptz,
        settled_by uuid,
        primary key (tenant_id, comment_id),
        foreign key (tenant_id, framework_id) references framework (tenant_id, framework_id) on delete cascade,
        foreign key (tenant_id, framework_id, item_id) references framework_item (tenant_id, framework_id, item_id) on update cascade on delete set null (item_id)`,
      )}
      create index framework_comment_of_framework on framework_comment (tenant_id, framework_id, written_at);
      create index framework_comment_of_item on framework_comment (tenant_id, framework_id, item_id);
    `,
  },
  {
    name: '2026-11-26-framework-receipt',
    up: tenantTable(
      'framework_receipt',
      `-- What the last file of a framework did; of who brought it in, the audit trail tells.
      framework_id uuid not null,
      file_name text not null check (length(file_name) <= 400),
      kind text not null check (kind in ('case', 'csv')),
      brought_in_at timestamptz not null,
      items_read integer not null,
      added integer not null,
      changed integer not null,
      unchanged integer not null,
      removed integer not null,
      primary key (tenant_id, framework_id),
      foreign key (tenant_id, framework_id) references framework (tenant_id, framework_id) on delete cascade`,
    ),
  },
]
