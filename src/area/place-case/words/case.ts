import type { Style } from '../../../kernel/vocabulary.ts'
import type { RoundProblem } from '../rules/address.ts'
import type { Standing } from '../rules/round-view.ts'

/** What the list of place cases says. */
export const casesWords = {
  title: 'Two places: beyond the ward',
  lead: 'Some of the work of the NHS lies between organisations. Lead it in six rounds.',
  how: [
    'Read who says what, share out your days, and answer one decision a round.',
    'Afterwards, see what your days went into, and what another choice would have changed.',
    'No account, and nothing is kept. Your decisions stand in the address of the page, so a link shows the same again.',
  ],
  backToWard: 'Try it safely: run a simulated ward',
} as const

/** What is said before and while a case is decided. */
export const caseWords = {
  note: {
    heading: 'Before you start',
    lines: [
      'In this case people wait, get weaker and fall ill. Nobody dies in it, and nobody in it is real.',
      'You can leave any decision to others, and stop at any time.',
    ],
    support: 'If it touches you, talk to somebody you trust, or to the occupational health service at work. Samaritans listen day and night on 116 123, free of charge.',
  },
  placeHeading: 'The place',
  rounds: (length: string) => `There are six rounds of ${length}.`,
  model: 'This is a model for learning. What happens in it is no evidence about a real place.',
  start: 'Start',
  allCases: 'Two places',
  round: (round: number, rounds: number) => `Round ${round} of ${rounds}`,
  soFar: 'How it went so far',
  lastRound: 'What followed from the last decision',
  known: 'What you know',
  unknown: 'What you do not know',
  standing: {
    heading: 'How things stand',
    name: 'What',
    state: 'Now',
    trust: 'Trust between partners',
    words: { hardly: 'hardly there', begun: 'begun', works: 'works', well: 'works well' } satisfies Record<Standing, string>,
  },
  days: {
    legend: 'Where do your days go this round?',
    hint: 'Choose up to 4. Each takes 2 of your 8 days. What you do not work on fades a little.',
    management: 'Management.',
    leadership: 'Leadership.',
  },
  act: 'What do you do about it?',
  style: 'How do you lead here?',
  goOn: 'Go on',
  leave: 'Leave it to others',
  stop: 'Stop and look back',
  problems: {
    'too-many-works': 'Choose up to 4: your days are not enough for more',
    'no-act': 'Choose what you do, or leave it to others',
    'no-style': 'Choose how you lead here',
  } satisfies Record<RoundProblem, string>,
} as const

/** What each way of leading is called. */
export const styleNames: Readonly<Record<Style, string>> = { directive: 'Direct', participative: 'Involve', coaching: 'Coach', delegating: 'Delegate' }

/** What is said where an address cannot be read. */
export const unreadableWords = {
  title: 'This link does not hold a whole case',
  lead: 'It may have been cut off when it was copied.',
  anew: 'Begin this case anew',
} as const

/** What is said where too many ask at once. */
export const busyWords = {
  title: 'Others are here too',
  lead: 'This page takes this computer a moment for each person. It opens again by itself in a few seconds, and nothing that you chose is lost.',
} as const
