import { type Problem, dayProblemText, lineProblemText } from '../../../platform/design/index.ts'
import type { ShareProblem } from '../rules/sharing.ts'
import type { CheckInProblem } from '../rules/typed-check-in.ts'
import { nowWords } from './check-ins.ts'
import { shareWords } from './sharing.ts'

/** What is to be mended in a check-in. */
export function checkInProblems(problems: readonly CheckInProblem[]): readonly Problem[] {
  return problems.map((problem) => (problem.field === 'note' ? { fieldId: 'note', words: lineProblemText('your note', problem.why) } : { fieldId: 'energy', words: nowWords.nothing }))
}

/** What is to be mended in what is to be shared. */
export function shareProblems(problems: readonly ShareProblem[]): readonly Problem[] {
  return problems.map((problem) => {
    switch (problem.field) {
      case 'from':
        return { fieldId: 'from-day', words: dayProblemText(shareWords.fromName, problem.why) }
      case 'days':
      case 'colleague':
        return { fieldId: problem.field, words: shareWords.problems[problem.code] }
    }
  })
}
