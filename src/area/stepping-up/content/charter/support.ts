import type { PlanWords } from '../plan-words.ts'

/** Who stands beside her. */
export function supportDraft({ ownWork, isAgreed, answers, manager }: PlanWords): readonly string[] {
  const cover = answers.kind === 'preparing' ? `On learning days ____ covers my ${ownWork}` : `____ covers ____ of my ${ownWork}`
  return [
    `My ${manager}: 30 minutes every week at first, on ____.`,
    isAgreed('mentor') ? 'Mentor (agreed): ____. We meet for 45 minutes on ____.' : 'Mentor: to be named by ____. We meet for 45 minutes, every 2 weeks at first.',
    isAgreed('cover') ? `${cover} (agreed). My deputy is ____.` : `${cover}, from ____. My deputy is ____.`,
    'For people questions: ____ in human resources (HR). For money questions: ____ in finance.',
    'If it gets too much I say so to ____. I do not wait for the review.',
  ]
}
