import type { AuditAction } from '../../src/kernel/audit-action.ts'
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
  const given = grants.map(({ personId, role, unitId }) => ({ on: addDays(world.period.from, 7), action: 'administration/role-given' as const, subjectId: personId, details: { role, unitId } }))
  const covers = world.ledger.holdings.flatMap((holding, number) => (holding.kind === 'substantive' ? [] : happeningsOf(holding, ids.holding(number), ids)))
  return [...given, ...covers]
    .filter(({ on }) => on > world.period.from && on < world.period.today)
    .map(({ on, action, subjectId, details }) => ({ at: momentOf(on, chance), actorId, action, subjectId, details }))
}

interface Happening {
  readonly on: CalendarDate
  readonly action: AuditAction
  readonly subjectId: string
  readonly details: DemonstrationEvent['details']
}

function happeningsOf({ person, post, kind, startsOn, endsOn }: HoldingDraft, holdingId: string, ids: Ids): readonly Happening[] {
  const subjectId = ids.person(person)
  const begun: Happening = { on: startsOn, action: 'people/post-started', subjectId, details: { holdingId, postId: ids.post(post.number), change: kind, beside: null } }
  return endsOn === null ? [begun] : [begun, { on: endsOn, action: 'people/post-ended', subjectId, details: { holdingId, kind, reason: 'back-in-own-post' } }]
}
