import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomStream } from './random-stream.ts'

const draw = (count: number, seed: number, name: string): readonly number[] => {
  const stream = randomStream(seed, name)
  return Array.from({ length: count }, stream.uniform)
}

test('replays the same numbers for the same seed and name', () => {
  assert.deepEqual(draw(50, 7, 'arrivals'), draw(50, 7, 'arrivals'))
})

test('keeps its first numbers from version to version (pinned, proves only that nothing moved)', () => {
  assert.deepEqual(draw(2, 1, 'arrivals'), [0.2331194423538543, 0.13806024561891617])
  assert.deepEqual(draw(2, 2 ** 53 - 1, ''), [0.034443879442882075, 0.479261783456728])
})

test('gives other numbers for another name, another seed, and names that differ in order only', () => {
  const firsts = [draw(1, 1, 'ab'), draw(1, 1, 'ba'), draw(1, 2, 'ab'), draw(1, 1 + 2 ** 32, 'ab'), draw(1, 1, 'ab '), draw(1, 1, '')]
  assert.equal(new Set(firsts.map(String)).size, firsts.length)
})

test('is not moved by what another stream draws', () => {
  const alone = draw(20, 3, 'stays')
  const stays = randomStream(3, 'stays')
  const arrivals = randomStream(3, 'arrivals')
  const together = Array.from({ length: 20 }, () => {
    arrivals.uniform()
    return stays.uniform()
  })
  assert.deepEqual(together, alone)
})

test('spreads evenly over 0 to 1: 100 bins of 100,000 draws differ as chance allows', () => {
  const stream = randomStream(11, 'evenness')
  const bins = Array.from({ length: 100 }, () => 0)
  for (let count = 0; count < 100_000; count += 1) {
    const bin = Math.floor(stream.uniform() * 100)
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  const chiSquare = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
  // 99 degrees of freedom: mean 99, sd 14; the bounds are four sd away
  assert.ok(chiSquare > 43 && chiSquare < 155, String(chiSquare))
})

test('neighbouring seeds and names do not go together: correlation within four standard errors of 0', () => {
  const size = 10_000
  const series = [draw(size, 1, 'a'), draw(size, 2, 'a'), draw(size, 1, 'b'), draw(size, 1, 'aa')]
  for (const [index, first] of series.entries()) {
    for (const second of series.slice(index + 1)) {
      const product = first.reduce((sum, value, at) => sum + (value - 0.5) * ((second[at] ?? NaN) - 0.5), 0)
      assert.ok(Math.abs((12 * product) / size) < 4 / Math.sqrt(size))
    }
  }
})

test('refuses a seed that is not a whole number from 0', () => {
  assert.throws(() => randomStream(-1, 'a'), RangeError)
  assert.throws(() => randomStream(0.5, 'a'), RangeError)
})
