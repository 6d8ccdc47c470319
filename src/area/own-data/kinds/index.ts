import type { OwnDataContributor } from '../own-data-contributor.ts'
import { auditTrailKind } from './audit-trail.ts'
import { keysAndJobsKind } from './keys-and-jobs.ts'
import { mailKind } from './mail.ts'
import { personKind } from './person.ts'
import { postsKind } from './posts.ts'
import { rolesKind } from './roles.ts'
import { supervisionKind } from './supervision.ts'

/** What the platform, the organisation and its people keep, in the order in which a person looks at it. Erasing goes from the last to the first: the name, by which others are found, goes last. */
export const basicKinds: readonly OwnDataContributor[] = [
  personKind,
  postsKind,
  supervisionKind,
  rolesKind,
  mailKind,
  keysAndJobsKind,
  auditTrailKind,
]
