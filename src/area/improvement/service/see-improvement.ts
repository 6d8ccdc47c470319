import type { ChangeVerdict } from '../../../engine/spc/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { type JudgedMeasure, type Measure, type MeasureSeries, judgeMeasure } from '../../measure/index.ts'
import { pathText } from '../../organisation/index.ts'
import type { ChangeIdea, RegisteredQuestion, Cycle, Driver, MeasurePart } from '../records.ts'
import { answerQuestion } from '../rules/answer-question.ts'
import { type NextStep, nextStep } from '../rules/next-step.ts'
import { type Asking, type OpenedImprovement, openImprovement } from './asking.ts'

/** A measure as an improvement follows it, with what its chart says. */
export interface FollowedMeasure {
  readonly measure: Measure
  readonly part: MeasurePart
  readonly judged: JudgedMeasure
  readonly series: MeasureSeries
}

/** Everything that tells where an improvement stands. */
export interface ImprovementView extends OpenedImprovement {
  readonly unitPath: string
  readonly aimMeasure: Measure | null
  readonly measures: readonly FollowedMeasure[]
  readonly drivers: readonly Driver[]
  readonly ideas: readonly ChangeIdea[]
  readonly cycles: readonly Cycle[]
  readonly questions: readonly RegisteredQuestion[]
  readonly next: NextStep
}

/**
 * Where an improvement stands.
 * @returns null when there is none of this id
 */
export async function seeImprovement(asking: Asking, improvementId: string): Promise<ImprovementView | null> {
  const opened = await openImprovement(asking, improvementId)
  if (opened === null) return null
  const { store } = asking
  const [drivers, ideas, cycles, questions] = [await store.drivers(improvementId), await store.ideas(improvementId), await store.cycles(improvementId), await store.questions(improvementId)]
  const measures = await followedMeasures(asking, improvementId)
  const { improvement, rights } = opened
  return {
    ...opened,
    unitPath: pathText(rights.tree, improvement.unitId),
    aimMeasure: improvement.aim.measureId === null ? null : await asking.measures.measure(improvement.aim.measureId),
    measures,
    drivers,
    ideas,
    cycles,
    questions,
    next: nextStep({ improvement, drivers, ideas, cycles, questions }, asking.today),
  }
}

/**
 * What the data say to each question that stands, by its id, as its own page says it.
 * @returns nothing for a question that was withdrawn, or whose measure is not followed or has no better direction any more
 */
export function verdictsOf({ questions, measures }: Pick<ImprovementView, 'questions' | 'measures'>): ReadonlyMap<string, ChangeVerdict> {
  const found = new Map<string, ChangeVerdict>()
  for (const question of questions) {
    const followed = question.withdrawn === null ? measures.find(({ measure }) => measure.measureId === question.measureId) : undefined
    const answer = followed === undefined ? null : answerQuestion(question, followed.series, londonDay(question.registeredAt)).answer
    if (answer !== null) found.set(question.questionId, answer.verdict)
  }
  return found
}

/** The measures of an improvement, judged as everywhere. */
export async function followedMeasures({ store, measures: reads }: Pick<Asking, 'store' | 'measures'>, improvementId: string): Promise<readonly FollowedMeasure[]> {
  const linked = await store.measures(improvementId)
  const known = new Map((await reads.measuresById(linked.map(({ measureId }) => measureId))).map((measure) => [measure.measureId, measure]))
  const followed: FollowedMeasure[] = []
  for (const { measureId, part } of linked) {
    const measure = known.get(measureId)
    if (measure === undefined) continue
    const series = await seriesOf(reads, measure)
    followed.push({ measure, part, judged: judgeMeasure(series), series })
  }
  return followed
}

/** A measure with everything that its chart is made from. */
export async function seriesOf(reads: Asking['measures'], measure: Measure): Promise<MeasureSeries> {
  const { measureId } = measure
  return { measure, observations: await reads.observations(measureId), targets: await reads.targets(measureId), rebases: await reads.rebases(measureId), annotations: await reads.annotations(measureId) }
}
