import { pointsForSteadyLimits } from '../../../engine/spc/index.ts'
import { outcomeNames } from '../../../engine/ward/index.ts'
import type { ProcessFacet } from '../../../platform/design/index.ts'
import { chartWords, fewestWeeks, outcomeChart, outcomeWords } from '../../simulated-ward/index.ts'
import type { Course } from '../rules/course.ts'
import { weeksOf } from '../rules/pairs.ts'

/**
 * The five outcomes of a ward as process charts, each with its sentence.
 * @param course of at least one week
 * @param ward   its place, from 0
 */
export function chartsOfWard(course: Course, ward: number): readonly ProcessFacet[] {
  const weeks = weeksOf(course, ward)
  return outcomeNames.map((outcome) => {
    const { model, sentence, variation } = outcomeChart(outcome, weeks)
    const { name, better } = outcomeWords[outcome]
    return { name, sentence: `${sentence} ${better}`, chart: model, variation }
  })
}

/** How far the limits of charts can be trusted. @param weeks how many are charted, at least 1 */
export function limitsText(weeks: number): string {
  if (weeks < fewestWeeks) return chartWords.tooFew
  return weeks < pointsForSteadyLimits ? chartWords.trial : ''
}
