import type { ChosenRun } from '../../area/simulated-ward/rules/run-text.ts'
import { type Happening, type WeekRecord, hoursOfWeek } from '../../engine/ward/index.ts'

/** What became of a run: weeks that are over, and all that happened. */
export interface ToldOfRun {
  readonly weeks: readonly WeekRecord[]
  readonly happenings: readonly Happening[]
}

/** A run as far as its weeks are over: what was decided and what happened in them. */
export interface RunSeen extends ToldOfRun {
  readonly run: ChosenRun
}

/** Leaves out what came after the last week that is over: of that week nothing is known yet. */
export function seenOf(run: ChosenRun, { weeks, happenings }: ToldOfRun): RunSeen {
  const end = hoursOfWeek * weeks.length
  const isOver = ({ hour }: { readonly hour: number }) => hour < end
  return { run: { ...run, decisions: run.decisions.filter(isOver) }, weeks, happenings: happenings.filter(isOver) }
}
