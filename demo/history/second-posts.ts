import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { Chance } from '../chance.ts'
import { anyDay, firstOfApril, mondayFrom } from '../days.ts'
import type { PlannedPost } from '../establishment.ts'
import { type HoldingDraft, take } from './ledger.ts'
import type { World } from './world.ts'

/** How many part-time members of staff hold a second small post elsewhere: our assumption. */
const otherSecondPosts = 70

/** Gives each post that a doctor holds beside their own to a consultant of the same directorate or division. */
export function appointClinicalDirectors(world: World): void {
  const chance = world.chanceFor('clinical-directors')
  for (const post of world.establishment.posts.filter((one) => one.heldAs === 'second')) {
    const consultants = world.establishment.posts.filter((one) => one.key === 'consultant' && isWithin(world, one.unit, post.unit))
    const candidates = consultants.flatMap((one) => untoldHolder(world, one))
    if (candidates.length > 0) takeBesides(world, chance.pick(candidates), post, chance)
  }
}

/** Lets some who work part time fill an empty post elsewhere for some hours. */
export function addOtherSecondPosts(world: World): void {
  const chance = world.chanceFor('second-posts')
  const { ledger, establishment } = world
  const isEmpty = (post: PlannedPost): boolean => post.heldAs === 'own' && post.stage === 'fundamental' && !ledger.holders.has(post.number) && !ledger.settled.has(post.number)
  const empty = chance.shuffled(establishment.posts.filter(isEmpty))
  const partTime = chance.shuffled([...ledger.holders.values()].filter((one) => one.fullTimeEquivalent <= 0.6 && isUntold(world, one)))
  for (const post of empty.slice(0, otherSecondPosts)) {
    const fitting = partTime.find((one) => one.post.profession === post.profession && one.post.unit !== post.unit && isUntold(world, one))
    if (fitting !== undefined) takeSmall(world, fitting, post, chance)
  }
}

function takeSmall(world: World, own: HoldingDraft, post: PlannedPost, chance: Chance): void {
  const { from, today } = world.period
  const startsOn = mondayFrom(anyDay(chance, from, today))
  if (startsOn > today) return
  world.ledger.settled.add(own.post.number).add(post.number)
  take(world.ledger, own.person, post, { kind: 'substantive', startsOn, agreedUntil: null, fullTimeEquivalent: chance.pick([0.2, 0.3, 0.4]) })
}

function takeBesides(world: World, own: HoldingDraft, post: PlannedPost, chance: Chance): void {
  const share = chance.pick([0.2, 0.3, 0.4])
  own.fullTimeEquivalent = Math.round((1 - share) * 10) / 10
  world.ledger.settled.add(own.post.number).add(post.number)
  const startsOn = startAsDirector(world, own, chance)
  take(world.ledger, own.person, post, { kind: 'substantive', startsOn, agreedUntil: null, fullTimeEquivalent: share })
}

/** Such posts change on 1 April; who came after the last one began soon after the start of the 12 months. */
function startAsDirector(world: World, own: HoldingDraft, chance: Chance): CalendarDate {
  const { from } = world.period
  const possible = [0, 1, 2, 3].map((years) => firstOfApril(from, years)).filter((day) => day > own.startsOn)
  return possible.length === 0 ? mondayFrom(from) : chance.pick(possible)
}

function untoldHolder(world: World, post: PlannedPost): readonly HoldingDraft[] {
  const holding = world.ledger.holders.get(post.number)
  return holding !== undefined && isUntold(world, holding) ? [holding] : []
}

function isUntold(world: World, holding: HoldingDraft): boolean {
  return !world.ledger.settled.has(holding.post.number) && holding.startsOn < world.period.from
}

function isWithin(world: World, unit: number, above: number): boolean {
  for (let at: number | null = unit; at !== null; at = world.establishment.units[at]?.parent ?? null) if (at === above) return true
  return false
}
