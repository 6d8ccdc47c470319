import type { FieldOfWork } from './content/kinds.ts'
import type { Agreement, Compared } from './rules/sorting.ts'

/** What the pages call one another: each name once. */
const pageNames = {
  reading: 'The difference in five minutes',
  factors: 'Six things that make the NHS different',
  questions: 'Seven questions people ask',
  steppingUp: 'I am stepping up: make a plan',
  capabilities: 'Sixteen capabilities, and what they look like at your stage',
} as const

export const fieldWords: Readonly<Record<FieldOfWork, { readonly name: string; readonly example: string }>> = {
  nursing: { name: 'Nursing and midwifery', example: 'An example from nursing or midwifery' },
  medicine: { name: 'Medicine', example: 'An example from medicine' },
  therapies: { name: 'Therapies', example: 'An example from therapies' },
  operations: { name: 'Operations', example: 'An example from operations' },
}

/** Wording of the reading page. */
export const readingWords = {
  title: pageNames.reading,
  answer: 'What management is, what leadership is, and why patients need both.',
  order: 'Sort ten sentences first (2 minutes). Read (3 minutes). Then sort ten others.',
  sortFirst: { text: 'Sort ten sentences first', words: 'Management or leadership? 2 minutes, nothing stored.' },
  withClass: (code: string) => `You read with class ${code}. At the end of this page you sort ten others with your class.`,
  sharedHeading: 'What each of the two is',
  aspectsHeading: 'Six ways in which they differ',
  aspectsLead: 'One person often does both on the same day. Neither is worth more.',
  fieldLegend: 'Examples from',
  fieldSwitch: 'Choose where the examples come from',
  factorsHeading: pageNames.factors,
  factorsLead: 'They make both harder, and both more needed:',
  factorsLink: 'What each of the six asks of you',
  questionsHeading: pageNames.questions,
  againHeading: 'Now sort ten others',
  again: { text: 'Sort ten other sentences', words: 'Other sentences, the same question. 2 minutes, nothing stored.' },
  againWithClass: { text: 'Sort ten others with your class', words: 'Other sentences, the same question. 2 minutes, without names.' },
  continueHint: 'Your first ten go along in the page, so that you can compare. Nothing is stored.',
  continueButton: 'Sort ten others and compare',
  backToComparison: 'Back to my first ten',
  next: {
    capabilities: pageNames.capabilities,
    steppingUp: pageNames.steppingUp,
    situations: 'Read a situation: which of the two it asks for first',
    class: 'Sort with a class',
  },
} as const

/** Wording of the sorting and of the page that puts it beside our key. */
export const sortWords = {
  before: { title: 'Sort ten sentences' },
  after: { title: 'Sort ten other sentences' },
  answer: 'Which of the two does each sentence show more of? About 2 minutes.',
  hint: 'Go by what the two words mean to you today. You may leave out what you cannot place.',
  promise: 'No account. Nothing is stored: your answers are in this page and nowhere else.',
  show: 'Compare with our key',
  nothingSorted: 'Choose management or leadership for at least one sentence',
  back: pageNames.reading,
  comparedTitle: { before: 'Your ten sentences beside our key', after: 'Your ten other sentences beside our key' },
  comparedHeading: 'Your sorting beside our key',
  agreement: ({ agreed, sorted }: Agreement) => `You and our key agreed on ${agreed} of ${sorted}. The key is our judgement; good people disagree on some.`,
  noMark: 'It does not say how good you are at either.',
  leftOut: (count: number) => `You left out ${count === 1 ? '1 sentence' : `${count} sentences`}. That is fine: some are hard to place.`,
  partHeading: {
    differs: 'Where you and our key differ',
    agrees: 'Where you and our key agree',
    'left-out': 'What you left out',
  } satisfies Record<Compared['kind'], string>,
  youSaid: (side: string) => `You said ${side}.`,
  ourKey: (side: string) => `Our key says ${side}.`,
  bothSay: (side: string) => `You and our key say ${side}.`,
  goOn: 'Read the six differences (3 minutes)',
  change: 'Change my answers',
  rounds: {
    heading: 'Before and after reading',
    counts: (before: Agreement, after: Agreement) => `Before ${before.agreed} of ${before.sorted}, after ${after.agreed} of ${after.sorted}.`,
    tooFew: 'Ten sentences are too few to show a change; the reasons are the useful part.',
    more: 'That is more than chance alone usually brings. It does not say why: the ten sentences are others, and may be easier for you.',
    fewer: 'That is fewer than chance alone usually brings. It does not say why: the ten sentences are others, and may be harder for you.',
    methodSummary: 'How we compared the two',
    because: 'With so few sentences, chance alone brings a difference like this in at least 1 of 20 cases. And the ten are others, which may be easier or harder for you.',
    enough: (enough: number, sorted: number) => `From where you began, ${enough} of ${sorted} would have been enough to tell it from chance.`,
    neverEnough: 'From where you began, not even agreement on all of them could be told from chance.',
    same: 'Both shares are the same. That is no sign that the reading did nothing: ten sentences show only large changes.',
    rare: 'Chance alone brings a difference like this in fewer than 1 of 20 cases.',
    method: 'Worked out by Fisher’s exact test, two-sided.',
    nothingBefore: 'You did not sort the first ten, so there is nothing to compare with.',
  },
  next: {
    questions: pageNames.questions,
    factors: pageNames.factors,
    firstLook: 'A first look at both capabilities',
    steppingUp: pageNames.steppingUp,
  },
} as const

/** Wording of the page of the six factors. */
export const factorPageWords = {
  title: pageNames.factors,
  answer: 'What each of them asks of management, and what it asks of leadership.',
  next: { questions: pageNames.questions, situations: 'Read a situation by these six' },
} as const

/** Wording of the sources at the end of a page. */
export const sourceWords = { heading: 'Sources' } as const

/** Wording of the pages of the seven questions. */
export const questionWords = {
  title: 'Seven questions about management and leadership',
  heading: pageNames.questions,
  answer: 'A short answer to each. Open one for what speaks for it and what speaks against.',
  more: (question: string) => `What stands behind this answer: ${question}`,
  moreShort: 'What stands behind this answer',
  caption: 'Question',
  claimsHeading: 'What is meant and what is claimed',
  forHeading: 'Evidence for',
  againstHeading: 'Evidence against',
  noEvidence: 'We found none.',
  adviceHeading: 'What we would do',
  marksSummary: 'What the marks mean',
  marks: {
    definition: 'What a word means on these pages.',
    'article-claim': 'What the article says that this service is built on. It may or may not be so.',
    'evidence-for': 'A study or a figure that speaks for it, with its source.',
    'evidence-against': 'A study or a figure that speaks against it, with its source.',
    'our-reconstruction': 'A list of the article that our copy lacks, put together again by us in our own words.',
    'our-advice': 'Our judgement; you may see it otherwise.',
  },
  otherQuestions: 'The other questions',
} as const
