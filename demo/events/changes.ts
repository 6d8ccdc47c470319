import type { AuditAction } from '../../src/kernel/audit-action.ts'
import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { Chance } from '../chance.ts'
import type { DemonstrationEvent } from '../demonstration-trust.ts'
import type { History } from '../history/tell-history.ts'
import type { Ids } from '../records/ids.ts'
import { momentOf } from './moment.ts'

/** What the administrator did: imports of the staff extract, changes of units and posts. Each tells of something that the records show. */
export function changeEvents(history: History, ids: Ids, actorId: string): readonly DemonstrationEvent[] {
  const chance = history.world.chanceFor('events/changes')
  const changes = [...imports(history), ...wardMove(history, ids), ...changedLines(history, ids)]
  return changes.filter(({ on }) => on < history.world.period.today).map((change) => eventOf(change, actorId, chance))
}

interface Change {
  readonly on: CalendarDate
  readonly action: AuditAction
  readonly subjectId: string | null
  readonly details: DemonstrationEvent['details']
}

function eventOf({ on, action, subjectId, details }: Change, actorId: string, chance: Chance): DemonstrationEvent {
  return { at: momentOf(on, chance), actorId, action, subjectId, details }
}

/** Every four weeks, with the counts of those who joined and left since the one before. */
function imports({ world }: History): readonly Change[] {
  const { from } = world.period
  return Array.from({ length: 13 }, (_, index) => {
    const since = addDays(from, index * 28)
    const on = addDays(from, (index + 1) * 28)
    const isBetween = (day: CalendarDate | null): boolean => day !== null && day > since && day <= on
    const joined = world.ledger.people.filter((person) => isBetween(person.joinedOn)).length
    const left = world.ledger.people.filter((person) => isBetween(person.leftOn)).length
    const staying = world.ledger.people.filter(({ joinedOn, leftOn }) => joinedOn <= since && (leftOn === null || leftOn > on)).length
    // The imports themselves are not kept for so long.
    return { on, action: 'people/import-applied', subjectId: null, details: { importId: null, read: staying + joined + left, added: joined, changed: left, unchanged: staying } }
  })
}

function wardMove({ world }: History, ids: Ids): readonly Change[] {
  return world.establishment.units.flatMap((unit): readonly Change[] => {
    if (unit.fate === 'stays') return []
    const unitId = ids.unit(unit.number)
    if (unit.fate === 'closes') return [{ on: world.wardMovesOn, action: 'organisation/unit-closed', subjectId: null, details: { unitId } }]
    return [{ on: world.wardMovesOn, action: 'organisation/unit-added', subjectId: null, details: { unitId, parentId: unit.parent === null ? null : ids.unit(unit.parent) } }]
  })
}

function changedLines({ world, formerLines }: History, ids: Ids): readonly Change[] {
  return [...formerLines].map(([post, { until }]) => {
    const reportsTo = world.establishment.posts[post]?.reportsTo ?? null
    return { on: until, action: 'organisation/reporting-line-changed', subjectId: null, details: { postId: ids.post(post), reportsTo: reportsTo === null ? null : ids.post(reportsTo), from: until } }
  })
}
