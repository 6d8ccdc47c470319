import type { Spread } from './rules/preferred-ranges.ts'
import type { Round } from './rules/round-view.ts'

/** Wording of classes: opening one, sorting in one, and what it shows. */
export const classWords = {
  title: 'Sort together with a class',
  heading: 'Sort together with a class',
  answer: 'Everybody sorts ten sentences, reads, and sorts ten others. The class sees in words where it agreed.',
  back: 'The difference in five minutes',
  code: {
    heading: 'I have a code',
    label: 'Code of your class',
    hint: '6 letters and digits. Small letters and spaces are fine.',
    button: 'Go to the class',
    problem: 'Enter the 6 letters and digits of the code. Check the code with your teacher.',
  },
  open: {
    heading: 'I teach',
    words: 'Open a class and read out its code. You need no account, and neither do the others.',
    button: 'Open a class',
  },
  planHeading: 'A lesson of 20 minutes',
  plan: [
    '1 minute: give out the code. Each person opens the class on a phone or a computer.',
    '3 minutes: each sorts the first ten sentences alone.',
    '5 minutes: each reads “The difference in five minutes”, with examples from their own field of work.',
    '3 minutes: each sorts the ten others.',
    '8 minutes: look at the results together. Take the 2 sentences on which the class was most divided. Ask: what would have to be different for you to choose the other side?',
  ],
  planNote: 'The key is our judgement. A good reason against it is worth more than agreement with it.',
  keptHeading: 'What a class keeps',
  kept: [
    'It keeps how many people chose each side of each sentence. It keeps no name, no address and no time, and no row for a person.',
    'The results say in words how a class sorted. They begin with 4 people and change when 4 more have sorted, so the page does not show what one person chose.',
    'Somebody who knows what the other 3 of such a group chose can work out the fourth. So can a teacher who fills in answers for the others.',
  ],
  until: (day: string) => `You can use this class until ${day}. After that nobody can open it, and it is deleted. A backup of the service may hold its counts for longer.`,
  tooMany: {
    title: 'No class can be opened now',
    words: 'Too many classes are open. Each is deleted after 7 days. Try again tomorrow; you can sort on your own at any time.',
  },
  notFound: {
    title: 'Class not found',
    words: 'Check the code with your teacher. A class is deleted 7 days after it was opened.',
  },
  resultsNotFound: {
    title: 'Results not found',
    words: 'Check that you copied all of the address. A class is deleted 7 days after it was opened, and its results with it.',
  },
  alone: 'Sort on your own',
} as const

/** Wording of the pages of people who sort in a class. */
export const classSortWords = {
  title: { before: 'Sort with your class, before reading', after: 'Sort with your class, after reading' } satisfies Record<Round, string>,
  heading: { before: 'Sort ten sentences with your class', after: 'Sort ten other sentences with your class' } satisfies Record<Round, string>,
  caption: (code: string) => `Class ${code}`,
  answer: 'Which of the two does each sentence show more of? About 2 minutes.',
  switchLabel: 'Before or after reading',
  switch: { before: 'Before reading', after: 'After reading' } satisfies Record<Round, string>,
  all: 'Choose a side for all ten, so that all sentences are counted alike. Take the one that you lean to.',
  keptSummary: 'What is kept of your sorting',
  twice: 'If you send it twice it is counted twice: nothing tells you apart from the others.',
  send: 'Send to the class and compare',
  missing: (place: number) => `Choose management or leadership for sentence ${place}`,
  countedTitle: 'Your sorting is counted',
  counted: 'Thank you. Your sorting is counted in your class.',
  full: 'This class is full: 200 people have sorted. Yours was not counted, but here is how it compares.',
  noClass: 'There is no such class any more, so yours was not counted. Check the code with your teacher. Here is how it compares.',
  doNotReload: 'Do not load this page again: it would count you twice.',
  comparedHeading: 'Your sorting beside our key',
  next: {
    read: 'Read the difference in five minutes',
    after: 'Sort ten others with your class, after reading',
  },
} as const

/** Wording of the page of the teacher: how to get in, and how the class sorted. */
export const resultWords = {
  title: (code: string) => `Class ${code}`,
  opened: 'Your class is open',
  heading: 'How your class sorted',
  openedAnswer: 'Read out the code. What the class chose will stand on this page.',
  answer: 'In words, for groups of at least 4 people. It says nothing about one person.',
  codeHeading: 'The code',
  codeHow: 'Open this address, or type the code on the page “Sort together with a class”:',
  keepHeading: 'Keep the address of this page',
  keep: 'It is the only way to these results: save it as a bookmark now. Whoever has it can see them.',
  again: 'Show the newest results',
  roundHeading: { before: 'Before reading', after: 'After reading' } satisfies Record<Round, string>,
  nobody: 'Nobody has sorted yet.',
  waiting: (sorted: number) => `${people(sorted)} sorted so far. The results begin with the fourth.`,
  sorted: (sorted: number, shown: number) =>
    shown === sorted ? `${people(sorted)} sorted, and all are in these results.` : `${people(sorted)} sorted. The first ${shown} are in these results; the next are added 4 at a time.`,
  agreed: (agreed: number, all: number) => `On ${agreed} of ${all} sentences most of the class chose as our key does.`,
  agreedNote: 'The ten after reading are other sentences, which may be easier or harder. So a difference of a few tells nothing about the reading.',
  one: (spread: string) => `The class: ${spread}.`,
  between: (first: string, last: string) => `The class: somewhere from ${first} to ${last}.`,
  heldBack: 'The class: not shown. A narrower answer could give somebody away.',
  key: (side: string) => `Our key says ${side}.`,
  readingHeading: 'How to read these words',
  reading: [
    '“All or nearly all” means that at most 1 in 20 chose the other side. In groups below 40 it means at most 1 person.',
    '“About half each” is half, give or take as many. “Most” is what lies between.',
    'Where it says “somewhere from … to …”, a narrower answer, beside what this page said before, could have given somebody away.',
  ],
} as const

function people(count: number): string {
  return count === 1 ? '1 person has' : `${count} people have`
}

/** How a class sorted a sentence. */
export const spreadWords: Readonly<Record<Spread, string>> = {
  'nearly-all-management': 'all or nearly all management',
  'most-management': 'most management',
  'about-half': 'about half each',
  'most-leadership': 'most leadership',
  'nearly-all-leadership': 'all or nearly all leadership',
}
