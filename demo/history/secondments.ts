import { addDays } from '../../src/kernel/calendar-date.ts'
import type { Chance } from '../chance.ts'
import { mondayFrom } from '../days.ts'
import type { PlannedPost } from '../establishment.ts'
import { type HoldingDraft, freeHolderOf, giveUp, take } from './ledger.ts'
import { type World, shuffledPosts } from './world.ts'

/** Sends clinical staff as fellows to offices of the trust: their own post waits for them. */
export function sendOnSecondment(world: World): void {
  const chance = world.chanceFor('secondments')
  const candidates = shuffledPosts(world, chance).filter(canBeSent).values()
  for (const post of world.establishment.posts.filter((one) => one.heldAs === 'secondment')) {
    if (chance.happens(0.4)) formerFellow(world, post, candidates, chance)
    if (chance.happens(0.85)) presentFellow(world, post, candidates, chance)
  }
}

function presentFellow(world: World, post: PlannedPost, candidates: Iterator<PlannedPost>, chance: Chance): void {
  const startsOn = mondayFrom(addDays(world.period.today, -7 - chance.between(0, 160)))
  const agreedUntil = chance.happens(0.1) ? null : addDays(startsOn, chance.pick([182, 273, 364]))
  second(world, post, nextFree(world, candidates), startsOn, agreedUntil)
}

/** A fellow of the months before is back by the time that the present one comes. */
function formerFellow(world: World, post: PlannedPost, candidates: Iterator<PlannedPost>, chance: Chance): void {
  const endsOn = addDays(world.period.today, -175 - chance.between(0, 180))
  const startsOn = addDays(endsOn, -182)
  const holding = second(world, post, nextFree(world, candidates), startsOn, endsOn)
  if (holding !== null) giveUp(world.ledger, holding, endsOn)
}

function second(world: World, post: PlannedPost, own: HoldingDraft | null, startsOn: HoldingDraft['startsOn'], agreedUntil: HoldingDraft['agreedUntil']): HoldingDraft | null {
  if (own === null) return null
  world.ledger.settled.add(own.post.number)
  return take(world.ledger, own.person, post, { kind: 'secondment', startsOn, agreedUntil, fullTimeEquivalent: own.fullTimeEquivalent })
}

/** The next of the candidates who is long enough here and of whom nothing is told. */
function nextFree(world: World, candidates: Iterator<PlannedPost>): HoldingDraft | null {
  for (let next = candidates.next(); next.done !== true; next = candidates.next()) {
    const holding = freeHolderOf(world.ledger, next.value, addDays(world.period.from, -400))
    if (holding !== null) return holding
  }
  return null
}

function canBeSent(post: PlannedPost): boolean {
  const professions = ['nursing', 'midwifery', 'allied-health', 'pharmacy', 'science']
  return post.heldAs === 'own' && post.stage === 'fundamental' && professions.includes(post.profession) && (post.band === '6' || post.band === '7')
}
