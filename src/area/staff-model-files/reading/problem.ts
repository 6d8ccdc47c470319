/** Why a behaviour, or a part of it, cannot be computed. */
export type BehaviourProblem =
  | { readonly code: 'not-an-object' | 'id-missing' | 'params-not-an-object' | 'expected-not-an-object' | 'model-unknown' }
  | { readonly code: 'parameter-missing'; readonly parameter: string }
  | { readonly code: 'parameter-not-in-range'; readonly parameter: string; readonly range: NumberRange; readonly mayBeNull: boolean }
  | { readonly code: 'runs-not-an-object' }
  | { readonly code: 'run-missing'; readonly run: string }
  | { readonly code: 'names-missing'; readonly of: string }
  | { readonly code: 'name-unknown'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'period-not-in-run'; readonly run: string; readonly period: string; readonly periods: number }
  | { readonly code: 'too-much-work'; readonly run: string; readonly beliefs: number; readonly most: number }

/** Between which numbers a parameter lies, both included. */
export interface NumberRange {
  readonly least: number
  readonly most: number
  readonly isWhole: boolean
}

/** Where reading and answering put what is wrong, so that a file is told all of it at once. */
export type Problems = BehaviourProblem[]
