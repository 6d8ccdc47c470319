import type { Aspect, Domain, Factor, Style, Trend } from '../../kernel/vocabulary.ts'

/** What the closed sets of the house are called on pages. The one place; areas show these and write none of their own. */
export const domainWords: Readonly<Record<Domain, string>> = {
  management: 'management',
  leadership: 'leadership',
}

export const aspectWords: Readonly<Record<Aspect, string>> = {
  focus: 'Focus',
  orientation: 'Time',
  question: 'Question',
  risk: 'Risk',
  authority: 'Authority',
  success: 'Success',
}

export const factorWords: Readonly<Record<Factor, string>> = {
  'life-and-death': 'Life-and-death stakes',
  autonomy: 'Professional autonomy',
  accountabilities: 'Multiple accountabilities',
  resources: 'Limited resources',
  visibility: 'Political visibility',
  interdependencies: 'Complex interdependencies',
}

/** The name of each style, and the plain word that stands on buttons. */
export const styleWords: Readonly<Record<Style, { readonly name: string; readonly plain: string }>> = {
  directive: { name: 'directive', plain: 'Direct' },
  participative: { name: 'participative', plain: 'Involve' },
  coaching: { name: 'coaching', plain: 'Coach' },
  delegating: { name: 'delegating', plain: 'Delegate' },
}

export const trendWords: Readonly<Record<Trend, string>> = {
  'integrated-care': 'Integrated care systems',
  digital: 'Digital transformation',
  workforce: 'Workforce pressures',
  'population-health': 'Population health',
  finance: 'Financial sustainability',
}
