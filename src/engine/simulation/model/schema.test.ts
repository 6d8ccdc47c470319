import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { limits } from './limits.ts'
import type { ModelProblem } from './problems.ts'
import { checkModel, readModel } from './read-model.ts'
import { aQueue, aStation } from './testing/models.ts'
import { RandomModels } from './testing/random-models.ts'

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'))
const isValid = new Ajv2020().compile(read('model.schema.json') as object)

/** What a schema can say; how things must fit together it cannot. */
const form: ReadonlySet<ModelProblem['code']> = new Set(['wrong-type', 'in-quotation-marks', 'unknown-key', 'missing', 'not-one-of', 'out-of-range', 'not-whole', 'text-length', 'list-length', 'both', 'neither', 'needs'])

function formProblems(value: unknown): readonly ModelProblem[] {
  const model = readModel(value)
  return model.ok ? [] : model.error.filter(({ code }) => form.has(code))
}

describe('each example', () => {
  const examples = globSync('examples/*.json', { cwd: import.meta.dirname })

  it('is one of seven', () => assert.equal(examples.length, 7))
  for (const file of examples) {
    it(`is valid by the schema and by reading, without a warning: ${path.basename(file)}`, () => {
      const value = read(file)
      assert.ok(isValid(value), JSON.stringify(isValid.errors))
      assert.deepEqual(checkModel(value), { ok: true, value: { model: value, warnings: [] } })
    })
  }
})

describe('schema and reading', () => {
  it('find the form of models at random valid', () => {
    const models = new RandomModels(1)
    for (let round = 0; round < 500; round += 1) {
      const model = models.model()
      assert.ok(isValid(model), JSON.stringify(isValid.errors))
      assert.deepEqual(formProblems(model), [])
    }
  })

  it('agree on which changes at random break the form', () => {
    const models = new RandomModels(2)
    let broken = 0
    for (let round = 0; round < 2000; round += 1) {
      const value = models.change(models.model())
      const problems = formProblems(value)
      assert.equal(isValid(value), problems.length === 0, `${JSON.stringify(isValid.errors)}\n${JSON.stringify(problems)}\n${JSON.stringify(value)}`)
      if (problems.length > 0) broken += 1
    }
    assert.ok(broken > 500 && broken < 1950, `${broken} of 2000 were broken`)
  })

  it('find some models at random sound in all', () => {
    const models = new RandomModels(3)
    const sound = Array.from({ length: 1000 }, () => readModel(models.model())).filter(({ ok }) => ok).length
    assert.ok(sound > 30, `${sound} of 1000`)
  })
})

describe('the largest that is allowed', () => {
  const many = (count: number, make: (index: number) => unknown) => Array.from({ length: count }, (_, index) => make(index))
  const desk = (changes: object) => ({ ...aQueue(), stations: [{ ...aStation(), ...changes }] })
  const stream = (changes: object) => ({ ...aQueue(), arrivals: [{ to: 'desk', rate: 1, ...changes }] })
  const named = (index: number) => ({ ...aStation(), name: `s${index}`, ...(index === 0 ? {} : { next: [{ to: `s${index - 1}` }] }) })
  const largest: readonly (readonly [string, number, (size: number) => unknown])[] = [
    ['number of stations', limits.stations, (size) => ({ ...aQueue(), arrivals: [{ to: `s${size - 1}`, rate: 1 }], stations: many(size, named) })],
    ['number of streams', limits.arrivals, (size) => ({ ...aQueue(), arrivals: many(size, () => ({ to: 'desk', rate: 1 })) })],
    ['number of classes', limits.classes, (size) => ({ ...aQueue(), classes: many(size, (index) => ({ name: `c${index}` })) })],
    ['priority', limits.priority, (priority) => ({ ...aQueue(), classes: [{ name: 'c', priority }] })],
    ['number of steps', limits.rates, (size) => stream({ rate: { rates: many(size, () => 1), each: 1 } })],
    ['number of appointments', limits.appointments, (size) => ({ ...aQueue(), arrivals: [{ to: 'desk', booked: { times: many(size, (index) => index) } }] })],
    ['size of a group', limits.together, (size) => stream({ size })],
    ['number of servers', limits.servers, (servers) => desk({ servers })],
    ['room', limits.room, (room) => desk({ room })],
    ['number of shifts', limits.shifts, (size) => desk({ servers: { shifts: many(size, (index) => ({ from: index, servers: 1 })) } })],
    ['number of phases', limits.phases, (phases) => desk({ time: { law: 'erlang', mean: 1, phases } })],
    ['number of branches', 64, (size) => desk({ time: { law: 'hyperexponential', branches: many(size === 64 ? 64 : limits.branches + 1, () => ({ chance: 1 / 64, mean: 1 })) } })],
    ['number of values', limits.values, (size) => desk({ time: { law: 'empirical', values: many(size, () => 1) } })],
    ['number of destinations', limits.destinations, (size) => desk({ next: many(size, () => ({ to: 'desk', chance: 1e-5 })) })],
    ['number of chances to turn back', limits.balking, (size) => desk({ balking: many(size, () => 0.5) })],
    ['number of percentiles', limits.percentiles, (size) => desk({ measure: { percentiles: many(size, () => 50) } })],
    ['number of times of waits', limits.waitsOver, (size) => desk({ measure: { waitsOver: many(size, () => 5) } })],
    ['number of times of a period', limits.observedTimes, (size) => desk({ measure: { at: { times: many(size, (index) => index), period: 1e6 } } })],
    ['number of replications', limits.replications, (replications) => ({ ...aQueue(), run: { length: 1, replications } })],
    ['number of customers', limits.customers, (customers) => ({ ...aQueue(), run: { customers } })],
  ]
  for (const [what, most, make] of largest) {
    it(`is the same by the schema and by reading: ${what}`, () => {
      assert.deepEqual([isValid(make(most)), readModel(make(most)).ok], [true, true])
      assert.deepEqual([isValid(make(most + 1)), readModel(make(most + 1)).ok], [false, false])
    })
  }
})
