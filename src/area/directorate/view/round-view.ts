import type { ProcessFacet } from '../../../platform/design/index.ts'
import { fiveSentences } from '../../simulated-ward/index.ts'
import { accountOf } from '../rules/account.ts'
import { type ChosenRun, weeksOfRound } from '../rules/chosen-run.ts'
import { type Course, wholeCourseOf } from '../rules/course.ts'
import { frontDoorOf } from '../rules/front-door.ts'
import { weeksOf } from '../rules/pairs.ts'
import { type WardName, wardNames } from '../rules/three-wards.ts'
import { frontDoorText } from '../words/front-door.ts'
import { factsOf, speechOf } from '../words/speech.ts'
import { chartsOfWard } from './ward-charts.ts'

/** What a ward and its manager show of the four weeks before. */
export interface WardReport {
  readonly said: readonly string[]
  readonly facts: readonly string[]
  readonly happened: readonly string[]
  readonly charts: readonly ProcessFacet[]
}

/** What there is to see before the next four weeks are planned: nothing before the first. */
export interface RoundView {
  /** Counted from 1. */
  readonly round: number
  readonly door: readonly string[]
  readonly wards: readonly { readonly name: WardName; readonly report: WardReport | null }[]
}

/** The view of a run that is not over. */
export function roundViewOf(run: ChosenRun): RoundView {
  const over = run.rounds.length
  if (over === 0) return { round: 1, door: [], wards: wardNames.map((name) => ({ name, report: null })) }
  const course = wholeCourseOf(run)
  return { round: over + 1, door: frontDoorText(frontDoorOf(course, over)), wards: wardNames.map((name, place) => ({ name, report: reportOf(run, course, place) })) }
}

/** What a ward shows of the last round that is over. */
function reportOf(run: ChosenRun, course: Course, place: number): WardReport {
  const account = accountOf(run, course, place, run.rounds.length)
  const { first, last } = weeksOfRound(run.rounds.length)
  return {
    said: speechOf(account),
    facts: factsOf(account),
    happened: fiveSentences(weeksOf(course, place).slice(first - 1, last)).map(({ sentence }) => sentence),
    charts: chartsOfWard(course, place),
  }
}
