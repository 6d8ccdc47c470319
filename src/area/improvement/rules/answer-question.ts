import { type ChangeAnswer, defaultXmrOptions, didItChange, fewestAfter, fewestToFix } from '../../../engine/spc/index.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type JudgedMeasure, type MeasureSeries, judgeMeasure } from '../../measure/index.ts'
import type { RegisteredQuestion } from '../records.ts'

/** What was asked and what the data say by now. */
export interface QuestionAnswer {
  /** Null when the measure has no better direction any more. */
  readonly answer: ChangeAnswer | null
  /** The values from the first day of the baseline on, as one chart with limits from the baseline alone. */
  readonly shown: MeasureSeries
  /** Written down after the first value of the new way. */
  readonly isLate: boolean
}

/**
 * Answers a question as it was registered: nothing of it is changed by what the data say.
 * @param registeredOn the day of its registration
 */
export function answerQuestion(question: RegisteredQuestion, series: MeasureSeries, registeredOn: CalendarDate): QuestionAnswer {
  const { changeOn } = question
  const judged = judgeMeasure(series)
  const values = countingValues(series, judged).filter(({ day }) => day >= question.baselineFrom)
  const [before, after] = [values.filter(({ day }) => day < changeOn), values.filter(({ day }) => day >= changeOn)]
  const firstAfterOn = after.find(({ value }) => value !== null)?.day ?? null
  const { improvementDirection, rules, screenOutliers } = series.measure
  const answer =
    improvementDirection === 'neutral'
      ? null
      : didItChange({
          baseline: before.map(({ value }) => value),
          after: after.map(({ value }) => value),
          kind: question.dataKind,
          improvementDirection,
          rules: { ...defaultXmrOptions, rules, screenOutliers },
          hopedShift: question.hopedShift,
          smallestWorthwhile: null,
          registration: { registeredOn, firstAfterOn },
          seed: seedOf(question.questionId),
          series: null,
        })
  return { answer, shown: shownSeries(question, series, judged, before.length), isLate: firstAfterOn !== null && registeredOn > firstAfterOn }
}

/** The values in the unit of the chart, with gaps where one does not count. */
function countingValues({ observations }: MeasureSeries, { points }: JudgedMeasure): readonly { readonly day: CalendarDate; readonly value: number | null }[] {
  return observations.map(({ day, ghostReason }, index) => ({ day, value: ghostReason === null ? (points[index]?.value ?? null) : null }))
}

/** The same question has the same seed, and so the same answer. */
function seedOf(questionId: string): number {
  return Number.parseInt(questionId.slice(0, 8), 16)
}

/** As the answer reads it: an XmR chart from the first day of the baseline, no rebase, limits from the baseline. */
function shownSeries({ baselineFrom }: RegisteredQuestion, series: MeasureSeries, { points }: JudgedMeasure, baselinePoints: number): MeasureSeries {
  const observations = series.observations.map((one, index) => ({ ...one, value: points[index]?.value ?? null, numerator: null, denominator: null })).filter(({ day }) => day >= baselineFrom)
  return { ...series, measure: { ...series.measure, chartType: 'xmr', fixAfterNPoints: baselinePoints >= fewestToFix ? baselinePoints : null }, observations, rebases: [], annotations: series.annotations.filter(({ day }) => day >= baselineFrom) }
}

/** How many values of the new way are there. */
export function pointsSince(question: Pick<RegisteredQuestion, 'changeOn'>, { observations }: MeasureSeries): number {
  return observations.filter(({ day, value, ghostReason }) => day >= question.changeOn && value !== null && ghostReason === null).length
}

/** Enough values are there for an answer beyond "too early". */
export function isAnswerable(question: RegisteredQuestion, series: MeasureSeries): boolean {
  return question.withdrawn === null && pointsSince(question, series) >= fewestAfter
}
