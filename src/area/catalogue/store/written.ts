import type { WrittenRecords } from '../../../platform/database/index.ts'
import type { KeptApplication, KeptCompletion, OwnEntry } from '../records.ts'

/** Entries that an organisation added, many at once. */
export const writtenOwnEntries: WrittenRecords<OwnEntry> = {
  table: { name: 'catalogue_entry', key: ['entry_id'], columns: { entry_id: 'text', entry: 'jsonb', retired_on: 'date', version: 'integer' } },
  rowOf: ({ entry, retiredOn, version }) => ({ entry_id: entry.id, entry: { ...entry }, retired_on: retiredOn, version }),
}

/** Applications, many at once. */
export const writtenApplications: WrittenRecords<KeptApplication> = {
  table: { name: 'catalogue_application', key: ['person_id', 'entry_id', 'applied_on'], columns: { person_id: 'uuid', entry_id: 'text', applied_on: 'date', outcome: 'text', decided_on: 'date', said_by: 'text' } },
  rowOf: ({ personId, entryId, appliedOn, outcome, decidedOn, saidBy }) => ({ person_id: personId, entry_id: entryId, applied_on: appliedOn, outcome, decided_on: decidedOn, said_by: saidBy }),
}

/** Completions, many at once. */
export const writtenCompletions: WrittenRecords<KeptCompletion> = {
  table: { name: 'catalogue_completion', key: ['person_id', 'entry_id', 'completed_on'], columns: { person_id: 'uuid', entry_id: 'text', completed_on: 'date', hours: 'numeric', pence: 'integer', said_by: 'text' } },
  rowOf: ({ personId, entryId, completedOn, hours, pence, saidBy }) => ({ person_id: personId, entry_id: entryId, completed_on: completedOn, hours, pence, said_by: saidBy }),
}
