import type { ReactNode } from 'react'
import { type Problem, ProblemSummary } from '../../../platform/design/index.ts'
import { type FormField, type FormProblem, problemText } from '../words/problems.ts'

/** The name of a field in the form; the address of its first box on the page follows from it. */
export const fieldNames: Readonly<Record<FormField, string>> = {
  givenName: 'given-name',
  familyName: 'family-name',
  email: 'email',
  employeeNumber: 'employee-number',
  title: 'title',
  band: 'band',
  profession: 'profession',
  stage: 'stage',
  clinical: 'clinical',
  change: 'change',
  starts: 'starts',
  agreed: 'agreed',
  share: 'share',
  leaves: 'leaves',
  post: 'post',
  beside: 'beside',
  last: 'last',
  reason: 'reason',
}

const days: readonly FormField[] = ['starts', 'agreed', 'last']

/** Problems as their list shows them. */
function listedProblems(problems: readonly FormProblem[]): readonly Problem[] {
  return problems.map((problem) => ({ fieldId: days.includes(problem.field) ? `${fieldNames[problem.field]}-day` : fieldNames[problem.field], words: problemText(problem) }))
}

/** What stands at a field: nothing, or its problem. */
export function problemAt(problems: readonly FormProblem[], field: FormField): { readonly problem?: string } {
  const found = problems.find((problem) => problem.field === field)
  return found === undefined ? {} : { problem: problemText(found) }
}

/** The list of what to mend. */
export function FormProblems({ problems }: { readonly problems: readonly FormProblem[] }): ReactNode {
  return <ProblemSummary problems={listedProblems(problems)} />
}
