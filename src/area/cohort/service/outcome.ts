import { type CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type Domain } from '../../../kernel/vocabulary.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import type { AnsweredAssessment } from '../../assessment/index.ts'
import { type Framework, questionnaireOf } from '../../framework/index.ts'
import { type Finished, pairOf } from '../rules/pairs.ts'
import { type BeforeAndAfter, type TaughtBehaviours, fewestPeople, outcomeOf } from '../rules/outcome.ts'
import { daysOf, whoIs } from '../rules/state.ts'
import { type Asking, type OpenedCohort, type Refusal, countChange, openToChange } from './asking.ts'
import { type GainSources, frameworksOf } from './gain.ts'

type Sources = Pick<GainSources, 'finished' | 'framework'>
type Counted = AnsweredAssessment & Finished

interface Pair {
  readonly personId: string
  readonly before: Counted
  readonly after: Counted
}

/** Is there enough for an outcome, by what was finished before today? A number that grows by one would tell who was next. */
export async function isEnough(asking: Asking, sources: Sources, opened: OpenedCohort): Promise<boolean> {
  return (await pairsOf(asking, sources, opened, asking.today)).length >= fewestPeople
}

/**
 * Closes a group and makes its outcome, once. Nothing of the group changes afterwards.
 * @error not-over while the group has days to come, or none
 */
export async function closeCohort(asking: Asking, sources: Sources, cohortId: string, version: number): Promise<Result<null, Refusal | 'not-over'>> {
  const opened = await openToChange(asking, cohortId, version)
  if (typeof opened === 'string') return failure(opened)
  if (opened.state !== 'over') return failure('not-over')
  const pairs = await pairsOf(asking, sources, opened, asking.today)
  const frameworks = await frameworksOf(sources, pairs.map(({ after }) => after))
  const taught = taughtOf(pairs.flatMap(({ after }) => frameworks.get(after.frameworkId) ?? []), pairs, opened.cohort.capabilities)
  const outcome = outcomeOf(pairs.map(({ before, after }) => beforeAndAfter(before, after)), taught)
  await asking.store.keepOutcome(cohortId, outcome, new Map(pairs.map(({ personId, after }) => [personId, after.assessmentId])))
  await countChange(asking, opened.cohort, { closedAt: asking.now })
  return success(null)
}

/** The pairs of everybody who has a place, whether they came or not. @param until what was finished on this day or later does not count */
async function pairsOf({ store }: Asking, sources: Sources, { standings, sittings }: OpenedCohort, until: CalendarDate): Promise<readonly Pair[]> {
  const { first, last } = daysOf(sittings)
  if (first === null || last === null) return []
  const finished = await sources.finished(whoIs(standings, 'has-place'))
  const all = new Map([...finished].map(([personId, of]) => [personId, of.flatMap(countable).filter(({ finishedOn }) => finishedOn < until)]))
  const counted = await store.countedBefore([...all.values()].flatMap((of) => of.map(({ assessmentId }) => assessmentId)))
  return [...all].flatMap(([personId, of]) => {
    const pair = pairOf(of, { first, last }, counted)
    return pair === null ? [] : [{ personId, ...pair }]
  })
}

function countable(assessment: AnsweredAssessment): readonly Counted[] {
  return assessment.finishedAt === null ? [] : [{ ...assessment, finishedOn: londonDay(assessment.finishedAt) }]
}

/** The replies of one pair. */
export function beforeAndAfter(before: Pick<AnsweredAssessment, 'answers'>, after: Pick<AnsweredAssessment, 'answers'>): BeforeAndAfter {
  const replies = ({ answers }: Pick<AnsweredAssessment, 'answers'>) => new Map(answers.map(({ itemId, reply }) => [itemId, reply]))
  return { before: replies(before), after: replies(after) }
}

/** The behaviours of what is taught, by domain, at every stage that somebody of the pairs is asked at. Capabilities of neither domain are left out. */
export function taughtOf(frameworks: readonly Framework[], pairs: readonly { readonly after: Pick<AnsweredAssessment, 'stage'> }[], capabilities: readonly string[]): TaughtBehaviours {
  const stages = new Set(pairs.map(({ after }) => after.stage))
  const asked = [...new Set(frameworks)].flatMap((framework) => [...stages].flatMap((stage) => questionnaireOf(framework, 'full', stage).capabilities))
  const of = (domain: Domain) => new Set(asked.filter((one) => one.domain === domain && one.code !== null && capabilities.includes(one.code)).flatMap((one) => one.behaviours.map(({ itemId }) => itemId)))
  return { management: of('management'), leadership: of('leadership') }
}
