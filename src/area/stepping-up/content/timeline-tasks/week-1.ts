import type { TimelineTask } from '../../rules/timeline.ts'
import type { PlanWords } from '../plan-words.ts'
import { type StageTasks, task } from './task.ts'

/** The first week: people, the plan of who works when, the ways of safety, money and figures, a charter, a mentor, and what became of the protected time. */
export const tasksOfWeek1: StageTasks = (words) => [peopleTask(words), planTask(words), safetyTask('week-1-safety-ways'), moneyTask(words), charterTask(words), mentorTask(words), timeTask(words)]

function peopleTask({ place }: PlanWords): TimelineTask {
  return task(
    'week-1-fifteen-minutes-each',
    `Meet ${place.reports} for 15 minutes, or fix the dates. Ask the same 3 things: what works, what gets in your way, what should I know?`,
    'They know where the trouble is, and they will notice that you asked first.',
  )
}

function planTask({ place }: PlanWords): TimelineTask {
  return task(
    'week-1-look-ahead',
    `Take 30 minutes with ${place.planner}. Go through ${place.plan} for the next 4 weeks. Mark each gap, and who fills it until when.`,
    'A gap that is seen 3 weeks ahead can be filled in working hours.',
  )
}

/** The three ways of safety that differ from place to place; for a first week of work or of preparing. */
export function safetyTask(id: string): TimelineTask {
  return task(
    id,
    'Take 20 minutes to ask 3 things. Who leads on safeguarding (protecting people at risk)? How is an incident reported here? Who tells the patient when something has gone wrong (duty of candour)?',
    'You want to know it before you need it.',
  )
}

function moneyTask({ place, offices }: PlanWords): TimelineTask {
  return task(
    'week-1-read-budget',
    `Ask ${offices.money} for 30 minutes and last month’s budget statement. Look first at ${place.spend}. Ask who keeps these figures: ${place.figures}.`,
    'Nobody expects you to know it yet, so now is the time to ask.',
  )
}

function charterTask({ manager }: PlanWords): TimelineTask {
  return task(
    'week-1-show-charter',
    `Take your draft role charter to your ${manager} for 30 minutes. Mark what you both agree, and fix a date for the rest.`,
    'A role that two people see differently is hard on whoever holds it.',
  )
}

function mentorTask({ craft, isAgreed, manager }: PlanWords): TimelineTask {
  if (isAgreed('mentor')) {
    return task('week-1-meet-mentor', 'Meet your mentor for 45 minutes. Bring one thing that puzzled you and one decision that you will have to make.', 'A real question makes the first meeting worth the time of both.')
  }
  return task(
    'week-1-find-mentor',
    `Write to 2 people and ask one to be your mentor for 3 months. Think of ${craft.mentor}. Tell your ${manager} whom you asked.`,
    'A small request with an end is easy to grant.',
  )
}

function timeTask({ craft, isAgreed }: PlanWords): TimelineTask {
  if (isAgreed('protected-time')) {
    return task(
      'week-1-time-kept',
      `Count the ${craft.time} that you had this week, and note why the rest was lost. 5 minutes, on Friday.`,
      'Two numbers are easier to talk about than a feeling.',
    )
  }
  return task(
    'week-1-time-log',
    `Note each day how the hours went: ${craft.care}, keeping things running, and change. Take the 3 numbers to your manager, and ask for ${craft.time}.`,
    'It is hard to say no to numbers that you both can see.',
  )
}
