import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Answers, type ShownStage, type StageId, kinds, matters, professions, settings, stagesOf } from '../../stepping-up/index.ts'
import type { TaskListName } from '../records.ts'
import { listOf } from './template.ts'

/** A task of ours, as somebody sees it for whom it stands first. */
export type OurTask = Pick<ShownStage['tasks'][number], 'id' | 'text' | 'why'>

/** Every task of ours by list and stage: those of every profession, setting and kind, and of what is agreed or not. */
export type EveryTask = Readonly<Record<TaskListName, ReadonlyMap<StageId, readonly OurTask[]>>>

let worked: EveryTask | null = null

/** Every task of ours, each once. It is worked out once: the content does not change while the service runs. */
export function everyTask(): EveryTask {
  worked ??= { start: tasksOf('start'), preparing: tasksOf('preparing') }
  return worked
}

function tasksOf(list: TaskListName): ReadonlyMap<StageId, readonly OurTask[]> {
  const found = new Map<StageId, Map<string, OurTask>>()
  for (const answers of everyAnswers(list)) {
    for (const { stage, tasks } of stagesOf({ answers, ticks: [] })) {
      const known = found.get(stage) ?? new Map<string, OurTask>()
      found.set(stage, known)
      for (const { id, text, why } of tasks) if (!known.has(id)) known.set(id, { id, text, why })
    }
  }
  return new Map([...found].map(([stage, tasks]) => [stage, [...tasks.values()]]))
}

/** A Monday; the end is left open, so that no day of it stands in a text. */
const someStart = '2026-11-30' as CalendarDate // a day of the calendar

function everyAnswers(list: TaskListName): readonly Answers[] {
  return kinds.filter((kind) => listOf({ kind }) === list).flatMap((kind) =>
    professions.flatMap((profession) => settings.flatMap((setting) => [[], matters].map((agreed) => ({ profession, setting, kind, start: someStart, end: null, agreed })))))
}
