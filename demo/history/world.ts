import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { Chance, ChanceFor } from '../chance.ts'
import { type Period, joiningSeason, mondayFrom, seasonalDay } from '../days.ts'
import type { Establishment, PlannedPost } from '../establishment.ts'
import { inventName } from '../names/invented-names.ts'
import { fullTimeEquivalentOf } from './full-time-equivalent.ts'
import { type HoldingDraft, type Ledger, hire } from './ledger.ts'

/** What every part of the history tells its story in. */
export interface World {
  readonly establishment: Establishment
  readonly period: Period
  /** The day on which one ward closes and another opens. */
  readonly wardMovesOn: CalendarDate
  readonly ledger: Ledger
  readonly chanceFor: ChanceFor
  /** Names of new people come from one source, whoever asks. */
  readonly names: Chance
}

/** Hires somebody with an invented name. */
export function hireSomebody(world: World, post: PlannedPost, startsOn: CalendarDate, chance: Chance): HoldingDraft {
  return hire(world.ledger, post, startsOn, inventName(post.profession, world.names), fullTimeEquivalentOf(post, chance))
}

/** Posts that are filled again within the 12 months rather than left empty: our assumption. */
const shareRefilled = 0.82

/** Fills a post that became free, three weeks to four months later and not after today, or leaves it empty. */
export function refill(world: World, post: PlannedPost, freedOn: CalendarDate, chance: Chance): void {
  const { today } = world.period
  const earliest = addDays(freedOn, 21)
  const latest = addDays(freedOn, 120)
  if (!chance.happens(shareRefilled) || earliest > today) return
  const startsOn = mondayFrom(seasonalDay(chance, joiningSeason, earliest, latest))
  if (startsOn <= today) hireSomebody(world, post, startsOn, chance)
}

/** Is this post in a unit that closes or opens within the 12 months? */
export function isInMovingWard(world: World, post: PlannedPost): boolean {
  return world.establishment.units[post.unit]?.fate !== 'stays'
}

/** The posts of the trust in an order by chance. */
export function shuffledPosts(world: World, chance: Chance): readonly PlannedPost[] {
  return chance.shuffled(world.establishment.posts)
}
