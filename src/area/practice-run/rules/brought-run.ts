import { hoursOfWeek, lengths, weekOfHour } from '../../../engine/ward/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { runOfText, textOfRun } from '../../simulated-ward/index.ts'
import type { RunAtHour } from '../records.ts'

/**
 * A run as a form brings it.
 * @param hour digits
 * @error 'not-a-run' when the text is none, or the hour lies before the last decision or after the end
 */
export function readRun(text: string, hour: string): Result<RunAtHour, 'not-a-run'> {
  const run = runOfText(text)
  if (!run.ok || !/^\d{1,5}$/u.test(hour)) return failure('not-a-run')
  const at = Number(hour)
  const isWithin = at <= hoursOf(run.value.length) && at >= (run.value.decisions.at(-1)?.hour ?? 0)
  return isWithin ? success({ run: run.value, hour: at }) : failure('not-a-run')
}

/** The one text of a run, whatever text it was read from. */
export function keptText({ run }: RunAtHour): string {
  return textOfRun(run)
}

/** How far a run has come: the week that it is in, from 1, of how many; or that it has ended. */
export type Reached = { readonly kind: 'ended'; readonly weeks: number } | { readonly kind: 'in-week'; readonly week: number; readonly weeks: number }

/** How far a run has come. */
export function reachedBy({ run, hour }: RunAtHour): Reached {
  const { weeks } = lengths[run.length]
  return hour >= hoursOf(run.length) ? { kind: 'ended', weeks } : { kind: 'in-week', week: weekOfHour(hour), weeks }
}

function hoursOf(length: RunAtHour['run']['length']): number {
  return hoursOfWeek * lengths[length].weeks
}
