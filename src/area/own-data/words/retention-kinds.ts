import type { RetentionWords } from '../../../platform/own-data/index.ts'

/** What each kind of retention is about, why it is kept at all, and from when its days count. */
export const retentionKindWords = {
  'settled-mail': { name: 'Sent and refused mail', why: 'So that administrators see whether mail works. Address and text are gone already. Counted from sending.' },
  'done-jobs': { name: 'Finished long work', why: 'So that its end can be looked up. Counted from its end.' },
  'roles-of-leavers': { name: 'Roles of people who left', why: 'They end with the last day. Whoever comes back is given anew what they need.' },
  'people-who-left': { name: 'Names and contact of people who left', why: 'So that the history can be read while questions may come. Then the person is erased. Counted from the last day.' },
} as const satisfies Readonly<Record<string, RetentionWords>>

/** Kept for good: no setting changes it. */
export const auditRetentionWords: RetentionWords = { name: 'The audit trail', why: 'It is never deleted, or nobody could trust it. It holds ids and counts, no names.' }
