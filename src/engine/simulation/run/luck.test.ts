import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { exp } from '../../../kernel/portable-math.ts'
import { randomStream } from '../../../kernel/random-stream.ts'
import type { Law, Model } from '../model/model.ts'
import { aRecord } from '../testing/a-record.ts'
import { aDesk, aWorld, takes } from '../testing/a-world.ts'
import { staysOf } from '../testing/from-trace/stays.ts'
import { randomModel } from '../testing/random-model.ts'
import { type TraceLine, traced } from '../testing/traced.ts'
import type { RunRecord } from './run-record.ts'

const oneQueue = aWorld({ stations: [aDesk({ time: { law: 'exponential', mean: 0.7 } })], arrivals: [{ to: 'desk', rate: 1 }], run: { length: 400 } })

/** Lines of one station, with its customers numbered by how they came there. */
function linesAt(lines: readonly TraceLine[], station: number): readonly TraceLine[] {
  const here = lines.filter((line) => line.station === station)
  const came = [...new Set(here.map(({ customer }) => customer))]
  return here.map((line) => ({ ...line, customer: came.indexOf(line.customer) + 1 }))
}

/** How long each customer waits before a service begins, in the order in which they came. */
function waitsOf(model: Model, seed: number): readonly number[] {
  const { stays } = staysOf(traced(model, { seed }).lines, model.run.length ?? NaN)
  return stays.map(({ from, begins }) => (begins ?? NaN) - from)
}

function meanWait({ stations: [desk] }: RunRecord): number {
  return (desk?.waits.sum ?? NaN) / (desk?.waits.count ?? NaN)
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}

function covariance(one: readonly number[], other: readonly number[]): number {
  const [mean, otherMean] = [meanOf(one), meanOf(other)]
  return meanOf(one.map((value, place) => (value - mean) * ((other[place] ?? NaN) - otherMean)))
}

describe('luck', () => {
  it('is the same for the same seed and replication, and another for others', () => {
    const [story, again, seed, replication] = [{ seed: 5 }, { seed: 5 }, { seed: 6 }, { seed: 5, replication: 1 }].map((choice) => JSON.stringify(traced(oneQueue, choice).lines))
    assert.equal(story, again)
    assert.notEqual(story, seed)
    assert.notEqual(story, replication)
    assert.notEqual(seed, replication)
  })

  it('of a station does not change when another station, with customers of its own, is added', () => {
    for (let number = 0; number < 100; number += 1) {
      const model = randomModel(number)
      const elsewhere = aDesk({ name: 'elsewhere', time: { law: 'exponential', mean: 1 }, balking: [0, 0.5], next: [{ to: 'elsewhere', chance: 0.2 }] })
      const larger = { ...model, stations: [...model.stations, elsewhere], arrivals: [{ to: 'elsewhere', rate: 1 }, ...model.arrivals] }
      const [before, after] = [model, larger].map((one) => traced(one, { seed: number }).lines)
      model.stations.forEach((_, place) => assert.deepEqual(linesAt(after ?? [], place), linesAt(before ?? [], place), `model ${number}`))
    }
  })

  it('of a stream of arrivals does not change when another stream comes to the same station', () => {
    const both = { ...oneQueue, arrivals: [{ name: 'ambulances', to: 'desk', rate: 0.3 }, ...oneQueue.arrivals] }
    const timesOf = (model: Model) => traced(model).lines.filter(({ deed }) => deed === 'arrives').map(({ time }) => time)
    const [alone, together] = [timesOf(oneQueue), timesOf(both)]
    assert.ok(together.length > alone.length)
    assert.deepEqual(alone.filter((time) => !together.includes(time)), [])
  })

  it('of who comes, and how long each service takes, does not change with the number of servers', () => {
    const lengthsOf = (servers: number) => {
      const { lines } = traced({ ...oneQueue, stations: [aDesk({ servers, time: { law: 'gamma', mean: 0.9, sd: 0.5 } })] })
      const { stays } = staysOf(lines, 400)
      return stays.slice(0, 200).map(({ from, withServer: [spell] }) => [from, Math.round(1e9 * ((spell?.to ?? NaN) - (spell?.from ?? NaN)))])
    }
    assert.deepEqual(lengthsOf(1), lengthsOf(3))
  })

  it('is kept apart for streams of one name, and for one that is called as the second of them might be', () => {
    const stream = { to: 'desk', rate: 1 }
    const model = aWorld({ stations: [aDesk({ servers: 'unlimited' })], arrivals: [stream, stream, ...['desk 2', 'desk/2'].map((name) => ({ ...stream, name }))], run: { length: 50 } })
    const times = traced(model).lines.filter(({ deed }) => deed === 'arrives').map(({ time }) => time)
    assert.equal(new Set(times).size, times.length)
  })

  it('is kept apart for stations and classes, whatever signs their names hold', () => {
    // The times of the class "routes" at x, and the ways from the station x/times.
    const stations = [
      aDesk({ name: 'x', servers: 'unlimited', time: { law: 'uniform', low: 0, high: 1 } }),
      aDesk({ name: 'x/times', servers: 'unlimited', next: [{ to: 'elsewhere', chance: 0.5 }] }),
      aDesk({ name: 'elsewhere', servers: 'unlimited' }),
    ]
    const arrivals = ['x', 'x/times'].map((to) => ({ to, gap: takes(1) }))
    const { stays } = staysOf(traced(aWorld({ classes: [{ name: 'routes' }], stations, arrivals, run: { length: 100 } })).lines, 100)
    const short = stays.filter(({ station }) => station === 0).map(({ from, to }) => to - from < 0.5)
    const goesOn = stays.filter(({ station }) => station === 1).map(({ customer }) => stays.some((stay) => stay.station === 2 && stay.customer === customer))
    assert.notDeepEqual(short.slice(0, 50), goesOn.slice(0, 50))
  })

  it('lets nobody wait longer in a first-come queue when there is one more server and each service takes as long', () => {
    const laws: readonly Law[] = [{ law: 'exponential', mean: 1 }, { law: 'lognormal', mean: 1, sd: 2 }, { law: 'uniform', low: 0, high: 2 }, { law: 'empirical', values: [0, 0.5, 3] }]
    const { uniform } = randomStream(3, 'one more server')
    for (let seed = 0; seed < 40; seed += 1) {
      const time = laws[seed % laws.length] ?? { law: 'constant', value: 1 }
      const servers = 1 + Math.floor(4 * uniform())
      const withServers = (there: number) => aWorld({ stations: [aDesk({ servers: there, time })], arrivals: [{ to: 'desk', rate: servers * (0.6 + uniform()), size: { values: [1, 3], weights: [4, 1] } }], run: { length: 100 } })
      const fewer = withServers(servers)
      const more = { ...fewer, stations: [aDesk({ servers: servers + 1, time })] }
      const [long, short] = [waitsOf(fewer, seed), waitsOf(more, seed)]
      long.forEach((wait, place) => Number.isNaN(wait) || assert.ok((short[place] ?? NaN) <= wait + 1e-9, `customer ${place + 1} of ${seed}`))
    }
  })
})

describe('an antithetic pair', () => {
  const busy = { ...oneQueue, stations: [aDesk({ time: { law: 'exponential', mean: 0.8 } })], run: { length: 60 } } as const
  const pairs = Array.from({ length: 400 }, (_, pair) => [0, 1].map((half) => meanWait(aRecord(busy, { seed: 9, replication: 2 * pair + half, pairing: 'antithetic-pairs' }))))
  const first = pairs.map(([one = NaN]) => one)
  const second = pairs.map(([, other = NaN]) => other)
  const apart = Array.from({ length: 800 }, (_, replication) => meanWait(aRecord(busy, { seed: 10, replication })))

  it('draws each from the complement of the number of the other', () => {
    const stays = aWorld({ stations: [aDesk({ servers: 'unlimited', time: { law: 'uniform', low: 2, high: 5 } })], arrivals: [{ to: 'desk', rate: 1 }], run: { length: 30 } })
    const [one = [], other = []] = [0, 1].map((replication) => staysOf(traced(stays, { replication, pairing: 'antithetic-pairs' }).lines, 30).stays)
    const [gap = NaN, mirrored = NaN] = [one[0]?.from, other[0]?.from]
    assert.ok(Math.abs(exp(-gap) + exp(-mirrored) - 1) < 1e-12)
    for (let place = 0; place < 5; place += 1) {
      const [long = NaN, short = NaN] = [one[place], other[place]].map((stay) => (stay?.to ?? NaN) - (stay?.from ?? NaN))
      assert.ok(Math.abs(long + short - 7) < 1e-12)
    }
  })

  it('errs to opposite sides', () => {
    const correlation = covariance(first, second) / Math.sqrt(covariance(first, first) * covariance(second, second))
    assert.ok(correlation < -0.15, `correlation ${correlation}`)
  })

  it('has the same mean as runs apart, known better', () => {
    const halves = pairs.map(meanOf)
    const [paired, plain] = [covariance(halves, halves) / halves.length, covariance(apart, apart) / apart.length]
    assert.ok(Math.abs(meanOf(halves) - meanOf(apart)) < 4 * Math.sqrt(paired + plain))
    assert.ok(paired < plain)
  })

  it('has luck of its own, other than that of other pairs', () => {
    assert.equal(new Set([...first, ...second]).size, 800)
  })
})
