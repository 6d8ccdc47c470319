import type { Answers } from '../rules/answers.ts'
import { type PlanWords, planWords } from './plan-words.ts'

/** What she may stop doing: said kindly, with something to do instead. */
export function stopDoing(answers: Answers): readonly string[] {
  const words = planWords(answers)
  return answers.kind === 'preparing' ? whilePreparing(words) : inPost(words)
}

function inPost({ place, craft, allOwnWork }: PlanWords): readonly string[] {
  return [
    `When there is ${place.gap}, you need not be the answer each time. Ask first who else could, and count how often it happens.`,
    `You need not ${place.fixing} yourself. Say who holds what, and let others look.`,
    `You need not say yes ${place.passing}. “I will tell you by Friday” is a full answer.`,
    `You need not keep ${allOwnWork}. Choose the share that you keep, and agree it.`,
    `You need not treat your ${craft.time} as a favour that can be taken back. That time is the work.`,
    'You need not finish alone today what two of you could finish tomorrow. Ask who else has an interest in it.',
  ]
}

function whilePreparing({ place, ownWork }: PlanWords): readonly string[] {
  return [
    'You need not wait to be asked. Say that you would like to be ready, and by when.',
    'You need not learn only in your evenings. Ask for hours in working time, however few.',
    `You need not take every extra task as practice. Choose one piece and hold it fully: ${place.practicePiece}.`,
    `You need not hide that you may prefer your ${ownWork}. Finding out is what preparing is for.`,
    'You need not know it all before you start. Nobody does, and the first weeks are for asking.',
  ]
}
