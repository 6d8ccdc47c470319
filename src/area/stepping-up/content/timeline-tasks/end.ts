import { addDays } from '../../../../kernel/calendar-date.ts'
import type { TimelineTask } from '../../rules/timeline.ts'
import { dateText } from '../../../../platform/design/index.ts'
import type { PlanWords } from '../plan-words.ts'
import { type StageTasks, task } from './task.ts'

/** The end, with dignity both ways: back in substantive post, or appointed; for a new post the end of its first year. */
export const tasksOfEnd: StageTasks = (words) => (words.answers.kind === 'new-post' ? firstYearTasks(words) : temporaryTasks(words))

function temporaryTasks(words: PlanWords): readonly TimelineTask[] {
  return [
    decideTask(words),
    task('end-hand-over', 'Write one page: people, money, promises, risks, dates. Go through it for 60 minutes with whoever comes next.', 'You know what you would have liked to be told.'),
    task('end-thanks', 'Thank by name the people who covered for you and taught you. Ask your manager for a short letter that says what you did.', 'What was done for you was work, and so was what you did.'),
    evidenceTask(words),
    task(
      'end-back-plan',
      'If you go back, agree the first 2 weeks, what you need to refresh, and on which day pay changes. Get it in writing.',
      'You go back with more than you left with, and some skills have rested meanwhile.',
    ),
    task('end-back-keep', 'If you go back: name one thing that you keep doing, such as a project, a group or teaching. Agree the hours for it.', 'Going back to your own post is not a step down.'),
    task('end-appointed', 'If you are appointed: ask the six questions again, as for a new post. Agree a new letter, and let go of your last post by a date.', 'What held for cover does not hold for years.'),
  ]
}

function decideTask({ answers: { kind, start, end }, manager }: PlanWords): TimelineTask {
  const managers = kind === 'secondment' ? 'both your managers' : `your ${manager}`
  const when = end === null ? '4 weeks before the end' : addDays(end, -daysToDecide) > start ? `By ${dateText(addDays(end, -daysToDecide))}` : 'In good time before the end'
  const runs = end === null ? '' : `The post runs from ${dateText(start)} until ${dateText(end)}. `
  return task(
    'end-decide',
    `${runs}${when}, take 45 minutes with ${managers}. Three ways are open: back in substantive post, a new end date in writing, or applying.`,
    'Each of the three is a good ending when it is chosen.',
  )
}

/** How many days before the end it is time to talk about what comes after. */
const daysToDecide = 28

function firstYearTasks(words: PlanWords): readonly TimelineTask[] {
  const { craft, shareOfOwnWork, manager } = words
  return [
    task('end-year-appraisal', `At the end of the first year, take 60 minutes with your ${manager}. What runs well, what is better than before, and what do you want next?`, 'A year is long enough to see what was you and what was the load.'),
    evidenceTask(words),
    craft.keepsShare
      ? task('end-year-own-share', `Decide ${shareOfOwnWork} you keep in the second year, and why. Have it written into your ${craft.contract === 'medical' ? 'job plan' : 'charter'}.`, 'You may keep a share because patients, or you, gain from it; not because nobody asked.')
      : task('end-year-pass-on', 'Name 2 things that you pass on in the second year, to whom, and what they may decide. 30 minutes, with each of them.', 'What you learned to do in a year, somebody else can begin to learn now.'),
    task('end-year-one-page', 'Keep one page up to date: people, money, promises, risks, dates. Your deputy should be able to run 2 weeks with it.', 'Somebody will have to cover for you, and you know how that feels.'),
    task('end-year-thanks', 'Thank by name the people who taught you. Ask one of them what she or he would like to learn next.', 'They may be the ones who step up after you.'),
    task('end-year-leave-well', `If you move on, or go back to your earlier work, agree the date and hand over for 60 minutes. Ask for a letter that says what you did.`, 'Leaving a post well is part of holding it well.'),
  ]
}

/** What belongs into a record, and what never does. */
export const piecesOfEvidence = 'Take one decision, one thing that you learned, and one comment from a colleague. Name no patient, no colleague and nobody else.'

function evidenceTask({ craft }: PlanWords): TimelineTask {
  return task(
    'end-evidence',
    `Put 3 pieces into ${craft.record}; 45 minutes. ${piecesOfEvidence}`,
    'Three months later you will not remember the details.',
  )
}
