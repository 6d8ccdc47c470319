import type { SupportKind } from '../../people/index.ts'
import type { HowItStands } from '../rules/how-it-stands.ts'
import { daysToRate } from '../rules/days.ts'

/** Words of asking for a view, and of what became of it, for the person who asks. */
export const askWords = {
  title: 'Ask for a supervisor’s view',
  answer: 'Somebody who knows your work says how far you do the same things, without seeing your answers first.',
  back: 'Your self-assessment',
  whatHeading: 'What will happen',
  steps: [
    `They have ${daysToRate} days to rate what you were asked about. They do not see your answers meanwhile.`,
    'When they hand in, you both see both. Their ratings then stay as they are.',
    'You can talk about where you differ. They can confirm each capability, and sign off.',
  ],
  sees: 'What they see, once they hand in: your replies and your examples of this self-assessment. Nothing else.',
  withdraw: 'You can withdraw at any time. Then they lose sight of it, and what they said goes.',
  noAppraisal: 'It is for your development. It is no appraisal, and nobody else in your organisation sees it.',
  whoHeading: 'Whom do you want to ask?',
  whoHint: 'Your chosen supervisor and your line managers stand here.',
  kinds: { 'supervisor': 'Your chosen supervisor', 'line-manager': 'Your line manager', 'coming-line-manager': 'Your line manager once you start there' } satisfies Readonly<Record<SupportKind, string>>,
  bothKinds: 'Your chosen supervisor and line manager',
  message: 'A message to them (optional)',
  messageHint: 'At most 500 characters. Write no details of patients. Do not write how you answered.',
  button: 'Ask for their view',
  nobody: 'There is nobody to ask yet. You have no chosen supervisor, and no line manager is known.',
  everybody: 'Everybody you could ask is asked already, or has seen your answers.',
  other: 'Choose a supervisor, or another one',
  first: 'Choose a supervisor, then come back here',
  openYet: 'Finish the self-assessment first. Then you can ask somebody for their view of it.',
  goOn: 'Go on with the self-assessment',
  asked: 'Whom you asked',
  askedCaption: 'Whom you asked about this self-assessment',
  columns: { who: 'Who', stands: 'How it stands', asked: 'Asked on' },
} as const

/** How a request stands, in a few words. */
export const standsWords: Readonly<Record<HowItStands, string>> = {
  'waiting': 'Not begun yet',
  'begun': 'Rating',
  'in': 'You both see both',
  'signed-off': 'Signed off',
  'sign-off-over': 'The sign-off is over its time',
  'apart': 'Ended: no longer supervisor or line manager',
  'ran-out': 'The time to rate is over',
  'declined': 'Declined',
  'withdrawn': 'Withdrawn',
}

/** Words of one request, for the person who asked. */
export const ownWords = {
  title: (name: string) => `The view of ${name}`,
  back: 'Ask for a supervisor’s view',
  stands: {
    waiting: (name: string, until: string) => `${name} has not begun. They can rate until ${until}.`,
    begun: (name: string, until: string) => `${name} is rating, and can until ${until}. You both see both once they hand in.`,
    in: (name: string, at: string) => `${name} handed in on ${at}. You both see both.`,
    signedOff: (name: string, at: string, until: string) => `${name} signed off on ${at}. It stands until ${until}.`,
    over: (name: string, until: string) => `${name} signed off, and it stood until ${until}. You can ask again about a newer self-assessment.`,
    apart: (name: string) => `${name} is neither your supervisor nor your line manager any more, and cannot rate. You can ask somebody else.`,
    ranOut: (name: string, until: string) => `${name} handed nothing in until ${until}. You can ask again.`,
    declined: (name: string) => `${name} declined. That says nothing about you. You can ask somebody else.`,
    withdrawn: 'This request has ended. Nothing of what was said is kept.',
  },
  apartSince: (name: string) => `${name} is neither your supervisor nor your line manager any more. They see none of this now; what they said stands.`,
  reason: 'What they wrote',
  yourMessage: 'What you wrote',
  overall: 'What they wrote at the end',
  noteChange: 'If you change an answer, the word on its capability no longer stands. The others stay.',
  withdrawHeading: 'Withdraw',
  withdrawText: 'They lose sight of your answers. Their ratings, words and sign-off go too, also from your profile.',
  withdrawTextOpen: 'They can then no longer rate. What they rated so far goes.',
  withdrawLink: 'Withdraw this request',
  withdrawTitle: (name: string) => `Do you want to withdraw your request to ${name}?`,
  withdrawAnswer: 'What was said cannot be brought back. They have seen your answers, so you can ask them again only about a new self-assessment.',
  withdrawAnswerOpen: 'What they rated so far cannot be brought back. You can ask again, and they would rate anew.',
  withdrawButton: 'Withdraw it',
  withdrawNot: 'No, leave it as it is',
  done: {
    asked: 'You asked. It stands on their page when they next sign in. No e-mail is sent, so tell them.',
    withdrawn: 'Withdrawn. They see none of it any more.',
  },
  changedMeanwhile: 'Something happened since you opened the page. Look at it, then decide.',
} as const
