import type { Audience } from '../../../engine/decision/index.ts'
import type { Style } from '../../../kernel/vocabulary.ts'
import { domainWords, styleWords } from '../../../platform/design/index.ts'
import type { Comparison, FirstChoice, StyleComparison } from '../rules/practice.ts'
import { firstWords } from './advice.ts'
import { closedSentence } from './steps.ts'
import { betweenStyles, eitherStyle } from './styles.ts'

export const firstChoiceWords: Readonly<Record<FirstChoice, { readonly text: string; readonly hint: string }>> = {
  management: { text: 'Management', hint: 'Keep today’s system working, safely and efficiently.' },
  leadership: { text: 'Leadership', hint: 'Bring a useful change.' },
  both: { text: 'Both at once', hint: 'Neither comes before the other.' },
  unsure: { text: 'I am not sure', hint: 'Something is missing to tell.' },
}

type ReadFirst = keyof typeof firstWords

/** What was chosen, inside a sentence. */
const chosenWords: Readonly<Record<FirstChoice, string>> = {
  management: `${domainWords.management} first`,
  leadership: `${domainWords.leadership} first`,
  both: 'both at once',
  unsure: 'not sure',
}

/** What a choice of the first looks like beside the reading. */
export const firstComparison: Readonly<Record<Comparison['first'], (chosen: FirstChoice, read: ReadFirst) => string>> = {
  same: (chosen, read) => (read === 'cannot-tell' ? `You chose: ${chosenWords[chosen]}. The model cannot tell either.` : `The model reads it as you do: ${firstWords[read].inSentence}.`),
  other: (chosen, read) => `You chose: ${chosenWords[chosen]}. The model reads ${firstWords[read].inSentence}.`,
  'model-cannot-tell': (chosen) => `You chose: ${chosenWords[chosen]}. The model cannot tell here, so you may well be right.`,
  'you-both': (_chosen, read) => `You chose both at once. The model reads ${firstWords[read].inSentence}, and the other soon after.`,
  'you-unsure': (_chosen, read) => `You were not sure. The model reads ${firstWords[read].inSentence}.`,
}

/** What a choice of style looks like beside the reading. */
export function styleComparisonText(comparison: StyleComparison, chosen: Style, named: readonly Style[], audience: Audience): string {
  const { plain } = styleWords[chosen]
  switch (comparison.kind) {
    case 'only-one':
      return `${plain} is the model’s first choice too.`
    case 'one-of-several':
      return `The model stays between ${betweenStyles(named)}. Yours, ${plain}, is one of them.`
    case 'left-open':
      return `The rules leave ${plain} open too. The model’s first choice is ${eitherStyle(named)}.`
    case 'closed':
      return `The model’s first choice is ${eitherStyle(named)}. Why not ${plain}? ${closedSentence(comparison.by, audience)} You may know something that the story does not say.`
  }
}

/** One thing to try, for the style that was left aside most. */
export const tryWords: Readonly<Record<Style, string>> = {
  directive: 'Try Direct more often. Next time your team has practised what must happen now, say who does what, once and clearly.',
  participative: 'Try Involve more often. Before your next decision that needs others, ask two of them first: “What could go wrong?”',
  coaching: 'Try Coach more often. Next time somebody asks you what to do, ask first: “What would you do?” Then stand by.',
  delegating: 'Try Delegate more often. Choose one task this week. Say what must be reached and by when, and leave it with them.',
}

export const practiceWords = {
  title: (number: number, all: number) => `Practise: situation ${number} of ${all}`,
  caption: (number: number, all: number) => `Situation ${number} of ${all}`,
  intro: (all: number) => `Choose which is needed first, and how you would act. Then compare with a published model and its reasons. There are ${all} situations, about a minute each.`,
  safe: 'Here nothing you choose can harm anybody.',
  contentNote: 'The situations tell of bleeding, of patients who get worse, and of people harmed while they wait. You can stop at any time.',
  promise: 'Nothing is stored, and nobody sees your choices.',
  first: 'Which is needed first?',
  style: 'How would you act?',
  chooseFirst: 'Choose which is needed first',
  chooseStyle: 'Choose how you would act',
  compare: 'Compare with the model',
  stop: 'Stop here and see what there is',
  before: 'The situation before',
  next: 'Next situation',
  finish: 'See what your choices show',
  again: 'Choose again',
  storyAgain: 'Read the situation again',
  readingTitle: (number: number, all: number) => `Practise: the reading of situation ${number} of ${all}`,
  yours: 'Your choice beside the model',
  inTheStory: 'Why, in this story',
  whole: 'The whole reading: what would change it, what each side risks, and every step',
  facts: 'The facts as we read them',
  backToSituations: 'Situations',
  endTitle: 'What your choices show',
  endHeading: 'What your choices show',
  endAnswer: (answered: number) =>
    answered === 1 ? 'One choice for a written situation. It shows how you chose here, not how you act on a shift.' : `${answered} choices for written situations. They show how you chose here, not how you act on a shift.`,
  endNothing: 'You have not chosen for any situation yet, so there is nothing to see. Choose for one, or leave it for another day.',
  goOn: 'Go on with the next situation',
  toFirst: 'Go to the first situation',
  rangeHeading: 'Your range of styles',
  rangeLead: 'No style works best everywhere. A wide range lets you choose.',
  rangeColumns: { style: 'Style', chosen: 'You chose it', firstChoice: 'The model’s first choice', open: 'Left open' },
  rangeNote: (answered: number) => `In some situations the model has two first choices, so its column can add up to more than ${answered}.`,
  withinHeading: 'Where your style was open',
  within: ({ firstChoice, leftOpen, answered }: { readonly firstChoice: number; readonly leftOpen: number; readonly answered: number }) =>
    `In ${firstChoice + leftOpen} of ${answered}: ${firstChoice} times the model’s first choice, ${leftOpen} times left open by the rules.`,
  little: (answered: number, lower: number, upper: number) =>
    `${answered === 1 ? '1 choice tells' : `${answered} choices tell`} very little. Over many such situations it could be anywhere from about ${lower} to about ${upper} in 10.`,
  noKey: 'The model is no answer key. Where you differ, you may know something that it does not.',
  firstHeading: 'Which comes first',
  firstSame: (same: number, told: number) => (told === 0 ? 'The model could not tell in any of them.' : `Where the model could tell, you chose as it reads in ${same} of ${told}.`),
  secondLooksHeading: 'Most worth a second look',
  secondLooksNone: 'None stands out: the model reads these situations as you do, or leaves your choice open.',
  tryHeading: 'One thing to try next',
  tryColleague: 'Ask a colleague to choose for the same situations. Where you differ, tell each other why.',
  eachHeading: 'Situation by situation',
  eachColumns: { situation: 'Situation', yours: 'Your choice', model: 'The model' },
  openWords: { 'only-one': 'first choice', 'one-of-several': 'first choice', 'left-open': 'left open', closed: 'not left open' } satisfies Record<StyleComparison['kind'], string>,
  lookAgain: 'Look again',
  nextSteps: { describe: 'Describe a situation of your own', library: 'Read the library', plan: 'Plan your first 100 days', method: 'How the situation reader decides' },
} as const
