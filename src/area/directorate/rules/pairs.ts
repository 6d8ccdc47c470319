import { type ForkDifference, type OutcomeName, differencesOf, outcomeNames, replicationSeed } from '../../../engine/ward/index.ts'
import { type Middle80, middle80Of } from '../../../kernel/statistics/middle-80.ts'
import { type ChosenRun, weeksInAll } from './chosen-run.ts'
import { type Course, courseOf } from './course.ts'
import { wardNames } from './three-wards.ts'

/** How often each way is run: the own circumstances, and others. More would take longer than a page may. */
export const pairsInAll = 10

/** The differences of one ward, by outcome. */
export type Differences = Readonly<Record<OutcomeName, ForkDifference>>

/** A run in its own circumstances and in others. @yields after each week */
export function* coursesOf(run: ChosenRun): Generator<undefined, readonly Course[]> {
  const courses: Course[] = []
  for (let place = 0; place < pairsInAll; place += 1) courses.push(yield* courseOf(run, place === 0 ? run.seed : replicationSeed(run.seed, place)))
  return courses
}

/**
 * What one way came to less the other, ward by ward, of pairs in the same circumstances.
 * @param fromWeek counted from 1
 */
export function differencesByWard(decided: readonly Course[], instead: readonly Course[], fromWeek: number): readonly Differences[] {
  return wardNames.map((_, ward) => differencesOf({ asDecided: decided.map((course) => weeksOf(course, ward)), instead: instead.map((course) => weeksOf(course, ward)) }, fromWeek))
}

/** What the weeks from one on came to on a ward, by outcome. @param fromWeek counted from 1 */
export function spreadsOf(courses: readonly Course[], ward: number, fromWeek: number): Readonly<Record<OutcomeName, Middle80>> {
  return Object.fromEntries(outcomeNames.map((name) => [name, middle80Of(courses.map((course) => meanOf(course, ward, name, fromWeek)))])) as Record<OutcomeName, Middle80> // each outcome is there
}

function meanOf(course: Course, ward: number, name: OutcomeName, fromWeek: number): number {
  const some = weeksOf(course, ward).slice(fromWeek - 1)
  return some.reduce((sum, { outcomes }) => sum + outcomes[name], 0) / (weeksInAll - fromWeek + 1)
}

/** The weeks of one ward. @param ward its place, from 0 */
export function weeksOf({ weeks }: Course, ward: number) {
  return weeks.map(({ wards }) => wards[ward]).filter((record) => record !== undefined)
}
