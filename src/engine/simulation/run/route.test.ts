import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Route, outside } from './route.ts'

function routeTo(...chances: readonly number[]): Route {
  return new Route(chances.map((chance, station) => ({ station, chance, class: station + 10 })))
}

const largestUniform = 0.9999999999999999

describe('a route', () => {
  it('takes each way with its chance, and leads outside with what is left', () => {
    const route = routeTo(0.25, 0, 0.5)
    const ways = [0, 0.2499, 0.25, 0.7499, 0.75, largestUniform].map((uniform) => route.wayFor(uniform))
    assert.deepEqual(ways.map((way) => route.stationOf(way)), [0, 0, 2, 2, outside, outside])
    assert.deepEqual(ways.slice(0, 4).map((way) => route.classOf(way)), [10, 10, 12, 12])
    assert.equal(route.ways, 4)
  })

  it('lets nobody leave where chances add to 1 but for rounding', () => {
    const tenths = routeTo(...Array.from({ length: 10 }, () => 0.1))
    assert.equal(tenths.stationOf(tenths.wayFor(largestUniform)), 9)
    const thirds = routeTo(0.3333333333, 0.3333333333, 0.3333333333)
    assert.equal(thirds.stationOf(thirds.wayFor(largestUniform)), 2)
  })

  it('needs no chance where there is but one way: to a station, or outside', () => {
    assert.equal(routeTo(1).ways, 1)
    assert.equal(routeTo(1 - 1e-12).ways, 1)
    assert.equal(routeTo().ways, 1)
    assert.equal(routeTo().stationOf(0), outside)
    assert.equal(routeTo(0.5).ways, 2)
  })
})
