import type { Role } from '../../../kernel/workforce.ts'
import { type OpportunityKind, opportunityKinds } from '../records.ts'

const managersOfWork: readonly Role[] = ['line-manager', 'supervisor', 'od-lead']

/** What somebody with these roles can offer: work only who answers for work, a mentor or a learning set everybody. */
export function kindsFor(held: ReadonlySet<Role>): readonly OpportunityKind[] {
  const mayPostWork = managersOfWork.some((role) => held.has(role))
  return opportunityKinds.filter((kind) => mayPostWork || kind === 'mentor-offer' || kind === 'learning-set')
}
