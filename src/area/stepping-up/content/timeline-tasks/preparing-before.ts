import type { TimelineTask } from '../../rules/timeline.ts'
import type { PlanWords } from '../plan-words.ts'
import { type StageTasks, task } from './task.ts'

/** Before she begins to prepare: tell the manager, and get time, cover, a mentor, a piece to practise on and a date for deciding. */
export const tasksBeforePreparing: StageTasks = (words) => [managerTask(words), timeTask(words), mentorTask(words), authorityTask(words), coverTask(words), payTask(words), dateTask(words)]

function managerTask({ manager }: PlanWords): TimelineTask {
  return task(
    'prepare-tell-manager',
    `Tell your ${manager} that you begin to prepare. Ask for 30 minutes: which posts may come, when, and what would I have to show?`,
    'People are asked at short notice because nobody knew who wanted to be asked.',
  )
}

function timeTask({ craft, isAgreed }: PlanWords): TimelineTask {
  if (isAgreed('protected-time')) {
    return task('prepare-time-block', `Put your learning hours into ${craft.timeStandsIn} for the next 3 months. Ask too how the post gives ${craft.timeExplained}.`, 'Hours without a day are lost first.')
  }
  return task(
    'prepare-time-ask',
    `Ask for a few hours a month to learn, in working time. Ask too how the post gives ${craft.timeExplained}.`,
    'A little that is fixed is worth more than a lot that depends on a quiet day.',
  )
}

function mentorTask({ craft, isAgreed }: PlanWords): TimelineTask {
  return isAgreed('mentor')
    ? task('prepare-mentor-shadow', 'Shadow your mentor for half a day. Note each decision, and ask afterwards why it went that way.', 'Most of the work is not visible from outside.')
    : task('prepare-mentor-ask', `Ask for 3 talks of 45 minutes with a named mentor who has held such a post. For example: ${craft.mentor}.`, 'You can ask her or him what you would not ask your manager.')
}

function authorityTask({ place, isAgreed }: PlanWords): TimelineTask {
  return isAgreed('authority')
    ? task('prepare-authority-log', 'Write down the limits of the piece that you hold. Keep a log of 3 decisions: what, why, what happened.', 'Looking back at 3 real decisions teaches more than a list of rules.')
    : task('prepare-authority-ask', `Ask for one piece to practise on, with a limit, its log-ins and somebody to ask. For example: ${place.practicePiece}.`, 'Watching is not the same as deciding.')
}

function coverTask({ ownWork, place, isAgreed }: PlanWords): TimelineTask {
  return isAgreed('cover')
    ? task('prepare-cover-dates', `List the days on which somebody takes your ${ownWork}, for the next 3 months. Put them into ${place.plan}.`, 'Cover that is in the plan is not asked for again.')
    : task('prepare-cover-ask', `Ask who takes your ${ownWork} on the days when you learn. One day in 2 months is a start.`, 'Learning on top of a full day soon stops.')
}

function payTask({ offices, isAgreed }: PlanWords): TimelineTask {
  return isAgreed('pay')
    ? task('prepare-pay-note', 'Keep the letter that says what you are paid when you deputise. Note the days on which you did.', 'Days that are written down are paid.')
    : task('prepare-pay-ask', `Ask ${offices.people} what is paid when you deputise. For which hours, from which day, and who signs it?`, 'The terms differ between employers and between countries of the UK.')
}

function dateTask({ isAgreed, manager }: PlanWords): TimelineTask {
  return isAgreed('end-date')
    ? task('prepare-date-diary', 'Put the date on which you and your manager decide into both diaries. Three ways are open: a post, more practice, or another path.', 'Preparing without a date can go on for years.')
    : task('prepare-date-ask', `Fix a date with your ${manager}. On it you both decide: a post, more practice, or another path.`, 'Preparing without a date can go on for years.')
}
