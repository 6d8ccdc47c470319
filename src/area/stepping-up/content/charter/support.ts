import type { PlanWords } from '../plan-words.ts'

/** Who stands beside her. */
export function supportDraft({ ownWork, isAgreed, answers, manager, offices }: PlanWords): readonly string[] {
  return [
    `My ${manager}: 30 minutes every week at first, on ____.`,
    isAgreed('mentor') ? 'Mentor: ____. We meet for 45 minutes, first on ____.' : 'Mentor: to be named by ____. We meet for 45 minutes, every 2 weeks at first.',
    answers.kind === 'preparing' ? `On learning days ____ covers my ${ownWork}. My deputy is ____.` : `____ covers ____ of my ${ownWork}, from ____. My deputy is ____.`,
    `For people questions: ____ (${offices.peopleShort}). For money questions: ____.`,
    'If it gets too much I say so to ____. I do not wait for the review.',
  ]
}
