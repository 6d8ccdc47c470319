import { type Migration, tenantTable } from '../database/index.ts'

/** Work that is done after a request was answered. A job is put in by the same transaction as what it belongs to, and its effect comes with its end. */
export const jobMigrations: readonly Migration[] = [
  {
    name: '2026-11-26-jobs',
    up: `
      ${tenantTable(
        'job',
        `job_id uuid not null,
        kind text not null,
        -- Two jobs of one kind with one key are the same job.
        key text not null,
        -- Ids and choices only: nothing that was typed.
        payload jsonb not null,
        state text not null check (state in ('waiting', 'done', 'failed')),
        due_at timestamptz not null,
        attempts integer not null default 0,
        made_at timestamptz not null,
        made_by uuid,
        finished_at timestamptz,
        outcome jsonb,
        problem text,
        primary key (tenant_id, job_id),
        unique (tenant_id, kind, key)`,
      )}
      create index job_waiting on job (tenant_id, due_at) where state = 'waiting';
      -- Apart from the job, whose row is locked while it runs.
      ${tenantTable(
        'job_progress',
        `job_id uuid not null,
        done integer not null,
        total integer not null,
        at timestamptz not null,
        primary key (tenant_id, job_id)`,
      )}
      create table schedule_run (
        name text primary key,
        slot timestamptz not null
      );
    `,
  },
]
