import type { QuestionToAsk } from '../kinds.ts'
import type { PlanWords } from '../plan-words.ts'

/** The end date; for a new post its probation and reviews, for somebody who prepares the date of deciding. */
export function endQuestion(words: PlanWords): Omit<QuestionToAsk, 'matter'> {
  return { ...endWords(words), sources: [] }
}

function endWords({ answers, isAgreed, isMedical, ownWork }: PlanWords): { readonly question: string; readonly why: string; readonly goodAnswer: string } {
  const agreed = isAgreed('end-date')
  switch (answers.kind) {
    case 'acting-up':
    case 'secondment':
      return {
        question: agreed ? 'The end date is agreed. When before it do we decide what comes next?' : 'On which date does it end, when do we look at it, and is my own post kept for me?',
        why: 'Temporary posts run on when nobody looks at the date, and your own post should not hang in the air meanwhile.',
        goodAnswer: `“It ends on ____. On ____, a month before, we decide together: back in substantive post, a new date, or you apply. Your own post and your ${ownWork} are kept.”`,
      }
    case 'new-post':
      return {
        question: isMedical && !agreed
          ? 'For how long is the role given, when do we review it, and what becomes of the PA (programmed activities) afterwards?'
          : agreed
            ? 'The reviews are agreed. What shall we look at on day 30, and what on day 100?'
            : 'Is there a probation period, who reviews it, and when do we meet on day 30 and day 100?',
        why: 'You want to hear early what is missing, while there is time to mend it.',
        goodAnswer: isMedical
          ? '“The role is for ____ years. We meet on day 30 and day 100. If you step down, the clinical PA are yours again from ____.”'
          : '“Probation is ____ months, and I review it with you. We meet on day 30 and day 100. You hear at once if something worries me.”',
      }
    case 'preparing':
      return {
        question: agreed ? 'The date for deciding is fixed. What would you need to have seen by then?' : 'When do we both decide: a post, more practice, or another path? And if I cover a post, when does it end?',
        why: 'Preparing without a date can go on for years, and so can cover.',
        goodAnswer: `“We decide on ____. If you cover before that, it has an end date, and your own post and ${ownWork} wait for you.”`,
      }
  }
}
