import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Holding } from '../records.ts'
import { holdsOn, overlap } from '../../../kernel/period.ts'

/** Somebody in a post, as far as others who would hold it must know. */
export type Occupancy = Pick<Holding, 'personId' | 'kind' | 'startsOn' | 'endsOn' | 'fullTimeEquivalent'>

/**
 * `already-in-post`: one person holds a post once. `post-held`: it is somebody's own already, and the shares add to more than one full time.
 * `held-meanwhile`: somebody would cover it while another is in it.
 */
export type PlaceProblem = 'already-in-post' | 'post-held' | 'held-meanwhile'

/** Shares are kept to a thousandth; whole thousandths add without a rest. */
const thousandths = 1_000

/**
 * May somebody hold a post in addition to those who hold it or will? Who covers it for a time takes nobody's place, but what becomes of who is in it must be said.
 * @param held everybody in the post, at any time
 * @param wanted the holding that would be added
 * @error already-in-post when the same person is in it on one of the days; post-held when on one of the days it would be the own post of
 *   people whose shares of full time add to more than 1, where a share that is not known counts as 1; held-meanwhile when anybody is in it
 *   on one of the days of cover
 */
export function checkPlace(held: readonly Occupancy[], wanted: Occupancy): Result<null, PlaceProblem> {
  const meanwhile = held.filter((one) => overlap(one, wanted))
  if (meanwhile.some(({ personId }) => personId === wanted.personId)) return failure('already-in-post')
  if (wanted.kind !== 'substantive') return meanwhile.length > 0 ? failure('held-meanwhile') : success(null)
  const owners = meanwhile.filter(({ kind }) => kind === 'substantive')
  // The sum is highest on the first day of somebody.
  const days = [wanted.startsOn, ...owners.map(({ startsOn }) => startsOn).filter((day) => holdsOn(wanted, day))]
  const isOver = owners.length > 0 && days.some((day) => shareOn([...owners, wanted], day) > thousandths)
  return isOver ? failure('post-held') : success(null)
}

function shareOn(owners: readonly Occupancy[], day: CalendarDate): number {
  return owners.filter((one) => holdsOn(one, day)).reduce((sum, { fullTimeEquivalent }) => sum + Math.round((fullTimeEquivalent ?? 1) * thousandths), 0)
}
