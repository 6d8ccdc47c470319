import { counted, formatNumber } from '../../../kernel/number-text.ts'
import type { FrameworkState } from '../records.ts'

/** What a framework says of how it stands. */
export const standingWords: Readonly<Record<FrameworkState, string>> = {
  draft: 'A draft: its words can still be changed. Nobody is asked about it.',
  'in-review': 'In review: people read it and comment. Its words stay as they are meanwhile.',
  'signed-off': 'Signed off: its words stay as they are.',
}

/** Wording of the page of one framework. */
export const frameworkWords = {
  caption: (version: string) => `Version ${version}`,
  shipped: 'It comes with Evenkeel. Everybody can read it, and nobody can change it.',
  copyShipped: 'Make your own copy',
  readPublic: 'Read it stage by stage, as everybody can',
  facts: {
    state: 'How it stands',
    asked: 'Asked',
    size: 'What it holds',
    creator: 'Who made its words',
    made: 'Made here',
    copied: 'Copied from',
    review: 'Review asked for',
    signed: 'Signed off',
    inUse: 'In use since',
    people: 'Invited',
  },
  isAsked: 'New assessments ask about it.',
  notAsked: 'New assessments ask about another one.',
  size: (counts: { readonly part: number; readonly capability: number; readonly behaviour: number }) =>
    `${counted(counts.part, 'part', 'parts')}, ${counted(counts.capability, 'capability', 'capabilities')}, ${counted(counts.behaviour, 'behaviour', 'behaviours')}`,
  byOn: (name: string, day: string) => `${day}, by ${name}`,
  copiedFromShipped: 'The one that comes with Evenkeel',
  copiedFromGone: 'A framework that is no longer here',
  namedVersion: (title: string, version: string) => `${title}, version ${version}`,
  locked: (day: string) => `Somebody began to answer it on ${day}. Since then nothing in it changes, so that answers keep their meaning.`,
  lockedWayOut: 'To change something, make a new version. People who began with this one go on with it.',
  newVersion: 'Make a new version',
  nobodyInvited: 'Nobody yet',
  nextHeading: 'What you can do',
  change: 'Change its title, version and description',
  addTop: 'Add a capability or a part at the top',
  people: 'Invite colleagues',
  review: { draft: 'Ask for a review', 'in-review': 'See what the sign-off needs', 'signed-off': 'Open it again for changes' },
  comments: (open: number) => (open === 0 ? 'Comments: none is open' : `Comments: ${formatNumber(open)} open`),
  comment: 'Read comments, and write one',
  remove: 'Remove this draft',
  choose: 'Choose it for new assessments',
  remarksHeading: 'What to look at before it is used',
  noRemarks: 'There is nothing to remark.',
  problemsHeading: 'What keeps it from being used',
  moreFound: (more: number) => `And ${formatNumber(more)} more.`,
  treeHeading: 'Parts, capabilities and behaviours',
  empty: 'It holds nothing yet.',
  behaviours: (count: number) => (count === 0 ? 'No behaviours yet' : counted(count, 'behaviour', 'behaviours')),
  moreBehaviours: (more: number) => `And ${formatNumber(more)} more on its own page`,
  openOn: (open: number) => counted(open, 'open comment', 'open comments'),
  shown: (from: string, to: string, total: string) => `Parts and capabilities ${from} to ${to} of ${total}`,
  everyStage: 'Every stage',
  short: 'in the short form',
  neither: 'neither management nor leadership',
} as const

/** Wording of the form for what a framework says of itself. */
export const headWords = {
  title: 'Change what the framework says of itself',
  answer: 'People see the title and the version when they are asked.',
  fields: {
    title: { label: 'Title', hint: 'What people call it.' },
    version: { label: 'Version', hint: 'For example 1.0 or 2026.' },
    creator: { label: 'Who made its words', hint: 'Your organisation, or whoever holds the rights to the text.' },
    language: { label: 'Language', hint: 'In short form: en-GB is British English, cy is Welsh.' },
    about: { label: 'What it is, and who may use its words', hint: 'You may leave this empty.' },
  },
  button: 'Save',
} as const

/** Wording of the form that makes a draft. */
export const newWords = {
  title: 'Make a draft of your own',
  answer: 'You get a copy that you can change. Nobody is asked about it until it is signed off and chosen.',
  from: 'What do you want to copy?',
  fromHint: 'Another framework of yours can be copied once it is signed off.',
  shipped: 'It comes with Evenkeel.',
  version: (version: string) => `Version ${version}`,
  name: 'Title',
  nameHint: 'What people call it. You can change it later.',
  number: 'Version',
  numberHint: 'For example 1.0 or 2026.',
  ids: 'Behaviours that you leave as they are stay the same ones. So people can see what changed since last time.',
  changedBy: (creator: string, organisation: string) => `${creator}, changed by ${organisation}`,
  button: 'Make the draft',
} as const

/** Wording of the choice for new assessments. */
export const choiceWords = {
  title: 'Choose what new assessments ask about',
  answer: 'It holds for assessments that begin from now on. Those that are open go on with theirs.',
  legend: 'What do new assessments ask about?',
  shippedHint: 'It comes with Evenkeel.',
  ownHint: (day: string) => `Signed off on ${day}.`,
  onlySigned: 'Only a framework that is signed off can be chosen.',
  compare: 'Answers to two frameworks cannot be compared, except where both ask about the same behaviour.',
  figures: 'Figures of the organisation count answers to one framework only: the one that most people answered. So have figures made first, where people have finished self-assessments since the last ones. Else their answers may enter no figures.',
  button: 'Choose it',
  notChosen: 'Choose what new assessments ask about',
  quicker: 'Somebody else chose meanwhile. Look at what is chosen now, and choose again if you still want to.',
  notWhole: 'Who answers for the whole organisation chooses: an administrator, or an OD lead of the whole organisation.',
} as const

/** Wording of the question before a draft is removed. */
export const removeWords = {
  title: 'Remove this draft?',
  answer: (title: string) => `“${title}” will be gone for good, with its comments.`,
  button: 'Remove the draft',
  not: 'Leave it here',
} as const
