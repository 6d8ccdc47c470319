import { type Question, type Situation, questions } from './facts.ts'
import { doesAdviceHangOn } from './hangs-on.ts'

/**
 * The questions that still matter, in the order in which the models ask them: those whose answer could change the style or the ways left open,
 * whatever the other unsure answers turn out to be. None in an emergency.
 * @param situation with `unsure` for every question that was not asked yet
 */
export function questionsThatMatter(situation: Situation): readonly Question[] {
  return questions.filter((question) => situation.answers[question] === 'unsure' && doesAdviceHangOn(situation, question))
}

/**
 * The next question to ask, or null when no answer could change anything any more.
 * @param situation with `unsure` for every question that was not asked yet
 * @param skipped questions that were asked and answered with "not sure": they are not asked again
 */
export function nextQuestion(situation: Situation, skipped: readonly Question[] = []): Question | null {
  return questionsThatMatter(situation).find((question) => !skipped.includes(question)) ?? null
}
