import { type DirectorateHours, type Hours, hoursIn, leadershipActs, managementActs } from '../../../engine/ward/index.ts'
import { type Asked, type ChosenRun, weeksOfRound } from './chosen-run.ts'
import type { Course } from './course.ts'
import { hoursApart, wantedWeeks } from './wanted-weeks.ts'

/** Hours of a week by what they are for. */
export interface HoursByKind {
  readonly care: number
  readonly management: number
  readonly leadership: number
}

/** What passed between you and a ward manager in a round. */
export interface Account {
  readonly asked: Asked
  /** Your own hours in that round. */
  readonly yours: DirectorateHours
  /** How she spent the last week of it. */
  readonly spent: HoursByKind
  /** Hours between the week that she would have planned by herself and what you asked; 0 when you asked nothing. */
  readonly askedToMove: number
  /** Of her last week, hours that lay elsewhere than when the round began she would have put them. */
  readonly moved: number
  /** Hours that she by herself puts elsewhere now than before you came. */
  readonly ownWayMoved: number
  /** Her trust in you, 0 to 1: when the round began, and at its end. */
  readonly trust: { readonly before: number; readonly after: number }
}

/** Her trust before anything has passed between you. */
const trustAtFirst = 0.5

/**
 * The account of a ward manager for a round that is over.
 * @param ward  place of her ward, from 0
 * @param round counted from 1
 * @throws RangeError when the round is not over
 */
export function accountOf({ rounds }: ChosenRun, { weeks, habits }: Course, ward: number, round: number): Account {
  const { first, last } = weeksOfRound(round)
  const [chosen, asked] = [rounds[round - 1], rounds[round - 1]?.asked[ward]]
  const [atFirst, before, after, end] = [habits[0]?.[ward], habits[round - 1]?.[ward], habits[round]?.[ward], weeks[last - 1]?.managers[ward]]
  if (chosen === undefined || asked === undefined || atFirst === undefined || before === undefined || after === undefined || end === undefined) throw new RangeError('This round is not over.')
  return {
    asked,
    yours: chosen.hours,
    spent: hoursByKind(end.hours),
    askedToMove: asked.manner === 'nothing' ? 0 : hoursApart(before, wantedWeeks[asked.towards]),
    moved: hoursApart(before, end.hours),
    ownWayMoved: hoursApart(atFirst, after),
    trust: { before: weeks[first - 2]?.managers[ward]?.trust ?? trustAtFirst, after: end.trust },
  }
}

/** The hours of a week, by what they are for. */
export function hoursByKind(hours: Hours): HoursByKind {
  const sumOf = (some: readonly (keyof Hours)[]): number => some.reduce((sum, act) => sum + hours[act], 0)
  return { care: hoursIn(hours) - sumOf(managementActs) - sumOf(leadershipActs), management: sumOf(managementActs), leadership: sumOf(leadershipActs) }
}
