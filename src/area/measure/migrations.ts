import { type Migration, tenantTable } from '../../platform/database/index.ts'

/** Measures of units, their values, targets, rebases and annotations. */
export const measureMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-measure',
    up: `
      ${tenantTable(
        'measure',
        `measure_id uuid not null,
        unit_id uuid not null,
        name text not null check (length(name) between 1 and 120),
        definition text not null check (length(definition) <= 2000),
        unit_of_measurement text not null check (unit_of_measurement in ('number', 'percentage', 'rate', 'days', 'hours', 'minutes', 'pounds', 'other')),
        unit_text text not null check (length(unit_text) <= 60),
        decimals integer not null check (decimals between 0 and 6),
        per integer not null default 1 check (per in (1, 100, 1000, 10000, 100000)),
        chart_type text not null check (chart_type in ('xmr', 'run', 'p', 'u', 'c', 'g', 't')),
        improvement_direction text not null check (improvement_direction in ('increase', 'decrease', 'neutral')),
        domain text not null check (domain in ('management', 'leadership')),
        owner_person_id uuid,
        source text not null check (length(source) <= 300),
        frequency text not null check (frequency in ('daily', 'weekly', 'monthly', 'quarterly', 'irregular')),
        rules text not null,
        screen_outliers boolean not null,
        fix_after_n_points integer check (fix_after_n_points >= 12),
        closed_on date,
        version integer not null default 1,
        primary key (tenant_id, measure_id),
        foreign key (tenant_id, unit_id) references unit (tenant_id, unit_id),
        foreign key (tenant_id, owner_person_id) references person (tenant_id, person_id)`,
      )}
      create index measure_of_unit on measure (tenant_id, unit_id);
      create index measure_of_owner on measure (tenant_id, owner_person_id);
      ${tenantTable(
        'measure_target',
        `measure_id uuid not null,
        starts_on date not null,
        value double precision,
        primary key (tenant_id, measure_id, starts_on),
        foreign key (tenant_id, measure_id) references measure (tenant_id, measure_id)`,
      )}
      ${tenantTable(
        'observation',
        `measure_id uuid not null,
        day date not null,
        value double precision,
        numerator double precision,
        denominator double precision,
        ghost_reason text check (length(ghost_reason) <= 300),
        entered_by uuid,
        entered_at timestamptz not null,
        way text not null check (way in ('hand', 'paste', 'file', 'interface', 'import', 'demonstration')),
        version integer not null default 1,
        primary key (tenant_id, measure_id, day),
        foreign key (tenant_id, measure_id) references measure (tenant_id, measure_id)`,
      )}
      -- What a value was, and who had entered it, before somebody changed or removed it.
      ${tenantTable(
        'observation_change',
        `change_id uuid not null,
        measure_id uuid not null,
        day date not null,
        value double precision,
        numerator double precision,
        denominator double precision,
        ghost_reason text,
        entered_by uuid,
        entered_at timestamptz not null,
        way text not null,
        is_removal boolean not null,
        reason text check (length(reason) <= 300),
        changed_by uuid,
        changed_at timestamptz not null,
        primary key (tenant_id, change_id),
        foreign key (tenant_id, measure_id) references measure (tenant_id, measure_id)`,
      )}
      create index observation_change_of_measure on observation_change (tenant_id, measure_id, day);
      ${tenantTable(
        'measure_rebase',
        `rebase_id uuid not null,
        measure_id uuid not null,
        starts_on date not null,
        reason text not null check (length(reason) between 1 and 500),
        decided_by uuid,
        decided_at timestamptz not null,
        withdrawn_by uuid,
        withdrawn_at timestamptz,
        withdrawn_reason text check (length(withdrawn_reason) <= 500),
        primary key (tenant_id, rebase_id),
        foreign key (tenant_id, measure_id) references measure (tenant_id, measure_id)`,
      )}
      create index measure_rebase_of_measure on measure_rebase (tenant_id, measure_id);
      ${tenantTable(
        'measure_annotation',
        `annotation_id uuid not null,
        measure_id uuid not null,
        day date not null,
        text text not null check (length(text) between 1 and 200),
        written_by uuid,
        written_at timestamptz not null,
        primary key (tenant_id, annotation_id),
        foreign key (tenant_id, measure_id) references measure (tenant_id, measure_id)`,
      )}
      create index measure_annotation_of_measure on measure_annotation (tenant_id, measure_id);
    `,
  },
]
