import type { LineProblem } from '../../../kernel/line-text.ts'
import { type Problem, lineProblemText } from '../../../platform/design/index.ts'
import type { RequestProblem } from '../service/ask.ts'
import type { ConfirmationProblem } from '../service/confirm.ts'
import { confirmWords } from './confirm.ts'

/** What is to be mended in a request. */
export function requestProblems(problems: readonly RequestProblem[]): readonly Problem[] {
  return problems.map((problem) => (problem.field === 'message' ? { fieldId: 'message', words: lineProblemText('your message', problem.why) } : { fieldId: 'supervisor', words: supervisorWords[problem.code] }))
}

const supervisorWords = { 'not-chosen': 'Choose whom you want to ask', 'asked-already': 'You asked them already. Choose somebody else, or look at what became of it', 'saw-answers': 'They have seen your answers here, and could not rate without knowing them. Choose somebody else, or ask about a new self-assessment' } as const

/** What is to be mended in the reason of a decline. */
export function reasonProblems(problems: readonly LineProblem[]): readonly Problem[] {
  return problems.map((problem) => ({ fieldId: 'reason', words: lineProblemText('your reason', problem) }))
}

/** What is to be mended in the word on a capability. */
export function confirmationProblems(problems: readonly ConfirmationProblem[]): readonly Problem[] {
  return problems.map((problem) => (problem.field === 'outcome' ? { fieldId: 'outcome', words: 'Choose whether you confirm it' } : { fieldId: 'comment', words: lineProblemText('your comment', problem.why) }))
}

/** What is to be mended in a sign-off. */
export function signOffProblems(problems: readonly (LineProblem | 'nothing-confirmed')[]): readonly Problem[] {
  return problems.map((problem) => (problem === 'nothing-confirmed' ? { fieldId: 'sign-off', words: confirmWords.nothingConfirmed } : { fieldId: 'comment', words: lineProblemText('your comment', problem) }))
}
