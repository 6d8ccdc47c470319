import type { TimelineTask } from '../../rules/timeline.ts'
import type { PlanWords } from '../plan-words.ts'
import { task } from './task.ts'

/** The one letter that names pay and end: asked for as far as it is open, else checked. */
export function letterTask(words: PlanWords): TimelineTask {
  if (!words.isAgreed('pay')) return askTask(words)
  return words.isAgreed('end-date') ? checkTask(words) : endTask(words)
}

function askTask(words: PlanWords): TimelineTask {
  const { craft, answers, manager, offices, isAgreed } = words
  const employer = answers.kind === 'secondment' ? ' It says which employer pays you and who agrees your leave.' : ''
  const end = isAgreed('end-date') ? '' : ` ${endOf(words)}`
  return task(
    'before-pay-ask-letter',
    `Get your pay confirmed in writing. Ask your ${manager} and ${offices.people} for a letter. It names ${craft.payItems}.${employer}${end}`,
    'Pay is easier to agree before you start than after, and you will have other worries by then.',
  )
}

function endTask(words: PlanWords): TimelineTask {
  const isNewPost = words.answers.kind === 'new-post'
  return task(
    isNewPost ? 'before-review-dates-ask' : 'before-end-date-ask',
    `Your pay is agreed: ask for it in a letter. ${endOf(words)}`,
    isNewPost ? 'You want to hear early what is missing, while there is time to mend it.' : 'With a date, going back is part of the plan.',
  )
}

function endOf({ answers, kindExplained, craft }: PlanWords): string {
  if (answers.kind !== 'new-post') return `It names the date when ${kindExplained} ends. It says that your own post is kept for you.`
  const reviews = 'Fix 2 reviews now: day 30 and day 100.'
  switch (craft.contract) {
    case 'banded':
      return `It says how long probation lasts, if there is any, and who reviews it. ${reviews}`
    case 'medical':
      return `It says for how many years the role is given, and what becomes of its PA afterwards. ${reviews}`
    case 'practice':
      return `It says for how many years the role is given, and what becomes of your clinical sessions afterwards. ${reviews}`
  }
}

function checkTask({ craft, answers, offices, endDay }: PlanWords): TimelineTask {
  const isNewPost = answers.kind === 'new-post'
  const end = isNewPost ? '' : answers.end === null ? ' It names the end date.' : ` It names the end date, ${endDay}.`
  const diaries = isNewPost ? 'Put the reviews at day 30 and day 100 into both diaries: yours and your manager’s.' : 'Put that date, and a review 4 weeks before it, into both diaries: yours and your manager’s.'
  return task(
    'before-pay-check-letter',
    `Check the letter with ${offices.people}; 10 minutes. It names ${craft.payItems}.${end} ${diaries}`,
    'What is in a letter can be shown to payroll. A date that two people see is harder to forget.',
  )
}
