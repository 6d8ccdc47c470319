import type { WeekRecord } from '../src/engine/ward/record/week-record.ts'
import { type OnOrOff, runsWith } from './ward/ablation-runs.ts'
import { type Ablation, ablations } from './ward/ablations.ts'
import { overWeeks } from './ward/ends.ts'
import { printTable } from './ward/print.ts'
import { twiceTheError, withError } from './ward/twice-the-error.ts'

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

printTable(['step', 'mechanism', 'looked at', 'in', 'with it', 'without it', 'without less with'], ablations.map((ablation) => {
  const { step, mechanism, setting, way, what, of } = ablation
  const meanOf = (is: OnOrOff, isKept: (replication: number) => boolean): number => {
    const numbers = overWeeks(runsFor(ablation, is).filter((_, replication) => isKept(replication)), 'weeks 49 to 52', of)
    return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
  }
  const lessIn = (isKept: (replication: number) => boolean): number => meanOf('off', isKept) - meanOf('on', isKept)
  const [less, error] = [lessIn(() => true), twiceTheError(lessIn)]
  const means = (['on', 'off'] as const).map((is) => meanOf(is, () => true).toPrecision(3))
  return [`${step}`, mechanism, what, `${setting}, ${way.replaceAll('-', ' ')}`, ...means, differenceText(less, error)]
}))

/** What a mechanism moved; that it cannot be told where twice the error holds 0, and nothing where no replication differs. */
function differenceText(less: number, error: number): string {
  if (less === 0 && error === 0) return 'none'
  return Math.abs(less) > error ? withError(less, error) : `cannot tell (${withError(less, error)})`
}
