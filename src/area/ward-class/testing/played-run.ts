import { LiveWard, type WeekPlan, hoursOfWeek, ways } from '../../../engine/ward/index.ts'
import { type RandomStream, randomStream } from '../../../kernel/random-stream.ts'
import { styles } from '../../../kernel/vocabulary.ts'
import { type ChosenRun, startOfRun } from '../../simulated-ward/index.ts'

const plans: readonly WeekPlan[] = Object.values(ways).map((hours) => ({ hours, orders: [], improve: 'weakest' }))

/**
 * Somebody who runs the ward of a class, hour by hour as a browser does, and decides by chance.
 * @returns the run after each week that is over
 */
export function* playWard(start: ChosenRun, seed: number): Generator<{ readonly run: ChosenRun; readonly weeks: number }> {
  const luck = randomStream(seed, 'a person of a class')
  const live = new LiveWard(startOfRun(start))
  while (!live.isOver) {
    if (live.hour % hoursOfWeek === 0) live.plan(oneOf(plans, luck))
    if (live.due !== null) live.answer(luck.uniform() < 0.1 ? null : { style: oneOf(styles, luck), act: oneOf(live.due.situation.acts, luck).act })
    live.passAnHour()
    if (live.hour % hoursOfWeek === 0) yield { run: { ...start, decisions: [...live.decisions] }, weeks: live.hour / hoursOfWeek }
  }
}

/** The run of such a person after so many weeks. */
export function playedRun(start: ChosenRun, seed: number, weeks: number): ChosenRun {
  for (const { run, weeks: over } of playWard(start, seed)) if (over === weeks) return run
  return start
}

function oneOf<Value>(values: readonly Value[], luck: RandomStream): Value {
  const value = values[Math.floor(luck.uniform() * values.length)]
  if (value === undefined) throw new RangeError('Nothing to choose from.')
  return value
}
