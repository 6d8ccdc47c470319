import type { FormOrigin } from './form-origin.ts'
import type { Problem } from './pieces/forms.tsx'

/** A form of a signed-in page: what its sign-in adds, the version of what it was drawn from, and what is to be mended. */
export interface FormState {
  readonly from: FormOrigin
  /** The id of a second form, on a page that has two. */
  readonly secondFormId: string
  readonly version: number
  readonly problems: readonly Problem[]
}

/** The words of the problems at a field, as the field takes them. */
export function problemAt(problems: readonly Problem[], fieldId: string): { readonly problem?: string } {
  const found = problems.filter((problem) => problem.fieldId === fieldId).map(({ words }) => words)
  return found.length === 0 ? {} : { problem: found.join('. ') }
}
