import { type RetentionKind, deletedWhole } from '../../../platform/own-data/index.ts'
import { doneJobs, settledMail } from '../store/due-rows.ts'
import { retentionKindWords as words } from '../words/retention-kinds.ts'
import { rolesOfLeavers } from './roles-of-leavers.ts'

const aQuarter = { usual: 90, lowest: 7, highest: 365 }

/** What the platform keeps for a time, and roles, which end with the last day. */
export const basicRetentionKinds: readonly RetentionKind[] = [
  rolesOfLeavers,
  deletedWhole({ id: 'settled-mail', words: words['settled-mail'], days: aQuarter }, settledMail),
  deletedWhole({ id: 'done-jobs', words: words['done-jobs'], days: aQuarter }, doneJobs),
]
