import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type ImprovementEffort, outputAroundChange } from './capability-trap.ts'

const team: ImprovementEffort = { shareBefore: 0.1, shareAfter: 0.3, erosionTime: 12, gainPerHour: 0.05, hours: 40 }

/** The closed forms of this model: what running it must come to. */
function closedForm({ shareBefore, shareAfter, erosionTime, gainPerHour, hours }: ImprovementEffort) {
  const settled = (share: number): number => gainPerHour * hours * share * erosionTime
  const [before, after] = [settled(shareBefore), settled(shareAfter)]
  const breakEvenCapability = (before * (1 - shareBefore)) / (1 - shareAfter)
  return {
    before: before * hours * (1 - shareBefore),
    justAfter: before * hours * (1 - shareAfter),
    inTheEnd: after * hours * (1 - shareAfter),
    breakEvenTime: erosionTime * Math.log((after - before) / (after - breakEvenCapability)),
  }
}

function assertClose(actual: number, expected: number, text: string): void {
  assert.ok(Math.abs(actual - expected) <= 1e-8 * Math.abs(expected), `${text}: ${actual}, expected ${expected}`)
}

describe('output around a change of effort', () => {
  it('agrees with the closed forms over a range of teams', () => {
    for (const [shareBefore, shareAfter] of [[0.1, 0.3], [0.3, 0.1], [0.05, 0.5], [0.4, 0.45], [0.6, 0.2], [0.2, 0.75]] as const) {
      for (const [erosionTime, gainPerHour, hours] of [[12, 0.05, 40], [0.5, 3, 7.5], [400, 1e-4, 1000]] as const) {
        const effort = { shareBefore, shareAfter, erosionTime, gainPerHour, hours }
        const { before, justAfter, inTheEnd, breakEven } = outputAroundChange(effort)
        const expected = closedForm(effort)
        assertClose(before, expected.before, 'before')
        assertClose(justAfter, expected.justAfter, 'just after')
        assertClose(inTheEnd, expected.inTheEnd, 'in the end')
        if (Number.isFinite(expected.breakEvenTime)) {
          assert.ok(breakEven.kind === 'after', `${shareBefore} to ${shareAfter}`)
          assertClose(breakEven.time, expected.breakEvenTime, 'break-even')
        } else {
          assert.equal(breakEven.kind, 'never', `${shareBefore} to ${shareAfter}`)
        }
      }
    }
  })

  it('is worse before better when more is spent on improvement', () => {
    const { before, justAfter, inTheEnd, breakEven } = outputAroundChange(team)
    assert.ok(justAfter < before && before < inTheEnd)
    assert.equal(breakEven.kind, 'after')
  })

  it('is better before worse when less is spent on improvement', () => {
    const { before, justAfter, inTheEnd, breakEven } = outputAroundChange({ ...team, shareBefore: 0.3, shareAfter: 0.1 })
    assert.ok(justAfter > before && before > inTheEnd)
    assert.equal(breakEven.kind, 'after')
  })

  it('never comes back when more is spent than what the first share left over', () => {
    for (const shareAfter of [0.9, 0.95, 1]) assert.deepEqual(outputAroundChange({ ...team, shareAfter }).breakEven, { kind: 'never' }, `${shareAfter}`)
    assert.equal(outputAroundChange({ ...team, shareAfter: 0.89 }).breakEven.kind, 'after')
  })

  it('never falls back when less is spent and the end is still higher', () => {
    const { before, inTheEnd, breakEven } = outputAroundChange({ ...team, shareBefore: 0.8, shareAfter: 0.5 })
    assert.ok(inTheEnd > before)
    assert.deepEqual(breakEven, { kind: 'never' })
  })

  it('ends at nothing when nobody improves any more', () => {
    const { inTheEnd, breakEven } = outputAroundChange({ ...team, shareBefore: 0.3, shareAfter: 0 })
    assert.equal(inTheEnd, 0)
    assert.ok(breakEven.kind === 'after')
    assertClose(breakEven.time, 12 * Math.log(1 / 0.7), 'break-even')
  })

  it('is at its level at once when nothing changes, or when there was none', () => {
    assert.deepEqual(outputAroundChange({ ...team, shareAfter: 0.1 }).breakEven, { kind: 'after', time: 0 })
    assert.deepEqual(outputAroundChange({ ...team, shareBefore: 0 }).breakEven, { kind: 'after', time: 0 })
  })

  it('takes longer to pay back the more slowly capability moves', () => {
    const timeOf = (erosionTime: number): number => {
      const { breakEven } = outputAroundChange({ ...team, erosionTime })
      return breakEven.kind === 'after' ? breakEven.time : Infinity
    }
    assertClose(timeOf(24), 2 * timeOf(12), 'twice as slow')
  })
})
