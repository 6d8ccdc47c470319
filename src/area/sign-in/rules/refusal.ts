import type { ClaimsProblem, OidcProblemCode } from '../../../platform/identity/oidc/index.ts'

/** Why somebody who came back from a provider was not let in. */
export type RefusalCode =
  | OidcProblemCode
  | ClaimsProblem['code']
  /** Nothing is known here of a sign-in that this browser began, or it took too long. */
  | 'no-attempt'
  /** The client secret cannot be read any more. */
  | 'secret-lost'
  /** The provider vouches for them, but no person here is theirs. */
  | 'not-known'
  /** Their person no longer works here. */
  | 'has-left'

/** What can be said of it, and done about it. */
export type RefusalKind = 'unreachable' | 'settings' | 'not-finished' | 'begin-again' | 'not-trusted' | 'role' | 'assurance' | 'group' | 'not-known' | 'has-left'

const kinds: Readonly<Record<RefusalCode, RefusalKind>> = {
  'provider-unreachable': 'unreachable',
  'provider-misconfigured': 'settings',
  'client-refused': 'settings',
  'secret-lost': 'settings',
  'access-denied': 'not-finished',
  'person-must-act': 'not-finished',
  'code-refused': 'begin-again',
  'wrong-state': 'begin-again',
  expired: 'begin-again',
  'no-attempt': 'begin-again',
  'wrong-return-address': 'not-trusted',
  'wrong-issuer': 'not-trusted',
  'wrong-nonce': 'not-trusted',
  'wrong-audience': 'not-trusted',
  'wrong-signature': 'not-trusted',
  'unsigned-or-weak': 'not-trusted',
  'wrong-access-token': 'not-trusted',
  'subject-mismatch': 'not-trusted',
  'malformed-answer': 'not-trusted',
  'answer-too-large': 'not-trusted',
  'no-subject': 'not-trusted',
  'wrong-tenant': 'role',
  'roles-missing': 'role',
  'roles-malformed': 'role',
  'no-role-here': 'role',
  'selected-role-unknown': 'role',
  'selected-role-elsewhere': 'role',
  'assurance-not-stated': 'assurance',
  'assurance-too-low': 'assurance',
  'groups-not-sent': 'settings',
  'not-in-group': 'group',
  'not-known': 'not-known',
  'has-left': 'has-left',
}

/** What stands on the page of a refusal. */
export function refusalKind(code: RefusalCode): RefusalKind {
  return kinds[code]
}
