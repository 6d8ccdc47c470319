import { type Model, classesOf } from '../model/model.ts'
import { recordOf } from '../run/record-of-run.ts'
import type { RunRecord } from '../run/run-record.ts'
import type { RunState } from '../run/run-state.ts'
import { type RunChoice, setUpRun } from '../run/set-up-run.ts'
import { goToEnd } from '../run/simulate.ts'
import type { Deed } from '../run/trace.ts'

/** What happened to one customer at one time. */
export interface TraceLine {
  readonly time: number
  readonly deed: Deed
  /** By number, as in the model. */
  readonly station: number
  /** The how manieth of the run, from 1. */
  readonly customer: number
  readonly customerClass: number
}

export interface TracedRun {
  readonly lines: readonly TraceLine[]
  readonly record: RunRecord
  readonly run: RunState
}

/** Runs a model to its end, and keeps every line of its trace. */
export function traced(model: Model, choice: Partial<RunChoice> = {}): TracedRun {
  const lines: TraceLine[] = []
  const replication = choice.replication ?? 0
  const run = setUpRun(model, {
    seed: 1,
    ...choice,
    replication,
    note: (time, deed, station, customer, customerClass) => lines.push({ time, deed, station, customer, customerClass }),
  })
  const events = goToEnd(run)
  if (!events.ok) throw new RangeError(`The run does not come to its end: ${events.error.code}.`)
  return { lines, record: recordOf(model, run, replication, events.value), run }
}

/**
 * A trace as a reader follows it on paper.
 * @returns lines such as `3 desk: 2 waits`, or, where there is more than one class, `3 desk: 2 (urgent) waits`
 */
export function storyOf(model: Model, lines: readonly TraceLine[]): readonly string[] {
  const classes = classesOf(model)
  return lines.map(({ time, deed, station, customer, customerClass }) => {
    const kind = classes.length > 1 ? ` (${classes[customerClass]?.name ?? '?'})` : ''
    return `${time} ${model.stations[station]?.name ?? '?'}: ${customer}${kind} ${deed}`
  })
}
