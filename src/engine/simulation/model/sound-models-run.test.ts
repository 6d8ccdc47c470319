import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aRecord } from '../testing/a-record.ts'
import { randomModel } from '../testing/random-model.ts'
import { loadsOf } from './load.ts'
import { readModel } from './read-model.ts'
import { aQueue, aStation } from './testing/models.ts'
import { RandomModels } from './testing/random-models.ts'

describe('a model that reading finds sound', () => {
  it('runs to its end, at a time or after so many customers', () => {
    const models = new RandomModels(9)
    let ran = 0
    for (let round = 0; round < 800; round += 1) {
      const read = readModel(models.model())
      if (!read.ok) continue
      const record = aRecord(read.value)
      const { length, customers } = read.value.run
      assert.ok(length === undefined ? record.left >= (customers ?? 0) : record.end === length, JSON.stringify(read.value))
      ran += 1
    }
    assert.ok(ran > 150, `${ran} ran`)
  })

  it('is found so wherever models at random are tried', () => {
    for (let number = 0; number < 300; number += 1) assert.ok(readModel(randomModel(number)).ok, `${number}`)
  })

  it('keeps as many servers busy as its load says, where nobody is lost', () => {
    const model = aQueue({
      arrivals: [{ to: 'desk', rate: { rates: [1, 3], each: 12 } }],
      stations: [
        aStation({ servers: { shifts: [{ from: 0, servers: 2 }, { from: 12, servers: 5 }], repeatsAfter: 24 }, time: { law: 'normal', mean: 0.5, sd: 1 }, next: [{ to: 'desk', chance: 0.2 }, { to: 'beds', chance: 0.5 }] }),
        aStation({ name: 'beds', servers: 'unlimited', time: { law: 'hyperexponential', mean: 2, sd: 3 } }),
      ],
      run: { length: 40_000, warmUp: 4_000 },
    })
    const { stations } = aRecord(model, { seed: 3 })
    for (const [place, { work, servers }] of loadsOf(model).entries()) {
      const { busy, servers: there } = stations[place] ?? { busy: NaN, servers: NaN }
      assert.ok(Math.abs(busy / work - 1) < 0.03, `${busy} busy instead of ${work}`)
      assert.ok(there === null || Math.abs(there / servers - 1) < 1e-12, `${there} servers instead of ${servers}`)
    }
  })
})
