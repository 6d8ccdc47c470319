import type { WrittenRecords } from '../../../platform/database/index.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { AgreedMatter, KeptTask, KeptTemplate, Transition } from '../records.ts'
import { transitionRow } from './rows.ts'

/** Transitions of several people, many at once. */
export const writtenTransitions: WrittenRecords<Transition> = {
  table: {
    name: 'transition',
    key: ['transition_id'],
    columns: {
      transition_id: 'uuid', person_id: 'uuid', post_id: 'uuid', post_words: 'text', kind: 'text', profession: 'text', setting: 'text', starts_on: 'date', agreed_until: 'date', ended_on: 'date', ending: 'text', ending_reason: 'text',
      started_by: 'text', entered_on: 'date', mentor_id: 'uuid', template_version: 'integer', version: 'integer',
    },
  },
  rowOf: (transition) => ({ ...transitionRow(transition) }),
}

/** What was agreed of them. */
export const writtenMatters: WrittenRecords<AgreedMatter & { readonly transitionId: string }> = {
  table: { name: 'transition_matter', key: ['transition_id', 'matter'], columns: { transition_id: 'uuid', matter: 'text', note: 'text', weekly_hours: 'numeric', agreed_on: 'date', said_by: 'uuid' } },
  rowOf: ({ transitionId, matter, note, weeklyHours, agreedOn, saidById }) => ({ transition_id: transitionId, matter, note, weekly_hours: weeklyHours, agreed_on: agreedOn, said_by: saidById }),
}

/** What was done and noted of their tasks. */
export const writtenTransitionTasks: WrittenRecords<KeptTask & { readonly transitionId: string }> = {
  table: { name: 'transition_task', key: ['transition_id', 'task_id'], columns: { transition_id: 'uuid', task_id: 'text', done_on: 'date', done_by: 'uuid', note: 'text' } },
  rowOf: ({ transitionId, taskId, doneOn, doneById, note }) => ({ transition_id: transitionId, task_id: taskId, done_on: doneOn, done_by: doneById, note }),
}

/** What the organisation changed in the tasks. */
export const writtenTemplates: WrittenRecords<KeptTemplate & { readonly madeOn: CalendarDate }> = {
  table: { name: 'transition_template', key: ['template_version'], columns: { template_version: 'integer', made_on: 'date', content: 'text' } },
  rowOf: ({ version, madeOn, content }) => ({ template_version: version, made_on: madeOn, content: JSON.stringify(content) }),
}
