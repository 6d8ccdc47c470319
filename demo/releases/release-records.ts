import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import { momentOf } from '../events/moment.ts'
import type { History } from '../history/tell-history.ts'
import { nextId } from '../identifiers.ts'
import { sampleIds } from '../sample-ids.ts'

/** A release of figures of the trust; the figures are made from the answers when it is loaded. */
export interface DemonstrationRelease {
  readonly releaseId: string
  /** What was finished before this day, and is in no release before. */
  readonly until: CalendarDate
  readonly closedAt: Date
  /** The day on which people and units are counted. */
  readonly countedOn: CalendarDate
}

/** Days before today on which the OD lead closed a wave. */
const closedAgo = [320, 15] as const

/** Two waves: one of a year ago with few people, and the latest. */
export function releaseRecords(history: History): readonly DemonstrationRelease[] {
  const chance = history.world.chanceFor('releases')
  return closedAgo.map((days, place) => {
    const day = addDays(history.world.period.today, -days)
    const releaseId = nextId(chance)
    return { releaseId: place === closedAgo.length - 1 ? sampleIds.release : releaseId, until: day, closedAt: new Date(momentOf(day, chance)), countedOn: day }
  })
}
