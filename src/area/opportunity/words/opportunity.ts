import { counted, formatNumber } from '../../../kernel/number-text.ts'
import { domainWords } from '../../../platform/design/index.ts'
import type { LearntCapability, OpportunityKind, PartState } from '../records.ts'
import type { FitReason } from '../rules/fits.ts'
import type { OpportunityStanding } from '../rules/standing.ts'

export const kindWords: Readonly<Record<OpportunityKind, string>> = {
  'stretch-assignment': 'Stretch assignment',
  'cross-boundary-project': 'Cross-boundary project',
  'mentor-offer': 'Mentor offer',
  'learning-set': 'Peer learning set',
}

/** What each kind is, in a sentence. */
export const kindMeanings: Readonly<Record<OpportunityKind, string>> = {
  'stretch-assignment': 'A piece of real work that is new to who does it, for a time.',
  'cross-boundary-project': 'Work with other units or partner organisations.',
  'mentor-offer': 'Somebody with experience who listens and asks, for a few hours.',
  'learning-set': 'Four to eight equals who meet and help each other with real questions.',
}

/** Who can offer what others do at work. */
export const workIsFor = 'Stretch assignments and projects are posted by line managers, supervisors and OD leads. Ask yours if you have an idea for one.'

export const standingWords: Readonly<Record<OpportunityStanding, string>> = {
  'open': 'Places are left.',
  'full': 'All places are taken.',
  'closing-day-over': 'The closing day is over. Nobody new can come in.',
  'over': 'It is over.',
  'closed': 'It was closed. Nobody new can come in.',
  'nobody-keeps-it': 'Whoever offered it has left, and nobody has taken it over. So it is closed.',
}

/** The same in a list. */
export const shortStanding: Readonly<Record<OpportunityStanding, string>> = { 'open': 'Open', 'full': 'Full', 'closing-day-over': 'Closing day over', 'over': 'Over', 'closed': 'Closed', 'nobody-keeps-it': 'Closed: whoever offered it left' }

/** How somebody stands to it, as a list says it to them. */
export const partWords: Readonly<Record<PartState, string>> = {
  'interested': 'You asked; an answer is due',
  'declined': 'Not this time',
  'taking-part': 'You take part',
  'stepped-back': 'You stepped back',
  'let-go': 'It ended early for you',
  'finished': 'You took part to the end',
}

/** Why it fits. */
export const fitWords: Readonly<Record<FitReason, string>> = {
  'goal': 'One of your goals is about this capability.',
  'stage': 'It is for the stage of your post.',
  'coming-stage': 'It is for the stage of the post that you start in.',
}

/** A capability with its domain, management named as management. */
export function capabilityText(capability: LearntCapability | null): string {
  if (capability === null) return 'What you bring'
  return capability.domain === null ? capability.name : `${capability.name} (${domainWords[capability.domain]})`
}

/** Hours as people read them. */
export function hoursText(hours: number): string {
  return `${formatNumber(hours, Number.isInteger(hours) ? 0 : Number.isInteger(hours * 10) ? 1 : 2)} ${hours === 1 ? 'hour' : 'hours'}`
}

export const listWords = {
  title: 'Opportunities',
  answer: 'Work, mentors and small groups that colleagues offer. You can ask without a commitment, and nobody is ranked.',
  home: 'Your page',
  filter: 'Show',
  all: 'All kinds',
  kept: 'You answer for',
  own: 'You asked about, or take part in',
  fitting: 'Fits you',
  fittingWhy: 'By your own goals and by the stage of your post. Only you see why.',
  noFit: 'Nothing open matches your goals or your stage today. A goal in your development plan makes matches clearer.',
  plan: 'Your development plan',
  others: 'Everything else that is open',
  noOthers: 'Nothing else is open today.',
  noOthersOfKind: 'Nothing else of this kind is open today.',
  offer: 'Offer something to colleagues',
  offerHint: 'Everybody can offer to mentor, or begin a learning set.',
  columns: { what: 'What', kind: 'Kind', why: 'Why it fits you', learns: 'What you learn', hours: 'Time each month', closes: 'Ask by', stands: 'How it stands', waiting: 'Waits for your answer', places: 'Places left', until: 'Until' },
  waiting: (count: number) => (count === 0 ? 'Nobody' : counted(count, 'person', 'people')),
} as const

export const kindPageWords = {
  title: 'What do you offer?',
  answer: 'Say honestly what it asks and what it gives. You can change it later.',
  back: 'Opportunities',
} as const

export const formWords = {
  newTitle: (kind: OpportunityKind) => `Offer: ${kindWords[kind].toLowerCase()}`,
  changeTitle: 'Change what you offer',
  back: 'What do you offer?',
  seen: 'Everybody in your organisation sees this, with your name and unit. Write no names of others.',
  setSeen: 'You host the set, and have one of its places. Whoever joins sees the names of the other members.',
  title: 'What is it called?',
  titleHint: {
    'stretch-assignment': 'For example: Plan the winter rota for two wards',
    'cross-boundary-project': 'For example: Going home before noon, with pharmacy and transport',
    'mentor-offer': 'For example: Mentor for your first months with a team',
    'learning-set': 'For example: New to leading, across professions',
  } as Readonly<Record<OpportunityKind, string>>,
  does: 'What does one do?',
  doesHint: 'A few lines, at most 1,000 characters',
  particulars: { 'cross-boundary-project': 'Which units or partner organisations work together?', 'learning-set': 'When and where do you meet?' } as Readonly<Partial<Record<OpportunityKind, string>>>,
  particularsHint: { 'cross-boundary-project': 'Names of units and organisations, not of people', 'learning-set': 'For example: every second Tuesday, 13:00 to 14:00, six times, in the library' } as Readonly<Partial<Record<OpportunityKind, string>>>,
  capability: 'Which capability does one learn?',
  capabilityHint: 'Choose the one that this work asks for most.',
  noCapability: 'None in particular',
  chooseCapability: 'Choose one',
  learns: 'What else does one learn? (optional)',
  stage: 'For whom?',
  anyStage: 'For every stage',
  hours: 'Hours each month',
  hoursHint: 'An honest figure, such as 4 or 2.5. They are agreed with the line manager of who takes part.',
  places: 'Places',
  placesHint: { 'stretch-assignment': 'How many can take part', 'cross-boundary-project': 'How many can take part', 'mentor-offer': 'How many you can mentor at a time', 'learning-set': 'From 4 to 8, with you' } as Readonly<Record<OpportunityKind, string>>,
  closes: { 'stretch-assignment': 'Last day to ask for a place', 'cross-boundary-project': 'Last day to ask for a place', 'mentor-offer': 'Last day to ask you', 'learning-set': 'Last day to join' } as Readonly<Record<OpportunityKind, string>>,
  until: { 'stretch-assignment': 'Last day of the work', 'cross-boundary-project': 'Last day of the project', 'mentor-offer': 'Last day of mentoring', 'learning-set': 'Last day on which you meet' } as Readonly<Record<OpportunityKind, string>>,
  post: 'Post it',
  save: 'Save',
  noUnit: 'You hold no post today, so it would belong to no unit. Ask who keeps posts in your organisation.',
} as const

export const pageWords = {
  back: 'Opportunities',
  caption: (kind: OpportunityKind, unit: string) => `${kindWords[kind]}, ${unit}`,
  facts: { by: { 'stretch-assignment': 'Posted by', 'cross-boundary-project': 'Posted by', 'mentor-offer': 'Mentor', 'learning-set': 'Host' } as Readonly<Record<OpportunityKind, string>>, capability: 'Capability', stage: 'For whom', hours: 'Time', until: 'Until', places: 'Places', closes: { 'stretch-assignment': 'Ask by', 'cross-boundary-project': 'Ask by', 'mentor-offer': 'Ask by', 'learning-set': 'Join by' } as Readonly<Record<OpportunityKind, string>>, particulars: { 'cross-boundary-project': 'Who works together', 'learning-set': 'When and where' } as Readonly<Partial<Record<OpportunityKind, string>>> },
  nobody: 'Nobody any more',
  waits: (count: number) => `${counted(count, 'colleague waits', 'colleagues wait')} for your answer.`,
  anyStage: 'Every stage',
  hours: (hours: string) => `About ${hours} each month`,
  protectedTime: 'Hours are agreed with your line manager. This page does not promise them.',
  places: (left: string, all: string) => `${left} left of ${all}`,
  about: 'What it is',
  does: 'What you do',
  learns: 'What you learn',
  part: 'Your part',
  wrote: 'You wrote',
  reply: 'The answer',
  state: {
    'interested': 'You showed interest. An answer is due. You can take it back at any time.',
    'declined': 'It is not possible this time. That says nothing about what you can do.',
    'taking-part': 'You take part. Agree the hours with your line manager now, if you have not yet.',
    'stepped-back': 'You stepped back. What you wrote was deleted.',
    'let-go': 'It ended early for you.',
    'finished': 'You took part to the end. It can be evidence of a goal.',
  } as Readonly<Record<PartState, string>>,
  interest: 'Show interest',
  interestWords: 'Why does it interest you?',
  interestSees: {
    'stretch-assignment': 'Only you and whoever posted it see this. If they leave, whoever heads the unit sees it instead.',
    'cross-boundary-project': 'Only you and whoever posted it see this. If they leave, whoever heads the unit sees it instead.',
    'mentor-offer': 'Only you and the mentor see this.',
    'learning-set': '',
  } as Readonly<Record<OpportunityKind, string>>,
  interestButton: 'Send it',
  join: 'Join',
  member: 'You are a member. The other members see your name, and you see theirs.',
  joinSees: 'Members see each other’s names. You have a place as soon as you join, and can leave at any time.',
  stepBack: { interested: 'Take my interest back', in: 'Step back' },
  stepBackWords: 'You can step back at any time, and need no reason. It is good to tell them in person too.',
  hostStays: 'You host this set. To leave, hand it over to another member first.',
  news: 'I have read this',
  finish: 'When it is over for you, say what came of it',
  cameOfIt: 'What came of it',
  cameOfItSees: 'Only you see this.',
  took: (hours: string) => `It took ${hours} in all.`,
  evidence: 'Name it as evidence of a goal',
  evidenceFor: (goal: string) => `Add evidence to: ${goal}`,
  plan: 'Your development plan',
  noGoal: 'You have no goal in hand. It can be named once you have one.',
  interested: 'Waits for your answer',
  nobodyWaits: 'Nobody waits for an answer.',
  taking: 'Takes part',
  nobodyTakes: 'Nobody takes part at the moment.',
  members: 'Members',
  since: (day: string) => `since ${day}`,
  answerTo: (name: string) => `Answer ${name}`,
  letGo: (name: string) => `End it early for ${name}`,
  hasLeft: 'works here no longer',
  before: 'Earlier',
  earlier: { 'declined': 'declined', 'stepped-back': 'stepped back', 'let-go': 'ended early', 'finished': 'took part to the end' } as Readonly<Partial<Record<PartState, string>>>,
  keep: 'What you can do',
  change: 'Change what it says',
  handOver: 'Hand the set over to another member',
  close: 'Close it',
  tookOver: 'Whoever posted this has left. You answer for it because you head the unit, or joined the set first.',
  done: {
    'posted': 'It is posted. Colleagues can see it now.', 'changed': 'Saved.', 'closed': 'It is closed.', 'handed-over': 'Handed over.', 'interest': 'Your interest was sent.', 'joined': 'You have joined.',
    'stepped-back': 'You have stepped back.', 'finished': 'Saved. Well worth telling your line manager.', 'accepted': 'They have a place now, and see your words.', 'declined': 'They see your answer now.', 'let-go': 'It has ended for them. They see your words.', 'read': 'Put away.',
  },
  notPossible: 'That is not possible any more: something changed meanwhile. This is how it stands now.',
  somebodyWaits: 'Somebody waits for your answer. Answer them first, then close it.',
} as const

export const askWords = {
  back: 'Back to it',
  answer: {
    title: (name: string) => `Answer ${name}`,
    answer: 'Whichever way you decide, a few honest words help them more than silence.',
    wrote: 'They wrote',
    question: 'Your answer',
    accept: 'Yes, they have a place',
    acceptHint: 'They agree the hours with their line manager.',
    decline: 'Not this time',
    declineHint: 'Give a reason, and if you can, what would help next time.',
    full: 'All places are taken, so you can only decline. Change the number of places to offer more.',
    reply: 'Your words to them',
    replyHint: 'With a yes you can leave this empty. At most 600 characters.',
    button: 'Send the answer',
  },
  letGo: {
    title: (name: string) => `End it early for ${name}`,
    answer: 'Talk to them first. What you write here is kept with their part, and they see it.',
    reply: 'Why does it end?',
    replyHint: 'Kind and honest, at most 600 characters',
    button: 'End it for them',
  },
  finish: {
    title: 'What came of it?',
    answer: 'Only you see this. You can name it as evidence of a goal afterwards.',
    hours: 'How many hours did it take in all?',
    hoursHint: 'About, such as 24 or 7.5',
    cameOfIt: 'What came of it, for the work and for you?',
    cameOfItHint: 'What changed, how you know, and what you would do again. Write no names. At most 1,000 characters.',
    button: 'Save, I took part to the end',
  },
  handOver: {
    title: 'Hand the set over',
    answer: 'The new host answers for the set. You stay a member, and can step back then.',
    question: 'Who hosts it from now on?',
    hint: 'Ask them before.',
    button: 'Hand it over',
    nobody: 'There is no other member yet.',
  },
  close: {
    title: 'Close it?',
    answer: 'Nobody new can come in, and it cannot be opened again. Who takes part can still say what came of it.',
    button: 'Close it',
  },
} as const
