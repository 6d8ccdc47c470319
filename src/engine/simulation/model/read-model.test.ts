import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkModel, readModel } from './read-model.ts'
import { broken, withArrivals, withStation, withTime } from './testing/broken-models.ts'
import { aQueue, aStation, inARow } from './testing/models.ts'

/** What is wrong, each as its code and place. */
function problemsOf(value: unknown): readonly string[] {
  const read = readModel(value)
  return read.ok ? [] : read.error.map(({ code, at }) => `${code} ${at}`)
}

const beds = aStation({ name: 'beds' })

describe('reading a model', () => {
  it('gives back a sound model as it is', () => {
    const read = readModel(aQueue())
    assert.deepEqual(read, { ok: true, value: aQueue() })
  })

  it('tells every problem at once, each with its place and the name of what it is in', () => {
    const value = { format: 'evenkeel-model/1', arrivals: [{ to: 'desk', rate: -1 }], stations: [aStation(), { name: 'triage', servers: 0, time: { law: 'exponential', mean: 'long' } }] }
    assert.deepEqual(readModel(value), {
      ok: false,
      error: [
        { at: 'arrivals[0].rate', within: null, code: 'out-of-range', found: -1, range: { from: 0, to: 1e9 } },
        { at: 'stations[1].servers', within: 'triage', code: 'out-of-range', found: 0, range: { from: 1, to: 1e6 } },
        { at: 'stations[1].time.mean', within: 'triage', code: 'wrong-type', expected: 'number', found: 'text' },
        { at: 'run', within: null, code: 'missing' },
      ],
    })
  })

  it('tells them all however many there are', () => {
    const many = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`other ${index}`, 1]))
    assert.equal(problemsOf(withTime({ byClass: { everyone: 1 }, ...many })).length, 200_001)
    const values = Array.from({ length: 100_000 }, () => -1)
    const law = { law: 'empirical', values, weights: values }
    assert.equal(problemsOf(withStation({ whenFull: 'held', time: law, patience: law })).length, 400_001)
  })
})

describe('what lies between parts', () => {
  const nobodyComes = { ...aQueue(), stations: [aStation(), beds] }

  it('is told beside what is wrong in keys on which it does not hang', () => {
    const value = { ...nobodyComes, name: 5, arrivals: [{ name: '', to: 'desk', gap: 7, size: 0.5 }], stations: [{ ...aStation(), order: 'last' }, { ...beds, measure: [] }], run: { length: 10, warmUp: 10, replications: 0 } }
    const found = problemsOf(value)
    assert.equal(found.length, 9)
    assert.deepEqual(found.filter((one) => one.startsWith('unreachable')), ['unreachable stations[1]'])
  })

  it('is not looked at when something is wrong on which it hangs', () => {
    for (const wrong of [{ regions: [{ name: 'ward', stations: ['desk'], room: 0 }] }, { arrivals: [{ to: 'desk', rate: 0 }] }, { arrivals: [{ to: 'desk' }] }, { colour: 'red' }]) {
      assert.deepEqual(problemsOf({ ...nobodyComes, ...wrong }).filter((one) => one.startsWith('unreachable')), [])
    }
  })
})

describe('refused is', () => {
  for (const [what, value, expected] of broken) it(what, () => assert.deepEqual(problemsOf(value), expected))
})

describe('a suggestion', () => {
  const nearestIn = (value: unknown) => {
    const read = readModel(value)
    return read.ok ? [] : read.error.map((problem) => ('nearest' in problem ? problem.nearest : undefined))
  }

  it('is the nearest key that is not there yet', () => assert.deepEqual(nearestIn({ ...aQueue(), stations: [{ name: 'desk', servers: 1, tiem: aStation().time }] }), ['time', undefined]))
  it('is the nearest law', () => assert.deepEqual(nearestIn(withTime({ law: 'Exponental', mean: 1 })), ['exponential']))
  it('is the nearest station', () => assert.deepEqual(nearestIn({ ...aQueue(), arrivals: [{ to: 'dsek', rate: 1 }] }), ['desk']))
  it('is left out when nothing is near', () => assert.deepEqual(nearestIn(withStation({ colour: 'red' })), [null]))
})

describe('allowed is', () => {
  const allowed: readonly (readonly [string, unknown])[] = [
    ['chances that add to 1 but for rounding', { ...withArrivals({ classes: { a: 0.1, b: 0.2, c: 0.7 } }), classes: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }],
    ['ways whose chances add to 1 but for rounding', { ...aQueue(), stations: [aStation({ next: [0.3, 0.3, 0.4 + 1e-12].map((chance) => ({ to: 'beds', chance })) }), beds] }],
    ['a class that never comes, without a law', { ...withStation({ time: { byClass: { a: { law: 'constant', value: 1 } } } }), classes: [{ name: 'a' }, { name: 'b' }] }],
    ['a class called as what every object has', { ...withStation({ time: { byClass: { constructor: { law: 'constant', value: 1 } } } }), classes: [{ name: 'constructor' }] }],
    ['a loop that customers leave unseen', withStation({ patience: { law: 'constant', value: 1 }, next: [{ to: 'desk' }] })],
    ['a loop that customers leave for want of room', withStation({ room: 2, whenFull: 'turned-away', next: [{ to: 'desk' }] })],
    ['a batch before a station that turns away', { ...aQueue(), stations: inARow(aStation({ batch: { least: 1, most: 2 } }), { ...beds, room: 4, whenFull: 'turned-away' }) }],
    ['a batch within a region', { ...aQueue(), stations: inARow(aStation({ batch: { least: 1, most: 2 } }), beds), regions: [{ name: 'ward', stations: ['desk', 'beds'], room: 4 }] }],
    ['unlimited servers with room', withStation({ servers: 'unlimited', room: 4 })],
    ['a time of always 0', withTime({ law: 'constant', value: 0 })],
  ]
  for (const [what, value] of allowed) it(what, () => assert.deepEqual(problemsOf(value), []))
})

describe('checking a model', () => {
  it('gives the model and, apart, its warnings', () => {
    const checked = checkModel(withArrivals({ rate: 2 }))
    assert.ok(checked.ok)
    assert.equal(checked.value.model.stations.length, 1)
    assert.deepEqual(checked.value.warnings.map(({ code }) => code), ['unstable'])
  })

  it('gives the same problems as reading', () => assert.deepEqual(checkModel({}), readModel({})))
})
