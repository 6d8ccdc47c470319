import type { WrittenRecords } from '../../../platform/database/index.ts'
import type { Opportunity, Part } from '../records.ts'
import { opportunityRow, partRow } from './rows.ts'

/** Opportunities, many at once. */
export const writtenOpportunities: WrittenRecords<Opportunity> = {
  table: {
    name: 'opportunity',
    key: ['opportunity_id'],
    columns: {
      opportunity_id: 'uuid', kind: 'text', unit_id: 'uuid', poster_id: 'uuid', posted_on: 'date', title: 'text', does: 'text', learns: 'text', item_id: 'uuid', capability_name: 'text', domain: 'text',
      stage: 'text', monthly_hours: 'numeric', until: 'date', particulars: 'text', places: 'integer', closes_on: 'date', closed_on: 'date', version: 'integer',
    },
  },
  rowOf: (one) => ({ ...opportunityRow(one), item_id: one.capability?.itemId ?? null, capability_name: one.capability?.name ?? null, domain: one.capability?.domain ?? null, version: one.version }),
}

/** Who is interested, takes part or took part, many at once. */
export const writtenParts: WrittenRecords<Part> = {
  table: {
    name: 'opportunity_part',
    key: ['opportunity_id', 'person_id'],
    columns: { opportunity_id: 'uuid', person_id: 'uuid', state: 'text', words: 'text', asked_on: 'date', reply: 'text', since: 'date', ended_on: 'date', came_of_it: 'text', hours_taken: 'numeric', has_news: 'boolean' },
  },
  rowOf: (part) => ({ ...partRow(part), hours_taken: part.hoursTaken }),
}
