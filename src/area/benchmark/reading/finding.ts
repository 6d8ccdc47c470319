import type { AboutFacts, NoFacts } from './facts-of-kinds.ts'

/** What the sentence of each kind needs to know besides file, codes and years; the words are in finding-words.ts. */
export interface FindingFacts {
  'byte-order-mark': NoFacts
  'no-final-newline': NoFacts
  'file-changed': { found: string; bytes: number; expectedBytes: number }
  'file-not-used': NoFacts
  'examined-only': { reason: string }
  'questionnaire-wording': NoFacts
  'single-year': NoFacts
  'spaces-in-codes': { rows: number }
  'spaces-in-names': { rows: number }
  'suffix-x': { rows: number }
  'digits-only-code': { rows: number }
  'not-in-provider-list': { count: number }
  'zero-means-missing': { rows: number; column: string }
  'cost-is-negative': { column: string }
  'percent-is-fraction': { column: string }
  'rounded-to-percent': { column: string }
  'implausibly-low': { column: string; values: string }
  'dated-at-year-end': { rows: number }
  'acute-only': { exceptions: string }
  'trusts-missing-in-year': { count: number }
  'bodies-vanish': { count: number; total: number; before: number; after: number }
  'bodies-of-other-kinds': { count: number }
  'all-staff-implausible': { factor: string; month: string; year: number; ratio: string; low: string; high: string; count: number }
  'small-cells': { rows: number; all: number }
  'no-share-of-year': NoFacts
  'empty-questions': { questions: string }
  'score-breaks': { questions: string; before: string; after: string; constant: number; afterConstant: string }
  'question-reworded': { question: string; change: string; others: string }
  'whole-percents': { low: number; high: number }
  'precision-differs': { factor: string; medians: string }
  'cross-section': { first: string; last: string }
  'rated-twice': { rows: number }
  'location-codes': { count: number }
  'without-rating': { count: number }
  'predecessors-in-list': { count: number }
  merger: { code: string; movement: string; predecessors: string }
  jump: { jumps: string }
  'manager-coding': { values: string }
  'five-character-codes': { count: number }
  'sites-among-trusts': { rows: number; count: number }
  'closed-organisations': { count: number }
  'open-organisations-only': NoFacts
  'part-types-and-totals': { parts: string; all: number; functions: number; total: number; within: string }
  'extra-columns': { columns: number; empty: number; expected: number }
  'header-differs': { found: string; expected: string }
  'total-row': { row: number; label: string }
  'total-row-label': { label: string }
  'sums-differ-from-total-row': { columns: number; column: string; sum: number; total: number }
  'snapshot-workforce': { column: string; ratio: string; count: number; month: string }
  'snapshot-waiting': { column: string; ratio: string; count: number }
  'rows-not-trusts': { count: number }
  'rate-is-fraction': { columns: string }
  'respondents-floored': { rows: number; floor: number }
  'not-available-text': { cells: number }
  'mixed-scales': { ranges: string }
  'several-names': { count: number; one: string; other: string }
  'latest-month-used': { months: string }
  'parts-differ-from-total': { parts: number; total: number }
  'other-clusters-left-out': { count: number }
}

export type FindingKind = keyof FindingFacts

/** Findings of one kind, or of one of several. */
export type FindingOf<Kind extends FindingKind> = {
  readonly [One in Kind]: {
    readonly kind: One
    /** Path within the folder. */
    readonly file: string
    /** The codes that it concerns, sorted; empty when it concerns the whole file. */
    readonly codes: readonly string[]
    /** Starts of financial years, ascending; empty when it concerns all or none. */
    readonly years: readonly number[]
    readonly facts: Readonly<FindingFacts[One]>
  }
}[Kind]

/** A defect of a file that was noticed and handled. */
export type Finding = FindingOf<FindingKind>

/** Codes and years that a finding concerns, in any order and with repeats, and its facts; what is left out is empty. */
export type AboutFinding<Kind extends FindingKind> = AboutFacts<{ readonly codes?: Iterable<string>; readonly years?: Iterable<number> }, FindingFacts[Kind]>

/** A finding with its codes and years in order and without repeats. */
export function finding<Kind extends FindingKind>(kind: Kind, file: string, ...[about]: AboutFinding<Kind>): Finding {
  const found = {
    kind,
    file,
    codes: [...new Set(about?.codes ?? [])].toSorted(),
    years: [...new Set(about?.years ?? [])].toSorted((one, other) => one - other),
    facts: about?.facts ?? {},
  }
  // AboutFinding holds the facts of this kind, and leaves them out only where the kind has none.
  return found as Finding
}
