import { dateText } from '../../../platform/design/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { debriefWords, lengthWords, packWords, settingWords } from '../../simulated-ward/index.ts'
import type { PracticeRun, RunAtHour, Written } from '../records.ts'
import { type Reached, reachedBy } from '../rules/brought-run.ts'
import { onePageWords, runWords } from './practice-runs.ts'

/** Circumstances of a run and how far it came, in words. */
export interface RunFacts {
  readonly ward: string
  readonly length: string
  readonly pack: string
  readonly reached: string
}

/** A run in words. */
export function factsOf(at: RunAtHour): RunFacts {
  const { setting, length, pack } = at.run
  return { ward: settingWords[setting].name, length: lengthWords[length].name, pack: packWords[pack].name, reached: reachedText(reachedBy(at)) }
}

function reachedText(reached: Reached): string {
  return reached.kind === 'ended' ? runWords.reached.ended(reached.weeks) : runWords.reached.inWeek(reached.week, reached.weeks)
}

/** The day on which a run was kept. */
export function keptDay({ keptAt }: Pick<PracticeRun, 'keptAt'>): string {
  return dateText(londonDay(keptAt))
}

/** What somebody wrote about a run, as the text of a file. @param facts null when the run cannot be read any more */
export function reflectionsText(kept: PracticeRun, facts: RunFacts | null): string {
  const about = facts === null ? [] : [[facts.ward, facts.length, facts.pack, facts.reached].join(', ')]
  return [onePageWords.heading, ...about, `${onePageWords.keptOn} ${keptDay(kept)}`, '', onePageWords.answer, '', ...partsOf(kept), ''].join('\n')
}

function partsOf({ note, reflections }: Written): readonly string[] {
  const asked = debriefWords.asked.flatMap((question, at) => [question, '', reflections[at] || onePageWords.nothing, ''])
  return note === '' ? asked : [...asked, onePageWords.note, '', note]
}
