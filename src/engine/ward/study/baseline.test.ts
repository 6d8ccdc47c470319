import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { policyOf } from '../policy/policy.ts'
import { ways } from '../policy/ways.ts'
import type { WeekTally } from '../record/week-tally.ts'
import { settings } from '../setting/ward-setting.ts'
import { deck } from '../situations/deck/index.ts'
import { runStudy } from './outcome-bands.ts'

const weeks = 52
const replications = 60
const runs = runStudy({ setting: settings.average, policy: policyOf(ways.balanced), deck, weeks, replications, seed: 1 })
const sum = (of: keyof WeekTally): number => runs.flat().reduce((all, { tally }) => all + tally[of], 0)

/** The ranges of docs/ward-expectations.md. */
const baseline: readonly (readonly [string, number, number, number])[] = [
  ['beds taken', sum('bedHoursTaken') / sum('bedHours'), 0.88, 0.94],
  ['length of stay in days', sum('stayHours') / sum('left') / 24, 7.3, 8.3],
  ['sickness of staff, of days', sum('sickDays') / sum('postDays'), 0.043, 0.056],
  ['leavers in the first year, of posts', sum('leavers') / replications / 34, 0.1, 0.13],
  ['falls per 1,000 bed days', (1000 * sum('falls')) / sum('bedDays'), 6, 7.2],
]

describe('the balanced way in the average ward', () => {
  for (const [figure, value, low, high] of baseline) {
    it(`comes to ${figure} from ${low} to ${high}`, () => assert.ok(value >= low && value <= high, String(value)))
  }

  it('has more waiting for a bed in weeks with more beds taken, and the more so the fuller', () => {
    const byBeds = runs.flat().map(({ tally, outcomes }) => ({ taken: tally.bedHoursTaken / tally.bedHours, waited: outcomes.flow }))
    const waitedBetween = (low: number, high: number): number => {
      const some = byBeds.filter(({ taken }) => taken >= low && taken < high)
      return some.reduce((all, { waited }) => all + waited, 0) / some.length
    }
    const [less, usual, more] = [waitedBetween(0.8, 0.88), waitedBetween(0.88, 0.92), waitedBetween(0.94, 1)]
    assert.ok(less < usual && usual < more && more - usual > usual - less, `${less}, ${usual}, ${more}`)
  })
})
