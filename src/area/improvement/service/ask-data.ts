import { readText } from '../../../kernel/long-text.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import type { Measure, MeasureSeries } from '../../measure/index.ts'
import type { RegisteredQuestion } from '../records.ts'
import { type QuestionAnswer, answerQuestion } from '../rules/answer-question.ts'
import { type FieldProblem, problemsOf } from '../rules/typed-fields.ts'
import { type QuestionProblem, type TypedQuestion, readQuestion } from '../rules/typed-question.ts'
import { type Asking, type OpenedImprovement, openAtWork, openImprovement } from './asking.ts'
import { seriesOf } from './see-improvement.ts'

/** The measures that an improvement follows and can ask about, by name. */
export async function askableMeasures({ store, measures }: Pick<Asking, 'store' | 'measures'>, improvementId: string): Promise<readonly Measure[]> {
  const linked = await store.measures(improvementId)
  const known = await measures.measuresById(linked.map(({ measureId }) => measureId))
  return linked.flatMap(({ measureId }) => known.filter((measure) => measure.measureId === measureId))
}

/**
 * Registers a question of the data. It is never changed; it can be withdrawn, and stays on record.
 * @error not-here, to-mend
 */
export async function registerQuestion(asking: Asking, improvementId: string, typed: TypedQuestion): Promise<Result<RegisteredQuestion, NotHere | ToMend<QuestionProblem>>> {
  if ((await openAtWork(asking, improvementId)) === null) return failure(notHere)
  const open = (await asking.store.questions(improvementId)).filter(({ withdrawn }) => withdrawn === null)
  const read = readQuestion(typed, await askableMeasures(asking, improvementId), new Set(open.map(({ measureId }) => measureId)), asking.today)
  if (!read.ok) return failure(toMend(read.error))
  const question: RegisteredQuestion = { questionId: asking.newId(), ...read.value, registeredBy: asking.viewer.personId, registeredAt: asking.now, withdrawn: null }
  await asking.store.addQuestion(improvementId, question)
  return success(question)
}

/**
 * Withdraws a question, with the reason.
 * @error not-here also when it was withdrawn already; to-mend
 */
export async function withdrawQuestion(asking: Asking, improvementId: string, questionId: string, reason: string): Promise<Result<null, NotHere | ToMend<FieldProblem<'reason'>>>> {
  if ((await openAtWork(asking, improvementId)) === null) return failure(notHere)
  const question = (await asking.store.questions(improvementId)).find((one) => one.questionId === questionId)
  if (question === undefined || question.withdrawn !== null) return failure(notHere)
  const read = readText(reason, 500)
  if (!read.ok) return failure(toMend(problemsOf({ reason: read })))
  return (await asking.store.withdrawQuestion(questionId, asking.now, read.value)) ? success(null) : failure(notHere)
}

/** A question with its answer. */
export interface AnsweredQuestion extends OpenedImprovement {
  readonly question: RegisteredQuestion
  readonly measure: Measure
  readonly series: MeasureSeries
  readonly answered: QuestionAnswer
}

/**
 * A question with what the data say by now, for anybody of the organisation.
 * @returns null when the improvement has none of this id
 */
export async function seeQuestion(asking: Asking, improvementId: string, questionId: string): Promise<AnsweredQuestion | null> {
  const opened = await openImprovement(asking, improvementId)
  const question = opened === null ? undefined : (await asking.store.questions(improvementId)).find((one) => one.questionId === questionId)
  const measure = question === undefined ? null : await asking.measures.measure(question.measureId)
  if (opened === null || question === undefined || measure === null) return null
  const series = await seriesOf(asking.measures, measure)
  return { ...opened, question, measure, series, answered: answerQuestion(question, series, londonDay(question.registeredAt)) }
}
