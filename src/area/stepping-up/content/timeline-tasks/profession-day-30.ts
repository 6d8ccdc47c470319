import type { TimelineTask } from '../../rules/timeline.ts'
import type { PlanWords } from '../plan-words.ts'
import { task } from './task.ts'

/** The check of time at day 30 in the terms of each profession. */
export function professionTaskOfDay30({ answers, ownWork, craft, isWardNurse }: PlanWords): TimelineTask {
  switch (answers.profession) {
    case 'nurse':
    case 'midwife':
      return task(
        'day-30-supervisory-count',
        `Count the hours of ${craft.time}, planned and kept, over 4 weeks. Take both numbers to the review.`,
        isWardNurse ? 'In Wales the Royal College of Nursing reports that pressure takes ward managers back into the numbers.' : 'Hours that nobody counts are hours that nobody misses.',
        isWardNurse ? ['rcnWales2024'] : [],
      )
    case 'doctor':
      if (craft.contract === 'practice') return task('day-30-sessions-practice', 'Count the sessions for this role, planned and kept, over 4 weeks. Take both numbers to the review.', 'Sessions that nobody counts are sessions that nobody misses.')
      return task(
        'day-30-job-plan',
        'Look at your job plan for 20 minutes. Does it list this role with its time, its objectives and the resources for it? If not, ask for a job plan review.',
        'For consultants, a role like this counts as an additional NHS responsibility. It belongs in the job plan.',
        ['bmaJobPlanning'],
      )
    case 'therapist':
      return task(
        'day-30-caseload-count',
        'Compare your caseload today with the share that you agreed or hoped for. Take both numbers to the review.',
        'A caseload does not shrink by itself when the title changes.',
      )
    case 'pharmacist':
      return task(
        'day-30-sessions-pharmacy',
        'Count the clinical sessions you worked in 4 weeks, planned and unplanned. Take both numbers to the review.',
        'Each unplanned session had a reason, and some reasons can be removed.',
      )
    case 'scientist':
      return task(
        'day-30-sessions-bench',
        'Count the bench or clinic sessions you worked in 4 weeks, planned and unplanned. Check too which of your own competencies are due.',
        'If you keep a share of the bench, your competency must stay in date like everybody else’s.',
      )
    case 'paramedic':
      return task(
        'day-30-shifts-count',
        `Count your ${ownWork} of the last 4 weeks: how many were planned, and how many filled a gap. Take both numbers to the review.`,
        'You may want to keep some, but by choice.',
      )
    case 'operations':
      return task(
        'day-30-diary-check',
        'Go through 4 weeks of your diary. Mark each meeting: needed me, could be another, could be an email. Take the count to the review.',
        'A diary that others fill shows their priorities.',
      )
    case 'other':
      return task(
        'day-30-hours-check',
        `Go through 4 weeks of your diary. Mark what belongs to the post and what is left of your ${ownWork}. Take the count to the review.`,
        'Work from before stays until somebody takes it.',
      )
  }
}
