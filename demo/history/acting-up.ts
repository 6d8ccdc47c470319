import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import { bands } from '../../src/kernel/workforce.ts'
import type { Chance } from '../chance.ts'
import { mondayFrom } from '../days.ts'
import type { PlannedPost } from '../establishment.ts'
import { type HoldingDraft, freeHolderOf, giveUp, leave, take } from './ledger.ts'
import { type World, isInMovingWard, refill, shuffledPosts } from './world.ts'

/** How many cover a higher post now, and how many did so for a time within the 12 months: our assumption for a trust of this size. */
const actingUpNow = 60
const actingUpEnded = 85

/** Somebody who can cover a post, and who holds it. */
interface Cover {
  readonly post: PlannedPost
  readonly holder: HoldingDraft
  readonly actor: HoldingDraft
}

/** Lets people cover a higher-band post: some still do, some are back in their substantive post, some were appointed to it. */
export function actUp(world: World): void {
  const chance = world.chanceFor('acting-up')
  let told = 0
  for (const post of shuffledPosts(world, chance)) {
    if (told === actingUpNow + actingUpEnded) return
    const cover = coverOf(world, post)
    if (cover === null) continue
    world.ledger.settled.add(post.number).add(cover.actor.post.number)
    if (told < actingUpNow) stillActing(world, cover, told, chance)
    else if (chance.happens(0.6)) backInOwnPost(world, cover, chance)
    else appointed(world, cover, chance)
    told += 1
  }
}

/** Of ten who act up now: six until an agreed day that is still to come, two past it, two without one. */
function stillActing(world: World, cover: Cover, index: number, chance: Chance): void {
  const { today } = world.period
  const kind = (['agreed', 'agreed', 'agreed', 'past', 'agreed', 'none', 'agreed', 'agreed', 'past', 'none'] as const)[index % 10]
  const startsOn = mondayFrom(addDays(today, -7 - (kind === 'agreed' ? chance.between(0, 160) : chance.between(150, 420))))
  const agreedUntil = kind === 'none' ? null : kind === 'past' ? addDays(today, -chance.between(7, 120)) : addDays(today, chance.between(14, 200))
  // where the holder left before the 12 months nobody tells of it, so then they are away and keep the post
  if (startsOn > addDays(world.period.from, 40) && chance.happens(0.5)) leave(world.ledger, cover.holder.person, addDays(startsOn, -chance.between(0, 21)))
  act(world, cover, startsOn, agreedUntil)
}

function backInOwnPost(world: World, cover: Cover, chance: Chance): void {
  const endsOn = addDays(world.period.today, -chance.between(5, 330))
  const startsOn = mondayFrom(addDays(endsOn, -chance.between(60, 300)))
  giveUp(world.ledger, act(world, cover, startsOn, agreedAround(endsOn, chance)), endsOn)
}

function appointed(world: World, cover: Cover, chance: Chance): void {
  const { from, today } = world.period
  const startsOn = mondayFrom(addDays(from, chance.between(30, 220)))
  const endsOn = addDays(startsOn, chance.between(50, 135))
  leave(world.ledger, cover.holder.person, addDays(startsOn, -chance.between(0, 21)))
  const acting = act(world, cover, startsOn, agreedAround(endsOn, chance))
  if (endsOn > today) throw new RangeError('An appointment lies after today.')
  giveUp(world.ledger, acting, endsOn)
  giveUp(world.ledger, cover.actor, endsOn)
  take(world.ledger, cover.actor.person, cover.post, { kind: 'substantive', startsOn: endsOn, agreedUntil: null, fullTimeEquivalent: acting.fullTimeEquivalent })
  refill(world, cover.actor.post, endsOn, chance)
}

/** Somebody in the post of their own below takes on the one above as well: the own holding goes on. */
function act(world: World, { post, actor }: Cover, startsOn: CalendarDate, agreedUntil: CalendarDate | null): HoldingDraft {
  return take(world.ledger, actor.person, post, { kind: 'acting-up', startsOn, agreedUntil, fullTimeEquivalent: actor.fullTimeEquivalent })
}

/** Most end on the day agreed; some end earlier. */
function agreedAround(endsOn: CalendarDate, chance: Chance): CalendarDate {
  return chance.happens(0.7) ? endsOn : addDays(endsOn, chance.between(7, 90))
}

/** Can this post be covered by one of those who report to it, of the same profession and one or two bands below? */
function coverOf(world: World, post: PlannedPost): Cover | null {
  if (post.heldAs !== 'own' || post.profession === 'medicine' || isInMovingWard(world, post)) return null
  if (post.stage !== 'first-line' && post.stage !== 'middle' && post.stage !== 'senior') return null
  // long enough in post that even the longest cover began after they came
  const since = addDays(world.period.from, -400)
  const holder = freeHolderOf(world.ledger, post, since)
  if (holder === null) return null
  const below = (world.establishment.reports[post.number] ?? []).flatMap((number) => world.establishment.posts[number] ?? [])
  const actor = below.filter((one) => isBelow(one, post)).map((one) => freeHolderOf(world.ledger, one, since)).find((one) => one !== null)
  return actor === undefined || actor === null ? null : { post, holder, actor }
}

function isBelow(lower: PlannedPost, higher: PlannedPost): boolean {
  const steps = bands.indexOf(higher.band) - bands.indexOf(lower.band)
  return lower.profession === higher.profession && lower.heldAs === 'own' && steps >= 1 && steps <= 2
}
