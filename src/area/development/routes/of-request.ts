import type { Problem } from '../../../platform/design/index.ts'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, typedDateIn } from '../../../platform/http/sent-fields.ts'
import { catalogueOf } from '../../catalogue/index.ts'
import { gapsOf } from '../../profile/index.ts'
import { currentTransitionOf } from '../../transition/index.ts'
import type { FieldProblem, TypedGoal } from '../rules/typed-parts.ts'
import type { Planning } from '../service/planning.ts'
import type { Ground } from '../service/suggest.ts'
import { planStore } from '../store.ts'
import { typedProblemText } from '../words/goal.ts'

/** The plan of who is signed in, and of nobody else. */
export function planningOf({ transaction, viewer, today, newId }: SignedInRequest): Planning {
  return { store: planStore(transaction, viewer.organisation.tenant, viewer.personId), personId: viewer.personId, today, newId }
}

/** What suggestions for who is signed in come from. */
export async function groundOf({ transaction, viewer, today }: SignedInRequest): Promise<Ground> {
  const { tenant } = viewer.organisation
  const transition = await currentTransitionOf(transaction, tenant, viewer.personId, today)
  return { gaps: await gapsOf(transaction, tenant, viewer.personId, today), catalogue: await catalogueOf(transaction, tenant), endsOn: transition?.agreedUntil ?? null }
}

/** A goal as a form says it. */
export function typedGoalIn(form: SignedInRequest['form']): TypedGoal {
  return { when: firstValue(form, 'when'), action: firstValue(form, 'action'), owner: firstValue(form, 'owner'), by: typedDateIn(form, 'by') }
}

/** Problems of fields in words, each leading to its field; days have three. */
export function problemsAt(problems: readonly FieldProblem<string>[], names: Readonly<Record<string, string>>): readonly Problem[] {
  return problems.map(({ field, why }) => ({ fieldId: field === 'by' || field === 'day' ? `${field}-day` : field, words: typedProblemText(names[field] ?? field, why) }))
}
