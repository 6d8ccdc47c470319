import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { log } from '../../../kernel/portable-math.ts'
import { sharesOf, sharesOfRisk } from './shares.ts'

const sumOf = (shares: Readonly<Record<string, number>>): number => Object.values(shares).reduce((sum, one) => sum + one, 0)

describe('shares of a risk', () => {
  it('are what would not have been without the factors, and the rest is chance: two factors of 2', () => {
    const { chance = NaN, night = NaN, norm = NaN } = sharesOfRisk({ night: log(2), norm: log(2) })
    for (const [share, expected] of [[chance, 1 / 4], [night, 3 / 8], [norm, 3 / 8]] as const) assert.ok(Math.abs(share - expected) < 1e-12)
  })

  it('are all chance where nothing raised the risk', () => assert.deepEqual(sharesOfRisk({ huddle: -0.2, norm: 0 }), { chance: 1 }))

  it('count what lowered the risk as no cause', () => assert.deepEqual(sharesOfRisk({ night: 0.3, huddle: -0.2 }), sharesOfRisk({ night: 0.3 })))

  it('add up to 1, whatever the factors', () => {
    for (const night of [0, 0.01, 1, 7]) for (const norm of [-1, 0, 0.5, 3]) assert.ok(Math.abs(sumOf(sharesOfRisk({ night, norm })) - 1) < 1e-12)
  })
})

describe('shares of amounts', () => {
  it('divide what is above 0', () => assert.deepEqual(sharesOf({ agency: 3, supplies: 1, pay: -2 }), { agency: 0.75, supplies: 0.25 }))

  it('are none where nothing is', () => assert.deepEqual(sharesOf({ pay: -2 }), {}))
})
