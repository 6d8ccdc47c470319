import type { PlaceDecision } from '../place.ts'

/** The six decisions of home with support, in order. All numbers are ours. */
export const homeDecisions: readonly PlaceDecision[] = [
  {
    id: 'three-forms', kind: 'change', severity: 0.3, familiarity: 0.6, timeLeft: 0.8, whoKnows: 'others', commitmentNeeded: 0.6,
    acts: [{ act: 'standards', meets: 0.6 }, { act: 'across', meets: 0.8 }],
    moves: [{ level: 'form', size: 0.12 }, { level: 'trust', size: 0.08 }],
  },
  {
    id: 'six-handed-back', kind: 'unfamiliarEmergency', severity: 0.7, familiarity: 0.4, timeLeft: 0.3, whoKnows: 'others', commitmentNeeded: 0.8,
    acts: [{ act: 'flow', meets: 0.6 }, { act: 'listen', meets: 0.7 }],
    moves: [{ level: 'stand', size: 0.15 }, { level: 'trust', size: 0.1 }],
  },
  {
    id: 'a-daughter-is-afraid', kind: 'change', severity: 0.4, familiarity: 0.6, timeLeft: 0.5, whoKnows: 'others', commitmentNeeded: 0.9,
    acts: [{ act: 'standards', meets: 0.4 }, { act: 'purpose', meets: 0.8 }],
    moves: [{ level: 'homeFirst', size: 0.15 }],
  },
  {
    id: 'monday-after-the-holiday', kind: 'familiarEmergency', severity: 0.8, familiarity: 0.8, timeLeft: 0.1, whoKnows: 'team', commitmentNeeded: 0.3,
    acts: [{ act: 'flow', meets: 0.8 }, { act: 'speakUp', meets: 0.4 }],
    moves: [{ level: 'list', size: 0.1 }, { level: 'trust', size: 0.05 }],
  },
  {
    id: 'he-would-like-to-lead-it', kind: 'development', severity: 0.2, familiarity: 0.5, timeLeft: 0.9, whoKnows: 'you', commitmentNeeded: 0.5,
    acts: [{ act: 'roles', meets: 0.6 }, { act: 'coach', meets: 0.8 }],
    moves: [{ level: 'trial', size: 0.12 }, { level: 'figures', size: 0.05 }],
  },
  {
    id: 'the-board-wants-a-name', kind: 'change', severity: 0.5, familiarity: 0.3, timeLeft: 0.6, whoKnows: 'others', commitmentNeeded: 0.7,
    acts: [{ act: 'budget', meets: 0.5 }, { act: 'speakUp', meets: 0.8 }],
    moves: [{ level: 'stand', size: 0.12 }, { level: 'trust', size: 0.12 }],
  },
]
