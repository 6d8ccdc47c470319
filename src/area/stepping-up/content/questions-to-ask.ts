import type { SourceId } from '../../evidence/index.ts'
import type { Answers, Matter } from '../rules/answers.ts'
import type { QuestionToAsk } from './kinds.ts'
import { type PlanWords, planWords } from './plan-words.ts'
import { payQuestion } from './questions/pay.ts'
import { timeQuestion } from './questions/time.ts'
import { endQuestion } from './questions/end.ts'

/** One question for each of the six matters, what matters most on the first day first; where a matter is agreed, a question that checks it. */
export function questionsToAsk(answers: Answers): readonly QuestionToAsk[] {
  const words = planWords(answers)
  return askingOrder.map((matter) => ({ matter, ...questions[matter](words) }))
}

/** Whom she rings and what she may decide, who does her work, then the rest. */
const askingOrder: readonly Matter[] = ['authority', 'cover', 'pay', 'protected-time', 'mentor', 'end-date']

type Question = Omit<QuestionToAsk, 'matter'>

const noSources: readonly SourceId[] = []

const questions: Readonly<Record<Matter, (words: PlanWords) => Question>> = {
  pay: payQuestion,
  authority: authorityQuestion,
  cover: coverQuestion,
  'protected-time': timeQuestion,
  mentor: mentorQuestion,
  'end-date': endQuestion,
}

function authorityQuestion({ place, isAgreed }: PlanWords): Question {
  return {
    question: isAgreed('authority')
      ? 'My limits are agreed. Do the people on call, and those who hold the money, know them too?'
      : `What may I spend on ${place.spend}? Whom may I move, what must I ask you first, and whom do I ring?`,
    why: `One day you will decide alone about ${place.gap}. A limit that you have to guess is no limit.`,
    goodAnswer: `“You may approve ${place.smallSpend}, up to £____ a month. You may move ${place.moveWhom} on the day. Ask me before ${place.limitOffer}. Ring ____ first, and out of hours ____.”`,
    sources: noSources,
  }
}

function coverQuestion(words: PlanWords): Question {
  const { place, ownWork, isAgreed, answers } = words
  if (answers.kind === 'preparing') return learningCoverQuestion(words)
  return {
    question: isAgreed('cover')
      ? `Cover is agreed. Does the person know, and until when is part of my ${ownWork} covered?`
      : `Who takes which part of my ${ownWork}? Who decides ${place.at} when I am off?`,
    why: 'The old work does not stop when the new work starts. Without a name it comes back to you in the evening.',
    goodAnswer: `“From the first day ____ takes ____ of your ${ownWork}. When you are off, ____ decides, and knows it. If one of them is away, I find the cover, not you.”`,
    sources: noSources,
  }
}

/** While she prepares nothing is handed over for good. */
function learningCoverQuestion({ ownWork, isAgreed }: PlanWords): Question {
  return {
    question: isAgreed('cover') ? `Cover on the days when I learn is agreed. Does whoever takes my ${ownWork} know the dates?` : `Who takes my ${ownWork} on the days when I learn?`,
    why: 'Your own work does not stop while you learn. Without a name it comes back to you in the evening.',
    goodAnswer: `“On the days when you learn, ____ takes your ${ownWork}, for those days only. If ____ is away, I find the cover, not you.”`,
    sources: noSources,
  }
}

function mentorQuestion({ craft, isAgreed }: PlanWords): Question {
  return {
    question: isAgreed('mentor') ? 'I have a mentor. When do we meet, and does what I say stay between us?' : 'Who has done this work, is not in my own line, and will be my mentor by name?',
    why: 'The hardest questions in the first weeks are the ones that you do not want to ask your manager.',
    goodAnswer: `“____ has said yes: ${craft.mentor}. You meet for 45 minutes every 2 weeks at first, in working time. What you say stays between you, except a risk to safety.”`,
    sources: noSources,
  }
}
