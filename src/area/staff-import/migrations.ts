import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** Imports of staff extracts: the file until it is settled, what was found, and every change, so that it can be undone. */
export const staffImportMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-staff-import',
    up: `
      ${tenantTable(
        'staff_import',
        `import_id uuid not null,
        state text not null check (state in ('uploaded', 'checking', 'checked', 'applying', 'applied', 'undoing', 'undone', 'discarded')),
        file_name text not null,
        sha256 text not null,
        -- The file itself; it goes when the import is settled.
        content bytea,
        mapping jsonb,
        ends_missing boolean not null default false,
        -- What checking found, what applying did, or why undoing was refused.
        findings jsonb,
        receipt jsonb,
        conflicts jsonb,
        made_at timestamptz not null,
        made_by uuid,
        settled_at timestamptz,
        version integer not null default 1,
        primary key (tenant_id, import_id)`,
      )}
      ${tenantTable(
        'staff_import_change',
        `import_id uuid not null,
        place integer not null,
        entity text not null check (entity in ('unit', 'post', 'line', 'person', 'holding')),
        before jsonb,
        after jsonb,
        primary key (tenant_id, import_id, place),
        foreign key (tenant_id, import_id) references staff_import (tenant_id, import_id)`,
      )}
      ${tenantTable(
        'remembered_column',
        `header text not null,
        field text,
        primary key (tenant_id, header)`,
      )}
    `,
  },
  {
    name: '2026-11-26-staff-import-columns',
    up: `
      -- Headings and first values, for the page on which each column is given its use. They go with the file.
      alter table staff_import add column columns jsonb;
    `,
  },
  {
    name: '2026-11-26-staff-import-file-problem',
    up: `
      -- Why a file could not be read as a table; it is discarded then.
      alter table staff_import add column file_problem jsonb;
    `,
  },
]
