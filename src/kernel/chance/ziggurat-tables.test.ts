import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exactly, nearest, scale, times } from '../testing/exact.ts'
import { exponential, type Falling, normal, zigguratLayers } from '../testing/ziggurat-layers.ts'
import * as exponentialTable from './exponential-table.ts'
import * as normalTable from './normal-table.ts'

interface Table {
  readonly width: Float64Array
  readonly height: Float64Array
}

const size = (value: bigint): bigint => (value < 0n ? -value : value)

/** Exact area of what a layer of the table holds. */
function areaOf({ width }: Table, layer: number, { density, areaBeyond }: Falling): bigint {
  const right = exactly(width[layer] ?? NaN)
  const next = exactly(width[layer + 1] ?? NaN)
  if (layer === 0) return times(next, density(next)) + areaBeyond(next)
  return times(right, density(next) - density(right))
}

for (const [name, falling, table, tailStart] of [
  // the starts of the tails as Marsaglia and Tsang (exponential) and Doornik (normal) print them, cut to a double
  ['exponential', exponential, exponentialTable, 7.69711747013105],
  ['normal', normal, normalTable, 3.6541528853610088],
] as const) {
  test(`the ${name} table is the published ziggurat of 256 layers`, () => {
    assert.deepEqual([table.width.length, table.height.length], [257, 257])
    assert.equal(table.width[1], tailStart)
  })

  test(`the ${name} table holds the doubles nearest to the exact numbers`, () => {
    const exact = zigguratLayers(falling, tailStart)
    assert.deepEqual([...table.width], exact.width.map(nearest))
    assert.deepEqual([...table.height], exact.height.map(nearest))
  })

  test(`the layers of the ${name} table have equal areas, and the heights are those of the density`, () => {
    const area = areaOf(table, 0, falling)
    for (let layer = 0; layer < 256; layer += 1) {
      assert.ok(size(areaOf(table, layer, falling) - area) < area / 10n ** 13n, `area of layer ${layer}`)
      const height = layer === 0 ? 0n : falling.density(exactly(table.width[layer] ?? NaN))
      assert.ok(size(exactly(table.height[layer] ?? NaN) - height) < scale / 10n ** 15n, `height of layer ${layer}`)
    }
    const lowest = times(exactly(table.width[0] ?? NaN), exactly(table.height[1] ?? NaN))
    assert.ok(size(lowest - area) < area / 10n ** 15n)
  })
}
