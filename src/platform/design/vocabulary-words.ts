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

/** In what the two domains differ on each aspect: management first. */
export const aspectMeanings: Readonly<Record<Aspect, string>> = {
  focus: 'systems and processes, or people and direction',
  orientation: 'how things run today, or what they could become',
  question: 'how to do it well, or why to do it at all',
  risk: 'fewer errors, or a trial that was thought through',
  authority: 'by post, or by person',
  success: 'standards met, or a change that lasts',
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
