import type { ChangeVerdict } from '../../../engine/spc/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import type { ChangeIdea, RegisteredQuestion, Cycle } from '../records.ts'
import { answerQuestion } from '../rules/answer-question.ts'
import type { AnsweredQuestion } from './ask-data.ts'
import type { Asking } from './asking.ts'
import { type FollowedMeasure, type ImprovementView, seeImprovement, verdictsOf } from './see-improvement.ts'

/** An improvement told on one page. */
export interface Story {
  readonly view: ImprovementView
  /** Ideas that were tried, with their tests; then those adopted without one. */
  readonly tried: readonly { readonly idea: ChangeIdea; readonly cycles: readonly Cycle[] }[]
  /** The question that was asked last and not withdrawn, with its answer. */
  readonly asked: Pick<AnsweredQuestion, 'question' | 'measure' | 'answered'> | null
  /** What else was asked, so that nobody chooses which answer is told: the name is null where the measure is followed no longer, the verdict where the question was withdrawn or has none. */
  readonly alsoAsked: readonly { readonly question: RegisteredQuestion; readonly measureName: string | null; readonly verdict: ChangeVerdict | null }[]
  /** Without a question: the measure of the aim, where it has values. */
  readonly aimMeasure: FollowedMeasure | null
}

/**
 * The story of an improvement, as far as it goes.
 * @returns null when there is none of this id
 */
export async function seeStory(asking: Asking, improvementId: string): Promise<Story | null> {
  const view = await seeImprovement(asking, improvementId)
  if (view === null) return null
  const question = view.questions.find(({ withdrawn }) => withdrawn === null)
  const followed = view.measures.find(({ measure }) => measure.measureId === question?.measureId)
  const asked = question === undefined || followed === undefined ? null : { question, measure: followed.measure, answered: answerQuestion(question, followed.series, londonDay(question.registeredAt)) }
  const withCycles = view.ideas.map((idea) => ({ idea, cycles: view.cycles.filter(({ ideaId }) => ideaId === idea.ideaId) }))
  const others = view.questions.filter(({ questionId }) => questionId !== asked?.question.questionId)
  const verdicts = verdictsOf({ ...view, questions: others })
  return {
    view,
    tried: withCycles.filter(({ idea, cycles }) => cycles.length > 0 || idea.state === 'adopted'),
    asked,
    alsoAsked: others.map((other) => ({ question: other, measureName: view.measures.find(({ measure }) => measure.measureId === other.measureId)?.measure.name ?? null, verdict: verdicts.get(other.questionId) ?? null })),
    aimMeasure: asked === null ? (view.measures.find(({ measure, series }) => measure.measureId === view.improvement.aim.measureId && series.observations.length > 0) ?? null) : null,
  }
}
