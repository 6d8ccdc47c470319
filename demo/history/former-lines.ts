import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { Chance } from '../chance.ts'
import { mondayFrom } from '../days.ts'
import type { PlannedPost } from '../establishment.ts'
import { type World, isInMovingWard } from './world.ts'

/** To whom a post reported before a day within the 12 months. */
export interface FormerLine {
  readonly reportedTo: number
  readonly until: CalendarDate
}

/** How many of those who could have had another manager of the same kind before: our assumption. */
const shareChangedInUnit = 0.04
const shareChangedBetweenUnits = 0.25

/**
 * The reporting lines that changed within the 12 months, by the number of the post. The manager before is always of the same level in
 * the tree as the one after, so that no day has a circle.
 */
export function formerLinesOf(world: World): ReadonlyMap<number, FormerLine> {
  const chance = world.chanceFor('former-lines')
  const peers = peersByKind(world)
  const lines = new Map<number, FormerLine>()
  for (const post of world.establishment.posts) {
    const above = world.establishment.posts[post.reportsTo ?? -1]
    if (above === undefined || isInMovingWard(world, post)) continue
    const others = (peers.get(kindOf(world, above)) ?? []).filter((peer) => peer.number !== above.number)
    const share = above.stage === 'first-line' ? shareChangedInUnit : shareChangedBetweenUnits
    if (others.length === 0 || !chance.happens(share)) continue
    lines.set(post.number, { reportedTo: chance.pick(others).number, until: changeDay(world, chance) })
  }
  return lines
}

function changeDay(world: World, chance: Chance): CalendarDate {
  return mondayFrom(addDays(world.period.from, chance.between(20, 330)))
}

/** Managers who could stand in for one another: deputies of one ward, matrons of one division. */
function kindOf(world: World, post: PlannedPost): string {
  const unit = world.establishment.units[post.unit]
  return post.stage === 'middle' ? `${unit?.parent}/${post.key}/${post.level}` : `${post.unit}/${post.key}/${post.level}/in-unit`
}

function peersByKind(world: World): ReadonlyMap<string, readonly PlannedPost[]> {
  const peers = new Map<string, PlannedPost[]>()
  for (const post of world.establishment.posts) {
    if (post.stage === 'fundamental' || post.stage === 'executive' || post.heldAs !== 'own' || isInMovingWard(world, post)) continue
    const kind = kindOf(world, post)
    const known = peers.get(kind)
    if (known === undefined) peers.set(kind, [post])
    else known.push(post)
  }
  return peers
}
