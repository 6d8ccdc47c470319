import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { ChanceFor } from '../chance.ts'
import { mondayFrom, periodUntil } from '../days.ts'
import type { Establishment } from '../establishment.ts'
import { actUp } from './acting-up.ts'
import { type Cast, castShowcase } from './cast.ts'
import { type FormerLine, formerLinesOf } from './former-lines.ts'
import { fillPosts } from './incumbents.ts'
import { emptyLedger } from './ledger.ts'
import { movePeople } from './moves.ts'
import { addOtherSecondPosts, appointClinicalDirectors } from './second-posts.ts'
import { sendOnSecondment } from './secondments.ts'
import { turnOver } from './turnover.ts'
import { moveWard } from './ward-move.ts'
import type { World } from './world.ts'

/** What happened in the trust up to today. */
export interface History {
  readonly world: World
  readonly cast: Cast
  readonly formerLines: ReadonlyMap<number, FormerLine>
}

/**
 * Fills the posts and tells 12 months. Each story settles the posts that it concerns, so that a later one leaves them alone; hence the
 * order: what must happen comes first, and ordinary joining and leaving fills the rest.
 */
export function tellHistory(establishment: Establishment, today: CalendarDate, chanceFor: ChanceFor): History {
  const wardMovesOn = mondayFrom(addDays(today, -chanceFor('ward-move/day').between(150, 210)))
  const world: World = { establishment, period: periodUntil(today), wardMovesOn, ledger: emptyLedger(), chanceFor, names: chanceFor('names') }
  const cast = castShowcase(world)
  fillPosts(world)
  appointClinicalDirectors(world)
  moveWard(world)
  actUp(world)
  movePeople(world)
  sendOnSecondment(world)
  turnOver(world)
  addOtherSecondPosts(world)
  return { world, cast, formerLines: formerLinesOf(world) }
}
