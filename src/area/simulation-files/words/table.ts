import { counted, formatNumber } from '../../../kernel/number-text.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import type { Pairing } from '../../../engine/simulation/index.ts'
import type { Interval } from '../figures/digits.ts'
import type { Simulated } from '../simulate/simulation.ts'

/** All wording of the table of a result but the names of figures. */
export const tableWords = {
  columns: ['estimate', '95% interval', 'n'],
  differenceColumns: ['first', 'second', 'second less first', '95% interval', 'n', ''],
  loadColumns: ['come, per unit of time', 'servers they keep busy', 'servers', 'load, %'],
  loads: 'Load, worked out of the model before any run',
  unlimited: 'unlimited',
  goRound: 'cannot tell: customers go round for ever',
  noServers: 'cannot tell: no servers',
  none: '-',
  unnamed: 'A model without a name',
  noDifference: 'no difference shown',
  trace: 'SHA-256 of the trace',

  head: ({ replications }: Simulated, seed: number, timeUnit: string | null, pairing: Pairing): readonly string[] => [
    `${counted(replications, 'replication', 'replications')} by seed ${seed}. Times in ${timeUnit === null ? 'the unit of the model' : shownValue(timeUnit)}.`,
    `Of 100 such intervals, about 95 hold the true value. n: how many ${pairing === 'independent' ? 'replications' : 'antithetic pairs'} had a value.`,
  ],

  /** @param place where two are compared */
  modelHead: (name: string, place: 'first' | 'second' | null): string => (place === null ? name : `${place === 'first' ? 'First' : 'Second'} model: ${name}`),

  differencesHead: (count: number): readonly string[] => [
    'Differences: second model less first',
    `Differences of % are percentage points. Of ${formatNumber(count)} intervals, about ${counted(Math.ceil(count / 20), 'misses', 'miss')} the true difference.`,
  ],

  /** An interval, or why there is none. */
  interval: (interval: Interval): string => {
    switch (interval.kind) {
      case 'between':
        return `${interval.low} to ${interval.high}`
      case 'always':
        return 'the same in every run'
      case 'one-value':
        return 'cannot tell: one value only'
      case 'no-value':
        return 'cannot tell: never happened'
    }
  },
}
