import type { RetentionWords } from '../retention/retention-kind.ts'

/** What each kind of retention is about, why it is kept at all, and from when its days count. */
export const retentionKindWords = {
  'ended-sign-ins': { name: 'Ended sign-ins', why: 'So that somebody can see when they were signed in. Counted from the end of the sign-in.' },
  'mailed-links': { name: 'Mailed links for signing in', why: 'So that a used link can say that it was used. Counted from when it was used or ran out.' },
  'sign-in-attempts': { name: 'Attempts to sign in with a provider', why: 'They are of no use once they are over. Counted from then.' },
  'answered-forms': { name: 'Notes that a form was sent', why: 'So that a form sent twice counts once. They hold nothing that was typed. Counted from the sending.' },
  drafts: { name: 'Forms begun and not sent', why: 'So that what was typed is not lost when a sign-in ends. Counted from the last change.' },
  'settled-mail': { name: 'Sent and refused mail', why: 'So that administrators see whether mail works. Address and text are gone already. Counted from sending.' },
  'done-jobs': { name: 'Finished long work', why: 'So that its end can be looked up. Counted from its end.' },
  'import-files': { name: 'Files of settled staff imports', why: 'They are not needed once an import is settled, and go at once.' },
  'import-uploads': { name: 'Staff files that nobody went on with', why: 'So that an import can be finished another day. Counted from the upload.' },
  'import-receipts': { name: 'Receipts of staff imports', why: 'So that an import can be looked at and undone. Counted from its end.' },
  'people-who-left': { name: 'Names and contact of people who left', why: 'So that the history can be read while questions may come. Then the person is erased. Counted from the last day.' },
} as const satisfies Readonly<Record<string, RetentionWords>>

/** Kept for good: no setting changes it. */
export const auditRetentionWords: RetentionWords = { name: 'The audit trail', why: 'It is never deleted, or nobody could trust it. It holds ids and counts, no names.' }
