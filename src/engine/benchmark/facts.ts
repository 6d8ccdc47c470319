/** The questions on immediate managers (7a to 7g) and on senior managers (8a to 8d) of the NHS Staff Survey of 2012 to 2018. */
export const immediateManagerQuestions = ['7a', '7b', '7c', '7d', '7e', '7f', '7g'] as const
export const seniorManagerQuestions = ['8a', '8b', '8c', '8d'] as const
export type SurveyQuestion = (typeof immediateManagerQuestions)[number] | (typeof seniorManagerQuestions)[number]

/** How one question was answered in one organisation and year. */
export interface AnswerDistribution {
  /** Shares in percent from strongly disagree (1) to strongly agree (5); as published, so they may add to 98 to 102; not all 0. */
  readonly shares: readonly [number, number, number, number, number]
  /** Number of people who answered this question; above 0. */
  readonly responses: number
}

export interface Organisation {
  /** ODS code: upper case, without spaces and without the suffix -X. */
  readonly code: string
  readonly name: string
  /** As the provider list has it: Acute, Mental Health, ... */
  readonly type: string
  readonly specialist: boolean
}

/**
 * What is known of one organisation in one year. The year is the start of the financial year.
 * What is not known is absent: never 0, never NaN.
 */
export interface OrganisationYear {
  readonly code: string
  readonly year: number
  /** Managers and senior managers, full-time equivalents, September. */
  readonly managersFte?: number
  /** Consultants, full-time equivalents, September. */
  readonly consultantsFte?: number
  readonly beds?: number
  /** Positive, in thousands of pounds. */
  readonly operatingCostGbpThousands?: number
  /** Surplus above 0, deficit below 0, in thousands of pounds. */
  readonly financialPositionGbpThousands?: number
  /** 0 to 1. */
  readonly ae4hFraction?: number
  /** 0 to 1. */
  readonly rtt18wFraction?: number
  /** 1 is as expected; higher means more deaths than expected. */
  readonly shmi?: number
  /**
   * All staff and managers of the same month; the only source from which a manager share may be made. Where the month is September, a year
   * without `managersFte` has no share either.
   */
  readonly workforce?: { readonly allStaffFte: number; readonly managersFte: number }
  readonly survey?: Readonly<Partial<Record<SurveyQuestion, AnswerDistribution>>>
}

/** Everything that the benchmark is made from. */
export interface BenchmarkFacts {
  readonly organisations: readonly Organisation[]
  readonly organisationYears: readonly OrganisationYear[]
}

/** One line of the benchmark's answer: `kind,org_code,year,figure,value`. */
export interface FigureRow {
  readonly kind: 'trust' | 'national' | 'correlation' | 'placement' | 'regression'
  /** An ODS code, or the name of the universe. */
  readonly orgCode: string
  /** The start of the financial year, or what the row spans (pooled_within_year, 2012-2018). */
  readonly year: number | string
  readonly figure: string
  readonly value: number | string
}
