import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDataset } from '../testing/a-dataset.ts'
import { newestYear, positionOf } from './position.ts'

const spread = { 'beds.p25': 15, 'beds.median': 20, 'beds.p75': 30 }

describe('a position among peers', () => {
  const dataset = aDataset({
    trusts: { R01: { 2017: { beds: 10 } }, R02: { 2017: { beds: 20 } }, R03: { 2017: { beds: 20 } }, R04: { 2017: { beds: 40 }, 2018: { beds: 41 } } },
    national: { 2017: spread, 2018: spread },
  })

  it('counts those with less and those with exactly as much, the organisation itself left out', () => {
    const position = positionOf(dataset, 'R02', 2017, 'beds')
    assert.ok(position.kind === 'position')
    assert.deepEqual([position.fewer, position.equal, position.organisations], [1, 1, 4])
    assert.deepEqual([position.middleHalf, position.median], [[15, 30], 20])
  })
  it('is missing, with the number of peers that have it, when the sources give no value', () => {
    assert.deepEqual(positionOf(dataset, 'R01', 2018, 'beds'), { kind: 'missing', year: 2018, peersHave: 1 })
  })
  it('is shown for the newest year that the organisation itself has', () => {
    assert.equal(newestYear(dataset, 'R01', 'beds'), 2017)
    assert.equal(newestYear(dataset, 'R04', 'beds'), 2018)
  })
  it('falls back to the newest year of all when it never has the figure', () => {
    assert.equal(newestYear(dataset, 'R99', 'beds'), 2018)
    assert.equal(newestYear(dataset, 'R01', 'nothing'), null)
  })
})
