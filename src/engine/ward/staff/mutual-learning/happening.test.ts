import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { randomSource } from '../../../../kernel/chance/random-source.ts'
import { bitCount, chanceBits, happening } from './happening.ts'

describe('chance in many places at once', () => {
  it('happens in each place as often as its chance says, and in no place that is not asked', () => {
    const source = randomSource(3, 'test')
    const asked = 0b1111_0000_1111_0000_1111_0000_1111_0001 | 0
    for (const chance of [0.02, 0.1, 0.5, 0.9]) {
      const draws = 20_000
      const often = new Float64Array(32)
      for (let draw = 0; draw < draws; draw += 1) {
        const places = happening(source, chanceBits(chance), asked)
        for (let place = 0; place < 32; place += 1) often[place] = (often[place] ?? 0) + ((places >>> place) & 1)
      }
      const allowed = 4 * Math.sqrt((chance * (1 - chance)) / draws)
      often.forEach((count, place) => {
        const expected = ((asked >>> place) & 1) * chance
        assert.ok(Math.abs(count / draws - expected) <= allowed, `${chance} at ${place}: ${count / draws}`)
      })
    }
  })

  it('happens in two places independently', () => {
    const source = randomSource(4, 'test')
    let both = 0
    for (let draw = 0; draw < 40_000; draw += 1) both += happening(source, chanceBits(0.3), 0b11) === 0b11 ? 1 : 0
    assert.ok(Math.abs(both / 40_000 - 0.09) <= 4 * Math.sqrt((0.09 * 0.91) / 40_000), `${both / 40_000}`)
  })

  it('never happens without a chance, and always when it is certain', () => {
    const source = randomSource(5, 'test')
    for (let draw = 0; draw < 100; draw += 1) {
      assert.equal(happening(source, chanceBits(0), -1), 0)
      assert.equal(happening(source, chanceBits(1), -1), -1)
    }
  })

  it('is counted', () => {
    for (const [word, count] of [[0, 0], [1, 1], [-1, 32], [0x80000000 | 0, 1], [0x0f0f0f0f, 16]] as const) assert.equal(bitCount(word), count)
  })
})
