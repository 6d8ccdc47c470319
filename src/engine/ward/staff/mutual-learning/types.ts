/** How members and an organisation learn from each other about a reality of yes or no in many dimensions. */
export interface MutualLearning {
  /** How many dimensions reality has, and how many members the organisation: whole numbers above 0. */
  readonly dimensions: number
  readonly members: number
  /** Chance per period and dimension that a member takes over what the code holds (socialisation, p1). */
  readonly memberLearning: MemberLearning
  /** Effectiveness with which the code learns from members who know more than it does, 0 to 1 (p2). */
  readonly codeLearning: number
  /** Chance per period that a member leaves and a naive one comes (p3). */
  readonly turnover: number
  /** Chance per period and dimension that reality turns into its opposite (p4). */
  readonly turbulence: number
  /** How many periods are run: a whole number above 0. */
  readonly periods: number
}

/** One chance for all; or a slow one for a share of the members, counted up to whole members, and a fast one for the rest. */
export type MemberLearning =
  | { readonly kind: 'alike'; readonly chance: number }
  | { readonly kind: 'mixed'; readonly shareSlow: number; readonly slow: number; readonly fast: number }

/** Knowledge by period, from 0 (the start) to the last: the share of dimensions held rightly, mean over replications. */
export interface KnowledgeOverTime {
  readonly code: Float64Array
  /** Mean over members too. */
  readonly members: Float64Array
  /** By how much the mean of the code varies from one set of so many replications to another. */
  readonly codeStandardError: Float64Array
}
