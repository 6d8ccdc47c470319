import { charterPartWords } from '../../stepping-up/index.ts'
import type { CharterBoxName, HourKind, Side } from '../records.ts'
import type { Lacking, Standing } from '../rules/standing.ts'

/** What the boxes are called; seven have the names of the starter. */
export const boxWords: Readonly<Record<CharterBoxName, string>> = { ...charterPartWords, measures: 'How we can tell that it goes well' }

export const hourWords: Readonly<Record<HourKind, string>> = { care: 'Direct care', management: 'Management', leadership: 'Leadership' }

export const sideWords: Readonly<Record<Side, string>> = { 'holder': 'Person in the post', 'line-manager': 'Line manager' }

export const standingWords: Readonly<Record<Standing, string>> = {
  'draft': 'Draft: nobody has agreed to it yet',
  'waits-for-manager': 'The person in the post has agreed. The line manager has not yet.',
  'waits-for-holder': 'The line manager has agreed. The person in the post has not yet.',
  'agreed': 'Agreed by both',
  'with-earlier': 'Agreed with an earlier line manager. The line manager of today has not agreed yet.',
}

/** The same in a list. */
export const shortStanding: Readonly<Record<Standing, string>> = { 'draft': 'Draft', 'waits-for-manager': 'Waits for the line manager', 'waits-for-holder': 'Waits for the person in the post', 'agreed': 'Agreed by both', 'with-earlier': 'Waits for the new line manager' }

const lackingWords: Readonly<Record<Lacking, string>> = { purpose: 'what the post is for', care: 'hours of direct care', management: 'hours of management', leadership: 'hours of leadership', review: 'the day of the review' }

/** What is missing before both can agree. */
export function lackingText(lacking: readonly Lacking[]): string {
  return `Before you can agree, write down ${lacking.map((one) => lackingWords[one]).join(', ')}.`
}

export const listWords = {
  title: 'Role charters',
  answer: 'You and your line manager agree what a post is for, what you decide, and how your time is split.',
  home: 'Your page',
  mine: 'Of your posts',
  none: 'You have no charter yet.',
  begin: 'Begin a charter of your own',
  noPost: 'Every post that you hold, or will, has its charter. Without a post here, ask who keeps the people of your organisation to enter you in one.',
  team: 'Of people who report to you',
  teamNone: 'Nobody who reports to you has a charter yet. Either of you can begin it.',
  beginForTeam: 'Begin a charter for somebody who reports to you',
  week: 'Where did your week go?',
  way: 'Your way into a post',
  weekHint: 'Three taps, for you alone.',
  columns: { post: 'Post', person: 'Person', stands: 'How far it is', review: 'Review' },
  noReview: 'No day yet',
  due: (day: string) => `${day}: look at it again now`,
  over: 'The post has ended',
} as const

export const beginWords = {
  title: 'Begin a charter',
  answer: 'You get a draft in the words of “I am stepping up”. Both of you can change every word.',
  post: 'For which post?',
  from: 'From what?',
  fromHint: 'The draft follows the place where you work.',
  plan: 'From the plan that you keep here',
  planHint: 'With everything that you changed in its charter',
  button: 'Make the draft',
  nobodyElse: 'Your line manager can see it and change it as soon as it is made.',
  whom: 'For whom?',
  whomHint: 'Those who report to you, or soon will, and have no charter yet',
  choose: 'Choose a person',
  fromTeam: 'Where do they work?',
  fromHintTeam: 'The draft follows the place where they work.',
  theySee: 'The person can see it and change it as soon as it is made. They find it on their page.',
  noneInTeam: 'Everybody who reports to you, or soon will, has a charter.',
} as const

export const charterWords = {
  title: (post: string) => `Role charter: ${post}`,
  back: 'Role charters',
  of: (person: string, unit: string) => `${person}, ${unit}`,
  change: 'Change it',
  sign: 'I agree to this charter',
  signed: 'You have agreed to this version.',
  signWords: 'You agree to exactly these words. A change takes both agreements back.',
  nobody: 'Nobody holds the post that this post reports to, so nobody can agree to it yet. Ask who keeps posts to put that right.',
  managers: (names: string) => `Line manager today: ${names}.`,
  agreedStands: (version: number, day: string) => `Version ${version} stays agreed (written on ${day}) until both agree to this one.`,
  hours: 'Hours of an ordinary week',
  whole: 'The whole week',
  notSaid: 'Not said yet',
  protectedHours: (hours: string) => `The post states ${hours} protected hours a week for managing and leading.`,
  noProtected: 'The post states no protected hours.',
  review: 'We look at this again on',
  nothing: 'Nothing written yet.',
  signatures: 'Who agreed',
  byHand: (side: string) => `${side}, signature and date:`,
  whoReads: 'Read by the person in the post and by whoever is their line manager at the time. The organisation sees only how many are agreed, 10 or more together.',
  notYet: (side: string) => `${side}: not yet`,
  noSignatures: 'Nobody has agreed to this version yet.',
  history: 'Earlier versions',
  version: 'Version',
  written: 'Written',
  by: 'By',
  agreements: 'Agreed to by',
  see: (version: number) => `Version ${version}`,
  old: (version: number) => `This is version ${version}. It is not the latest.`,
  latest: 'See the latest version',
  clarity: 'Check whether you both see the job in the same way',
  sixFactors: 'In “What I answer for”, go along the six things that make the NHS distinctive. They are life and death, autonomy, several accountabilities, limited resources, being seen, and many hands.',
  measures: 'Measures that we both look at',
  closed: (name: string) => `${name} (no longer followed)`,
  nobodyNow: 'Nobody holds the post that this post reports to today. What was agreed stands.',
  changedMeanwhile: 'Somebody changed this charter meanwhile. Read it again before you agree.',
  print: 'Print it for the file, or to sign by hand',
  done: { begun: 'The draft is made.', saved: 'Saved.', signed: 'You have agreed.' },
  over: 'The post has ended for this person. The charter stays to read.',
} as const

export const changeWords = {
  title: 'Change the charter',
  answer: 'You can save it half done. When you save a change, what was agreed before needs both of you again.',
  hoursHint: 'For example 7.5. Write 0 for none.',
  reviewHint: 'A day within two years',
  button: 'Save',
  boxHint: 'A line for each point; at most 2,000 characters',
  measuresHint: 'Two or three figures or signs that both of you look at',
  unitMeasures: 'Measures of the unit',
  unitMeasuresHint: 'Choose those that both of you look at. They stand in the charter with a link.',
} as const

export const homeWords = {
  sign: (person: string) => `Agree the role charter of ${person}`,
  signMine: (post: string) => `Agree your role charter: ${post}`,
  signHint: (person: string) => `${person} has agreed. Read it, change it, or agree.`,
  signMineHint: 'Your line manager has agreed. Read it, change it, or agree.',
  againHint: 'It was agreed with the line manager before you. Read it, change it, or agree.',
  read: (post: string) => `Read the draft of your role charter: ${post}`,
  readHint: 'Your line manager wrote in it last. Change what you see differently, then agree.',
  signMany: (count: number) => `${count} role charters wait for you to agree`,
  review: (post: string) => `Look at your role charter again: ${post}`,
  reviewOf: (person: string) => `Look at the role charter of ${person} again`,
  reviewHint: (day: string) => `You both agreed to do it by ${day}. Change what no longer holds, and set the next day.`,
  reviewMany: (count: number) => `${count} role charters are to be looked at again`,
  manyHint: 'The list says which.',
  clarity: (person: string) => `Answer the role clarity check with ${person}`,
  clarityHint: 'Eight questions. Neither of you sees the answers before both are in.',
  week: 'Say where your week went',
  weekHint: 'Three taps, for you alone. You asked to find it here.',
} as const

/** How a charter names a measure. */
export function nameOfMeasure({ name, isClosed }: { readonly name: string; readonly isClosed: boolean }): string {
  return isClosed ? charterWords.closed(name) : name
}
