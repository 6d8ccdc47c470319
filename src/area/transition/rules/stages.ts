import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { type Answers, type Matter, type ShownStage, type StageId, matters, nextStageOf, stagesOf } from '../../stepping-up/index.ts'
import type { AgreedMatter, KeptTask, TaskTemplate, Transition } from '../records.ts'
import { listOf, withTemplate } from './template.ts'

/** What the content of stepping up is chosen by. @returns with the real last day as the end when it ended early or late; the agreed one otherwise */
export function answersOf({ profession, setting, kind, startsOn, agreedUntil, endedOn }: Transition, agreed: readonly Pick<AgreedMatter, 'matter'>[]): Answers {
  const lastDay = endedOn === null || kind === 'preparing' ? null : addDays(endedOn, -1)
  const end = lastDay !== null && lastDay > startsOn ? lastDay : agreedUntil
  const known = new Set<Matter>(agreed.map(({ matter }) => matter))
  return { profession, setting, kind, start: startsOn, end, agreed: matters.filter((matter) => known.has(matter)) }
}

/** Which tasks are done. */
export function ticksOf(tasks: readonly KeptTask[]): readonly string[] {
  return tasks.flatMap(({ taskId, doneOn }) => (doneOn === null ? [] : [taskId]))
}

/** The stages of a transition as its page shows them, and the one to do next. */
export interface StagesNow {
  readonly stages: readonly ShownStage[]
  readonly next: StageId
}

/** What is kept of a transition beside itself, and what the organisation changed in the tasks when it began. */
export interface KeptBeside {
  readonly agreed: readonly Pick<AgreedMatter, 'matter'>[]
  readonly tasks: readonly KeptTask[]
  readonly template: TaskTemplate
}

/** The stages of a transition on a day: the tasks of the plan for stepping up that needs no account, as the organisation wants them. */
export function stagesNow(transition: Transition, { agreed, tasks, template }: KeptBeside, today: CalendarDate): StagesNow {
  const [answers, ticks] = [answersOf(transition, agreed), ticksOf(tasks)]
  const stages = withTemplate(stagesOf({ answers, ticks }), template[listOf(transition)], ticks)
  return { stages, next: nextStageOf(answers, stages, today) }
}

/** Does a task belong to a transition? Only those may be ticked or noted. */
export function hasTask({ stages }: Pick<StagesNow, 'stages'>, taskId: string): boolean {
  return stages.some(({ tasks }) => tasks.some(({ id }) => id === taskId))
}
