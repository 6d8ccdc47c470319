import type { AgreedMatter, KeptTask, Transition } from '../records.ts'
import type { TransitionTables } from '../tables.ts'

/** A row without the tenant, which every query knows. */
export type Row<Name extends keyof TransitionTables> = Omit<TransitionTables[Name], 'tenant_id'>

/** A transition by its row. */
export function transitionOf(row: Row<'transition'>): Transition {
  return {
    transitionId: row.transition_id,
    personId: row.person_id,
    postId: row.post_id,
    postWords: row.post_words,
    kind: row.kind,
    profession: row.profession,
    setting: row.setting,
    startsOn: row.starts_on,
    agreedUntil: row.agreed_until,
    endedOn: row.ended_on,
    ending: row.ending,
    endingReason: row.ending_reason,
    startedBy: row.started_by,
    enteredOn: row.entered_on,
    mentorId: row.mentor_id,
    templateVersion: row.template_version,
    version: row.version,
  }
}

/** The row of a transition. */
export function transitionRow(transition: Transition): Row<'transition'> {
  return {
    transition_id: transition.transitionId,
    person_id: transition.personId,
    post_id: transition.postId,
    post_words: transition.postWords,
    kind: transition.kind,
    profession: transition.profession,
    setting: transition.setting,
    starts_on: transition.startsOn,
    agreed_until: transition.agreedUntil,
    ended_on: transition.endedOn,
    ending: transition.ending,
    ending_reason: transition.endingReason,
    started_by: transition.startedBy,
    entered_on: transition.enteredOn,
    mentor_id: transition.mentorId,
    template_version: transition.templateVersion,
    version: transition.version,
  }
}

/** A matter that is agreed, by its row. */
export function agreedMatterOf(row: Omit<Row<'transition_matter'>, 'transition_id'>): AgreedMatter {
  return { matter: row.matter, note: row.note, weeklyHours: row.weekly_hours === null ? null : Number(row.weekly_hours), agreedOn: row.agreed_on, saidById: row.said_by }
}

/** What is known of a task, by its row. */
export function keptTaskOf(row: Omit<Row<'transition_task'>, 'transition_id'>): KeptTask {
  return { taskId: row.task_id, doneOn: row.done_on, doneById: row.done_by, note: row.note }
}
