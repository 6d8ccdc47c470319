import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { randomStream } from '../../../kernel/random-stream.ts'
import { meanOfLaw } from './flow/means.ts'
import type { Way } from './flow/network.ts'
import { Elimination } from './flow/elimination.ts'
import { passages, passagesByRounds } from './flow/passages.ts'
import { loadsOf } from './load.ts'
import type { Coming, Model, Station, Stream } from './model.ts'
import { aQueue, aStation, inARow } from './testing/models.ts'

const near = (actual: number | undefined, expected: number, error = 1e-12) => assert.ok(Math.abs((actual ?? NaN) - expected) <= error * Math.max(1, Math.abs(expected)), `${actual} instead of ${expected}`)
const loadOf = (model: Model, station = 'desk') => loadsOf(model).find((load) => load.station === station)
const withArrivals = (changes: Partial<Stream> & Coming, run: Model['run'] = { length: 1000 }) => aQueue({ arrivals: [{ to: 'desk', ...changes }], run })
const withStation = (changes: Partial<Station>) => aQueue({ stations: [aStation(changes)] })

describe('the load of a queue', () => {
  it('is arrivals times mean time for each server', () => {
    assert.deepEqual(loadsOf(withStation({ servers: 3 })), [{ station: 'desk', arrivals: 0.9, work: 0.9, servers: 3, load: 0.3, unavoidable: 0.9 }])
  })

  it('is 0 for unlimited servers', () => assert.equal(loadOf(withStation({ servers: 'unlimited' }))?.load, 0))
  it('is 0 for unlimited servers also where customers come back for ever but for their patience elsewhere', () => {
    const stations = [aStation({ patience: { law: 'constant', value: 1 }, next: [{ to: 'rest' }] }), aStation({ name: 'rest', servers: 'unlimited', next: [{ to: 'desk' }] })]
    assert.deepEqual(loadsOf(aQueue({ stations })).map(({ work, load }) => [work, load]), [[Infinity, Infinity], [Infinity, 0]])
  })
  it('counts groups with their mean size', () => near(loadOf(withArrivals({ rate: 1, size: { values: [1, 4], weights: [2, 1] } }))?.load, 2))
  it('shares the work of a full batch', () => near(loadOf(withStation({ batch: { least: 1, most: 3 } }))?.load, 0.3))
  it('takes the mean rate of gaps', () => near(loadOf(withArrivals({ gap: { law: 'uniform', low: 2, high: 6 } }))?.load, 0.25))
  it('takes the mean of a wave', () => near(loadOf(withArrivals({ rate: { mean: 0.5, amplitude: 0.5, period: 24 } }))?.load, 0.5))
  it('averages steps over what counts of the run', () => {
    near(loadOf(withArrivals({ rate: { rates: [1, 3], each: 10 } }, { length: 1000 }))?.load, 2)
    near(loadOf(withArrivals({ rate: { rates: [1, 3], each: 10 } }, { length: 30 }))?.load, 5 / 3)
    near(loadOf(withArrivals({ rate: { rates: [1, 3], each: 10, repeats: false } }, { length: 110, warmUp: 10 }))?.load, 3)
    near(loadOf(withArrivals({ rate: { rates: [1, 3], each: 10 } }, { customers: 1000 }))?.load, 2)
    near(loadOf(withArrivals({ rate: { rates: [1, 3], each: 10, repeats: false } }, { customers: 1000 }))?.load, 3)
  })
  it('counts a stream only while it comes', () => {
    near(loadOf(withArrivals({ rate: 2, from: 50, until: 80 }, { length: 110, warmUp: 10 }))?.load, 0.6)
    near(loadOf(withArrivals({ rate: 2, from: 50 }, { customers: 100 }))?.load, 2)
    assert.equal(loadOf(withArrivals({ rate: 2, from: 50 }, { length: 40 }))?.load, 0)
  })
  it('counts appointments in what counts of the run, less who does not come', () => {
    const booked = { times: [0, 20, 20], repeatsAfter: 60 }
    near(loadOf(withArrivals({ booked: { ...booked, didNotAttend: 0.1 } }, { length: 600 }))?.load, 0.9 * 3 / 60)
    near(loadOf(withArrivals({ booked, size: 2 }, { length: 70 }))?.load, (2 * 4) / 70)
    near(loadOf(withArrivals({ booked, from: 20, until: 60 }, { length: 110, warmUp: 10 }))?.load, 2 / 100)
    near(loadOf(withArrivals({ booked: { times: [0, 20] } }, { length: 40 }))?.load, 2 / 40)
    near(loadOf(withArrivals({ booked }, { customers: 100 }))?.load, 3 / 60)
  })
  it('averages the servers of shifts', () => {
    const shifts = [{ from: 0, servers: 1 }, { from: 6, servers: 4 }]
    near(loadOf(withStation({ servers: { shifts, repeatsAfter: 24 } }))?.servers, (41 * (6 + 18 * 4) + 6 + 10 * 4) / 1000)
    near(loadOf(aQueue({ stations: [aStation({ servers: { shifts, repeatsAfter: 24 } })], run: { customers: 100 } }))?.servers, 3.25)
    near(loadOf(aQueue({ stations: [aStation({ servers: { shifts } })], run: { customers: 100 } }))?.servers, 4)
  })
})

describe('the load of a net', () => {
  it('agrees with the textbook on a Jackson network with feedback', () => {
    // Arrivals of 1 at A; A to B 0.6 and C 0.2; B to C 0.5; C back to A 0.1: A = 1 / (1 - 0.1 * (0.2 + 0.6 * 0.5)) = 1 / 0.95
    const model = aQueue({
      arrivals: [{ to: 'A', rate: 1 }],
      stations: [
        aStation({ name: 'A', time: { law: 'exponential', mean: 0.5 }, next: [{ to: 'B', chance: 0.6 }, { to: 'C', chance: 0.2 }] }),
        aStation({ name: 'B', servers: 2, next: [{ to: 'C', chance: 0.5 }] }),
        aStation({ name: 'C', time: { law: 'exponential', mean: 1 / 1.5 }, next: [{ to: 'A', chance: 0.1 }] }),
      ],
    })
    near(loadOf(model, 'A')?.load, 0.5 / 0.95)
    near(loadOf(model, 'B')?.load, 0.3 / 0.95)
    near(loadOf(model, 'C')?.load, 0.5 / 0.95 / 1.5)
  })

  it('follows customers who change class, each with the time of its own', () => {
    const model = aQueue({
      classes: [{ name: 'new' }, { name: 'known' }],
      arrivals: [{ to: 'desk', rate: 0.2, class: 'new' }],
      stations: [
        aStation({
          time: { byClass: { new: { law: 'constant', value: 2 }, known: { law: 'constant', value: 1 } } },
          next: { byClass: { new: [{ to: 'desk', class: 'known', chance: 0.5 }] } },
        }),
      ],
    })
    near(loadOf(model)?.work, 0.2 * 2 + 0.1 * 1)
  })

  it('counts every round of a loop that is seldom left', () => near(loadOf(withStation({ time: { law: 'constant', value: 1e-6 }, next: [{ to: 'desk', chance: 1 - 1e-6 }] }))?.work, 0.9, 1e-9))
  it('is without end where customers only leave unseen', () => assert.equal(loadOf(withStation({ patience: { law: 'constant', value: 1 }, next: [{ to: 'desk' }] }))?.arrivals, Infinity))
  it('has no work that must be done where customers leave unseen', () => assert.equal(loadOf(withStation({ patience: { law: 'constant', value: 1 } }))?.unavoidable, 0))
  it('leaves out who turns back before the longest line', () => near(loadOf(withStation({ balking: [0, 0.25] }))?.unavoidable, 0.675))

  it('passes a thousand stations in a row', () => {
    const stations = inARow(...Array.from({ length: 1000 }, (_, index) => aStation({ name: `s${index}` })))
    near(loadOf(aQueue({ arrivals: [{ to: 's0', rate: 0.5 }], stations }), 's999')?.load, 0.5)
  })
})

describe('the traffic equations', () => {
  it('hold for nets at random, however they are knit', () => {
    const { uniform } = randomStream(7, 'nets')
    for (let round = 0; round < 200; round += 1) {
      const size = 1 + Math.floor(uniform() * 12)
      const ways = new Map(Array.from({ length: size }, (_, from) => [from, waysAtRandom(size, uniform)] as const))
      const entering = new Map([[0, uniform()], [size - 1, uniform()]])
      const passing = passages(entering, ways)
      for (let to = 0; to < size; to += 1) {
        let coming = entering.get(to) ?? 0
        for (const [from, out] of ways) for (const way of out) if (way.to === to) coming += (passing.get(from) ?? 0) * way.chance
        near(passing.get(to), coming, 1e-10)
      }
      const byRounds = passagesByRounds(entering, ways)
      for (const [pair, count] of passing) near(byRounds.get(pair), count, 1e-9)
    }
  })

  it('are solved by going round where taking out would take too long', () => {
    const ways = new Map(Array.from({ length: 60 }, (_, from) => [from, Array.from({ length: 12 }, (_way, step) => ({ to: (from * 7 + step * step * 5 + 1) % 60, chance: 0.07 }))] as const))
    const entering = new Map([[0, 1]])
    assert.equal(new Elimination(entering, ways).solve(2000), null)
    const whole = new Elimination(entering, ways).solve(1e6)
    for (const [pair, count] of passagesByRounds(entering, ways)) near(whole?.get(pair), count, 1e-10)
  })
})

function waysAtRandom(size: number, uniform: () => number): readonly Way[] {
  const weights = Array.from({ length: size }, () => (uniform() < 0.4 ? uniform() : 0))
  const whole = weights.reduce((sum, one) => sum + one, 0.01 + uniform())
  return weights.map((weight, to) => ({ to, chance: weight / whole })).filter(({ chance }) => chance > 0)
}

describe('the mean of a law', () => {
  it('is known for each', () => {
    near(meanOfLaw({ law: 'exponential', mean: 3 }), 3)
    near(meanOfLaw({ law: 'constant', value: 3 }), 3)
    near(meanOfLaw({ law: 'uniform', low: 2, high: 5 }), 3.5)
    near(meanOfLaw({ law: 'triangular', low: 1, mode: 2, high: 6 }), 3)
    near(meanOfLaw({ law: 'erlang', mean: 3, phases: 4 }), 3)
    near(meanOfLaw({ law: 'gamma', mean: 3, sd: 1 }), 3)
    near(meanOfLaw({ law: 'lognormal', mean: 3, sd: 1 }), 3)
    near(meanOfLaw({ law: 'hyperexponential', mean: 3, sd: 5 }), 3)
    near(meanOfLaw({ law: 'hyperexponential', branches: [{ chance: 0.25, mean: 1 }, { chance: 0.75, mean: 5 }] }), 4)
    near(meanOfLaw({ law: 'empirical', values: [1, 2, 6] }), 3)
    near(meanOfLaw({ law: 'empirical', values: [1, 2, 6], weights: [1, 0, 3] }), 4.75)
  })

  it('counts normal draws below 0 as 0', () => {
    near(meanOfLaw({ law: 'normal', mean: 10, sd: 1 }), 10)
    // E max(0, X) = Φ(1) + φ(1) for mean and sd of 1, and sd / √(2π) for a mean of 0
    near(meanOfLaw({ law: 'normal', mean: 1, sd: 1 }), 0.8413447460685429 + 0.24197072451914337)
    near(meanOfLaw({ law: 'normal', mean: 0, sd: 2 }), 2 / Math.sqrt(2 * Math.PI))
  })
})
