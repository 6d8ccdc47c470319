import { type Problem, dayProblemText, lineProblemText } from '../../../platform/design/index.ts'
import type { AnswerProblem } from '../rules/typed-answer.ts'
import type { KeepProblem } from '../service/keep-answer.ts'
import { questionWords as words } from './next.ts'

/** What is to be mended in an answer, at its fields. */
export function keepProblems(problem: KeepProblem): readonly Problem[] {
  return problem.code === 'too-many' ? [{ fieldId: 'words', words: words.tooMany(problem.most) }] : problem.problems.map(answerProblem)
}

function answerProblem({ field, why }: AnswerProblem): Problem {
  if (field === 'look-again') return { fieldId: 'look-again-day', words: dayProblemText(words.dayName, why) }
  return { fieldId: 'words', words: lineProblemText(why.code === 'empty' ? words.textName : words.longName, why) }
}
