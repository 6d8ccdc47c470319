import type { TimelineTask } from '../../rules/timeline.ts'
import type { PlanWords } from '../plan-words.ts'
import { type StageTasks, task } from './task.ts'

/** Day 100: look back at the charter, ask others, look at figures over time, begin one change, choose what to learn, and ask whether it is good for you. */
export const tasksOfDay100: StageTasks = (words) => [reviewTask(words), askTask(words), figuresTask(words), changeTask(words), learnTask(), aheadTask(words), ownCheckTask()]

function reviewTask({ manager }: PlanWords): TimelineTask {
  return task(
    'day-100-review',
    `Take 60 minutes with your ${manager}. Go through the charter box by box: keep, change or drop.`,
    'The post has changed since it was written, and so have you.',
  )
}

function askTask({ place }: PlanWords): TimelineTask {
  return task(
    'day-100-ask-five',
    `Ask 4 colleagues, and somebody from ${place.oneNeighbour}. What should I keep doing, and what should I do differently? Choose one thing, and tell them which.`,
    'In 24 studies, improvement after feedback was generally small. The authors think that it helps more when people set a goal and act.',
    ['smither2005'],
  )
}

function figuresTask({ place }: PlanWords): TimelineTask {
  return task(
    'day-100-figures-over-time',
    `Look at one figure over at least 12 weeks: ${place.oneFigure}. Ask somebody who knows charts what is chance, and what has really changed.`,
    'Two points are not a trend, and nobody should be praised or blamed for chance.',
  )
}

function changeTask({ place }: PlanWords): TimelineTask {
  return task(
    'day-100-one-change',
    `Choose one small change together, at ${place.gathering}. For example: ${place.sharedChange}. Write how you will know whether it helped, then try it for 2 weeks.`,
    'Today’s work is running: now there is room to make it better.',
  )
}

function learnTask(): TimelineTask {
  return task(
    'day-100-choose-learning',
    'Choose one thing to learn in the next 6 months that carries the word management: money, people or data. Ask about programmes for first-time managers, and check dates and costs before you apply.',
    'Of the NHS Leadership Academy’s programmes, Edward Jenner and Mary Seacole are for people at the start.',
    ['academyProgrammes'],
  )
}

function aheadTask({ answers, isAgreed, craft, ownWork, kindName, kindExplained }: PlanWords): TimelineTask {
  if (answers.kind === 'new-post') {
    const shares = craft.keepsShare ? `${ownWork}, management and leadership` : 'management and leadership'
    return task(
      'day-100-share-of-time',
      `Agree the shares of your time for the next 6 months: ${shares}. Write them into your ${craft.contract === 'medical' ? 'job plan' : 'charter'}.`,
      'A share that is chosen is easier to keep than one that happened.',
    )
  }
  return isAgreed('end-date') || answers.end !== null
    ? task('day-100-plan-the-end', `Look at the end date together. Is it still right? Agree who needs to know. Fix when you talk about what comes after ${kindExplained}.`, 'An ending that is talked about early holds fewer surprises.')
    : task('day-100-ask-end-date', 'Ask once more for an end date, in writing. Say what you need to decide by then: go back, go on to an agreed date, or apply.', `After 100 days without a date, ${kindName} has become the post in all but name.`)
}

function ownCheckTask(): TimelineTask {
  return task(
    'day-100-is-it-good-for-me',
    'Take 20 minutes for yourself, with somebody who knows you. Is this post good for me? What would have to change? Nobody else needs to see the answer.',
    'You may like it, or not, or not yet: all three are worth knowing.',
  )
}
