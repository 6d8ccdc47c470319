import { counted, formatNumber } from '../../../kernel/number-text.ts'
import type { CollaboratorPart } from '../records.ts'
import type { Hindrance } from '../rules/hindrances.ts'

/** What somebody who was invited may do. */
export const partWords: Readonly<Record<CollaboratorPart, { readonly text: string; readonly hint: string }>> = {
  comment: { text: 'Read and comment', hint: 'While it is a draft or in review.' },
  change: { text: 'Change the words too', hint: 'While it is a draft. They may also ask for the review.' },
}

/** Wording of comments. */
export const commentWords = {
  title: 'Comments',
  answer: (open: number) => (open === 0 ? 'No comment is open.' : `${counted(open, 'comment is', 'comments are')} open.`),
  openHeading: 'Open',
  settledHeading: (count: number) => `Settled: ${formatNumber(count)}`,
  none: 'There is none yet.',
  whole: 'About the whole',
  aboutItem: 'About',
  gone: (name: string) => `About “${name}”, which is no longer there`,
  by: (name: string, at: string) => `${name}, ${at}`,
  settledBy: (name: string, day: string) => `Settled by ${name} on ${day}`,
  settle: 'Settle it',
  unsettle: 'Open it again',
  label: 'Your comment',
  hint: 'What should be different, and why. Write nothing about a patient or about one colleague.',
  whoSees: 'Who works on this framework reads it, with your name. It stays when it is settled.',
  button: 'Add the comment',
  more: (more: number) => `And ${formatNumber(more)} more, which are older.`,
} as const

/** Wording of the page on which colleagues are invited. */
export const peopleWords = {
  title: 'Invite colleagues',
  answer: 'They read this framework before it is signed off, and say what they think.',
  keepers: 'OD leads and administrators work on it without being invited.',
  howTheyKnow: 'No e-mail is sent. While it is a draft, give them the address of its page. Once it is in review, it stands on their own page here.',
  now: 'Who is invited',
  nobody: 'Nobody yet.',
  give: { comment: (name: string) => `Let ${name} comment only`, change: (name: string) => `Let ${name} change the words too` } satisfies Readonly<Record<CollaboratorPart, (name: string) => string>>,
  end: (name: string) => `End the invitation of ${name}`,
  search: 'Find a colleague',
  searchHint: 'By parts of their name.',
  find: 'Find',
  found: 'Colleagues that were found',
  cut: 'There are more. Type more of the name to see others.',
  nobodyFound: 'Nobody was found who is not invited already.',
  noPost: 'No post today',
  part: 'What may they do?',
  button: 'Invite',
} as const

/** Wording of the page of reviews and sign-off. */
export const reviewWords = {
  title: { draft: 'Ask for a review', 'in-review': 'Review and sign-off', 'signed-off': 'Signed off' },
  answer: {
    draft: 'People whom you invited read it and comment. Its words stay as they are until you take it back.',
    'in-review': 'Somebody who answers for the whole organisation signs it off.',
    'signed-off': 'Its words stay as they are.',
  },
  twoPeople: 'Whoever asks for the review cannot sign off. So two people look at it before anybody is asked about it.',
  whoSigns: 'An administrator signs off, or an OD lead of the whole organisation.',
  ask: 'Ask for the review',
  takeBackHeading: 'Change something',
  takeBack: 'Take it back to change it. It needs a new review afterwards.',
  takeBackButton: 'Take it back',
  signOffHeading: 'Sign it off',
  signOffMeans: 'You say: we may ask people about this. After that its words stay as they are.',
  signOffButton: 'Sign it off',
  notYet: 'It cannot be signed off yet:',
  notYou: 'You can comment on it. Somebody else signs it off.',
  askNotYet: 'It cannot go into review yet:',
  reopen: 'Nobody was asked about it yet, so it can be a draft again.',
  reopenButton: 'Open it again',
  lockedByUse: 'People answer it. Make a new version to change something.',
  lockedByChoice: 'New assessments ask about it. Choose another one first, or make a new version.',
  notYours: 'Nothing is for you to do here.',
  changed: 'Somebody changed the framework or how it stands. Look at it again before you go on.',
  hindrance: hindranceText,
} as const

function hindranceText(hindrance: Hindrance): string {
  switch (hindrance.code) {
    case 'problems':
      return `${counted(hindrance.found, 'problem', 'problems')} must be mended first. The page of the framework lists them.`
    case 'open-comments':
      return `${counted(hindrance.found, 'comment is', 'comments are')} open. Settle each first.`
    case 'asked-it':
      return 'You asked for the review. Somebody else signs it off.'
  }
}

/** Wording of the task of whoever was invited to a review. */
export const taskWords = {
  review: (title: string) => `Read “${title}”, and say what you think`,
  reviewHint: 'It is to be what assessments here ask about. You were invited to comment.',
  signOff: (title: string) => `Sign off “${title}”, or say what it still needs`,
  signOffHint: 'It is to be what assessments here ask about. Somebody else asked for the review.',
} as const
