import { matters } from '../../rules/answers.ts'
import type { TimelineTask } from '../../rules/timeline.ts'
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
  if (matters.every(words.isAgreed)) {
    return task(
      'day-30-review-agreed',
      `Take 60 minutes with your ${words.manager}. Go through your charter: what holds, what does not, and what you no longer do.`,
      'After a month you both know things that nobody knew before you started.',
    )
  }
  return task(
    'day-30-review-open',
    `Take 60 minutes with your ${words.manager}. Begin with what was not agreed when you started. Then go through your charter.`,
    'What is still open after a month stays open unless somebody names it.',
  )
}

function payTask({ offices, isAgreed }: PlanWords): TimelineTask {
  return isAgreed('pay')
    ? task('day-30-read-payslip', `Read your first payslip against the letter, line by line. If it differs, write to ${offices.payroll} the same day; 15 minutes.`, 'Small errors are easy to mend in the first month.')
    : task(
        'day-30-chase-pay',
        `Write to ${offices.people} and to your manager. You have worked in the post for a month, and the pay is not confirmed. Ask for an answer by a date.`,
        'It is a plain question, and you need not be sorry for it.',
      )
}

function talkTask({ craft, isAgreed, offices }: PlanWords): TimelineTask {
  return task(
    'day-30-hard-talk',
    `Have the one talk that you have put off. Prepare it for 20 minutes with ${isAgreed('mentor') ? 'your mentor' : 'a colleague you trust'}, and leave out the name. Say what you saw, what it led to, and what you ask. If it may become formal, ask ${offices.peopleShort} first.`,
    `It rarely gets easier by waiting, and other ${craft.colleagues} may have seen it too.`,
  )
}

function routineTask({ place }: PlanWords): TimelineTask {
  return task('day-30-watch-routine', place.routine, 'Work as it is done differs from work as it is written, and nobody is to blame for that.')
}

function forecastTask({ place, offices }: PlanWords): TimelineTask {
  return task(
    'day-30-forecast',
    `Ask ${offices.money} for 30 minutes. At this pace, where does the year end for ${place.spend}? Which part of it can I change?`,
    'An overspend that you report early is a plan, and one that others find is a problem.',
  )
}

function stopTask({ ownWork, answers }: PlanWords): TimelineTask {
  if (answers.kind === 'secondment') {
    return task(
      'day-30-ring-home',
      `Ring the manager of your own post for 20 minutes. What has changed there? How does the cover of your ${ownWork} go, and who does your appraisal?`,
      'You will go back one day, or decide not to, and in both cases you want to know.',
    )
  }
  return task(
    'day-30-stop-one-thing',
    `Hand over or stop one thing: part of your ${ownWork}, a group, a report. Tell the people who will miss it.`,
    'The new work needs room, and nobody else can see where it is.',
  )
}
