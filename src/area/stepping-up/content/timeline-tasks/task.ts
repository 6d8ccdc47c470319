import type { SourceId } from '../../../evidence/index.ts'
import type { TimelineTask } from '../../rules/timeline.ts'
import type { PlanWords } from '../plan-words.ts'

/** The tasks of one stage for somebody’s words, in the order in which a sensible colleague would do them. */
export type StageTasks = (words: PlanWords) => readonly TimelineTask[]

/** One task; most lean on no source. */
export function task(id: string, text: string, why: string, sources: readonly SourceId[] = []): TimelineTask {
  return { id, text, why, sources }
}
