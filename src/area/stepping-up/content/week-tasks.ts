import type { Answers, WeekPlace } from '../rules/answers.ts'
import type { WeekTask } from './kinds.ts'
import { planWords } from './plan-words.ts'

/** Ten tasks that often land on one desk in a week, for sorting. None has a right place; `think` helps. */
export function weekTasks(answers: Answers): readonly WeekTask[] {
  const { place, ownWork } = planWords(answers)
  return [
    { id: 'week-find-cover', text: `Ring round because there is ${place.gap}`, think: 'Could somebody else do this with a list of names and a limit?' },
    { id: 'week-step-in', text: `Step in yourself because there is ${place.gap}`, think: 'What stays undone meanwhile, and how often was it this month?' },
    { id: 'week-own-work', text: `Keep one more part of your ${ownWork}, because nobody else is free`, think: 'Did you choose it, and until when?' },
    { id: 'week-back-from-sickness', text: 'Talk with a colleague who is back after sickness', think: 'Would it mean the same from somebody else?' },
    { id: 'week-sign-plan', text: `Sign off ${place.plan} for the next period`, think: 'Who could prepare it, so that you only look at the hard parts?' },
    { id: 'week-chase', text: `Drop what you are doing to ${place.fixing}`, think: 'If you did not, who would find out where the fault lies?' },
    { id: 'week-complaint', text: 'Answer a complaint', think: 'Who was there and could draft it, and what needs your name?' },
    { id: 'week-incident', text: 'Look into an incident, and tell people what changes', think: 'Who must hear from you, and who could gather the facts?' },
    { id: 'week-figures', text: `Write the weekly report on ${place.oneFigure}`, think: 'Who reads it, and what would happen if it came once a month?' },
    { id: 'week-meeting', text: `Sit in a meeting of 90 minutes where ${place.name} is 1 point of 10`, think: 'Would a colleague learn from going, or would 3 lines beforehand do?' },
  ]
}

/** One sentence for each place of the sorter. */
export const weekAdvice: Readonly<Record<WeekPlace, string>> = {
  'only-i': 'Put these into your diary first, with a time for each; if there are more than 4, look once more.',
  delegate: 'Name one person for each, say what she or he may decide, and fix when you look at it together.',
  stop: 'Tell the person who will notice, and watch for 2 weeks whether anybody is harmed by it.',
}
