import type { JsonObject } from '../../../kernel/json-value.ts'
import type { RunProblem } from '../run/run-problem.ts'

/** A case of a file of validation cases, as it was read. Of what it expects, the names are kept and nothing else: no answer can rest on the values. */
export interface ValidationCase {
  readonly id: string | number
  /** The family, and behind a comma the variant of it; "" without one. */
  readonly family: string
  readonly variant: string
  readonly params: JsonObject
  /** What is asked for. */
  readonly names: readonly string[]
  /** The largest standard error that is wanted, as a share of the value. */
  readonly maxRelativeSe: number
}

/** What a parameter has to be. */
export type Needed = 'number-above-0' | 'number-from-0' | 'number' | 'share' | 'whole-from-0' | 'whole-from-1' | 'whole-to-10000' | 'list' | 'rows' | 'object' | 'text'

/** Why a case, or a part of it, cannot be computed. */
export type CaseProblem =
  | RunProblem
  | { readonly code: 'not-an-object' | 'id-missing' | 'family-missing' | 'params-not-an-object' | 'expected-not-an-object' | 'unit-unknown' | 'too-long' }
  | { readonly code: 'precision-not-in-range' }
  | { readonly code: 'family-unknown'; readonly family: string; readonly known: readonly string[] }
  | { readonly code: 'parameter-missing'; readonly parameter: string }
  | { readonly code: 'parameter-wrong'; readonly parameter: string; readonly needed: Needed }
  | { readonly code: 'lengths-differ'; readonly parameter: string; readonly other: string }
  | { readonly code: 'amplitude-above-mean' | 'routing-above-1' | 'nobody-comes' }
  | { readonly code: 'law-unknown'; readonly parameter: string; readonly text: string }
  | { readonly code: 'law-impossible'; readonly parameter: string; readonly text: string }
  | { readonly code: 'change-unknown'; readonly change: string }
  | { readonly code: 'unstable'; readonly load: number }
  | { readonly code: 'name-unknown'; readonly name: string }
  | { readonly code: 'nothing-seen'; readonly name: string }

/** What to know of a value that was computed: it is less sure than was asked, or was 0 in every run, so that its standard error says nothing. */
export type CaseRemark =
  | { readonly code: 'not-precise'; readonly name: string; readonly relativeSe: number }
  | { readonly code: 'always-0'; readonly name: string }
