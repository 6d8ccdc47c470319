import type { WrittenRecords } from '../../../platform/database/index.ts'
import type { WrittenGoal } from '../records.ts'
import type { Activity, Evidence, Reflection } from '../rules/development-plan.ts'
import { goalColumns } from './rows.ts'

/** Goals of several people, many at once. */
export const writtenGoals: WrittenRecords<WrittenGoal> = {
  table: {
    name: 'development_goal',
    key: ['goal_id'],
    columns: {
      goal_id: 'uuid', person_id: 'uuid', signed_by: 'uuid', state: 'text', item_id: 'uuid', capability_code: 'text', capability_name: 'text', domain: 'text', if_when: 'text', if_action: 'text', owner_name: 'text',
      by_day: 'date', begun_on: 'date', ended_on: 'date', asked_of: 'uuid', shares_reflections: 'boolean', shares_notes: 'boolean', reason: 'text', signer_role: 'text', signed_on: 'date', signed_evidence: 'text[]', signed_words: 'text', version: 'integer',
    },
  },
  rowOf: (goal) => ({ goal_id: goal.goalId, person_id: goal.personId, signed_by: goal.signedById, ...goalColumns(goal) }),
}

export const writtenGoalActivities: WrittenRecords<Activity> = {
  table: { name: 'development_activity', key: ['activity_id'], columns: { activity_id: 'uuid', goal_id: 'uuid', kind: 'text', entry_id: 'text', name: 'text', cost_pence: 'integer', done_on: 'date', minutes_taken: 'integer', is_with_others: 'boolean' } },
  rowOf: ({ activityId, goalId, kind, what, costPence, doneOn, minutesTaken, isWithOthers }) => ({ activity_id: activityId, goal_id: goalId, kind, entry_id: what.kind === 'catalogue' ? what.entryId : null, name: what.kind === 'catalogue' ? what.name : what.words, cost_pence: costPence, done_on: doneOn, minutes_taken: minutesTaken, is_with_others: isWithOthers }),
}

export const writtenSittings: WrittenRecords<Activity['sittings'][number] & Pick<Activity, 'activityId'>> = {
  table: { name: 'development_sitting', key: ['activity_id', 'day'], columns: { activity_id: 'uuid', day: 'date', minutes: 'integer' } },
  rowOf: ({ activityId, day, minutes }) => ({ activity_id: activityId, day, minutes }),
}

export const writtenEvidence: WrittenRecords<Evidence> = {
  table: { name: 'development_evidence', key: ['evidence_id'], columns: { evidence_id: 'uuid', goal_id: 'uuid', kind: 'text', href: 'text', words: 'text', day: 'date', is_shown_in_badge: 'boolean' } },
  rowOf: ({ evidenceId, goalId, kind, href, words, day, isShownInBadge }) => ({ evidence_id: evidenceId, goal_id: goalId, kind, href, words, day, is_shown_in_badge: isShownInBadge }),
}

export const writtenReflections: WrittenRecords<Reflection> = {
  table: { name: 'development_reflection', key: ['reflection_id'], columns: { reflection_id: 'uuid', goal_id: 'uuid', day: 'date', what_happened: 'text', so_what: 'text', now_what: 'text' } },
  rowOf: ({ reflectionId, goalId, day, whatHappened, soWhat, nowWhat }) => ({ reflection_id: reflectionId, goal_id: goalId, day, what_happened: whatHappened, so_what: soWhat, now_what: nowWhat }),
}
