import { type Annotation, type MeasuredChart, measuredChart } from '../../measure/index.ts'
import type { AnsweredQuestion } from '../service/ask-data.ts'
import { answerWords as words } from '../words/question.ts'

/** The chart of an answer: limits from the baseline alone, the first day of the new way marked before what else happened that day. */
export function answerChart({ question, measure, answered }: Pick<AnsweredQuestion, 'question' | 'measure' | 'answered'>, headingLevel: 2 | 3 = 2): MeasuredChart {
  const change: Annotation = { annotationId: question.questionId, day: question.changeOn, text: words.changeMark, writtenBy: null, writtenAt: question.registeredAt }
  const { shown } = answered
  const hasChange = shown.observations.some(({ day }) => day >= question.changeOn)
  return measuredChart({ ...shown, annotations: hasChange ? [change, ...shown.annotations].toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0)) : shown.annotations }, { heading: words.chartHeading(measure.name), headingLevel })
}
