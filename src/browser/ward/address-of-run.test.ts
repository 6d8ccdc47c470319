import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { predecessorsPlan } from '../../area/simulated-ward/rules/first-plan.ts'
import type { ChosenRun } from '../../area/simulated-ward/rules/run-text.ts'
import { addressOfRun, fragmentOf, runOfFragment } from './address-of-run.ts'

const run: ChosenRun = { setting: 'tight', length: 'eight-weeks', pack: 'everyday', seed: 12, plan: predecessorsPlan, decisions: [] }

describe('the address of a run', () => {
  it('holds the run and its hour', () => {
    assert.deepEqual(runOfFragment(`#${fragmentOf({ run, hour: 170 })}`), { ok: true, value: { run, hour: 170 } })
  })
  it('leads to the ward that one runs by oneself, from the page of a class too', () => {
    const alone = `/simulated-ward#${fragmentOf({ run, hour: 170 })}`
    assert.deepEqual([addressOfRun('/simulated-ward', { run, hour: 170 }), addressOfRun('/simulated-ward/class/F9PDTY', { run, hour: 170 })], [alone, alone])
  })
  it('speaks of no run where there is none', () => {
    assert.deepEqual([runOfFragment(''), runOfFragment('#maincontent')], [null, null])
  })
  it('is refused when it was cut off, or its hour is none or after the end', () => {
    const whole = fragmentOf({ run, hour: 170 })
    for (const broken of [whole.replace(/[^=]{9}&/u, '&'), whole.replace('170', 'noon'), whole.replace('170', '-1'), whole.replace('170', '1345'), whole.replace('170', '1e300'), whole.replace('170', '1.5')]) assert.deepEqual(runOfFragment(broken), { ok: false, error: 'not-a-run' })
  })
})
