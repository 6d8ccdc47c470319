import type { WeekRecord } from '../src/engine/ward/record/week-record.ts'
import { type OnOrOff, runsWith } from './ward/ablation-runs.ts'
import { type Ablation, ablations } from './ward/ablations.ts'
import { overWeeks } from './ward/ends.ts'
import { printTable } from './ward/print.ts'

/**
 * Each mechanism switched off, and what it moved: `bin/run scripts/ward-ablation.ts [REPLICATIONS]`, some minutes.
 * The effect of a mechanism is told by a number that it moves, with it and without it, in the same circumstances.
 */
const [given = '60'] = process.argv.slice(2)
const replications = Number(given)

const known = new Map<string, readonly (readonly WeekRecord[])[]>()

/** Runs with a mechanism or without it; those that several mechanisms are compared with are run once. */
function runsFor(ablation: Ablation, is: OnOrOff): readonly (readonly WeekRecord[])[] {
  const { setting, way, off } = ablation
  const key = JSON.stringify([setting, way, is === 'on' && 'changes' in off ? 'as it is' : [is, off]])
  const runs = known.get(key) ?? runsWith(ablation, is, replications)
  known.set(key, runs)
  return runs
}

printTable(['step', 'mechanism', 'looked at', 'in', 'with it', 'without it'], ablations.map((ablation) => {
  const { step, mechanism, setting, way, what, of } = ablation
  const meanOf = (is: OnOrOff): string => {
    const numbers = overWeeks(runsFor(ablation, is), 'weeks 49 to 52', of)
    return (numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toPrecision(3)
  }
  return [`${step}`, mechanism, what, `${setting}, ${way.replaceAll('-', ' ')}`, meanOf('on'), meanOf('off')]
}))
