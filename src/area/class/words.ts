import { type Round, sortWords } from '../difference/index.ts'
import { peopleAtMost } from './rules/counting.ts'
import { daysOpen } from './rules/lifetime.ts'
import type { Spread } from './rules/preferred-ranges.ts'
import { blockSize } from './rules/safe-ranges.ts'

/** What a class is called at the head of its pages. */
export const className = (code: string): string => `Class ${code}`

/** How people get into a class of any kind by its code. */
export const codeWords = {
  heading: 'I have a code',
  label: 'Code of your class',
  hint: '6 letters and digits. Small letters and spaces are fine.',
  button: 'Go to the class',
  theCode: 'The code',
  address: 'Or open this address:',
} as const

/** Wording of classes: opening one, sorting in one, and what it shows. */
export const classWords = {
  title: 'Sort with a class',
  answer: 'Everybody sorts ten sentences, reads, and sorts ten others. The class sees in words where it agreed.',
  back: sortWords.back,
  codeProblem: 'Enter the 6 letters and digits of the code. Check the code with your teacher.',
  open: {
    heading: 'I teach',
    words: 'Open a class and read out its code. You need no account, and neither do the others.',
    ends: `You can use it on the day of opening and for ${daysOpen} days after that.`,
    button: 'Open a class',
  },
  planHeading: 'A lesson of 20 minutes',
  plan: [
    '1 minute: give out the code. Each person opens the class on a phone or a computer.',
    '3 minutes: each sorts the first ten sentences alone.',
    `5 minutes: each reads “${sortWords.back}”, with examples from their own field of work.`,
    '3 minutes: each sorts the ten others.',
    '8 minutes: you show the results. Take the 2 sentences on which the class was most divided. Ask: what would have to be different for you to choose the other side?',
  ],
  ward: { heading: 'A lesson of 45 minutes', words: 'The class runs a simulated ward, each person alone, and stops to talk.', link: 'Run the ward with a class' },
  planNote: 'The key is our judgement. A good reason against it is worth more than agreement with it.',
  keptHeading: 'What a class keeps',
  kept: [
    'It keeps how many people chose each side of each sentence. It keeps no name, no address and no time, and no row for a person.',
    `The results say in words how a class sorted. They begin with ${blockSize} people and change when ${blockSize} more have sorted.`,
    'So they do not tell what another person chose. That holds even for somebody who knows one answer: her own.',
    'It does not hold for people who put together what they know. Two who tell each other what they chose can, at times, tell what others chose. So can a teacher who fills in answers.',
    'Whoever has the code can sort more than once, and can fill a class with answers of nobody.',
    'The files of the database (PostgreSQL) hold each change, in order, until it uses the space again. That can take days. Whoever can read the disk can see each sorting.',
  ],
  until: (day: string) => `You can use this class until the end of ${day}, by Greenwich time (UTC). After that nobody can open it, and it is deleted. A backup of the service may hold its counts for longer.`,
  tooMany: {
    title: 'No class can be opened now',
    words: `Too many classes are open. Each ends after ${daysOpen} days. Try again tomorrow; you can sort on your own at any time.`,
  },
  notFound: {
    title: 'Class not found',
    words: `Check the code with your teacher. A class can be used on the day of opening and for ${daysOpen} days after that.`,
  },
  resultsNotFound: {
    title: 'Results not found',
    words: `Check that you copied all of the address. A class and its results can be used on the day of opening and for ${daysOpen} days after that.`,
  },
  alone: 'Sort on your own',
  otherKind: 'Try this code with a class that runs the ward',
} as const

/** Wording of the pages of people who sort in a class. */
export const classSortWords = {
  title: { before: 'Sort with your class, before reading', after: 'Sort with your class, after reading' } satisfies Record<Round, string>,
  heading: { before: 'Sort ten sentences with your class', after: 'Sort ten other sentences with your class' } satisfies Record<Round, string>,
  switchLabel: 'Before or after reading',
  switch: { before: 'Before reading', after: 'After reading' } satisfies Record<Round, string>,
  all: 'Choose a side for all ten, so that all sentences are counted alike. Take the one that you lean to. Your teacher shows how the class sorted.',
  keptSummary: 'What is kept of your sorting',
  twice: 'If you send it twice, it is counted twice: nothing tells you apart from the others.',
  send: 'Send to the class and compare',
  missing: (place: number) => `Choose management or leadership for sentence ${place}`,
  countedTitle: 'Your sorting is counted',
  counted: 'Thank you. Your sorting is counted in your class.',
  full: `This class is full: ${peopleAtMost} people have sorted. Yours was not counted, but here is how it compares.`,
  noClass: 'There is no such class any more, so yours was not counted. Check the code with your teacher. Here is how it compares.',
  ended: 'This class has ended, so nothing can be counted in it any more. What you chose is still here. Choose a side for the rest to see how all ten compare.',
  shownByTeacher: 'Your teacher shows how the class sorted.',
  countedTwice: 'If you load this page again, it may count you twice.',
  next: {
    read: 'Read the difference in five minutes, then sort ten others',
    after: 'Sort ten others with your class, after reading',
  },
} as const

/** Wording of the page of the teacher: how to get in, and how the class sorted. */
export const resultWords = {
  opened: 'Your class is open',
  heading: 'How your class sorted',
  openedAnswer: 'Read out the code. What the class chose will stand on this page.',
  answer: `In words, for groups of at least ${blockSize} people. It does not show what one person chose.`,
  codeHow: (site: string) => `Open ${site}, then “The difference”, then “Sort with a class”. Type the code.`,
  keepHeading: 'Keep the address of this page',
  keep: 'It is the only way to these results: save it as a bookmark now. Whoever has it can see them.',
  again: 'Show the newest results',
  newClass: {
    heading: 'If the answers cannot be right',
    words: 'Whoever has the code can send more than once. If there are more answers than people, open a new class.',
    button: 'Open a new class',
  },
  roundHeading: { before: 'Before reading', after: 'After reading' } satisfies Record<Round, string>,
  nobody: 'Nobody has sorted yet.',
  waiting: (sorted: number) => `${people(sorted)} sorted so far. The results begin when ${blockSize} have sorted.`,
  sorted: (sorted: number, shown: number) =>
    shown === sorted ? `${people(sorted)} sorted, and all are in these results.` : `${people(sorted)} sorted. The first ${shown} are in these results; the next are added ${blockSize} at a time.`,
  divided: 'Where the class was most divided',
  notDivided: 'Nothing that can be said here shows the class divided.',
  all: 'All ten sentences',
  others: (count: number) => `The other ${count === 1 ? 'sentence' : `${count} sentences`}`,
  agreed: (agreed: number, all: number) => `On ${agreed} of ${all} sentences most of the class chose as our key does.`,
  agreedNote: 'The ten after reading are other sentences, which may be easier or harder. So a difference of a few tells nothing about the reading.',
  one: (spread: string) => `The class: ${spread}.`,
  between: (first: string, last: string) => `The class: somewhere from “${first}” to “${last}”.`,
  mostOrAll: (side: string) => `The class: most or all ${side}.`,
  heldBack: 'The class: not shown. A narrower answer could give somebody away.',
  readingHeading: 'How to read these words',
  reading: [
    '“All or nearly all” means that at most 2 people chose the other side, or at most 1 in 20. In a group of 8 it means at most 1.',
    '“About half chose each” is half, give or take 1 person, or 1 in 20. “Most” is what lies between.',
    'Where it says “most or all” or “somewhere from … to …”, a narrower answer could have given somebody away.',
  ],
} as const

function people(count: number): string {
  return count === 1 ? '1 person has' : `${count} people have`
}

/** How a class sorted a sentence. */
export const spreadWords: Readonly<Record<Spread, string>> = {
  'nearly-all-management': 'all or nearly all management',
  'most-management': 'most management',
  'about-half': 'about half chose each',
  'most-leadership': 'most leadership',
  'nearly-all-leadership': 'all or nearly all leadership',
}
