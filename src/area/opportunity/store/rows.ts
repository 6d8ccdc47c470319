import type { Insertable, Selectable } from 'kysely'
import type { Opportunity, Part } from '../records.ts'
import type { OpportunityTables } from '../tables.ts'

type Row<Table extends keyof OpportunityTables> = Omit<Selectable<OpportunityTables[Table]>, 'tenant_id'>
type Written<Table extends keyof OpportunityTables> = Omit<Insertable<OpportunityTables[Table]>, 'tenant_id'>

/** An opportunity as columns. */
export function opportunityRow(one: Opportunity): Written<'opportunity'> {
  return {
    opportunity_id: one.opportunityId, kind: one.kind, unit_id: one.unitId, poster_id: one.posterId, posted_on: one.postedOn,
    title: one.title, does: one.does, learns: one.learns, item_id: one.capability?.itemId ?? null, capability_name: one.capability?.name ?? null, domain: one.capability?.domain ?? null,
    stage: one.stage, monthly_hours: one.monthlyHours, until: one.until, particulars: one.particulars, places: one.places, closes_on: one.closesOn, closed_on: one.closedOn, version: one.version,
  }
}

/** An opportunity by its row. */
export function opportunityOf(row: Row<'opportunity'>): Opportunity {
  const { title, does, learns, stage, until, particulars, places, version, kind } = row
  return {
    opportunityId: row.opportunity_id, kind, unitId: row.unit_id, posterId: row.poster_id, postedOn: row.posted_on,
    title, does, learns, capability: row.item_id === null || row.capability_name === null ? null : { itemId: row.item_id, name: row.capability_name, domain: row.domain },
    stage, monthlyHours: Number(row.monthly_hours), until, particulars, places, closesOn: row.closes_on, closedOn: row.closed_on, version,
  }
}

/** A part as columns. */
export function partRow(part: Part): Written<'opportunity_part'> {
  return {
    opportunity_id: part.opportunityId, person_id: part.personId, state: part.state, words: part.words, asked_on: part.askedOn, reply: part.reply,
    since: part.since, ended_on: part.endedOn, came_of_it: part.cameOfIt, hours_taken: part.hoursTaken, has_news: part.hasNews,
  }
}

/** A part by its row. */
export function partOf(row: Row<'opportunity_part'>): Part {
  return {
    opportunityId: row.opportunity_id, personId: row.person_id, state: row.state, words: row.words, askedOn: row.asked_on, reply: row.reply,
    since: row.since, endedOn: row.ended_on, cameOfIt: row.came_of_it, hoursTaken: row.hours_taken === null ? null : Number(row.hours_taken), hasNews: row.has_news,
  }
}
