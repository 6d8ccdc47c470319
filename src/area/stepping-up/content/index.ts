import { charterDraft } from './charter/charter-draft.ts'
import { firstSkills } from './first-skills.ts'
import { help } from './help.ts'
import type { PlanContent } from './kinds.ts'
import { managementFirst } from './management-first.ts'
import { questionsToAsk } from './questions-to-ask.ts'
import { stopDoing } from './stop-doing.ts'
import { timeline } from './timeline-tasks/timeline.ts'
import { weekAdvice, weekTasks } from './week-tasks.ts'

/** What the sheets of a plan show: the same answers always give the same words. */
export const planContent: PlanContent = { timeline, questionsToAsk, charterDraft, firstSkills, stopDoing, weekTasks, weekAdvice, help, managementFirst }
