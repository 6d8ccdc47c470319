import type { DemonstrationTrust } from '../../../../demo/index.ts'
import { defaultComponents } from '../../../engine/measurement/index.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { holdsOn } from '../../../kernel/period.ts'
import type { Aspect } from '../../../kernel/vocabulary.ts'
import type { Framework } from '../../framework/index.ts'
import { buildUnitTree, inReadingOrder } from '../../organisation/index.ts'
import { type AnsweredPerson, type WholeRelease, releaseOf, unitsOfManagers } from '../../organisation-profile/index.ts'
import type { ToldAssessment } from './told-assessments.ts'

/** How days become moments and aspects words: what the rules of releases are told elsewhere. */
export interface Telling {
  readonly startOfDay: (day: CalendarDate) => Date
  readonly aspectName: (aspect: Aspect) => string
}

/** The releases of the demonstration, each made from what was finished since the one before, as closing a wave makes it. */
export function toldReleases(trust: DemonstrationTrust, assessments: readonly ToldAssessment[], framework: Framework, { startOfDay, aspectName }: Telling): readonly WholeRelease[] {
  const units = inReadingOrder(buildUnitTree(trust.units))
  return trust.releases.flatMap(({ releaseId, until: day, closedAt, countedOn }, place) => {
    const earlier = trust.releases[place - 1]
    const [after, until] = [earlier === undefined ? null : startOfDay(earlier.until), startOfDay(day)]
    const unitOf = unitsOfManagers(trust.holdings.filter((one) => holdsOn(one, countedOn)), trust.posts)
    const people = [...finishedBetween(assessments, after, until).values()].map((one) => placed(one, unitOf))
    const counted = people.flatMap((one) => one ?? [])
    const made = releaseOf({ releaseId, number: place + 1, after, until, closedAt, framework, units, people: counted, holders: [...unitOf.values()], leftOut: people.length - counted.length, usual: defaultComponents, aspectName })
    return made.ok ? [made.value] : []
  })
}

function placed({ personId, answers }: ToldAssessment, unitOf: ReadonlyMap<string, string>): AnsweredPerson | null {
  const unitId = unitOf.get(personId)
  return unitId === undefined ? null : { unitId, answers }
}

/** The newest of each person. */
function finishedBetween(assessments: readonly ToldAssessment[], after: Date | null, until: Date): ReadonlyMap<string, ToldAssessment> {
  const finished = assessments.filter(({ finishedAt }) => finishedAt !== null && (after === null || finishedAt > after) && finishedAt <= until)
  return new Map(finished.toSorted((one, other) => (one.finishedAt?.getTime() ?? 0) - (other.finishedAt?.getTime() ?? 0)).map((one) => [one.personId, one]))
}
