import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { log } from '../../../kernel/portable-math.ts'
import { planOf } from '../policy/week-plan.ts'
import { ways } from '../policy/ways.ts'
import { LiveWard } from '../run/live-ward.ts'
import { settings } from '../setting/ward-setting.ts'
import { loadParts } from './load-parts.ts'

/** By how much the logarithms of the parts miss that of work over hands, on average over the hours of some weeks. */
function missed(): number {
  const live = new LiveWard({ setting: settings.tight, plan: planOf(ways.balanced), weeks: 12, seed: 3 }, () => undefined)
  const { ward } = live
  let sum = 0
  let hours = 0
  while (!live.isOver) {
    const { shiftWork, shiftHands } = ward.care
    const { shift } = ward.roster
    live.passAnHour()
    if (ward.roster.shift !== shift || ward.memory === null) continue
    ward.now -= 1
    const parts = Object.entries(loadParts(ward, ward.memory)).filter(([code]) => code !== 'work-waiting')
    ward.now += 1
    sum += Math.abs(parts.reduce((all, [, one]) => all + one, 0) - log((ward.care.shiftWork - shiftWork) / (ward.care.shiftHands - shiftHands)))
    hours += 1
  }
  return sum / hours
}

describe('what made work more than hands', () => {
  it('adds up to work over hands of the hour, within a few parts in 100', () => assert.ok(missed() < 0.03))
})
