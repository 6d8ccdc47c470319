import type { HowItStands } from '../rules/how-it-stands.ts'

/** Words of the list of everybody who asked a supervisor. */
export const listWords = {
  title: 'Views you are asked for',
  answer: (waiting: number) => (waiting === 0 ? 'Nobody waits for you.' : waiting === 1 ? '1 person waits for you.' : `${waiting} people wait for you.`),
  home: 'Your page',
  what: 'People ask what you see of their work. You rate without seeing how they rated themselves. Then you both see both.',
  search: 'Name',
  searchHint: 'First or last name, or part of it.',
  caption: 'Who asked you, those who wait first',
  columns: { who: 'Who', stands: 'How it stands', until: 'Rate until', asked: 'Asked on', stage: 'Stage' },
  none: 'Nobody has asked you yet.',
  noneFound: 'Nobody with such a name asked you.',
  noDay: '–',
  ratedSoFar: (count: number) => `Begun: ${count} rated`,
  shown: (first: string, last: string, total: string) => `${first} to ${last} of ${total}`,
} as const

/** How a request stands, for the supervisor. */
export const askedStandsWords: Readonly<Record<HowItStands, string>> = {
  'waiting': 'Waits for you',
  'begun': 'Begun',
  'in': 'Handed in: you both see both',
  'signed-off': 'Signed off',
  'sign-off-over': 'The sign-off is over its time',
  'apart': 'Ended: you are no longer supervisor or line manager',
  'ran-out': 'The time to rate is over',
  'declined': 'You declined',
  'withdrawn': 'Withdrawn',
}

/** Words of one request, for its supervisor. */
export const requestWords = {
  title: (name: string) => `Your view of ${name}`,
  back: 'Views you are asked for',
  answer: (name: string, until: string) => `${name} asks how far you see them do some things at work. You can rate until ${until}.`,
  message: (name: string) => `What ${name} wrote`,
  blindHeading: 'How it goes',
  blind: [
    'You say what you see. You do not see their own answers meanwhile, and they do not see yours.',
    'When you hand in, you both see both. Your ratings then stay as they are, because you gave them without knowing theirs.',
    'Afterwards you can confirm each capability, and sign off.',
  ],
  cannotSay: 'Where you have not seen something, say so. It counts as nothing, and never as low.',
  size: (behaviours: number, capabilities: number) => `It is ${behaviours} behaviours in ${capabilities} capabilities, all saved as you go. You can stop at any time and come back.`,
  begin: 'Begin',
  declineLink: 'Decline to rate',
  list: 'What you are asked about',
  ratedOf: (rated: number, all: number) => `${rated} of ${all} rated`,
  goOn: 'Go on',
  progress: (rated: number, all: number) => `You rated ${rated} of ${all} behaviours.`,
  notYetIn: 'They see nothing of it until you hand it in.',
  toHandIn: 'Look through it and hand in',
  ended: {
    ranOut: (until: string) => `You could rate until ${until}. What you rated is shown to nobody. They can ask you again.`,
    apart: 'You are neither their supervisor nor their line manager any more. So you see nothing of it.',
    declined: 'You declined. They were told, and can ask somebody else.',
    withdrawn: 'The request was withdrawn. What was rated is gone, and you see nothing of it.',
  },
  noFramework: 'What this asks about is not here any more.',
  done: {
    begun: 'You can begin with any of them.',
    saved: 'Saved.',
    handedIn: 'Handed in. You both see both now.',
    confirmed: 'Saved. They see it too.',
    signedOff: 'Signed off. They see it too.',
    takenBack: 'Your sign-off is taken back. What you confirmed stays.',
    declined: 'You declined. They are told on their page.',
  },
} as const

/** Words of the page on which one capability is rated. */
export const rateWords = {
  caption: (place: number, all: number) => `${place} of ${all}`,
  windowTitle: (capability: string, progress: string, name: string) => `${capability}, ${progress} – ${requestWords.title(name)}`,
  answer: (name: string) => `How far does ${name} do each of these? Say what you see, not what you hope.`,
  back: (name: string) => `Your view of ${name}`,
  save: 'Save and continue',
  saveAndStop: 'Save and come back later',
  quicker: 'You rated this in another window meanwhile. Nothing of this window is saved yet. Choose what holds, then save.',
  nowStands: (reply: string) => `In the other window: ${reply}`,
} as const

/** Words of handing in, and of declining. */
export const handInWords = {
  title: 'Look through your ratings',
  answer: 'When you hand in, they see your ratings and you see their answers.',
  frozen: 'You cannot change a rating after you hand in',
  frozenWhy: 'They are worth most as you gave them: without knowing the other’s answers.',
  leftOut: (count: number) => (count === 1 ? 'You left out 1 behaviour. You can hand in all the same.' : `You left out ${count} behaviours. You can hand in all the same.`),
  none: 'left out',
  change: 'Change',
  caption: 'Your ratings, by capability',
  columns: { capability: 'Capability', ratings: 'What you say', change: 'If it is not right' },
  button: 'Hand in',
  nothingRated: 'Rate at least one behaviour before you hand in',
  changedMeanwhile: 'A rating was changed in another window. Look through them again.',
  declineTitle: (name: string) => `Do you want to decline to rate ${name}?`,
  declineAnswer: 'You need give no reason. They are told that you declined, and can ask somebody else.',
  reason: 'A reason (optional)',
  reasonHint: 'They can read it. At most 500 characters.',
  declineButton: 'Decline',
  declineNot: 'No, go back',
  gone: 'What you rated so far goes.',
} as const

/** Said where something is not possible any more as a request stands now. */
export const standStillWords = {
  cannot: 'That is not possible as this stands now. Nothing was changed.',
  cannotRate: 'Your ratings were not saved: this is not open to rate any more.',
} as const
