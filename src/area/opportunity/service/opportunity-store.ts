import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Opportunity, Part } from '../records.ts'

/** An opportunity with where it belongs. */
export interface PlacedOpportunity extends Opportunity {
  readonly unitName: string
  /** Who posted it works here. */
  readonly isPosterHere: boolean
}

/** A part with whether that person works here. */
export interface PartHere extends Part {
  readonly isHere: boolean
}

/** What opportunities need from a store; everything within one organisation. */
export interface OpportunityStore {
  readonly find: (opportunityId: string, today: CalendarDate) => Promise<PlacedOpportunity | null>
  /** Whoever else changes it or takes a place waits until this transaction ends. */
  readonly lock: (opportunityId: string) => Promise<void>
  /** All that are neither over nor closed. */
  readonly current: (today: CalendarDate) => Promise<readonly PlacedOpportunity[]>
  /** Of them the work whose poster works here no longer. */
  readonly leftBehind: (today: CalendarDate) => Promise<readonly PlacedOpportunity[]>
  /** All that this person posted or hosts, or takes part in or asked about, whatever their state. */
  readonly ofPerson: (personId: string, today: CalendarDate) => Promise<readonly PlacedOpportunity[]>
  /** Of any number of opportunities; those who came first before the others. */
  readonly parts: (opportunityIds: readonly string[], today: CalendarDate) => Promise<readonly PartHere[]>
  readonly putPart: (part: Part) => Promise<void>
  readonly add: (opportunity: Opportunity) => Promise<void>
  /** Writes the text anew and counts the version up. Only with the lock in hand. */
  readonly change: (opportunity: Opportunity) => Promise<void>
}
