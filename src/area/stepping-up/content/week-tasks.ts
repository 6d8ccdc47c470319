import type { Answers, WeekPlace } from '../rules/answers.ts'
import type { WeekTask } from './kinds.ts'
import { type PlanWords, planWords } from './plan-words.ts'

/** Ten tasks that often land on one desk in a week, for sorting. Most have no right place; `think` helps. Duties do not stop. */
export function weekTasks(answers: Answers): readonly WeekTask[] {
  const words = planWords(answers)
  const { place, allOwnWork } = words
  return [
    { id: 'week-find-cover', text: `Ring round to find somebody for ${place.gap}`, think: 'Could somebody else do this with a list of names and a limit?' },
    gapTask(words),
    { id: 'week-own-work', text: `Go on doing ${allOwnWork}, because nobody else is free`, think: 'Did you choose it, and until when?' },
    { id: 'week-back-from-sickness', text: 'Talk with a colleague who is back after sickness', think: `Would it mean the same from somebody else? ${duty}`, isDuty: true },
    { id: 'week-sign-plan', text: `Sign off ${place.plan} for the next period`, think: `Who could prepare it, so that you only look at the hard parts? ${duty}`, isDuty: true },
    { id: 'week-chase', text: `Drop what you are doing to ${place.fixing}`, think: 'If you did not, who would find out where the fault lies?' },
    { id: 'week-complaint', text: 'Answer a complaint', think: `${complaintLead(words)} lead it, who can give the facts, and what needs your name? ${duty}`, isDuty: true },
    { id: 'week-incident', text: 'Look into an incident, and tell people what changes', think: `Who must hear from you, and who could gather the facts? ${duty}`, isDuty: true },
    { id: 'week-figures', text: `Write the weekly report on ${place.oneFigure}`, think: 'Who reads it, and what would happen if it came once a month?' },
    { id: 'week-meeting', text: `Sit in a meeting of 90 minutes where ${place.name} is one of ten items`, think: 'Would a colleague learn from going, or would 3 lines beforehand do?' },
  ]
}

/** In a practice it is often the practice manager; somebody in operations may be that manager. */
function complaintLead({ answers: { setting, profession } }: PlanWords): string {
  return setting === 'clinic' && profession !== 'operations' ? 'Does the practice manager or the complaints team' : 'Does the complaints team'
}

const duty = 'This one does not stop: the question is who does which part.'

/** Only somebody with a clinical share can step in; the others give up their own time. */
function gapTask({ craft, place }: PlanWords): WeekTask {
  return craft.keepsShare
    ? { id: 'week-step-in', text: `Step in yourself because there is ${place.gap}`, think: 'What stays undone meanwhile, and how often was it this month?' }
    : { id: 'week-give-up-evening', text: 'Give up your own evening to fill a gap that belongs to a clinical rota', think: 'Who holds that rota, and who fills its gaps when you are away?' }
}

/** Advice for each place of the sorter. */
export const weekAdvice: Readonly<Record<WeekPlace, string>> = {
  'only-i': 'Put these into your diary first, with a time for each. If there are more than 4, look once more.',
  delegate: 'Name one person for each, say what she or he may decide, and fix when you look at it together.',
  stop: 'Before you stop it, ask who relies on it and what could go wrong. If it could touch safety, pay or a rule, do not stop it: ask your manager.',
}
