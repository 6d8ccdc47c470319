import type { DemonstrationEvent } from '../../../../demo/index.ts'
import type { PastEvent } from '../../../platform/audit/index.ts'

/** Something that happened in the generated history, as the trail of this product keeps it. */
export function pastEventOf({ at, actorId, action, subjectId, details }: DemonstrationEvent): PastEvent {
  return { at: new Date(at), actor: { kind: 'person', id: actorId }, action, subjectId, details }
}
