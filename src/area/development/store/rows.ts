import { type KnownName, nameText } from '../../people/index.ts'
import type { KeptGoal } from '../records.ts'
import type { Activity, ConversationNote, Evidence, Reflection, Sitting } from '../rules/development-plan.ts'
import type { DevelopmentTables } from '../tables.ts'

type GoalRow = DevelopmentTables['development_goal']

/** The columns of a goal. */
export function goalColumns(goal: KeptGoal): Omit<GoalRow, 'tenant_id' | 'person_id' | 'goal_id' | 'signed_by'> {
  const { state, capability, ifThen, owner, signOff } = goal
  return {
    state,
    item_id: capability.itemId,
    capability_code: capability.code,
    capability_name: capability.name,
    domain: capability.domain,
    if_when: ifThen.when,
    if_action: ifThen.action,
    owner_name: owner.kind === 'self' ? null : owner.name,
    by_day: goal.by,
    begun_on: goal.begunOn,
    ended_on: goal.endedOn,
    asked_of: goal.askedOf,
    shares_reflections: goal.shares.reflections,
    shares_notes: goal.shares.notes,
    reason: goal.reason,
    signer_role: signOff?.role ?? '',
    signed_on: signOff?.on ?? null,
    signed_evidence: signOff?.evidenceIds ?? [],
    signed_words: signOff?.words ?? '',
    version: goal.version,
  }
}

/** @param names of those who signed */
export function goalOf(row: GoalRow, names: ReadonlyMap<string, KnownName>): KeptGoal {
  return {
    goalId: row.goal_id,
    personId: row.person_id,
    state: row.state,
    capability: { itemId: row.item_id, code: row.capability_code, name: row.capability_name, domain: row.domain },
    ifThen: { when: row.if_when, action: row.if_action },
    owner: row.owner_name === null ? { kind: 'self' } : { kind: 'other', name: row.owner_name },
    by: row.by_day,
    begunOn: row.begun_on,
    endedOn: row.ended_on,
    signOff: row.signed_by === null || row.signed_on === null ? null : { by: nameText(names.get(row.signed_by) ?? { kind: 'unknown' }), role: row.signer_role, on: row.signed_on, evidenceIds: row.signed_evidence, words: row.signed_words },
    askedOf: row.asked_of,
    shares: { reflections: row.shares_reflections, notes: row.shares_notes },
    reason: row.reason,
    version: row.version,
  }
}

export function activityOf(row: DevelopmentTables['development_activity'], sittings: readonly Sitting[]): Activity {
  const { activity_id: activityId, goal_id: goalId, kind, entry_id: entryId, name, cost_pence: costPence, done_on: doneOn, minutes_taken: minutesTaken, is_with_others: isWithOthers } = row
  return { activityId, goalId, kind, what: entryId === null ? { kind: 'own', words: name } : { kind: 'catalogue', entryId, name }, costPence, sittings, doneOn, minutesTaken, isWithOthers }
}

export function evidenceOf(row: DevelopmentTables['development_evidence']): Evidence {
  return { evidenceId: row.evidence_id, goalId: row.goal_id, kind: row.kind, href: row.href, words: row.words, day: row.day, isShownInBadge: row.is_shown_in_badge }
}

export function reflectionOf(row: DevelopmentTables['development_reflection']): Reflection {
  return { reflectionId: row.reflection_id, goalId: row.goal_id, day: row.day, whatHappened: row.what_happened, soWhat: row.so_what, nowWhat: row.now_what }
}

export function noteOf(row: DevelopmentTables['development_note']): ConversationNote {
  return { noteId: row.note_id, goalId: row.goal_id, day: row.day, withWhom: row.with_whom, agreed: row.agreed, writtenBy: row.written_by }
}
