import { type Problem, dayProblemText, lineProblemText } from '../../../platform/design/index.ts'
import type { PurposeProblem } from '../rules/typed-purpose.ts'
import type { RowProblem } from '../rules/typed-lines.ts'
import type { ReviewProblem } from '../service/keep-review.ts'
import { kindWords } from './review.ts'

/** What is to be mended in the words of a team. */
export function purposeProblems(problems: readonly PurposeProblem[]): readonly Problem[] {
  return problems.map((problem) => {
    if (problem.field === 'agreed') return { fieldId: 'agreed-day', words: dayProblemText('the day on which the team agreed it', problem.why) }
    return { fieldId: 'text', words: lineProblemText('why you are here', problem.why) }
  })
}

/** What is to be mended in a review. */
export function reviewProblems(problems: readonly ReviewProblem[]): readonly Problem[] {
  return problems.map((problem) => {
    if (problem.field === 'held') return { fieldId: 'held-day', words: dayProblemText('the day of the review', problem.why) }
    if (problem.field === 'lines') return { fieldId: 'keep-what-0', words: 'Write at least one line before you close the review' }
    return { fieldId: `${problem.kind}-${problem.field}-${problem.row}`, words: rowProblem(problem) }
  })
}

function rowProblem({ kind, row, field, why }: RowProblem): string {
  const { heading } = kindWords[kind]
  if (why.code === 'too-many') return `Keep at most ${why.most} lines under “${heading}”: join some`
  const name = field === 'what' ? `what you mean in line ${row + 1} of “${heading}”` : `the reason in line ${row + 1} of “${heading}”`
  return lineProblemText(name, why)
}
