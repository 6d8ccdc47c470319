/** What a value is, and what it should be, in the terms of JSON. */
export type Kind = 'text' | 'number' | 'list' | 'object' | 'true or false' | 'null'

/** What is wrong with a policy, without the place. */
export type PolicyFacts =
  | { readonly code: 'wrong-type'; readonly expected: Kind; readonly found: Kind }
  /** A number that is written as text. */
  | { readonly code: 'in-quotation-marks'; readonly text: string }
  | { readonly code: 'unknown-key'; readonly nearest: string | null; readonly known: readonly string[] }
  /** What stands on the command line and not in the file. */
  | { readonly code: 'is-a-flag'; readonly flag: string }
  | { readonly code: 'not-one-of'; readonly found: string; readonly nearest: string | null; readonly allowed: readonly string[] }
  | { readonly code: 'out-of-range'; readonly found: number; readonly least: number; readonly most: number }
  | { readonly code: 'too-many-hours'; readonly found: number; readonly most: number }
  | { readonly code: 'twice'; readonly found: string }
  | { readonly code: 'policy-and-hours' | 'neither-policy-nor-hours' }

/** Why a policy cannot be run. */
export type PolicyProblem = PolicyFacts & {
  /** Path in the file, such as `hours.directCare` or `orders[0]`; empty for the policy as a whole. */
  readonly at: string
}

/** What the reader of a policy that can be run should know. */
export type PolicyRemark = { readonly code: 'overrun'; readonly hours: number; readonly full: number } | { readonly code: 'nothing-planned' }
