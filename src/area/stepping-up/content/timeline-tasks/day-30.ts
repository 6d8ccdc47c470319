import type { TimelineTask } from '../../rules/timeline.ts'
import { openMatters } from '../matter-words.ts'
import type { PlanWords } from '../plan-words.ts'
import { professionTaskOfDay30 } from './profession-day-30.ts'
import { type StageTasks, task } from './task.ts'

/** Day 30: the first review, the first pay, the talk that was put off, one routine, the money, and one thing less. */
export const tasksOfDay30: StageTasks = (words) => [
  reviewTask(words),
  payTask(words),
  professionTaskOfDay30(words),
  talkTask(words),
  routineTask(words),
  forecastTask(words),
  stopTask(words),
]

function reviewTask(words: PlanWords): TimelineTask {
  const open = openMatters(words)
  if (open === null) {
    return task(
      'day-30-review-agreed',
      `Take 60 minutes with your ${words.manager}. Go through your charter: what holds, what does not, and what you no longer do.`,
      'After a month you both know things that nobody knew before you started.',
    )
  }
  return task(
    'day-30-review-open',
    `Take 60 minutes with your ${words.manager}. Begin with what was not agreed when you started: ${open}. Then go through your charter.`,
    'What is still open after a month stays open unless somebody names it.',
  )
}

function payTask({ craft, isAgreed }: PlanWords): TimelineTask {
  return isAgreed('pay')
    ? task('day-30-read-payslip', 'Read your first payslip against the letter, line by line. If it differs, write to payroll the same day; 15 minutes.', 'Small errors are easy to mend in the first month.')
    : task(
        'day-30-chase-pay',
        `Write to ${craft.payOffice} and your manager. You have worked in the post for a month, and the pay is not confirmed. Ask for an answer by a date.`,
        'It is a plain question, and you need not be sorry for it.',
      )
}

function talkTask({ craft, isAgreed }: PlanWords): TimelineTask {
  return task(
    'day-30-hard-talk',
    `Have the one talk that you have put off. Prepare it for 20 minutes, with ${isAgreed('mentor') ? 'your mentor' : 'HR or a colleague you trust'}: what I saw, what it led to, what I ask.`,
    `It rarely gets easier by waiting, and other ${craft.colleagues} may have seen it too.`,
  )
}

function routineTask({ place }: PlanWords): TimelineTask {
  return task('day-30-watch-routine', place.routine, 'Work as it is done differs from work as it is written, and nobody is to blame for that.')
}

function forecastTask({ place }: PlanWords): TimelineTask {
  return task(
    'day-30-forecast',
    `Ask your finance contact for 30 minutes. At this pace, where do we end the year with ${place.spend}? Which part of it can I change?`,
    'An overspend that you report early is a plan, and one that others find is a problem.',
  )
}

function stopTask({ ownWork, answers }: PlanWords): TimelineTask {
  if (answers.kind === 'secondment') {
    return task(
      'day-30-ring-home',
      `Ring the manager of your own post for 20 minutes. What has changed there, how does the cover of your ${ownWork} go, and who does your appraisal?`,
      'You will go back one day, or decide not to, and in both cases you want to know.',
    )
  }
  return task(
    'day-30-stop-one-thing',
    `Hand over or stop one thing that came with you: a part of your ${ownWork}, a group, a report. Tell the people who will miss it.`,
    'The new work needs room, and nobody else can see where it is.',
  )
}
