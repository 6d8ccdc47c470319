import { addDays } from '../../src/kernel/calendar-date.ts'
import type { Chance } from '../chance.ts'
import { changeoverDays, joiningSeason, leavingSeason, mondayFrom, seasonalDay } from '../days.ts'
import type { PlannedPost } from '../establishment.ts'
import { isTrainingPost } from './incumbents.ts'
import { type HoldingDraft, freeHolderOf, leave } from './ledger.ts'
import { type World, hireSomebody, isInMovingWard, refill } from './world.ts'

/** Share of posts whose holder leaves the trust within 12 months: about 1 in 10 on the whole, more often in the lower bands. Our assumption. */
const leavingShareByBand: Readonly<Record<string, number>> = { 2: 0.12, 3: 0.1, 4: 0.09, 5: 0.09, 6: 0.07, 7: 0.06, medical: 0.05 }
const leavingShareOfOthers = 0.06
const leavingShareInTraining = 0.5

/** Posts empty at first that are filled within the 12 months: with those that become free, about 5 in 100 are empty at any time. */
const shareOfEmptyFilled = 0.7
const filledWithinDays = 330

/** Lets people leave and others join in every post of which nothing else is told. */
export function turnOver(world: World): void {
  const chance = world.chanceFor('turnover')
  const { from, today } = world.period
  for (const post of world.establishment.posts) {
    if (post.heldAs !== 'own' || isInMovingWard(world, post) || world.ledger.settled.has(post.number)) continue
    const holding = freeHolderOf(world.ledger, post, addDays(from, -1))
    if (holding === null) fillEmpty(world, post, chance)
    else if (isTrainingPost(post)) changeOver(world, holding, chance)
    else if (chance.happens(leavingShareByBand[post.band] ?? leavingShareOfOthers)) {
      const leftOn = seasonalDay(chance, leavingSeason, addDays(from, 1), today)
      leave(world.ledger, holding.person, leftOn)
      world.ledger.settled.add(post.number)
      refill(world, post, leftOn, chance)
    }
  }
}

/** Doctors in training leave on the day of a changeover, and most are followed by another on that day. */
function changeOver(world: World, holding: HoldingDraft, chance: Chance): void {
  if (!chance.happens(leavingShareInTraining)) return
  const on = chance.pick(changeoverDays(world.period))
  leave(world.ledger, holding.person, on)
  world.ledger.settled.add(holding.post.number)
  if (chance.happens(0.93)) hireSomebody(world, holding.post, on, chance)
}

function fillEmpty(world: World, post: PlannedPost, chance: Chance): void {
  const { from } = world.period
  if (world.ledger.holders.has(post.number) || !chance.happens(shareOfEmptyFilled)) return
  const startsOn = mondayFrom(seasonalDay(chance, joiningSeason, addDays(from, 1), addDays(from, filledWithinDays)))
  hireSomebody(world, post, startsOn, chance)
}
