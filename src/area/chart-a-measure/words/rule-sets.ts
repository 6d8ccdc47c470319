import type { RuleSetName } from '../../../engine/spc/index.ts'
import type { ChartKind } from '../view/series.ts'

/** The rules that a chart follows: what they are called, and how centre and limits were made. */
export interface RuleSetText {
  readonly name: string
  readonly how: string
}

const xmrHow = 'Limits are the mean, plus and minus 2.66 times the mean difference between neighbours.'

export const ruleSetWords: Readonly<Record<RuleSetName, RuleSetText>> = {
  'plot-the-dots-r-0.2.2': { name: 'NHS Making Data Count, as NHSRplotthedots 0.2.2 computes them (plot-the-dots-r-0.2.2)', how: `${xmrHow} A shift and a trend are 7 points.` },
  'plot-the-dots-two-sigma': { name: 'NHS Making Data Count, points beyond a limit count for 2 in 3 too (plot-the-dots-two-sigma)', how: `${xmrHow} A shift and a trend are 7 points.` },
  mdc: { name: 'NHS Making Data Count, as its own tool computes them (mdc)', how: `${xmrHow} No difference is left out. A shift and a trend are 7 points.` },
}

/** What is said when unusual differences between neighbours are left out of the limits. */
export const screeningWords = 'Differences that are unusually large are left out of the limits.'
export const fixedWords = (points: number): string => `Centre and limits come from the first ${points} points.`

const runs = 'Marked is a point outside the limits, or a run on one side longer than chance explains.'

export const chartKindRules: Readonly<Record<Exclude<ChartKind, 'xmr'>, RuleSetText>> = {
  run: { name: 'Run chart', how: 'The line in the middle is the median. There are no limits. A run on one side is marked when it is longer than chance explains.' },
  p: { name: 'p chart', how: `Limits are 3 standard errors around the mean share, wider where the denominator is small. ${runs}` },
  u: { name: 'u chart', how: `Limits are 3 standard errors around the mean rate, wider where the denominator is small. ${runs}` },
  c: { name: 'c chart', how: `Limits are 3 times the square root of the mean count around it. ${runs}` },
  g: { name: 'g chart', how: `The chart counts cases between rare events. ${runs}` },
  t: { name: 't chart', how: `The chart shows the time between rare events. ${runs}` },
}
