import type { CarriedFields } from '../../../platform/design/index.ts'
import type { Answers } from './answers.ts'
import { checkAnswers } from './check-plan.ts'
import { type Form, carriedFields, readTypedPlan, typedFrom } from './typed-plan.ts'

/** The names of the answers that a plan had before its questions were asked again: those of its fields, with this before them. */
const before = 'before-'

/** The fields that bring along the answers that a plan has, while its questions are asked again. */
export function carriedBefore(answers: Answers): CarriedFields {
  const fields = carriedFields(typedFrom({ answers, ticks: [], charter: {}, notes: {}, week: {}, ownTasks: [] }), () => false)
  return Object.fromEntries(Object.entries(fields).map(([name, values]) => [`${before}${name}`, values]))
}

/** The answers that the plan had before its questions were asked again; null for a plan that is made now. */
export function answersBefore(form: Form): Answers | null {
  const fields = Object.entries(form).flatMap(([name, values]) => (name.startsWith(before) ? [[name.slice(before.length), values] as const] : []))
  const answers = checkAnswers(readTypedPlan(Object.fromEntries(fields)), { kind: 'known' })
  return answers.ok ? answers.value : null
}
