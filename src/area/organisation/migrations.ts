import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** Units, posts and who reports to whom, by post and with history. */
export const organisationMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-organisation',
    up: `
      ${tenantTable(
        'unit',
        `unit_id uuid not null,
        parent_id uuid,
        name text not null check (length(name) between 1 and 100),
        code text,
        closed_on date,
        version integer not null default 1,
        primary key (tenant_id, unit_id),
        foreign key (tenant_id, parent_id) references unit (tenant_id, unit_id)`,
      )}
      create index unit_of_parent on unit (tenant_id, parent_id);
      ${tenantTable(
        'post',
        `post_id uuid not null,
        unit_id uuid not null,
        title text not null check (length(title) between 1 and 120),
        band text not null,
        profession text not null,
        stage text not null,
        is_clinical boolean not null,
        protected_hours numeric(4, 2) check (protected_hours between 0 and 37.5),
        stated_span integer check (stated_span between 0 and 999),
        position_number text,
        closed_on date,
        version integer not null default 1,
        primary key (tenant_id, post_id),
        foreign key (tenant_id, unit_id) references unit (tenant_id, unit_id)`,
      )}
      create index post_of_unit on post (tenant_id, unit_id);
      ${tenantTable(
        'reporting_line',
        `post_id uuid not null,
        reports_to_post_id uuid not null check (reports_to_post_id <> post_id),
        starts_on date not null,
        ends_on date check (ends_on > starts_on),
        primary key (tenant_id, post_id, starts_on),
        foreign key (tenant_id, post_id) references post (tenant_id, post_id),
        foreign key (tenant_id, reports_to_post_id) references post (tenant_id, post_id)`,
      )}
      create index reporting_line_upwards on reporting_line (tenant_id, reports_to_post_id);
      -- What a loaded list of the Organisation Data Service says; it belongs to no tenant.
      create table directory_entry (
        code text primary key,
        name text not null,
        postcode text,
        roles text[] not null,
        is_open boolean not null,
        opened_on date,
        closed_on date,
        parent_code text,
        successor_code text
      );
    `,
  },
]
