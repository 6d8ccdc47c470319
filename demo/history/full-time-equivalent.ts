import type { Chance } from '../chance.ts'
import type { PlannedPost } from '../establishment.ts'

type Shares = readonly (readonly [number, number])[]

/** Shares of full time in parts of 100: about 4 in 10 of nurses and support workers work part time, few of the others. Our assumption. */
const ofMost: Shares = [[1, 62], [0.92, 6], [0.8, 14], [0.64, 4], [0.6, 9], [0.5, 3], [0.4, 2]]
const ofDoctors: Shares = [[1, 86], [0.9, 3], [0.8, 8], [0.6, 3]]
const ofManagers: Shares = [[1, 88], [0.9, 4], [0.8, 6], [0.6, 2]]

/** The share of full time at which somebody holds a post of their own. */
export function fullTimeEquivalentOf(post: PlannedPost, chance: Chance): number {
  if (post.stage === 'executive') return 1
  if (post.stage !== 'fundamental') return chance.weighted(ofManagers)
  return chance.weighted(post.profession === 'medicine' ? ofDoctors : ofMost)
}
