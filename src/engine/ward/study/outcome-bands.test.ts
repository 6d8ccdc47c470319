import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { policyOf } from '../policy/policy.ts'
import { ways } from '../policy/ways.ts'
import type { outcomeNames } from '../record/week-record.ts'
import { settings } from '../setting/ward-setting.ts'
import { deck } from '../situations/deck/index.ts'
import { type WardStudy, bandsOf, replicationSeed, runStudy } from './outcome-bands.ts'

const study: WardStudy = { setting: settings.average, policy: policyOf(ways.balanced), deck, weeks: 3, replications: 5, seed: 4 }

/** A run of one week, with the same number for each outcome. */
function aWeek(number: number): readonly [{ readonly outcomes: Readonly<Record<(typeof outcomeNames)[number], number>> }] {
  return [{ outcomes: { safe: number, flow: number, staff: number, money: number, improvement: number } }]
}

describe('bands of outcomes', () => {
  it('are the middle of the replications and the range of their middle 80%', () => {
    const { safe } = bandsOf([5, 1, 11, 3, 9, 7, 2, 10, 4, 8, 6].map(aWeek))
    assert.deepEqual(safe, { median: [6], low80: [2], high80: [10] })
  })

  it('are the one replication where there is no other', () => {
    for (const { median, low80, high80 } of Object.values(bandsOf([aWeek(3)]))) assert.deepEqual([median, low80, high80], [[3], [3], [3]])
  })

  it('have a number for each week of the study', () => {
    for (const { median, low80, high80 } of Object.values(bandsOf(runStudy(study)))) assert.deepEqual([median.length, low80.length, high80.length], [3, 3, 3])
  })
})

describe('a study', () => {
  it('begins alike however many replications there are', () => assert.deepEqual(runStudy({ ...study, replications: 2 }), runStudy(study).slice(0, 2)))

  it('meets the same patients in every ward and way', () => {
    const came = (changes: Partial<WardStudy>): readonly (readonly number[])[] => runStudy({ ...study, ...changes }).map((run) => run.map(({ tally }) => tally.came))
    assert.deepEqual(came({ setting: settings.tight }), came({}))
    assert.deepEqual(came({ policy: policyOf(ways['direct-care-only']) }), came({}))
  })

  it('has a seed for each replication that no other has', () => {
    const seeds = Array.from({ length: 2000 }, (_, replication) => replicationSeed(1, replication))
    assert.equal(new Set(seeds).size, 2000)
    for (const seed of seeds) assert.ok(Number.isSafeInteger(seed) && seed >= 0)
  })
})
