/** A figure that pages show, with how it is written. Names are those of the download and the command line. */
export interface FigureDescription {
  readonly figure: string
  /** Decimals that the source supports. */
  readonly decimals: number
  /** Written behind the number: '%', '' ... */
  readonly unit: string
}

/** The number of managers, seen in six ways. The first leads. */
export const quantityFigures = [
  { figure: 'managers_per_gbp10m', decimals: 2, unit: '' },
  { figure: 'managers_fte', decimals: 1, unit: '' },
  { figure: 'manager_share_pct', decimals: 2, unit: '%' },
  { figure: 'staff_per_manager', decimals: 1, unit: '' },
  { figure: 'beds_per_manager', decimals: 1, unit: '' },
  { figure: 'consultants_per_manager', decimals: 2, unit: '' },
  { figure: 'operating_cost_gbp_m_per_manager', decimals: 2, unit: '' },
] as const satisfies readonly FigureDescription[]

/** What followed in the same years. None of them measures management. */
export const outcomeFigures = [
  { figure: 'ae_4h_pct', decimals: 0, unit: '%' },
  { figure: 'rtt_18w_pct', decimals: 1, unit: '%' },
  { figure: 'shmi', decimals: 2, unit: '' },
  { figure: 'net_position_pct_of_cost', decimals: 1, unit: '%' },
] as const satisfies readonly FigureDescription[]

/** How staff rate managers, on a scale from 1 to 5. */
export const ratingFigures = [
  { figure: 'management_score', decimals: 2, unit: '' },
  { figure: 'senior_leadership_score', decimals: 2, unit: '' },
] as const satisfies readonly FigureDescription[]

export type QuantityFigure = (typeof quantityFigures)[number]['figure']
export type OutcomeFigure = (typeof outcomeFigures)[number]['figure']
export type RatingFigure = (typeof ratingFigures)[number]['figure']
/** The rating of immediate managers from the five questions that were asked in every year: the one that may be followed over the years. */
export type ShownFigure = QuantityFigure | OutcomeFigure | RatingFigure | 'management_score_7a_e'
