import type { ShownStage } from '../../stepping-up/index.ts'
import type { Ending } from '../records.ts'
import { isOwnTask } from './template.ts'

/** Tasks of the last stage that speak of one ending only. */
const onlyFor: Readonly<Record<string, readonly Ending[]>> = {
  // What to decide is decided.
  'end-decide': [],
  'end-back-plan': ['back-in-post'],
  'end-back-keep': ['back-in-post'],
  'end-appointed': ['appointed'],
  'end-year-appraisal': ['appointed'],
  'end-year-own-share': ['appointed'],
  'end-year-pass-on': ['appointed'],
  'end-year-one-page': ['appointed'],
  'end-year-leave-well': ['back-in-post', 'other'],
  'prepare-end-offer': ['appointed'],
  'prepare-end-not-now': ['back-in-post'],
}

/** The tasks of the last stage that are still of use after an ending, in their order: those for every ending, those for this one, and the organisation's own. */
export function endingTasks(stages: readonly ShownStage[], ending: Ending): ShownStage['tasks'] {
  const tasks = stages.find(({ stage }) => stage === 'end')?.tasks ?? []
  return tasks.filter(({ id }) => isOwnTask(id) || (onlyFor[id] ?? [ending]).includes(ending))
}
