import { type Problem, lineProblemText } from '../../../platform/design/index.ts'
import type { AnswerProblem } from '../rules/typed-answer.ts'
import type { Choice } from '../rules/offer.ts'
import { answerProblems } from './questions.ts'

/** What is to be mended in an answer. */
export function problemsOfAnswer(problems: readonly AnswerProblem[]): readonly Problem[] {
  return problems.map((problem) => {
    if (problem.field === 'evidence') return { fieldId: 'evidence', words: lineProblemText('your example', problem.why) }
    return { fieldId: 'reply', words: problem.why.code === 'not-chosen' ? answerProblems.notChosen : answerProblems.exampleAlone }
  })
}

const choiceProblems: Readonly<Record<keyof Choice, string>> = { form: 'Choose how many questions you want to answer', stage: 'Choose which work you want to be asked about' }

/** What is to be mended in the choice of a form and a stage. */
export function problemsOfChoice(fields: readonly (keyof Choice)[]): readonly Problem[] {
  return fields.map((field) => ({ fieldId: field, words: choiceProblems[field] }))
}
