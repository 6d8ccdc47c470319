import { runOnce } from '../../../engine/simulation/index.ts'
import type { RoundChoices } from './choices.ts'
import { courseOf } from './course.ts'
import type { OutcomeRow, Place } from './place.ts'

/** How often the circumstances of a case are run: a range of 80% leaves four on either side. */
export const replicationsOfACase = 40

/** Outcomes by replication, and in each of the round before you come and of each of the six. */
export type Replications = readonly (readonly OutcomeRow[])[]

/**
 * Runs a case again and again by the simulation engine. The same circumstances give the same people in every way of leading (common random numbers).
 * @param choices of the rounds so far; in the others nothing is done
 * @param circumstances a whole number from 1
 * @yields after each run, so that whoever asks for it can let others have their turn
 */
export function* replicationsOf(place: Place, choices: readonly RoundChoices[], circumstances: number, count: number = replicationsOfACase): Generator<undefined, Replications> {
  const states = courseOf(place, choices, circumstances)
  const model = place.modelOf(states)
  const replications: (readonly OutcomeRow[])[] = []
  for (let replication = 0; replication < count; replication += 1) {
    const run = runOnce(model, { seed: circumstances, replication })
    if (!run.ok) throw new Error(`A model of ${place.id} did not come to an end: ${run.error.code}`)
    replications.push(place.rowsOf(run.value, states))
    yield
  }
  return replications
}
