import { planContent } from './content/index.ts'
import { type Answers, type CharterPart, type Plan, charterParts } from './rules/answers.ts'

/** The boxes of a role charter as the starter drafts them for somebody's answers. */
export function charterDraftOf(answers: Answers): Readonly<Record<CharterPart, string>> {
  return planContent.charterDraft(answers)
}

/** The boxes of the charter of a plan: what was written, and the draft where nothing was changed. */
export function charterOfPlan({ answers, charter }: Pick<Plan, 'answers' | 'charter'>): Readonly<Record<CharterPart, string>> {
  const draft = planContent.charterDraft(answers)
  // Every part of a charter is among them.
  return Object.fromEntries(charterParts.map((part) => [part, charter[part] ?? draft[part]])) as Record<CharterPart, string>
}
