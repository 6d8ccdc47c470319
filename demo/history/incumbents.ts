import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import type { Chance } from '../chance.ts'
import { mondayFrom } from '../days.ts'
import type { PlannedPost } from '../establishment.ts'
import { type World, hireSomebody } from './world.ts'

/** Posts without a team that are empty when the 12 months begin. Our assumption. */
const shareEmptyAtFirst = 0.07

/** Years in post before the 12 months began, and how many in 100 had so many. Our assumption. */
const tenures = [[[0, 1], 15], [[1, 3], 25], [[3, 6], 23], [[6, 12], 20], [[12, 22], 13], [[22, 34], 4]] as const
const tenuresOfTraining = [[[0, 1], 60], [[1, 3], 40]] as const

/** Puts somebody in each post that is held as a post of its own, as it was when the 12 months began. */
export function fillPosts(world: World): void {
  const chance = world.chanceFor('incumbents')
  for (const post of world.establishment.posts) {
    const isOpen = post.heldAs === 'own' && world.establishment.units[post.unit]?.fate !== 'opens' && !world.ledger.settled.has(post.number)
    const isEmpty = post.stage === 'fundamental' && chance.happens(shareEmptyAtFirst)
    if (isOpen && !isEmpty) hireSomebody(world, post, startBefore(world, post, chance), chance)
  }
}

/** Is this the post of a doctor in training, who moves on at a changeover? */
export function isTrainingPost(post: PlannedPost): boolean {
  return post.key === 'resident' || post.key === 'registrar'
}

function startBefore(world: World, post: PlannedPost, chance: Chance): CalendarDate {
  const [least, most] = chance.weighted<readonly [number, number]>(isTrainingPost(post) ? tenuresOfTraining : tenures)
  // a week apart from the first of the 12 months, so that moving on to a Monday stays before it
  return mondayFrom(addDays(world.period.from, -8 - chance.between(least * 365, most * 365)))
}
