import { type AuditAction, auditActions } from '../../../kernel/audit-action.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'

/** What each deed of the audit trail is in words, for who it is about. A deed without words is shown by its name. */
export const actionWords: Readonly<Partial<Record<AuditAction, string>>> = {
  'people/person-viewed': 'Looked at your page',
  'people/person-added': 'Added you to the organisation',
  'people/person-changed': 'Changed your name or how to reach you',
  'people/sign-in-changed': 'Changed by what you can sign in',
  'people/person-signed-out': 'Signed you out everywhere',
  'people/person-left': 'Recorded that you leave',
  'people/post-started': 'Recorded that you start in a post',
  'people/post-ended': 'Recorded that you end in a post',
  'people/supervisor-chosen': 'Recorded whom you chose as supervisor',
  'people/supervisor-ended': 'Recorded that your supervisor changed',
  'administration/role-given': 'Gave you a role',
  'administration/role-ended': 'Ended a role of yours when you left',
  'administration/role-taken': 'Took a role from you',
  'administration/roles-viewed': 'Looked at your roles',
  'administration/audit-searched': 'Searched the audit trail for you',
  'administration/audit-exported': 'Downloaded entries of the audit trail about you',
  'identity/signed-in': 'Signed in',
  'identity/signed-out': 'Signed out',
  'identity/sign-in-refused': 'Was refused at sign-in',
  'identity/identity-linked': 'Linked an NHS sign-in to you',
  'identity/link-printed': 'Printed a link by which you can sign in',
  'set-up/organisation-set-up': 'Set up the organisation',
  'home/plan-taken-in': 'Took in your plan',
  'home/plan-deleted': 'Deleted your plan',
  'practice-run/kept': 'Kept a practice run of yours',
  'practice-run/written': 'Wrote about a practice run of yours',
  'practice-run/deleted': 'Deleted a practice run of yours',
  'own-data/everything-downloaded': 'Downloaded everything about you',
  'own-data/person-erased': 'Erased the person',
  'api/people-read': 'Read the list of people',
  'improvement/people-changed': 'Changed whether you work on an improvement',
  'improvement/learning-changed': 'Wrote what you want to learn from an improvement',
}

/** A deed in words. */
export function actionText(action: string): string {
  return (isOneOf(auditActions, action) ? actionWords[action] : undefined) ?? action
}
