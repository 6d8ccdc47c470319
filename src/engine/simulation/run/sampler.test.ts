import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { RandomSource } from '../../../kernel/chance/random-source.ts'
import type { Law } from '../model/model.ts'
import type { Drawing } from './drawing.ts'
import { Sampler } from './sampler.ts'

/** A source whose first uniform number is 0, the least of all: its second word is 0 in the upper bits, like the first. */
function leastFirst(): RandomSource {
  const source = new RandomSource([1, 0, 1, 5])
  assert.equal(new RandomSource([1, 0, 1, 5]).uniform(), 0)
  return source
}

const laws: readonly Law[] = [
  { law: 'exponential', mean: 2 },
  { law: 'uniform', low: 1, high: 3 },
  { law: 'triangular', low: 1, mode: 2, high: 4 },
  { law: 'erlang', mean: 2, phases: 2 },
  { law: 'lognormal', mean: 2, sd: 1 },
  { law: 'hyperexponential', mean: 2, sd: 4 },
  { law: 'normal', mean: 2, sd: 1 },
  { law: 'empirical', values: [1, 5] },
]

describe('a sampler', () => {
  it('draws a finite time, 0 or more, even from the least number of chance, whichever way it draws', () => {
    for (const drawing of ['quick', 'inverted', 'mirrored'] satisfies readonly Drawing[]) {
      for (const law of laws) {
        const time = new Sampler(law, leastFirst(), drawing).draw()
        assert.ok(time >= 0 && time < Infinity, `${law.law}, ${drawing}: ${time}`)
      }
    }
  })

  it('draws the ends of a uniform law from the ends of chance, one for each of a pair', () => {
    const [low, high] = (['inverted', 'mirrored'] as const).map((drawing) => new Sampler({ law: 'uniform', low: 1, high: 3 }, leastFirst(), drawing).draw())
    assert.equal(low, 1)
    assert.ok((high ?? NaN) > 3 - 1e-12)
  })
})
