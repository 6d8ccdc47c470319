import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { outputAroundChange } from '../staff/capability-trap.ts'
import { capabilityAfter } from './capability.ts'

/** Far below its ceiling a process is a team of the capability trap: so small is a unit of its capability here. */
const unit = 1e-9

const effort = { shareBefore: 0.1, shareAfter: 0.3, erosionTime: 12, gainPerHour: 0.05, hours: 40 }

/** Output of a process that is worked on with a share of the hours, in short steps from its level at another share. */
function outputs(before: number, after: number, time: number): readonly number[] {
  const step = 0.001
  const { gainPerHour, hours, erosionTime } = effort
  const output = (capability: number, share: number): number => (capability / unit) * hours * (1 - share)
  let capability = unit * gainPerHour * hours * before * erosionTime
  const told = [output(capability, before), output(capability, after)]
  for (let at = 0; at < time; at += step) capability = capabilityAfter(capability, step, { gain: unit * gainPerHour * hours * after, erosionDays: erosionTime })
  return [...told, output(capability, after)]
}

function near(actual: number | undefined, expected: number): void {
  assert.ok(Math.abs((actual ?? NaN) - expected) < 1e-3 * expected, `${actual} instead of ${expected}`)
}

describe('capability of a process', () => {
  it('moves as the capability trap says, where it is far below its ceiling', () => {
    const trap = outputAroundChange(effort)
    assert.ok(trap.breakEven.kind === 'after')
    const [before, justAfter, inTheEnd] = outputs(0.1, 0.3, 150)
    near(before, trap.before)
    near(justAfter, trap.justAfter)
    near(inTheEnd, trap.inTheEnd)
    near(outputs(0.1, 0.3, trap.breakEven.time)[2], trap.before)
  })

  it('never passes its ceiling, and never falls below nothing', () => {
    let high = 0.5
    let low = 0.5
    for (let day = 0; day < 10_000; day += 1) {
      high = capabilityAfter(high, 1, { gain: 0.05, erosionDays: 1e9 })
      low = capabilityAfter(low, 1, { gain: 0, erosionDays: 100 })
    }
    assert.ok(high > 0.999 && high <= 1)
    assert.ok(low >= 0 && low < 1e-6)
  })

  it('settles where gain and erosion meet', () => near(Array.from({ length: 5000 }).reduce<number>((capability) => capabilityAfter(capability, 1, { gain: 0.01, erosionDays: 100 }), 0.1), 0.5))
})
