import type { Domain } from '../../../kernel/vocabulary.ts'
import type { CapabilityStanding } from '../rules/capability-standing.ts'
import { fewestPairs } from '../rules/agreement.ts'

/** Who reads: the one who was rated, or the supervisor. */
export type Reader = 'person' | 'supervisor'

/** Words of both views side by side. Differences are described; nobody is told what they mean. */
export const comparisonWords = {
  heading: 'Both views',
  intro: {
    person: 'Your own view, and your supervisor’s, given without knowing yours. Two views can differ for many reasons: what each sees, and how each reads the steps.',
    supervisor: 'Their own view, and yours, given without knowing theirs. Two views can differ for many reasons: what each sees, and how each reads the steps.',
  },
  domains: { management: 'Management', leadership: 'Leadership' } satisfies Readonly<Record<Domain, string>>,
  neither: 'Neither management nor leadership',
  further: 'Where you lie further than one step apart',
  caption: (heading: string) => `${heading}: both views by capability`,
  columns: {
    capability: 'Capability',
    both: { person: 'You, and your supervisor', supervisor: 'They, and you' },
    word: { person: 'Their word on it', supervisor: 'Your word on it' },
  },
  example: { person: 'Your example', supervisor: 'Their example' },
  standing: {
    'confirmed': 'Confirmed',
    'not-confirmed': 'Not confirmed yet',
    'reset': 'An answer changed since, so it needs another look',
    'open': 'Nothing said yet',
  } satisfies Readonly<Record<CapabilityStanding, string>>,
  comment: { person: 'Your supervisor wrote', supervisor: 'You wrote' },
  look: 'Say whether you confirm it',
  lookAgain: 'Change it',
} as const

/** How two views of one behaviour are told, from the ends of the sentence. */
export const sayWords = {
  both: (reply: string) => `You both say “${reply}”.`,
  bothLeftOut: 'You both left this out.',
  self: {
    person: { says: (reply: string) => `You say “${reply}”`, leftOut: 'You left this out' },
    supervisor: { says: (reply: string) => `They say “${reply}”`, leftOut: 'They left this out' },
  },
  other: {
    person: { says: (reply: string) => `your supervisor says “${reply}”`, leftOut: 'your supervisor left it out' },
    supervisor: { says: (reply: string) => `you say “${reply}”`, leftOut: 'you left it out' },
  },
  changedSince: {
    person: 'You changed this answer, or its example, after you both saw both.',
    supervisor: 'They changed this answer, or its example, after you both saw both.',
  } satisfies Readonly<Record<Reader, string>>,
} as const

/** Words of the counts of a domain. */
export const countWords = {
  counts: (same: number, oneStep: number, further: number, compared: number) => `You both rated ${compared} behaviours. You chose the same step on ${same}, lie one step apart on ${oneStep}, and further apart on ${further}.`,
  one: { 'same': 'You both rated 1 behaviour, on the same step.', 'one-step': 'You both rated 1 behaviour, one step apart.', 'further': 'You both rated 1 behaviour, further than one step apart.' },
  noneCompared: 'There is no behaviour that you both rated.',
  notCompared: (count: number) => (count === 1 ? '1 more cannot be compared, because one of you chose no step.' : `${count} more cannot be compared, because one of you chose no step.`),
} as const

/** Words of how far both agree beyond chance. */
export const agreementWords = {
  heading: 'How far the two views agree',
  told: (kappa: string, lower: string, upper: string, pairs: number) => `Over ${pairs} behaviours, agreement beyond chance is ${kappa}, probably between ${lower} and ${upper}.`,
  scale: '1 would be the same step everywhere. 0 is what chance alone would bring. Below 0 is less than chance.',
  notIndependent: 'It is less sure than it looks. Behaviours of one person hang together, so they are not so many separate signs.',
  spread: 'It is also low where somebody uses few of the five steps, even when the two are close. Read the counts first.',
  tooFew: (pairs: number) => `${pairs === 1 ? '1 behaviour was' : `${pairs} behaviours were`} rated by both. From ${fewestPairs} on, the agreement beyond chance can be worked out.`,
  changed: (count: number) => (count === 1 ? '1 more is left out: its answer was changed after you both saw both.' : `${count} more are left out: their answers were changed after you both saw both.`),
  allSame: (pairs: number) => `On all ${pairs} behaviours that you both rated, you chose the same step.`,
  oneStep: (pairs: number) => `On the ${pairs} behaviours that you both rated, you both used one step and hardly another. So nothing can be told from chance.`,
  how: 'Quadratic weighted kappa (Cohen 1968), with a 95% interval by leaving out one behaviour after the other.',
} as const
