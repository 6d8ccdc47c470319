import type { TimelineTask } from '../../rules/timeline.ts'
import type { PlanWords } from '../plan-words.ts'
import { letterTask } from './letter.ts'
import { type StageTasks, task } from './task.ts'

/** Before the start: first whom to ring, what to decide and who covers; then log-ins, the letter, time, a mentor and the handover. */
export const tasksBefore: StageTasks = (words) => [authorityTask(words), coverTask(words), accessTask(words), letterTask(words), timeTask(words), mentorTask(words), handoverTask(words)]

function authorityTask(words: PlanWords): TimelineTask {
  const { place, isAgreed, manager, answers } = words
  if (answers.kind === 'secondment') return bothManagersTask(words)
  if (isAgreed('authority')) {
    return task(
      'before-authority-check',
      'Check that your limits are in one email, and that the people on call have it. Ask for one name for money questions and one for people questions.',
      'Limits hold when those who ring you know them.',
    )
  }
  return task(
    'before-authority-ask-limits',
    `Ask your ${manager} for 4 answers in one email. Whom do you ring? What may you spend on ${place.spend}? Whom may you move? What must you ask first?`,
    'Somebody will ask you on the first day, and you both want to give the same answer.',
  )
}

function bothManagersTask({ place, isAgreed }: PlanWords): TimelineTask {
  return isAgreed('authority')
    ? task(
        'before-authority-both-managers-check',
        'Meet both your managers together for 30 minutes. Who decides what, who agrees your leave, and who does your appraisal?',
        'Two managers can each believe that the other one has said it.',
      )
    : task(
        'before-authority-both-managers',
        `Meet both your managers together for 30 minutes: who decides what? Whom do you ring? What may you spend on ${place.spend}? Whom may you move, and what must you ask first?`,
        'Two managers can each believe that the other one has said it.',
      )
}

function coverTask({ ownWork, place, isAgreed }: PlanWords): TimelineTask {
  if (isAgreed('cover')) {
    return task(
      'before-cover-brief',
      `Spend 20 minutes with whoever covers your ${ownWork}, and 20 with your deputy. Say what each may decide, and when to ring you.`,
      'Cover works when the person knows what is hers or his to decide.',
    )
  }
  return task(
    'before-cover-ask-names',
    `Ask who takes which part of your ${ownWork}, beginning on day 1. Ask too who decides ${place.at} when you are off. Write down a name for each.`,
    'A post added to a full week is 2 posts.',
  )
}

function accessTask({ craft }: PlanWords): TimelineTask {
  return task('before-authority-access', `Ask for your log-ins today: ${craft.systems}. Try each one.`, 'The systems still know you in your last post, and a new log-in can take days.')
}

function timeTask({ craft, isAgreed, isWardNurse }: PlanWords): TimelineTask {
  const research = 'In Royal College of Nursing research, ward sisters outside the numbers spent more time with patients.'
  if (isAgreed('protected-time')) {
    return task(
      'before-time-block',
      `Write your ${craft.timeExplained} into ${craft.timeStandsIn}. Block the time in your diary for the first 4 weeks, today.`,
      isWardNurse ? research : 'Time that nobody can see is easily taken.',
      isWardNurse ? ['rcnSupervisory'] : [],
    )
  }
  return task(
    'before-time-ask',
    `Ask by name for ${craft.timeExplained}. ${craft.timeUnit === 'sessions' ? 'How many' : 'How much'}, on which days, from which week, and who may take ${craft.timeUnit === 'sessions' ? 'them' : 'it'} away?`,
    isWardNurse ? research : `Without a number it is easily lost to ${craft.timeIsLostTo}.`,
    isWardNurse ? ['rcnSupervisory'] : [],
  )
}

function mentorTask({ craft, isAgreed }: PlanWords): TimelineTask {
  if (isAgreed('mentor')) {
    return task('before-mentor-dates', 'Fix the first 3 dates with your mentor, 45 minutes each. Put the first into your first week.', 'Help with a date in the diary is easier to take.')
  }
  return task(
    'before-mentor-ask',
    `Ask for one named mentor outside your own line: for example ${craft.mentor}. Two phone calls are enough for today.`,
    'You need somebody whom you can ask what you would not ask your manager.',
  )
}

function handoverTask({ place, answers, manager }: PlanWords): TimelineTask {
  const instead =
    answers.kind === 'new-post'
      ? `Then, or if nobody held the post, ask your ${manager} for 30 minutes.`
      : `Ask your ${manager} for 30 minutes.`
  return task(
    'before-handover',
    `Sit down for 60 minutes with the person leaving the post. Ask about ${place.handoverItems}. If they have left, or are ill or on leave, do not ring them. ${instead}`,
    'What is not handed over comes to you later, at a worse moment.',
  )
}
