import type { FrameworkState } from '../records.ts'

/** How a framework stands, as pages call it. */
export const stateWords: Readonly<Record<FrameworkState, string>> = {
  draft: 'Draft',
  'in-review': 'In review',
  'signed-off': 'Signed off',
}

/** Wording of the list of frameworks. */
export const listWords = {
  title: 'What assessments ask about',
  home: 'Your page',
  crumb: 'What assessments ask about',
  answerOurs: 'New self-assessments here ask about the framework that comes with Evenkeel.',
  answerOwn: (title: string, version: string) => `New self-assessments here ask about your organisation’s own framework: ${title}, version ${version}.`,
  what: 'A framework is a list of capabilities. Each has behaviours that people can see. An assessment asks how far somebody does them.',
  choose: 'Choose what new assessments ask about',
  make: 'Make a draft of your own',
  bringIn: 'Bring in a framework from a file',
  shippedHeading: 'Comes with Evenkeel',
  shippedWords: (version: string) => `Version ${version}. Everybody can read it, and nobody can change it. Your own copy can be changed.`,
  ownHeading: 'Your organisation’s own',
  ownNone: 'There is none that you can read yet.',
  ownNoneKeeper: 'There is none yet. Copy the one that comes with Evenkeel, or bring one in from a file.',
  ownCaption: 'Frameworks of your organisation',
  columns: { title: 'Framework', version: 'Version', state: 'How it stands', comments: 'Open comments' },
  asked: 'Asked now',
  inUse: 'In use, locked',
  public: 'What everybody can read about the sixteen capabilities',
} as const

/** What was done, as the page after it says. */
export const doneWords = {
  made: 'Your draft is there.',
  head: 'The change is saved.',
  item: 'The change is saved.',
  added: 'It is added.',
  moved: 'It is moved.',
  gone: 'It is removed.',
  renewed: 'The change is saved. It counts as another behaviour from now on.',
  comment: 'Your comment is there.',
  settled: 'The comment is settled.',
  unsettled: 'The comment is open again.',
  people: 'The change is saved.',
  ask: 'The framework is in review. Those you invited find it on their page.',
  'take-back': 'It is a draft again.',
  'sign-off': 'The framework is signed off.',
  reopen: 'It is a draft again. It needs a new review.',
  asked: 'New assessments ask about it from now on.',
  removed: 'The draft is removed.',
} as const
