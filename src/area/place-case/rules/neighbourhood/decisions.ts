import type { PlaceDecision } from '../place.ts'

/** The six decisions of a neighbourhood team, in order. All numbers are ours. */
export const neighbourhoodDecisions: readonly PlaceDecision[] = [
  {
    id: 'a-list-of-400', kind: 'change', severity: 0.3, familiarity: 0.6, timeLeft: 0.7, whoKnows: 'others', commitmentNeeded: 0.5,
    acts: [{ act: 'roles', meets: 0.8 }, { act: 'listen', meets: 0.5 }],
    moves: [{ level: 'find', size: 0.12 }],
  },
  {
    id: 'they-do-not-open', kind: 'change', severity: 0.3, familiarity: 0.2, timeLeft: 0.8, whoKnows: 'others', commitmentNeeded: 0.9,
    acts: [{ act: 'standards', meets: 0.3 }, { act: 'across', meets: 0.8 }],
    moves: [{ level: 'volunteers', size: 0.12 }, { level: 'trust', size: 0.1 }],
  },
  {
    id: 'share-or-not', kind: 'change', severity: 0.4, familiarity: 0.4, timeLeft: 0.7, whoKnows: 'others', commitmentNeeded: 0.8,
    acts: [{ act: 'standards', meets: 0.6 }, { act: 'listen', meets: 0.7 }],
    moves: [{ level: 'data', size: 0.15 }, { level: 'trust', size: 0.05 }],
  },
  {
    id: 'four-hot-days', kind: 'familiarEmergency', severity: 0.9, familiarity: 0.7, timeLeft: 0.1, whoKnows: 'team', commitmentNeeded: 0.3,
    acts: [{ act: 'roster', meets: 0.8 }, { act: 'across', meets: 0.6 }],
    moves: [{ level: 'diary', size: 0.06 }, { level: 'trust', size: 0.06 }],
  },
  {
    id: 'her-first-visits', kind: 'development', severity: 0.3, familiarity: 0.5, timeLeft: 0.8, whoKnows: 'you', commitmentNeeded: 0.5,
    acts: [{ act: 'performance', meets: 0.4 }, { act: 'coach', meets: 0.8 }],
    moves: [{ level: 'plan', size: 0.1 }],
  },
  {
    id: 'whose-figures', kind: 'change', severity: 0.4, familiarity: 0.3, timeLeft: 0.6, whoKnows: 'others', commitmentNeeded: 0.7,
    acts: [{ act: 'budget', meets: 0.6 }, { act: 'speakUp', meets: 0.8 }],
    moves: [{ level: 'purpose', size: 0.12 }, { level: 'trust', size: 0.1 }],
  },
]
