import { addDays } from '../../src/kernel/calendar-date.ts'
import type { Opportunity, Part } from '../../src/area/opportunity/records.ts'
import type { Chance } from '../chance.ts'
import type { HoldingDraft } from '../history/ledger.ts'
import type { History } from '../history/tell-history.ts'
import { nextId } from '../identifiers.ts'
import type { Ids } from '../records/ids.ts'
import { sampleIds } from '../sample-ids.ts'
import type { ShowcasePart } from '../showcase.ts'
import { type OpportunityPlan, type PartPlan, opportunityPlans } from './opportunity-plan.ts'

/** An opportunity without its capability, the code of which is named beside, and who asked or takes part. */
export interface DemonstrationOpportunity {
  readonly opportunity: Omit<Opportunity, 'capability'>
  /** Of our framework; null for none in particular. */
  readonly capabilityCode: string | null
  readonly parts: readonly Part[]
}

/** What named people of the trust offer to each other. */
export function opportunityRecords(history: History, ids: Ids): readonly DemonstrationOpportunity[] {
  const chance = history.world.chanceFor('opportunities')
  return opportunityPlans.map((plan) => opportunityRecord(plan, { history, ids, chance }))
}

interface Around {
  readonly history: History
  readonly ids: Ids
  readonly chance: Chance
}

function opportunityRecord(plan: OpportunityPlan, around: Around): DemonstrationOpportunity {
  const { history, ids, chance } = around
  const { today } = history.world.period
  const newId = nextId(chance)
  const opportunityId = plan.sample === undefined ? newId : sampleIds[plan.sample]
  const { person, post } = held(history, plan.by)
  const { kind, title, does, learns, stage, monthlyHours, particulars = '', places } = plan
  return {
    opportunity: {
      opportunityId, kind, title, does, learns, stage, monthlyHours, particulars, places,
      unitId: ids.unit(post.unit), posterId: ids.person(person), postedOn: addDays(today, -plan.postedAgo), closesOn: addDays(today, plan.closesIn), until: addDays(today, plan.endsIn), closedOn: null, version: 1,
    },
    capabilityCode: plan.capability,
    parts: plan.parts.map((part) => partRecord(part, opportunityId, around)),
  }
}

function partRecord(plan: PartPlan, opportunityId: string, { history, ids }: Around): Part {
  const ago = (days: number | undefined) => (days === undefined ? null : addDays(history.world.period.today, -days))
  const { state, words = '', reply = '', cameOfIt = '', hoursTaken = null, hasNews = false } = plan
  return { opportunityId, personId: ids.person(held(history, plan.who).person), state, words, askedOn: addDays(history.world.period.today, -plan.askedAgo), reply, since: ago(plan.sinceAgo), endedOn: ago(plan.endedAgo), cameOfIt, hoursTaken, hasNews }
}

function held({ cast }: History, key: ShowcasePart['key']): HoldingDraft {
  const found = cast.get(key)
  if (found === undefined) throw new RangeError(`Nobody plays ${key}.`)
  return found
}
