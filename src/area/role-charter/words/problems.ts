import { type Problem, dayProblemText, lineProblemText } from '../../../platform/design/index.ts'
import type { CharterProblem } from '../rules/typed-charter.ts'
import type { BeginProblem } from '../service/begin.ts'
import { boxWords, hourWords } from './charter.ts'

/** What is to be mended in a charter. */
export function charterProblems(problems: readonly CharterProblem[]): readonly Problem[] {
  return problems.map((problem) => {
    if (problem.at === 'review') return { fieldId: 'review-day', words: dayProblemText('the day of the review', problem.why) }
    if (problem.why === 'not-hours') return { fieldId: problem.at, words: `Enter the hours of ${hourWords[problem.at as keyof typeof hourWords].toLowerCase()} as a number from 0 to 60, such as 7.5` }
    return { fieldId: `box-${problem.at}`, words: lineProblemText(`“${boxWords[problem.at as keyof typeof boxWords]}”`, problem.why) }
  })
}

/** What is to be mended when a charter is begun. */
export function beginProblems(problems: readonly BeginProblem[]): readonly Problem[] {
  return problems.map((problem) => (problem === 'post' ? { fieldId: 'post', words: 'Choose for which post' } : { fieldId: 'from', words: 'Choose where you work, or your plan' }))
}
