import type { WrittenRecords } from '../../../platform/database/index.ts'
import type { PracticeRun } from '../records.ts'

/** Kept runs of several people, many at once. */
export const writtenPracticeRuns: WrittenRecords<PracticeRun & { readonly personId: string }> = {
  table: { name: 'practice_run', key: ['run_id'], columns: { run_id: 'uuid', person_id: 'uuid', run_text: 'text', reached_hour: 'integer', note: 'text', reflections: 'text[]', kept_at: 'timestamptz', version: 'integer' } },
  rowOf: ({ runId, personId, text, hour, note, reflections, keptAt, version }) => ({ run_id: runId, person_id: personId, run_text: text, reached_hour: hour, note, reflections, kept_at: keptAt.toISOString(), version }),
}
