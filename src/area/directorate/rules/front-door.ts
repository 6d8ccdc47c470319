import type { WeekRecord } from '../../../engine/ward/index.ts'
import { weeksOfRound } from './chosen-run.ts'
import type { Course } from './course.ts'

/** What the A&E at the front shows of a round. */
export interface FrontDoor {
  readonly came: number
  /** Hours waited for a bed, for each who came. */
  readonly waitedHours: number
  readonly wentElsewhere: number
  /** Taken by another ward of the directorate. */
  readonly moved: number
  /** Who waits at the end, by ward. */
  readonly waiting: readonly number[]
}

/** Adds up what came to the A&E in a round. @param round counted from 1 */
export function frontDoorOf({ weeks }: Course, round: number): FrontDoor {
  const { first, last } = weeksOfRound(round)
  const records = weeks.slice(first - 1, last).flatMap(({ wards }) => wards)
  const sum = (of: keyof WeekRecord['tally']): number => records.reduce((all, { tally }) => all + tally[of], 0)
  return {
    came: sum('came'),
    waitedHours: sum('waitingHours') / Math.max(1, sum('came')),
    wentElsewhere: sum('wentElsewhere') + sum('postponed'),
    moved: sum('movedOut'),
    waiting: weeks[last - 1]?.wards.map(({ waiting }) => waiting) ?? [],
  }
}
