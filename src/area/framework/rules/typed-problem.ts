import type { LineProblem } from '../../../kernel/line-text.ts'
import type { Result } from '../../../kernel/result.ts'

/** Why something that was typed cannot be taken. */
export type TypedProblem =
  | LineProblem
  | { readonly code: 'not-chosen' }
  | { readonly code: 'not-a-language' }
  /** Another framework has this title and this version. */
  | { readonly code: 'version-taken' }
  /** Another item of the framework has this code. */
  | { readonly code: 'code-taken' }
  | { readonly code: 'listed-twice'; readonly value: string }
  | { readonly code: 'too-many'; readonly most: number }
  /** One name of a list. */
  | { readonly code: 'name-too-long'; readonly value: string; readonly longest: number }

/** What is to be mended at a field of a form. */
export interface FieldProblem<Field extends string> {
  readonly field: Field
  readonly why: TypedProblem
}

/** The problems among fields that were read, in their order. */
export function problemsOf<Field extends string>(read: Readonly<Record<Field, Result<unknown, TypedProblem>>>): readonly FieldProblem<Field>[] {
  // Object.entries forgets that names are those of the record.
  return (Object.entries(read) as [Field, Result<unknown, TypedProblem>][]).flatMap(([field, one]) => (one.ok ? [] : [{ field, why: one.error }]))
}
