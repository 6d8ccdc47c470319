import type { Chance } from '../chance.ts'
import type { BriefImprovement } from './brief-improvements.ts'
import type { ImprovementPlan, MemberPlan } from './improvement-plan.ts'

const endings = {
  finished: ['We keep what we tried. It is part of the working day now.', 'It helped, and it was easier than we thought.', 'We did half of what we had planned, and that half stays.'],
  stopped: ['We stopped. There was no time for it beside the move of the ward, and we said so early.', 'It did not fit how we work. We learnt that by trying it for three weeks.'],
} as const

/** An improvement of which little is told, with a start, an end and people by chance. */
export function briefAsPlan({ unit, title, state, lead }: BriefImprovement, index: number, chance: Chance): ImprovementPlan {
  const hasEnded = state === 'finished' || state === 'stopped'
  const endedAgo = hasEnded ? chance.between(12, 150) : null
  const startedAgo = state === 'planning' ? null : (endedAgo ?? 0) + chance.between(40, 200)
  return {
    key: `brief/${index}`,
    unit,
    title,
    why: '',
    state,
    aim: { what: '', forWhom: '', measure: null, from: null, to: null, byIn: null },
    startedAgo,
    endedAgo,
    ending: hasEnded ? chance.pick(endings[state]) : '',
    nextSteps: '',
    measures: [],
    people: [memberAt(lead, 'lead'), ...Array.from({ length: chance.between(1, 3) }, () => memberAt(chance.between(0, 14), 'member'))],
    drivers: [],
    questions: [],
  }
}

function memberAt(place: number, part: 'lead' | 'member'): MemberPlan {
  return { place, part, learning: '', domain: null }
}
