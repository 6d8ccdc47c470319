import type { OwnDataWords, RetentionWords } from '../../../platform/own-data/index.ts'

/** Kinds of retention of signing in. */
export const signInRetentionWords = {
  'ended-sign-ins': { name: 'Ended sign-ins', why: 'So that somebody can see when they were signed in. Counted from the end of the sign-in.' },
  'mailed-links': { name: 'Mailed links for signing in', why: 'So that a used link can say that it was used. Counted from when it was used or ran out.' },
  'sign-in-attempts': { name: 'Attempts to sign in with a provider', why: 'They are of no use once they are over. Counted from then.' },
  'answered-forms': { name: 'Notes that a form was sent', why: 'So that a form sent twice counts once. They hold nothing that was typed. Counted from the sending.' },
  drafts: { name: 'Forms begun and not sent', why: 'So that what was typed is not lost when a sign-in ends. Counted from the last change.' },
} as const satisfies Readonly<Record<string, RetentionWords>>

/** What each kind of data of signing in is, why it is kept, for how long, and who can see it. */
export const signInDataWords = {
  'sign-ins': {
    name: 'When and how you signed in',
    why: 'So that you stay signed in, and can end a sign-in that is not yours.',
    howLong: (days) => `Ended sign-ins for ${days('ended-sign-ins')}, mailed links for ${days('mailed-links')}.`,
    whoSees: 'You. Administrators and auditors see in the audit trail that you signed in.',
  },
  identities: {
    name: 'Your NHS sign-in, as it is linked to you here',
    why: 'So that the sign-in you use at work opens this one.',
    howLong: () => 'Until the sign-in provider is removed, or you are erased.',
    whoSees: 'Nobody by a page. You see where it comes from in your file.',
  },
  drafts: {
    name: 'Forms that you began, and forms that you sent',
    why: 'So that nothing typed is lost when a sign-in ends, and a form sent twice counts once.',
    howLong: (days) => `Begun forms for ${days('drafts')}, the note that a form was sent for ${days('answered-forms')}.`,
    whoSees: 'Only you.',
  },
} as const satisfies Readonly<Record<string, OwnDataWords>>

/** What goes when a person is erased. */
export const signInErasureWords = {
  'sign-ins': 'Sign-ins and mailed links',
  identities: 'The link to their NHS sign-in',
  drafts: 'Forms begun and sent',
} as const satisfies Readonly<Record<keyof typeof signInDataWords, string>>
