import { type Asked, type ChosenRun, type Round, weeksOfRound } from './chosen-run.ts'
import type { Course } from './course.ts'
import { type ManagerEnd, managersAtEnd } from './manager-end.ts'
import { type Differences, coursesOf, differencesByWard } from './pairs.ts'
import { wardNames } from './three-wards.ts'
import { usualWeeks } from './usual-weeks.ts'

/** What a round is changed to: who was told is coached and the other way round, with the hours for it; or, where nobody was asked, all are coached. */
export type Change = 'other-manner' | 'coach-all'

/** A round, and what differs when it alone is changed. */
export interface TurningPoint {
  /** Counted from 1. */
  readonly round: number
  readonly change: Change
  /** By ward; over the weeks from the round on. */
  readonly differences: readonly Differences[]
  /** Ward managers at the end, as you decided it and with the round changed. */
  readonly managers: { readonly decided: readonly ManagerEnd[]; readonly instead: readonly ManagerEnd[] }
}

/** What might have been decided in place of a round. */
export function insteadOf({ hours, asked }: Round): { readonly change: Change; readonly round: Round } {
  if (asked.every(({ manner }) => manner === 'nothing')) return { change: 'coach-all', round: { hours: usualWeeks.managers, asked: wardNames.map(() => ({ manner: 'coach', towards: 'balanced' })) } }
  return { change: 'other-manner', round: { hours: { ...hours, reviews: hours.coachManagers, coachManagers: hours.reviews }, asked: asked.map(inOtherManner) } }
}

function inOtherManner(asked: Asked): Asked {
  return asked.manner === 'nothing' ? asked : { ...asked, manner: asked.manner === 'tell' ? 'coach' : 'tell' }
}

/** Each round of a whole run changed by itself, against what was decided, in the same circumstances. @yields after each week */
export function* turningPointsOf(run: ChosenRun): Generator<undefined, readonly TurningPoint[]> {
  const decided = yield* coursesOf(run)
  const points: TurningPoint[] = []
  for (const [place, chosen] of run.rounds.entries()) {
    const { change, round: changed } = insteadOf(chosen)
    const instead = yield* coursesOf({ ...run, rounds: run.rounds.with(place, changed) })
    points.push({ round: place + 1, change, differences: differencesByWard(decided, instead, weeksOfRound(place + 1).first), managers: { decided: endOf(decided), instead: endOf(instead) } })
  }
  return points
}

/** Chance does not reach the managers: one course tells of all. */
function endOf([first]: readonly Course[]): readonly ManagerEnd[] {
  return first === undefined ? [] : managersAtEnd(first)
}
