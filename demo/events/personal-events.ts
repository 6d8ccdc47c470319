import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { DemonstrationEvent, DemonstrationGrant } from '../demonstration-trust.ts'
import type { HoldingDraft } from '../history/ledger.ts'
import type { History } from '../history/tell-history.ts'
import type { Ids } from '../records/ids.ts'
import { momentOf } from './moment.ts'

/** What was recorded about people: roles given, acting up and secondments begun and ended. */
export function personalEvents(history: History, ids: Ids, actorId: string, grants: readonly DemonstrationGrant[]): readonly DemonstrationEvent[] {
  const { world } = history
  const chance = world.chanceFor('events/personal')
  const given = grants.map(({ personId, role }) => ({ on: addDays(world.period.from, 7), action: 'identity/role-given', subjectId: personId, details: { role } }))
  const covers = world.ledger.holdings.filter(({ kind }) => kind !== 'substantive').flatMap((holding) => happeningsOf(holding, ids))
  return [...given, ...covers]
    .filter(({ on }) => on > world.period.from && on < world.period.today)
    .map(({ on, action, subjectId, details }) => ({ at: momentOf(on, chance), actorId, action, subjectId, details }))
}

interface Happening {
  readonly on: CalendarDate
  readonly action: string
  readonly subjectId: string
  readonly details: DemonstrationEvent['details']
}

function happeningsOf(holding: HoldingDraft, ids: Ids): readonly Happening[] {
  const subjectId = ids.person(holding.person)
  const details = { kind: holding.kind }
  const begun = { on: holding.startsOn, action: 'people/cover-begun', subjectId, details }
  return holding.endsOn === null ? [begun] : [begun, { on: holding.endsOn, action: 'people/cover-ended', subjectId, details }]
}
