import { hoursOfWeek } from '../../../engine/ward/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type ChosenRun, runOfText } from '../../simulated-ward/index.ts'
import { weeksOfClass } from './circumstances.ts'

/** A run so far, as a browser sends it. */
export interface SentRun {
  /** 22 random signs that the browser made for itself: it knows its own row by them. */
  readonly place: string
  readonly text: string
  readonly run: ChosenRun
  /** Whole weeks that are over, 0 to 8. */
  readonly weeks: number
}

/** What is kept of a run. */
export interface KeptRun {
  readonly text: string
  /** How many decisions it holds. */
  readonly decisions: number
  readonly weeks: number
}

/**
 * Reads what a browser sent.
 * @error not-a-run when a field is missing or none of ours, or something was decided later than the weeks say
 */
export function readSentRun(form: Readonly<Record<string, readonly string[]>>): Result<SentRun, 'not-a-run'> {
  const [place = '', text = '', typedWeeks = ''] = [form['place']?.[0], form['run']?.[0], form['weeks']?.[0]]
  const run = runOfText(text)
  if (!/^[\w-]{22}$/u.test(place) || !/^\d$/u.test(typedWeeks) || !run.ok) return failure('not-a-run')
  const weeks = Number(typedWeeks)
  const lastHour = run.value.decisions.at(-1)?.hour ?? 0
  return weeks > weeksOfClass || lastHour > (weeks + 1) * hoursOfWeek ? failure('not-a-run') : success({ place, text, run: run.value, weeks })
}

/**
 * What is kept once a run was sent: the one that has come further. A message that was late takes nothing back.
 * @param before what was kept; null for a place that sends for the first time
 */
export function runToKeep(before: KeptRun | null, { text, run, weeks }: SentRun): KeptRun {
  const decisions = run.decisions.length
  return before !== null && (decisions < before.decisions || weeks < before.weeks) ? before : { text, decisions, weeks }
}
