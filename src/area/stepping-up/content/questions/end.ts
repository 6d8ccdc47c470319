import type { QuestionToAsk } from '../kinds.ts'
import type { PlanWords } from '../plan-words.ts'

/** The end date; for a new post its probation and reviews, for somebody who prepares the date of deciding. */
export function endQuestion(words: PlanWords): Omit<QuestionToAsk, 'matter'> {
  return { ...endWords(words), sources: [] }
}

type EndWords = Omit<QuestionToAsk, 'matter' | 'sources'>

function endWords(words: PlanWords): EndWords {
  const { answers, isAgreed, isMedical, ownWork, endDay } = words
  const agreed = isAgreed('end-date')
  switch (answers.kind) {
    case 'acting-up':
    case 'secondment':
      return {
        question: agreed ? 'The end date is agreed. When before it do we decide what comes next?' : `${answers.end === null ? 'On which date does it end' : `I was told ${endDay}. Is that agreed`}, when do we look at it, and is my own post kept for me?`,
        why: 'Temporary posts run on when nobody looks at the date. It should be clear that your own post is kept for you.',
        goodAnswer: `“It ends on ${endDay}. On ____, 4 weeks before, we decide together: back in substantive post, a new date, or you apply. Your own post and your ${ownWork} are kept.”`,
      }
    case 'new-post':
      return isMedical ? medicalWords(words) : newPostWords(agreed)
    case 'preparing':
      return {
        question: agreed ? 'The date for deciding is fixed. What would you need to have seen by then?' : 'When do we both decide: a post, more practice, or another path? And if I cover a post, when does it end?',
        why: 'Preparing without a date can go on for years, and so can cover.',
        goodAnswer: `“We decide on ____. If you cover before that, it has an end date. Your own post and your ${ownWork} wait for you.”`,
      }
  }
}

const newPostWhy = 'You want to hear early what is missing, while there is time to mend it.'

function newPostWords(agreed: boolean): EndWords {
  return {
    question: agreed ? 'The reviews are agreed. What shall we look at on day 30, and what on day 100?' : 'Is there a probation period, who reviews it, and when do we meet on day 30 and day 100?',
    why: newPostWhy,
    goodAnswer: '“Probation is ____ months, and I review it with you. We meet on day 30 and day 100. You hear at once if something worries me.”',
  }
}

function medicalWords({ isAgreed, craft }: PlanWords): EndWords {
  const [work, after] = craft.contract === 'practice' ? ['clinical sessions', 'my clinical sessions'] : ['clinical PA', 'its PA']
  return {
    question: isAgreed('end-date') ? 'The reviews are agreed. What shall we look at on day 30, and what on day 100?' : `For how long is the role given, when do we review it, and what becomes of ${after} afterwards?`,
    why: newPostWhy,
    goodAnswer: `“The role is for ____ years. We meet on day 30 and day 100. If you step down, the ${work} are yours again from ____.”`,
  }
}
