import type { OwnDataWords } from '../../../platform/own-data/index.ts'

/** What each kind of data is, why it is kept, for how long, and who can see it. */
export const kindWords = {
  roles: {
    name: 'Roles that an administrator gave you, or that you gave',
    why: 'They open pages to you that others do not see.',
    howLong: () => 'Until an administrator takes them, or you are erased.',
    whoSees: 'You and administrators.',
  },
  mail: {
    name: 'Mail to you that has not left yet',
    why: 'So that it is sent as soon as the mail server answers.',
    howLong: () => 'Your address and the text go as soon as it is sent or refused.',
    whoSees: 'Administrators see its purpose and time. Nobody sees its text or your address.',
  },
  'audit-trail': {
    name: 'What was done or looked at by you, and about you',
    why: 'So that you, and those who must answer for it, can see what happened.',
    howLong: () => 'For good. It holds ids, never names or what was typed. When you are erased, your id leads to nobody.',
    whoSees: 'You see what is about you. Administrators and auditors see all of it.',
  },
  'keys-and-jobs': {
    name: 'Keys that you made for programs, and long work that you asked for',
    why: 'So that somebody answers for each key, and you are told how work ended.',
    howLong: (days) => `Keys for good, as a list of what had access. Finished work for ${days('done-jobs')}.`,
    whoSees: 'Administrators.',
  },
} as const satisfies Readonly<Record<string, OwnDataWords>>

/** What becomes of each kind when a person is erased. */
export const erasureWords = {
  roles: 'Roles that the person had',
  mail: 'Mail that has not left yet',
  'audit-trail': 'The audit trail stays, or nobody could trust it. It holds ids only, and the id now leads to nobody.',
  'keys-and-jobs': 'Keys and finished work stay in their lists, so that what had access can be told. They no longer lead to a name.',
} as const satisfies Readonly<Record<keyof typeof kindWords, string>>
