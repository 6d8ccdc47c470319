import type { ImprovementDirection, RuleSetName } from '../../../engine/spc/index.ts'
import type { ChartKind } from '../view/index.ts'

/** Which way is better, as it is asked. */
export const directionWords: Readonly<Record<ImprovementDirection, string>> = { increase: 'Higher is better', decrease: 'Lower is better', neutral: 'Neither way is better' }

/** The kinds of charts, and when each suits. */
export const kindWords: Readonly<Record<ChartKind, { readonly name: string; readonly when: string }>> = {
  xmr: { name: 'XmR chart', when: 'suits most measures; if in doubt, this one' },
  run: { name: 'Run chart', when: 'for a first look at few points: a median, no limits' },
  p: { name: 'p chart', when: 'for a share, such as patients seen within 4 hours out of all' },
  u: { name: 'u chart', when: 'for a rate, such as falls out of bed days' },
  c: { name: 'c chart', when: 'for a count out of about the same number each time' },
  g: { name: 'g chart', when: 'for rare events: cases between one and the next' },
  t: { name: 't chart', when: 'for rare events: days between one and the next' },
}

/** What a set of rules is called where it is chosen; its full name stands on the chart. */
export const ruleSetLabels: Readonly<Record<RuleSetName, string>> = {
  'plot-the-dots-r-0.2.2': 'NHS Making Data Count, as the NHS-R package calculates',
  'plot-the-dots-two-sigma': 'The same, with the 2023 rule for 2 of 3 points',
  mdc: 'NHS Making Data Count, as its own tool calculates',
}
