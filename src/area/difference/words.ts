import type { Domain } from '../../kernel/vocabulary.ts'
import type { FieldOfWork } from './content/kinds.ts'
import type { Agreement } from './rules/sorting.ts'

/** What the two sides are called on buttons, in a table and at the beginning of a sentence. */
export const sideWords: Readonly<Record<Domain, string>> = { management: 'Management', leadership: 'Leadership' }

export const fieldWords: Readonly<Record<FieldOfWork, { readonly name: string; readonly example: string }>> = {
  nursing: { name: 'Nursing and midwifery', example: 'An example from nursing or midwifery' },
  medicine: { name: 'Medicine', example: 'An example from medicine' },
  therapies: { name: 'Therapies', example: 'An example from therapies' },
  operations: { name: 'Operations', example: 'An example from operations' },
}

/** Wording of the reading page. */
export const readingWords = {
  title: 'The difference in five minutes',
  heading: 'The difference in five minutes',
  answer: 'What management is, what leadership is, and why patients need both.',
  order: 'Sort ten sentences first (2 minutes). Read (3 minutes). Then sort ten others.',
  sortFirst: { text: 'Sort ten sentences first', words: 'Management or leadership? 2 minutes, nothing stored.' },
  sharedHeading: 'What each of the two is',
  aspectsHeading: 'Six ways in which they differ',
  aspectsLead: 'One person often does both on the same day. Neither is worth more.',
  fieldLegend: 'Examples from',
  fieldSwitch: 'Choose where the examples come from',
  factorsHeading: 'Six things that make the NHS different',
  factorsLead: 'They make both harder, and both more needed:',
  factorsLink: 'What each of the six asks of you',
  questionsHeading: 'Seven questions people ask',
  againHeading: 'Now sort ten others',
  again: { text: 'Sort ten other sentences', words: 'Other sentences, the same question. 2 minutes, nothing stored.' },
  continueHint: 'Your first ten go along in the page, so that you can compare. Nothing is stored.',
  continueButton: 'Sort ten others and compare',
  backToComparison: 'Back to my first ten',
  next: {
    steppingUp: 'I am stepping up: make a plan',
    situations: 'Read a situation: which of the two it asks for first',
    class: 'For teachers: sort together with a class',
  },
} as const

/** Wording of the sorting and of the page that puts it beside our key. */
export const sortWords = {
  before: {
    title: 'Sort ten sentences',
    heading: 'Sort ten sentences',
    answer: 'Which of the two does each sentence show more of? About 2 minutes.',
  },
  after: {
    title: 'Sort ten other sentences',
    heading: 'Sort ten other sentences',
    answer: 'The same question after reading. About 2 minutes.',
  },
  hint: 'Go by what the two words mean to you today. You may leave out what you cannot place.',
  promise: 'No account. Nothing is stored: your answers are in this page and nowhere else.',
  show: 'Compare with our key',
  nothingSorted: 'Choose management or leadership for at least one sentence',
  back: 'The difference in five minutes',
  comparedTitle: { before: 'Your ten sentences beside our key', after: 'Your ten other sentences beside our key' },
  comparedHeading: 'Your sorting beside our key',
  agreement: ({ agreed, sorted }: Agreement) => `You and our key agreed on ${agreed} of ${sorted}. The key is our judgement; good people disagree on some.`,
  noMark: 'It does not say how good you are at either.',
  leftOut: (count: number) => `You left out ${count === 1 ? '1 sentence' : `${count} sentences`}. That is fine: some are hard to place.`,
  youSaid: (domain: Domain) => `You said ${domain}.`,
  agrees: 'You and our key agree.',
  differs: (domain: Domain) => `Our key says ${domain}.`,
  youLeftOut: 'You left this one out.',
  goOn: 'Read the six differences (3 minutes)',
  change: 'Change my answers',
  rounds: {
    heading: 'Before and after reading',
    before: 'Before',
    after: 'After',
    agreedOn: ({ agreed, sorted }: Agreement) => `agreed on ${agreed} of ${sorted}`,
    because: 'With so few sentences, chance alone brings a difference like this in at least 1 of 20 cases. And the ten are others, which may be easier or harder for you.',
    enough: (enough: number, sorted: number) => `From where you began, ${enough} of ${sorted} would have been enough to tell it from chance.`,
    neverEnough: 'From where you began, not even agreement on all of them could be told from chance.',
    same: 'As many as before. That is no sign that the reading did nothing: ten sentences show only large changes.',
    more: 'That is more than chance alone usually brings (fewer than 1 in 20 cases). It does not say why: the ten sentences are others, and may be easier for you.',
    fewer: 'That is fewer than chance alone usually brings (fewer than 1 in 20 cases). It does not say why: the ten sentences are others, and may be harder for you.',
    method: 'Worked out by Fisher’s exact test, two-sided.',
    nothingBefore: 'You did not sort the first ten, so there is nothing to compare with.',
  },
  next: {
    questions: 'Seven questions people ask',
    factors: 'Six things that make the NHS different',
    firstLook: 'A first look at both capabilities',
    steppingUp: 'I am stepping up: make a plan',
  },
} as const

/** Wording of the page of the six factors. */
export const factorPageWords = {
  title: 'Six things that make the NHS different',
  heading: 'Six things that make the NHS different',
  answer: 'What each of them asks of management, and what it asks of leadership.',
  list: 'The list is the article’s. What each asks is our judgement.',
  next: { questions: 'Seven questions people ask', situations: 'Read a situation by these six' },
} as const

/** Wording of the pages of the seven questions. */
export const questionWords = {
  title: 'Seven questions about management and leadership',
  heading: 'Seven questions people ask',
  answer: 'A short answer to each. Open one for what speaks for it and what speaks against.',
  more: (question: string) => `What stands behind this answer: ${question}`,
  moreShort: 'What stands behind this answer',
  back: 'Seven questions people ask',
  caption: 'Question',
  claimsHeading: 'What is meant and what is claimed',
  forHeading: 'Evidence for',
  againstHeading: 'Evidence against',
  noEvidence: 'We found none.',
  adviceHeading: 'What we would do',
  marksSummary: 'What the marks mean',
  marks: {
    definition: 'what a word means on these pages',
    'article-claim': 'what the article says that this service is built on; it may or may not be so',
    'evidence-for': 'a study or a figure that speaks for it, with its source',
    'evidence-against': 'a study or a figure that speaks against it, with its source',
    'our-reconstruction': 'a list of the article that our copy lacks, put together again by us in our own words',
    'our-advice': 'our judgement; you may see it otherwise',
  },
  otherQuestions: 'The other questions',
} as const
