import type { TimelineTask } from '../../rules/timeline.ts'
import type { PlanWords } from '../plan-words.ts'
import { type StageTasks, task } from './task.ts'

/** Before the start: what is not agreed yet is asked for by name, what is agreed is put where it holds. */
export const tasksBefore: StageTasks = (words) => [payTask(words), authorityTask(words), timeTask(words), coverTask(words), mentorTask(words), endTask(words), handoverTask(words)]

function payTask(words: PlanWords): TimelineTask {
  const { craft, answers, manager } = words
  const employer = answers.kind === 'secondment' ? ' It also says which employer pays you and who agrees your leave.' : ''
  const surgery = answers.setting === 'clinic' ? ' A GP surgery may have terms of its own: ask a partner or the practice manager.' : ''
  if (words.isAgreed('pay')) {
    return task(
      'before-pay-check-letter',
      `Check that the pay stands in a letter. It names ${craft.payItems}. Ask ${craft.payOffice} whether payroll has it; 10 minutes.`,
      'What stands in a letter can be shown to payroll.',
    )
  }
  return task(
    'before-pay-ask-letter',
    `Ask your ${manager} and ${craft.payOffice} for a letter. It names ${craft.payItems}.${employer}${surgery}`,
    'Pay is easier to agree before you start than after, and you will have other worries by then.',
  )
}

function authorityTask({ place, isAgreed, manager }: PlanWords): TimelineTask {
  if (isAgreed('authority')) {
    return task(
      'before-authority-access',
      'Ask for the access that goes with your limits: rota, ordering and incident systems, and a named contact in finance and HR. Try one log-in.',
      'A limit on paper is no use while the systems still know you in your last post.',
    )
  }
  return task(
    'before-authority-ask-limits',
    `Ask your ${manager} for 3 limits in one email. What may you spend on ${place.spend}? Whom may you move? What must you ask first?`,
    'Somebody will ask you on the first day, and you both want to give the same answer.',
  )
}

function timeTask(words: PlanWords): TimelineTask {
  const { craft, isAgreed, answers } = words
  const isWardNurse = answers.profession === 'nurse' && answers.setting === 'ward'
  const research = 'In research by the Royal College of Nursing, ward sisters outside the numbers spent more time with patients and were more visible.'
  if (isAgreed('protected-time')) {
    return task(
      'before-time-block',
      `Write your ${craft.timeExplained} into ${craft.timeStandsIn}. Block it in your diary for the first 4 weeks, today.`,
      isWardNurse ? research : 'Time that nobody can see is easily taken.',
      isWardNurse ? ['rcnSupervisory'] : [],
    )
  }
  return task(
    'before-time-ask',
    `Ask by name for ${craft.timeExplained}. How much, on which days, from which week, and who may take it away?`,
    isWardNurse ? research : `Without a number it is easily lost to ${craft.timeIsLostTo}.`,
    isWardNurse ? ['rcnSupervisory'] : [],
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
    `Ask who takes which part of your ${ownWork} from day 1. Ask too who decides ${place.at} when you are off. Write down a name for each.`,
    'A post added to a full week is 2 posts.',
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

function endTask({ answers, isAgreed, kindExplained, isMedical }: PlanWords): TimelineTask {
  if (answers.kind === 'new-post') {
    return isAgreed('end-date')
      ? task('before-review-dates-diary', 'Check that the reviews at day 30 and day 100 stand in both diaries: yours and your manager’s.', 'A review that is booked early is a talk, not a test.')
      : task(
          'before-review-dates-ask',
          isMedical
            ? 'Ask for how many years the role is given, and what becomes of its PA afterwards. Fix 2 reviews now: day 30 and day 100.'
            : 'Ask whether there is a probation period, how long it lasts, and who reviews it. Fix 2 reviews now: day 30 and day 100.',
          'You want to hear early what is missing, while there is time to mend it.',
        )
  }
  if (isAgreed('end-date')) {
    return task('before-end-date-diary', 'Put the end date, and a review one month before it, into your diary and your manager’s.', 'A date that two people see is harder to forget.')
  }
  return task(
    'before-end-date-ask',
    `Ask for the date on which ${kindExplained} ends, and for a review before it. Ask too that your own post is kept. Get all 3 in the letter.`,
    'With a date, going back is part of the plan.',
  )
}

function handoverTask({ place, answers, manager }: PlanWords): TimelineTask {
  const ifNobody = answers.kind === 'new-post' ? 'If nobody held the post before' : 'If that person has already gone'
  return task(
    'before-handover',
    `Sit down for 60 minutes with the person who leaves the post: ${place.handoverItems}. ${ifNobody}, ask your ${manager} for 30 minutes.`,
    'What is not handed over comes to you later, at a worse moment.',
  )
}
