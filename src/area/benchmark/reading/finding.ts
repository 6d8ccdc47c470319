/** A defect of a file that was noticed and handled; the words for it are in finding-words.ts. */
export interface Finding {
  readonly kind: FindingKind
  /** Path within the folder. */
  readonly file: string
  /** The codes that it concerns, sorted; empty when it concerns the whole file. */
  readonly codes: readonly string[]
  /** Starts of financial years, ascending; empty when it concerns all or none. */
  readonly years: readonly number[]
  /** What the sentence needs to know besides. */
  readonly facts: FindingFacts
}

export type FindingFacts = Readonly<Record<string, number | string>>

export type FindingKind =
  | 'byte-order-mark'
  | 'no-final-newline'
  | 'file-changed'
  | 'file-not-used'
  | 'examined-only'
  | 'questionnaire-wording'
  | 'single-year'
  | 'spaces-in-codes'
  | 'spaces-in-names'
  | 'suffix-x'
  | 'digits-only-code'
  | 'not-in-provider-list'
  | 'zero-means-missing'
  | 'cost-is-negative'
  | 'percent-is-fraction'
  | 'rounded-to-percent'
  | 'implausibly-low'
  | 'dated-at-year-end'
  | 'acute-only'
  | 'trusts-missing-in-year'
  | 'bodies-vanish'
  | 'bodies-of-other-kinds'
  | 'all-staff-implausible'
  | 'small-cells'
  | 'no-share-of-year'
  | 'empty-questions'
  | 'score-breaks'
  | 'question-reworded'
  | 'whole-percents'
  | 'precision-differs'
  | 'cross-section'
  | 'rated-twice'
  | 'location-codes'
  | 'without-rating'
  | 'predecessors-in-list'
  | 'merger'
  | 'jump'
  | 'manager-coding'
  | 'five-character-codes'
  | 'sites-among-trusts'
  | 'closed-organisations'
  | 'open-organisations-only'
  | 'part-types-and-totals'
  | 'extra-columns'
  | 'header-differs'
  | 'total-row'
  | 'total-row-label'
  | 'snapshot-workforce'
  | 'snapshot-waiting'
  | 'rows-not-trusts'
  | 'rate-is-fraction'
  | 'respondents-floored'
  | 'not-available-text'
  | 'mixed-scales'
  | 'latest-month-used'
  | 'parts-differ-from-total'
  | 'other-clusters-left-out'

/**
 * Makes a finding with its codes and years sorted and without repeats.
 * @param kind which defect
 * @param file path within the folder
 * @param about codes, years and other facts; what is left out is empty
 */
export function finding(
  kind: FindingKind,
  file: string,
  about: { readonly codes?: Iterable<string>; readonly years?: Iterable<number>; readonly facts?: FindingFacts } = {},
): Finding {
  return {
    kind,
    file,
    codes: [...new Set(about.codes ?? [])].toSorted(),
    years: [...new Set(about.years ?? [])].toSorted((one, other) => one - other),
    facts: about.facts ?? {},
  }
}
