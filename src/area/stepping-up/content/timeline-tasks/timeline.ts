import type { Answers } from '../../rules/answers.ts'
import { type StageId, type TimelineStage, stageDates, stages } from '../../rules/timeline.ts'
import { planWords } from '../plan-words.ts'
import { tasksBefore } from './before.ts'
import { tasksOfDay1 } from './day-1.ts'
import { tasksOfDay100 } from './day-100.ts'
import { tasksOfDay30 } from './day-30.ts'
import { tasksOfEnd } from './end.ts'
import { preparingTasks } from './preparing.ts'
import type { StageTasks } from './task.ts'
import { tasksOfWeek1 } from './week-1.ts'

/** The six stages for somebody’s answers, each with its day and its tasks. */
export function timeline(answers: Answers): readonly TimelineStage[] {
  const words = planWords(answers)
  const dates = stageDates(answers)
  const tasks = answers.kind === 'preparing' ? preparingTasks : startingTasks
  return stages.map((stage) => ({ stage, date: dates[stage], tasks: tasks[stage](words) }))
}

const startingTasks: Readonly<Record<StageId, StageTasks>> = {
  before: tasksBefore,
  'day-1': tasksOfDay1,
  'week-1': tasksOfWeek1,
  'day-30': tasksOfDay30,
  'day-100': tasksOfDay100,
  end: tasksOfEnd,
}
