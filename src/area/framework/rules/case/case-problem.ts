import type { LineProblem } from '../../../../kernel/line-text.ts'
import type { FrameworkProblem, FrameworkRemark } from '../framework-problem.ts'

/** What a value of JSON is, as people say it. */
export type JsonKind = 'text' | 'number' | 'list' | 'object' | 'true or false'

/** Why a file of CASE cannot be read. `at` is the path of the value in the file, such as CFItems[3].fullStatement; empty for the whole. */
export type CaseProblem = { readonly at: string } & (
  | { readonly code: 'not-case' }
  | { readonly code: 'wrong-type'; readonly expected: JsonKind; readonly found: JsonKind }
  | { readonly code: 'missing' }
  | { readonly code: 'text'; readonly fault: LineProblem }
  | { readonly code: 'too-many-items'; readonly found: number; readonly most: number }
  | { readonly code: 'too-many-associations'; readonly found: number; readonly most: number }
  | { readonly code: 'framework'; readonly problem: FrameworkProblem }
)

/** What was read otherwise than it stands in the file, or left out. */
export type CaseRemark = { readonly at: string } & (
  /** An identifier that is no uuid; we made one of it. */
  | { readonly code: 'id-made'; readonly found: string }
  | { readonly code: 'no-tree' }
  | { readonly code: 'several-parents'; readonly item: string; readonly left: string }
  | { readonly code: 'association-left-out'; readonly type: string; readonly from: string; readonly to: string }
  | { readonly code: 'keyword-left-out'; readonly keyword: string }
  | { readonly code: 'level-left-out'; readonly level: string }
  /** No known types of items: which is a part, a capability or a behaviour was told by what holds what. */
  | { readonly code: 'kinds-by-tree' }
  | { readonly code: 'set-in-place'; readonly field: 'version' | 'language' | 'creator'; readonly value: string }
  | { readonly code: 'framework'; readonly remark: FrameworkRemark }
)
