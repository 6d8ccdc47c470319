import type { DirectorateHours, OutcomeName } from '../../../engine/ward/index.ts'
import type { Middle80 } from '../../../kernel/statistics/middle-80.ts'
import { type Asked, type ChosenRun, type Round, roundsInAll, weeksOfRound } from './chosen-run.ts'
import { type ManagerEnd, managersAtEnd } from './manager-end.ts'
import { type Differences, coursesOf, differencesByWard, spreadsOf } from './pairs.ts'
import { wardNames } from './three-wards.ts'

/** Ways of leading to compare with, the same in all four rounds. */
export const wayNames = ['nothing', 'tell', 'coach', 'wards'] as const
export type WayName = (typeof wayNames)[number]

/** What all ways have in common: 23.5 hours. The other 14 are what they differ by. Ours. */
const common: DirectorateHours = { reviews: 0, bedMeeting: 6, moneyRound: 5, coachManagers: 0, walkRound: 4, partners: 5, board: 3.5 }

/** Each way as a round. */
export const waysOfLeading: Readonly<Record<WayName, Round>> = {
  nothing: { hours: { ...common, bedMeeting: 13, moneyRound: 12 }, asked: toAll({ manner: 'nothing' }) },
  tell: { hours: { ...common, reviews: 14 }, asked: toAll({ manner: 'tell', towards: 'balanced' }) },
  coach: { hours: { ...common, coachManagers: 14 }, asked: toAll({ manner: 'coach', towards: 'balanced' }) },
  wards: { hours: { ...common, walkRound: 18 }, asked: toAll({ manner: 'nothing' }) },
}

function toAll(asked: Asked): readonly Asked[] {
  return wardNames.map(() => asked)
}

/** Looked at are the last four weeks: what was begun has had its time. */
const fromWeek = weeksOfRound(roundsInAll).first

/** What a way came to, by ward: the own one, or another with its differences from the own one. */
export interface WayOutcome {
  readonly way: 'own' | WayName
  readonly spreads: readonly Readonly<Record<OutcomeName, Middle80>>[]
  /** The own way less this one; nothing for the own one. */
  readonly differences: readonly Differences[]
  /** By ward, at the end. Chance does not reach them. */
  readonly managers: readonly ManagerEnd[]
}

/** A whole run beside other ways of leading in the same circumstances. @yields after each week */
export function* otherWaysOf(run: ChosenRun): Generator<undefined, readonly WayOutcome[]> {
  const own = yield* coursesOf(run)
  const told = (courses: typeof own) => ({ spreads: wardNames.map((_, ward) => spreadsOf(courses, ward, fromWeek)), managers: courses.slice(0, 1).flatMap(managersAtEnd) })
  const outcomes: WayOutcome[] = [{ way: 'own', ...told(own), differences: [] }]
  for (const way of wayNames) {
    const courses = yield* coursesOf({ ...run, rounds: Array.from({ length: roundsInAll }, () => waysOfLeading[way]) })
    outcomes.push({ way, ...told(courses), differences: differencesByWard(own, courses, fromWeek) })
  }
  return outcomes
}
