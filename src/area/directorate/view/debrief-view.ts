import type { ProcessFacet } from '../../../platform/design/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { hoursByKind } from '../rules/account.ts'
import { type ChosenRun, weeksInAll, weeksInRound, weeksOfRound } from '../rules/chosen-run.ts'
import { type Course, wholeCourseOf } from '../rules/course.ts'
import { managersAtEnd } from '../rules/manager-end.ts'
import { type WardName, wardNames } from '../rules/three-wards.ts'
import { askedText, hoursText } from '../words/choices.ts'
import { managerSentences } from '../words/debrief.ts'
import { outOf100 } from '../words/speech.ts'
import { chartsOfWard } from './ward-charts.ts'

/** What is looked back at on a ward. */
interface WardLookedBackAt {
  readonly name: WardName
  /** What became of her week and of her trust. */
  readonly sentences: readonly string[]
  /** Week by week: what was asked, her hours by what they are for, her trust. */
  readonly rows: readonly (readonly string[])[]
  readonly charts: readonly ProcessFacet[]
}

/** A whole run, looked back at. */
export interface DebriefView {
  readonly weeks: number
  /** Your own hours, round by round. */
  readonly yours: readonly { readonly first: number; readonly last: number; readonly hours: string }[]
  readonly wards: readonly WardLookedBackAt[]
}

/** Looks back at a run whose four rounds are over. */
export function debriefViewOf(run: ChosenRun): DebriefView {
  const course = wholeCourseOf(run)
  const managers = managersAtEnd(course).map(managerSentences)
  return {
    weeks: weeksInAll,
    yours: run.rounds.map(({ hours }, place) => ({ ...weeksOfRound(place + 1), hours: hoursText(hours) })),
    wards: wardNames.map((name, ward) => ({ name, sentences: managers[ward] ?? [], rows: rowsOf(run, course, ward), charts: chartsOfWard(course, ward) })),
  }
}

function rowsOf({ rounds }: ChosenRun, { weeks }: Course, ward: number): readonly (readonly string[])[] {
  return weeks.flatMap(({ managers }, place) => {
    const [manager, asked] = [managers[ward], rounds[Math.floor(place / weeksInRound)]?.asked[ward]]
    if (manager === undefined || asked === undefined) return []
    const { care, management, leadership } = hoursByKind(manager.hours)
    return [[String(place + 1), askedText(asked), ...[care, management, leadership].map((hours) => formatNumber(hours, 1)), outOf100(manager.trust)]]
  })
}
