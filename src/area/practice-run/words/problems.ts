import { type Problem, lineProblemText } from '../../../platform/design/index.ts'
import { debriefWords } from '../../simulated-ward/index.ts'
import type { WrittenProblem } from '../rules/written.ts'

/** The id and name of the field of a question, counted from 0. */
export function thoughtField(at: number): string {
  return `thought-${at + 1}`
}

/** What is to be mended in what somebody wrote about a run. */
export function writtenProblems(problems: readonly WrittenProblem[]): readonly Problem[] {
  return problems.map(({ field, why }) =>
    field === 'note' ? { fieldId: 'note', words: lineProblemText('your note', why) } : { fieldId: thoughtField(field), words: lineProblemText(`what you wrote to “${debriefWords.asked[field] ?? ''}”`, why) })
}
