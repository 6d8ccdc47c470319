import type { RoundState } from '../round-state.ts'
import { levelOf } from '../works.ts'
import type { HomeValues } from './steps.ts'

/**
 * Places of home care in each round: carers leave and join, and a place is so many hours of theirs.
 * @param states of the round before you come and of each of the six
 */
export function placesOfCare(states: readonly RoundState[], values: HomeValues): readonly number[] {
  const start = states[0]
  let places = values.places
  return states.map(({ levels }, round) => {
    if (round > 0 && start !== undefined) places *= 1 + values.join - values.leave * (1 - stays(levels, values) + stays(start.levels, values))
    return places
  })
}

/** Share of those who would leave who stay. */
function stays(levels: RoundState['levels'], values: HomeValues): number {
  return values.standKeeps * levelOf(levels, 'stand') + values.trustKeeps * levelOf(levels, 'trust')
}
