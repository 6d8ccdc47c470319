import type { DemonstrationEvent } from '../../../../demo/index.ts'
import type { PastEvent } from '../../../platform/audit/index.ts'

/**
 * Something that happened in the generated history, as this product records it: about whom it is, and ids, counts and words of closed sets only.
 * @param event of the generator
 */
export function pastEventOf({ at, actorId, action, subjectId, details }: DemonstrationEvent): PastEvent {
  const told = { at: new Date(at), actor: { kind: 'person', id: actorId } } as const
  switch (action) {
    case 'identity/signed-in':
      return { ...told, action, subjectId: actorId, details: { method: 'provider' } }
    case 'identity/role-given':
      return { ...told, action: roleGiven, subjectId, details }
    default:
      return { ...told, action, subjectId, details: withoutNames(details) }
  }
}

const roleGiven = 'administration/role-given'

function withoutNames({ name: _name, ...details }: DemonstrationEvent['details']): DemonstrationEvent['details'] {
  return details
}
