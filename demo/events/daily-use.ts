import { holdsOn } from '../../src/kernel/period.ts'
import type { Chance } from '../chance.ts'
import type { DemonstrationEvent } from '../demonstration-trust.ts'
import type { HoldingDraft } from '../history/ledger.ts'
import type { History } from '../history/tell-history.ts'
import type { Ids } from '../records/ids.ts'
import { momentOf, workingDay } from './moment.ts'

/** How often in 12 months: our assumption for a product that some of the managers use. */
const signIns = 900
const teamViews = 620
const sharedViews = 130

/** Sign-ins, and line managers and others who looked at somebody's page. Everybody who acts was in post on that day. */
export function useEvents(history: History, ids: Ids, leadId: string): readonly DemonstrationEvent[] {
  const chance = history.world.chanceFor('events/use')
  const managers = managersOf(history)
  return [
    ...Array.from({ length: signIns }, () => signIn(history, ids, chance.pick(managers), chance)),
    ...Array.from({ length: teamViews }, () => teamView(history, ids, chance.pick(managers), chance)).flat(),
    ...Array.from({ length: sharedViews }, () => leadView(history, ids, chance.pick(managers), leadId, chance)),
  ]
}

function signIn({ world }: History, ids: Ids, manager: HoldingDraft, chance: Chance): DemonstrationEvent {
  const at = momentOf(workingDay(chance, world.period), chance)
  const personId = ids.person(manager.person)
  // The sign-in provider of the invented trust was never set up.
  return { at, actorId: personId, action: 'identity/signed-in', subjectId: personId, details: { method: 'provider', providerId: null } }
}

function teamView({ world, formerLines }: History, ids: Ids, manager: HoldingDraft, chance: Chance): readonly DemonstrationEvent[] {
  const day = workingDay(chance, world.period)
  const reports = (world.establishment.reports[manager.post.number] ?? []).filter((post) => !formerLines.has(post))
  if (reports.length === 0) return []
  const seen = world.ledger.holders.get(chance.pick(reports))
  if (seen === undefined || !holdsOn(seen, day)) return []
  return [{ at: momentOf(day, chance), actorId: ids.person(manager.person), action: 'people/person-viewed', subjectId: ids.person(seen.person), details: { as: 'line-manager' } }]
}

function leadView({ world }: History, ids: Ids, seen: HoldingDraft, leadId: string, chance: Chance): DemonstrationEvent {
  return { at: momentOf(workingDay(chance, world.period), chance), actorId: leadId, action: 'people/person-viewed', subjectId: ids.person(seen.person), details: { as: 'keeper' } }
}

/** Managers who were in post all through the 12 months and still are. */
function managersOf({ world }: History): readonly HoldingDraft[] {
  return [...world.ledger.holders.values()].filter((one) => one.post.stage !== 'fundamental' && one.startsOn < world.period.from)
}
