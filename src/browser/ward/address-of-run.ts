import { fragmentOfText } from '../../area/simulated-ward/rules/run-address.ts'
import { type ChosenRun, runOfText, textOfRun } from '../../area/simulated-ward/rules/run-text.ts'
import { hoursOfWeek, lengths } from '../../engine/ward/index.ts'
import { type Result, failure, success } from '../../kernel/result.ts'

/** A run, and the hour that it has come to. */
export interface RunAtHour {
  readonly run: ChosenRun
  readonly hour: number
}

/** What follows the # of an address that holds a run: a link replays it to the bit. */
export function fragmentOf({ run, hour }: RunAtHour): string {
  return fragmentOfText(textOfRun(run), hour)
}

/**
 * The address at which one goes on with a run by oneself.
 * @param page the path of the page with the ward, also of one of a class
 */
export function addressOfRun(page: string, at: RunAtHour): string {
  return `${page.replace(/\/class\/.*$/u, '')}#${fragmentOf(at)}`
}

/**
 * The run of a fragment; null where it speaks of none.
 * @error 'not-a-run' when it was cut off or changed
 */
export function runOfFragment(fragment: string): Result<RunAtHour, 'not-a-run'> | null {
  const fields = new URLSearchParams(fragment.replace(/^#/u, ''))
  const text = fields.get('run')
  if (text === null) return null
  const run = runOfText(text)
  if (!run.ok) return run
  const hour = Number(fields.get('hour') ?? '0')
  return isHourOf(run.value, hour) ? success({ run: run.value, hour }) : failure('not-a-run')
}

/** Can a run have come to this hour? */
export function isHourOf({ length }: ChosenRun, hour: number): boolean {
  return Number.isInteger(hour) && hour >= 0 && hour <= hoursOfWeek * lengths[length].weeks
}
