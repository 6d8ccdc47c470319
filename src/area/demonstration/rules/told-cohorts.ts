import type { DemonstrationCohort } from '../../../../demo/index.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type DomainOutcome, beforeAndAfter, outcomeOf, pairOf, taughtOf } from '../../cohort/index.ts'
import type { Framework } from '../../framework/index.ts'
import type { ToldAssessment } from './told-assessments.ts'

/** What a group of the demonstration says, with the later self-assessment of each person that counted. */
export interface ToldOutcome {
  readonly outcome: readonly DomainOutcome[]
  readonly counted: ReadonlyMap<string, string>
}

/** The outcome of a closed group, made from the self-assessments as closing it makes it; none of one that is not closed. @param dayOf the day of a moment */
export function toldOutcome({ cohort, sittings, members }: DemonstrationCohort, assessments: readonly ToldAssessment[], framework: Framework, dayOf: (moment: Date) => CalendarDate): ToldOutcome {
  const days = sittings.map(({ day }) => day).toSorted()
  const [first, last, closedAt] = [days[0], days.at(-1), cohort.closedAt]
  if (first === undefined || last === undefined || closedAt === null) return { outcome: [], counted: new Map() }
  const pairs = members.flatMap(({ personId }) => {
    const finished = assessments.flatMap((one) => (one.personId !== personId || one.finishedAt === null || dayOf(one.finishedAt) >= dayOf(closedAt) ? [] : [{ ...one, finishedOn: dayOf(one.finishedAt) }]))
    const pair = pairOf(finished, { first, last }, new Set())
    return pair === null ? [] : [{ personId, ...pair }]
  })
  const outcome = outcomeOf(pairs.map(({ before, after }) => beforeAndAfter(before, after)), taughtOf([framework], pairs, cohort.capabilities))
  return { outcome, counted: new Map(pairs.map(({ personId, after }) => [personId, after.assessmentId])) }
}
