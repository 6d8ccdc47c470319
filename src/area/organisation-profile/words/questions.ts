import type { ScoresVerdict } from '../../../engine/measurement/index.ts'
import { mostCapabilities } from '../rules/questions-report.ts'

/** Words for how the questions did with an organisation's own answers. */
export const questionsWords = {
  answer: 'Whether these answers hold management and leadership apart, and how well questions of one kind go together.',
  nothing: `This is shown from 30 people on, when figures have been made, of a framework with at most ${mostCapabilities} capabilities.`,
  verdictHeading: 'Two figures, or one?',
  verdicts: {
    'two-scores': 'Two figures are justified by these answers: management and leadership are two things in them.',
    'one-score': 'These answers do not hold two things apart. The two figures say nearly the same, and a difference between them says little.',
    'cannot-tell': 'These answers cannot tell whether management and leadership are two things in them, or one.',
  } satisfies Readonly<Record<ScoresVerdict, string>>,
  verdictLimit: 'That says nothing of whether either figure means what its name says. No study has tested that.',
  rule: 'The rule: two figures where the whole 95% interval of the correlation, freed of error, lies below 0.9. One where all of it lies at 0.9 or above. Otherwise it cannot be told.',
  ruleSource: { title: 'Rönkkö and Cho 2022, An updated guideline for assessing discriminant validity', href: 'https://doi.org/10.1177/1094428120968614', note: 'Organizational Research Methods 25, 6 to 47. They judge by the interval; the line at 0.9 is that of their software' },
  people: 'People',
  peopleText: (people: string) => `about ${people}, who rated enough of both domains`,
  freed: 'Correlation of the two domains, freed of error',
  freedNote: 'As it would be if each figure were free of chance. 1 would mean that both are one.',
  freedCut: 'Chance carried it beyond 1; it is cut there.',
  raw: 'Correlation of the two figures as they are',
  rawNote: 'The same person answers about both at one sitting. That alone makes figures go together.',
  alpha: { management: 'Management: how well its capabilities go together (alpha)', leadership: 'Leadership: how well its capabilities go together (alpha)' },
  omega: (value: string) => `Omega: ${value}.`,
  omegaNone: 'Omega was not found.',
  alphaNote: 'It says nothing of whether others would answer the same about somebody.',
  none: 'cannot be worked out from these answers',
  range: (value: string, lower: string, upper: string) => `${value}, probably ${lower} to ${upper}`,
  partsHeading: 'Each capability',
  partsCaption: { management: 'Capabilities of management', leadership: 'Capabilities of leadership' },
  columns: { name: 'Capability', people: 'People', mean: 'Mean', deviation: 'Spread', own: 'With the rest of its domain', other: 'With the other domain', nearer: 'Nearer to' },
  nearer: { own: 'its own domain', other: 'the other domain: look at its wording', 'cannot-tell': 'cannot tell' },
  sure: 'Figures have two digits, rest on at least 30 people, and count them in tens. They are of people who answered about themselves, in one organisation.',
  howHeading: 'How it was made',
  how: [
    'A capability counts for somebody with the mean of what they rated of it. People are counted who rated at least 3 capabilities of each domain.',
    'Freed of error means: the mean covariance between capabilities of the two domains, over that within each. Its interval leaves each person out in turn.',
    'A capability is not shown when fewer than 30 people rated it, or nearly all answered alike. Its mean would tell what each answered.',
    'These figures are made from answers as they are, of the whole organisation only. With little more than 30 people, somebody who knew all other answers could work out something of one person’s.',
    'An analyst gets the same as JSON by the command: evenkeel instrument.',
  ],
} as const
