import { type MeasuredChart, measuredChart } from '../../measure/index.ts'
import type { Story } from '../service/see-story.ts'
import { answerChart } from './answer-chart.ts'

/** The chart of a story: that of its question, else that of the measure of the aim; null without either. */
export function storyChart({ asked, aimMeasure }: Pick<Story, 'asked' | 'aimMeasure'>): MeasuredChart | null {
  if (asked !== null) return answerChart(asked, 3)
  return aimMeasure === null ? null : measuredChart(aimMeasure.series, { headingLevel: 3 })
}
