import { type OwnDataContributor, kindThatGoes } from '../../platform/own-data/index.ts'
import { auditTrailData } from './store/audit-trail.ts'
import { keysAndJobsData } from './store/keys-and-jobs.ts'
import { mailData } from './store/mail.ts'
import { rolesData } from './store/roles.ts'
import { erasureWords, kindWords as words } from './words/kinds.ts'

/** What the platform keeps about people; it knows nobody by name, so this area speaks for it. */
export const platformKinds: readonly OwnDataContributor[] = [
  kindThatGoes({ kind: 'roles', words: words.roles, goes: erasureWords.roles }, rolesData),
  kindThatGoes({ kind: 'mail', words: words.mail, goes: erasureWords.mail }, mailData),
  { kind: 'keys-and-jobs', words: words['keys-and-jobs'], ...keysAndJobsData, erasure: { kind: 'stays', words: erasureWords['keys-and-jobs'] } },
  { kind: 'audit-trail', words: words['audit-trail'], ...auditTrailData, erasure: { kind: 'stays', words: erasureWords['audit-trail'] } },
]
