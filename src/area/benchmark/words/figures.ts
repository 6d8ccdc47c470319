import type { ShownFigure } from '../rules/figures.ts'

/** How each figure is called, what it is, and where it comes from. */
export interface FigureWords {
  readonly name: string
  /** The name in the middle of a sentence. */
  readonly inSentence: string
  readonly definition: string
}

export const figureWords: Readonly<Record<ShownFigure, FigureWords>> = {
  managers_per_gbp10m: {
    name: 'Managers for each £10 million of running costs',
    inSentence: 'managers for each £10 million of running costs',
    definition: 'Full-time equivalent managers and senior managers in September, divided by running costs (operating cost) in tens of millions of pounds.',
  },
  managers_fte: {
    name: 'Managers and senior managers, full-time equivalents',
    inSentence: 'full-time equivalent managers',
    definition: 'Staff whose occupation code is manager or senior manager, in September. A clinician who manages is counted under the clinical group.',
  },
  manager_share_pct: {
    name: 'Managers as a share of all staff',
    inSentence: 'managers as a share of all staff',
    definition: 'Managers and senior managers as a percent of all staff, full-time equivalents, both from the same count on the same day.',
  },
  staff_per_manager: {
    name: 'Staff for each manager',
    inSentence: 'staff for each manager',
    definition: 'All staff divided by managers and senior managers, full-time equivalents, from the same count on the same day.',
  },
  beds_per_manager: {
    name: 'Beds for each manager',
    inSentence: 'beds for each manager',
    definition: 'Beds divided by full-time equivalent managers and senior managers.',
  },
  consultants_per_manager: {
    name: 'Consultants for each manager',
    inSentence: 'consultants for each manager',
    definition: 'Full-time equivalent consultants divided by full-time equivalent managers and senior managers.',
  },
  operating_cost_gbp_m_per_manager: {
    name: 'Running costs for each manager, £ million',
    inSentence: 'running costs for each manager',
    definition: 'Operating cost in millions of pounds divided by full-time equivalent managers and senior managers.',
  },
  ae_4h_pct: {
    name: 'Accident and emergency (A&E): seen within 4 hours',
    inSentence: 'A&E patients seen within 4 hours',
    definition: 'Share of A&E attendances that ended within 4 hours, rounded to whole percents by the source.',
  },
  rtt_18w_pct: {
    name: 'Waiting list: within 18 weeks',
    inSentence: 'patients on the waiting list for less than 18 weeks',
    definition: 'Of the patients still waiting for planned treatment on 31 March, the share who had waited up to 18 weeks.',
  },
  shmi: {
    name: 'Deaths against expected (SHMI)',
    inSentence: 'deaths against expected (SHMI)',
    definition: 'Summary hospital-level mortality indicator. 1 is as many deaths as expected from the mix of patients; more than 1 is more.',
  },
  net_position_pct_of_cost: {
    name: 'Surplus or deficit, percent of running costs',
    inSentence: 'surplus or deficit as a percent of running costs',
    definition: 'Financial position divided by operating cost. Less than 0 is a deficit.',
  },
  management_score: {
    name: 'Immediate managers, as staff rate them (1 to 5)',
    inSentence: 'how staff rate immediate managers',
    definition: 'Mean of the NHS Staff Survey questions 7a to 7g on support, feedback and fairness of the immediate manager. Five questions until 2014, seven from 2015.',
  },
  management_score_7a_e: {
    name: 'Immediate managers, the five questions asked in every year (1 to 5)',
    inSentence: 'how staff rate immediate managers on five questions',
    definition: 'Mean of the NHS Staff Survey questions 7a to 7e, which were asked in every year.',
  },
  senior_leadership_score: {
    name: 'Senior managers, as staff rate them (1 to 5)',
    inSentence: 'how staff rate senior managers',
    definition: 'Mean of the NHS Staff Survey questions 8a to 8d on how senior managers communicate, involve staff and act on feedback.',
  },
}
