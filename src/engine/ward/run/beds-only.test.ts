import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { settings } from '../setting/ward-setting.ts'
import { aRun, runs } from '../testing/a-run.ts'
import { bedsOnlyValues } from '../testing/without-people.ts'

/** Share of arrivals that find all servers taken. @source Erlang 1917, by its recursion */
function erlangB(load: number, servers: number): number {
  let lost = 1
  for (let server = 1; server <= servers; server += 1) lost = (load * lost) / (server + load * lost)
  return lost
}

function meanAndError(values: readonly number[]): { readonly mean: number; readonly error: number } {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1)
  return { mean, error: Math.sqrt(variance / values.length) }
}

const weeks = 104
const settled = 12

describe('a ward of beds only', () => {
  for (const [arrivals, stay] of [[4, 6], [3.5, 8], [5, 7]] as const) {
    it(`turns as many away as Erlang's loss formula says: ${arrivals} a day for ${stay} days, whatever the law of stays`, () => {
      const values = bedsOnlyValues({ 'patients.arrivalsPerDay': arrivals, 'patients.emergencyStay': stay, 'flow.elsewhereAfter': 0, 'flow.elsewhere': Infinity })
      const shares = runs(14, { weeks, values }).map((run) => {
        const counted = run.slice(settled)
        return counted.reduce((sum, { tally }) => sum + tally.wentElsewhere, 0) / counted.reduce((sum, { tally }) => sum + tally.came, 0)
      })
      const { mean, error } = meanAndError(shares)
      const exact = erlangB(arrivals * stay, 28)
      assert.ok(Math.abs(mean - exact) <= 4 * error, `${mean} instead of ${exact}, standard error ${error}`)
      assert.ok(error < 0.1 * exact, `standard error ${error}`)
    })
  }

  it('has as many beds taken as arrivals times stay where there are enough beds', () => {
    const setting = { ...settings.average, beds: 90 }
    const values = bedsOnlyValues({ 'patients.arrivalsPerDay': 4, 'patients.emergencyStay': 8 })
    const taken = runs(14, { weeks, values, setting }).map((run) => run.slice(settled).reduce((sum, { tally }) => sum + tally.bedHoursTaken / 168, 0) / (weeks - settled))
    const { mean, error } = meanAndError(taken)
    assert.ok(Math.abs(mean - 32) <= 4 * error && error < 0.9, `${mean} instead of 32, standard error ${error}`)
  })

  it('loses nobody: who came was admitted, went elsewhere, was sent home, or still waits', () => {
    for (const run of runs(10, { weeks: 26 })) {
      const sum = (of: 'came' | 'admitted' | 'wentElsewhere' | 'postponed'): number => run.reduce((all, { tally }) => all + tally[of], 0)
      assert.equal(sum('came'), sum('admitted') + sum('wentElsewhere') + sum('postponed') + (run.at(-1)?.waiting ?? NaN))
    }
  })

  it('never has more patients than beds', () => {
    for (const { tally } of aRun({ weeks: 52, setting: { ...settings.average, beds: 20, takenAtFirst: 20 } })) assert.ok(tally.bedHoursTaken <= tally.bedHours)
  })
})
