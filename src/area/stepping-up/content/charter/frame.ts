import { stageDates } from '../../rules/timeline.ts'
import { dateText } from '../../../../platform/design/index.ts'
import type { PlanWords } from '../plan-words.ts'

/** What the post is for. */
export function purposeDraft({ place, answers, kindExplained, endDay }: PlanWords): readonly string[] {
  const start = dateText(answers.start)
  const post = {
    'acting-up': `I hold this post by ${kindExplained}. It runs from ${start} until ${endDay}.`,
    secondment: `I hold this post on secondment, from ${start} until ${endDay}.`,
    'new-post': answers.end === null ? `I hold this post from ${start}.` : `I hold this post from ${start} until ${endDay}.`,
    preparing: `I prepare for a post like this, from ${start}. I would like to be ready by ____.`,
  }
  return [place.purpose, post[answers.kind], 'First I keep today’s work running (management). Then I help to make it better (leadership).']
}

/** When we look at it again. */
export function reviewDraft(words: PlanWords): readonly string[] {
  const { answers, manager } = words
  const dates = stageDates(answers)
  return [
    `Day 30: ${dateText(dates['day-30'])}, 60 minutes with my ${manager}.`,
    `Day 100: ${dateText(dates['day-100'])}, 60 minutes with my ${manager}.`,
    ending(words),
    'We change this charter together, and each of us has a copy.',
  ]
}

function ending({ answers, isMedical, endDay }: PlanWords): string {
  switch (answers.kind) {
    case 'acting-up':
      return `End: ${endDay}. We decide 4 weeks before it: back in substantive post, a new date, or I apply.`
    case 'secondment':
      return `End: ${endDay}. We decide 4 weeks before it, with my own employer: back in substantive post, a new date, or I apply.`
    case 'new-post':
      if (isMedical || answers.end !== null) return `The post is given until ${endDay}. Before that day we decide what comes next.`
      return 'Probation, if there is one, ends on ____. After that once a year.'
    case 'preparing':
      return 'On ____ we decide: a post, more practice, or another path.'
  }
}
