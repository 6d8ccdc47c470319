import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type SurgeOfOrders, normInWeek } from './norm-erosion.ts'

const team: SurgeOfOrders = { capacity: 100, baseOrders: 100, surge: 0.2, startsInWeek: 10, weeks: 8, elasticity: 0.6, fallsIn: 20, recoversIn: 'never' }

/** While the norm falls at one pace, x = norm^elasticity follows dx/dt = (elasticity / time) (pressure factor - x): a closed form. */
function closedForm(norm: number, weeks: number, { capacity, elasticity }: SurgeOfOrders, orders: number, adjustment: number): number {
  const settled = (capacity / orders) ** elasticity
  return (settled + (norm ** elasticity - settled) * Math.exp((-elasticity * weeks) / adjustment)) ** (1 / elasticity)
}

function assertClose(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) <= 1e-9 * expected, `${actual}, expected ${expected}`)
}

describe('the norm of a team in a surge', () => {
  it('stays where it is while time suffices', () => {
    assert.equal(normInWeek(team, 0), 1)
    assert.equal(normInWeek(team, 10), 1)
  })

  it('agrees with the closed form during the surge and after it', () => {
    for (const elasticity of [0.2, 0.6, 1]) {
      for (const [fallsIn, recoversIn] of [[20, 40], [5, 300], [100, 2]] as const) {
        const one = { ...team, elasticity, fallsIn, recoversIn, surge: 0.35 }
        for (const weeks of [1, 4, 8]) assertClose(normInWeek(one, 10 + weeks), closedForm(1, weeks, one, 135, fallsIn))
        const atEnd = closedForm(1, 8, one, 135, fallsIn)
        for (const weeks of [1, 30, 182]) assertClose(normInWeek(one, 18 + weeks), closedForm(atEnd, weeks, one, 100, recoversIn))
      }
    }
  })

  it('is lower for good after the surge when it never recovers', () => {
    const atEnd = normInWeek(team, 18)
    assert.ok(atEnd < 0.97)
    for (const week of [19, 50, 200]) assert.equal(normInWeek(team, week), atEnd)
  })

  it('comes back when it recovers, and the more slowly the longer that takes', () => {
    const [quick, slow] = [20, 400].map((recoversIn) => normInWeek({ ...team, recoversIn }, 200))
    assert.ok(quick !== undefined && slow !== undefined && slow < quick)
    assert.ok(Math.abs(quick - 1) < 1e-3 && slow > normInWeek(team, 200))
  })

  it('falls further in a larger surge, a longer one, and where pressure cuts more', () => {
    const atEnd = normInWeek(team, 18)
    for (const harder of [{ surge: 0.4 }, { elasticity: 0.9 }, { fallsIn: 10 }]) assert.ok(normInWeek({ ...team, ...harder }, 18) < atEnd, JSON.stringify(harder))
    assert.ok(normInWeek({ ...team, weeks: 20 }, 200) < atEnd)
  })

  it('falls before the surge too where orders always exceed the capacity', () => {
    const tight = { ...team, baseOrders: 110 }
    assertClose(normInWeek(tight, 10), closedForm(1, 10, tight, 110, 20))
  })

  it('does not move when nothing makes it', () => {
    for (const still of [{ surge: 0 }, { weeks: 0 }, { elasticity: 0 }, { fallsIn: 'never' as const }]) assert.equal(normInWeek({ ...team, ...still }, 200), 1, JSON.stringify(still))
  })
})
