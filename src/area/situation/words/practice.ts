import type { Style } from '../../../kernel/vocabulary.ts'
import { styleWords } from '../../../platform/design/index.ts'
import type { Comparison, FirstChoice } from '../rules/practice.ts'
import { eitherStyle, firstWords } from './advice.ts'

export const firstChoiceWords: Readonly<Record<FirstChoice, { readonly text: string; readonly hint: string }>> = {
  management: { text: 'Management', hint: 'Keep today’s system working, safely and efficiently.' },
  leadership: { text: 'Leadership', hint: 'Bring a useful change.' },
  'cannot-tell': { text: 'I cannot tell', hint: 'It asks for both at once, or something is missing.' },
}

const counts = ['no style', 'one style', 'two styles', 'three styles', 'all four styles'] as const

/** What a choice of the first looks like beside the reading. */
export const firstComparison: Readonly<Record<Comparison['first'], (chosen: FirstChoice, read: FirstChoice) => string>> = {
  same: (chosen) => (chosen === 'cannot-tell' ? 'You left it open, and so does the model.' : `The model reads it as you do: ${firstWords[chosen].inChange}.`),
  other: (chosen, read) => `You chose ${chosen} first. The model reads ${firstWords[read].inChange}.`,
  'model-cannot-tell': (chosen) => `You chose ${chosen} first. The model cannot tell here, so you may well be right.`,
  'you-cannot-tell': (_chosen, read) => `You left it open. The model reads ${firstWords[read].inChange}.`,
}

/** What a choice of style looks like beside the reading. */
export const styleComparison: Readonly<Record<Comparison['style'], (chosen: Style, open: readonly Style[]) => string>> = {
  'only-one': (chosen) => `The model asks for the style that you chose: ${styleWords[chosen].plain}.`,
  'one-of-several': (chosen, open) => `The model leaves ${counts[open.length] ?? 'several styles'} open. Yours, ${styleWords[chosen].plain}, is one of them.`,
  other: (chosen, open) => `You chose ${styleWords[chosen].plain}. The model reads ${eitherStyle(open)}. Compare its reasons with yours: you may know something that the story does not say.`,
}

/** One thing to try, for the style that was left aside most. */
export const tryWords: Readonly<Record<Style, string>> = {
  directive: 'Try Direct once more often. Next time your team has practised what must happen now, say who does what, once and clearly.',
  participative: 'Try Involve once more often. Before your next decision that needs others, ask two of them first: “What would go wrong?”',
  coaching: 'Try Coach once more often. Next time somebody asks you what to do, ask first: “What would you do?” Then stand by.',
  delegating: 'Try Delegate once more often. Choose one task this week. Say what must be reached and by when, and leave it with them.',
}

export const practiceWords = {
  title: (place: number, all: number) => `Practise: situation ${place} of ${all}`,
  caption: (place: number, all: number) => `Situation ${place} of ${all}`,
  intro: 'Choose which is needed first, and a style. Then compare with a published model and its reasons. Ten situations, about 10 minutes; stop when you like.',
  promise: 'Nothing is stored, and nobody sees your choices. There is no mark.',
  first: 'Which is needed first?',
  style: 'How would you act?',
  chooseFirst: 'Choose which is needed first',
  chooseStyle: 'Choose how you would act',
  see: 'Compare with the model',
  stop: 'Stop here and see what there is',
  before: 'The situation before',
  next: 'Next situation',
  finish: 'See what your choices show',
  again: 'Choose again',
  storyAgain: 'Read the situation again',
  readingTitle: (place: number, all: number) => `Practise: the reading of situation ${place} of ${all}`,
  yours: 'Your choice beside the model',
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
  rangeColumns: { style: 'Style', chosen: 'You chose it', open: 'The model left it open' },
  withinHeading: 'How often your style was one that the model leaves open',
  within: (within: number, answered: number) => `In ${within} of ${answered}.`,
  little: (answered: number, lower: number, upper: number) =>
    `${answered === 1 ? '1 choice tells' : `${answered} choices tell`} very little. If you met many such situations, it could be anywhere from about ${lower} to about ${upper} in 10.`,
  blindly: (blindly: string, answered: number) => `Choosing a style blindly would come to about ${blindly} of ${answered}.`,
  noKey: 'The model is no answer key. Where you differ, you may know something that it does not.',
  firstHeading: 'Which comes first',
  firstSame: (same: number, told: number) => (told === 0 ? 'The model could not tell in any of them.' : `Where the model could tell, you chose as it reads in ${same} of ${told}.`),
  tryHeading: 'One thing to try next',
  tryColleague: 'Ask a colleague to choose for the same situations. Where you differ, tell each other why.',
  eachHeading: 'Situation by situation',
  eachLead: 'Choose a title to look at that situation again.',
  eachColumns: { situation: 'Situation', yours: 'Your choice', model: 'The model' },
  lookAgain: 'Look again',
  nextSteps: { describe: 'Describe a situation of your own', library: 'Read the library', plan: 'Plan your first 100 days', method: 'How the situation reader decides' },
} as const
