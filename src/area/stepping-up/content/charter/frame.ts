import { stageDates } from '../../rules/timeline.ts'
import { dayInWords } from '../date-words.ts'
import { openMatters } from '../matter-words.ts'
import type { PlanWords } from '../plan-words.ts'

/** What the post is for. */
export function purposeDraft({ place, answers, kindExplained }: PlanWords): readonly string[] {
  const start = dayInWords(answers.start)
  const post = {
    'acting-up': `I hold this post by ${kindExplained}, from ${start} until ____.`,
    secondment: `I hold this post on secondment, from ${start} until ____.`,
    'new-post': `I hold this post from ${start}.`,
    preparing: `I prepare for a post like this, and would like to be ready by ${start}.`,
  }
  return [place.purpose, post[answers.kind], 'First I keep today’s work running (management). Then I help to make it better (leadership).']
}

/** When we look at it again. */
export function reviewDraft(words: PlanWords): readonly string[] {
  const { answers, manager, isMedical } = words
  const dates = stageDates(answers)
  const open = openMatters(words)
  const endings = {
    'acting-up': 'End: ____. A month before it we decide: back in substantive post, a new date, or I apply.',
    secondment: 'End: ____. A month before it we decide, with my own employer: back in substantive post, a new date, or I apply.',
    'new-post': isMedical ? 'The role is given until ____. Before that day we decide what comes next.' : 'Probation, if there is one, ends on ____. After that once a year.',
    preparing: 'On ____ we decide: a post, more practice, or another path.',
  }
  return [
    `Day 30: ${dayInWords(dates['day-30'])}, 60 minutes with my ${manager}.`,
    `Day 100: ${dayInWords(dates['day-100'])}, 60 minutes with my ${manager}.`,
    endings[answers.kind],
    open === null ? 'Agreed already: all six matters.' : `Not agreed yet: ${open}. To be agreed by ____.`,
    'We change this charter together, and each of us has a copy.',
  ]
}
