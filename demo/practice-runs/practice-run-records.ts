import { addDays } from '../../src/kernel/calendar-date.ts'
import { momentOf } from '../events/moment.ts'
import type { History } from '../history/tell-history.ts'
import { sampleIds } from '../sample-ids.ts'

/** A practice run of the simulated ward that somebody keeps; the run itself is played when it is loaded. */
export interface DemonstrationPracticeRun {
  readonly runId: string
  readonly personId: string
  readonly keptAt: Date
  readonly note: string
  /** One for each question of the ward. */
  readonly reflections: readonly string[]
}

/** The ward manager of Curlew ward keeps one run, with what she thought. */
export function practiceRunRecords(history: History): readonly DemonstrationPracticeRun[] {
  const keptAt = new Date(momentOf(addDays(history.world.period.today, -4), history.world.chanceFor('practice-runs')))
  return [{ runId: sampleIds.run, personId: sampleIds.person, keptAt, note: 'Tried to keep out of the numbers.', reflections }]
}

const reflections = [
  'I would hand the roster over sooner. I knew in week 2 that it ate my mornings.',
  'Going home. Nobody had hours for it while I filled gaps myself.',
  'Ask the deputy which decisions she wants to take without me.',
] as const
