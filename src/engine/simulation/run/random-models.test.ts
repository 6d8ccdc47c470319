import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Model } from '../model/model.ts'
import { readModel } from '../model/read-model.ts'
import { aRecord } from '../testing/a-record.ts'
import { Breaches } from '../testing/breaches.ts'
import { meanOf, recordOfTrace } from '../testing/from-trace/record-of-trace.ts'
import { staysOf } from '../testing/from-trace/stays.ts'
import { randomModel } from '../testing/random-model.ts'
import { differences } from '../testing/tells.ts'
import { type TraceLine, traced } from '../testing/traced.ts'
import { setUpRun } from './set-up-run.ts'
import { goToEnd } from './simulate.ts'

const linesAtMost = 200_000

function each(count: number, look: (model: Model, number: number) => void): void {
  for (let number = 0; number < count; number += 1) look(randomModel(number), number)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}

function count(lines: readonly TraceLine[], deed: TraceLine['deed']): number {
  return lines.filter((line) => line.deed === deed).length
}

describe('models by chance', () => {
  it('are found sound, run to their end without a fault, 1,000 of them, and none goes on for ever', () => {
    each(1000, (model, seed) => {
      assert.deepEqual(readModel(model), { ok: true, value: model }, `model ${seed}`)
      let lines = 0
      const note = () => {
        lines += 1
        if (lines > linesAtMost) throw new RangeError(`Model ${seed} does not come to its end.`)
      }
      const run = setUpRun(model, { seed, replication: 0, note })
      const events = goToEnd(run)
      assert.ok(events.ok && events.value < linesAtMost)
      assert.equal(run.now, model.run.length)
    })
  })

  it('say in their records what can be added up from their traces', () => {
    each(300, (model, seed) => {
      const { lines, record } = traced(model, { seed })
      assert.deepEqual(differences(record, recordOfTrace(model, lines)), [], `model ${seed}`)
    })
  })

  it('say in all rooms together how many were held, and how many were lost on the way', () => {
    each(300, (model, seed) => {
      const { lines, record } = traced(model, { seed })
      const { length = NaN, warmUp = 0 } = model.run
      const { stays, stillHeld } = staysOf(lines, length)
      const held = meanOf([...stillHeld, ...stays.flatMap((stay) => stay.held ?? [])], { from: warmUp, to: length })
      assert.ok(Math.abs(sumOf(record.rooms.map((room) => room.held)) - held) < 1e-9, `model ${seed}: held`)
      const lost = lines.filter(({ deed, time }, place) => deed === 'is turned away' && time >= warmUp && lines[place - 1]?.deed !== 'arrives')
      assert.equal(sumOf(record.rooms.map((room) => room.lostOnTheWay)), lost.length, `model ${seed}: lost`)
    })
  })

  it('let nobody overtake, be served twice at once, wait for an idle server or be one too many', () => {
    each(300, (model, seed) => {
      const { lines, run } = traced(model, { seed })
      const seen = new Breaches(model, lines)
      assert.deepEqual(seen.found, [], `model ${seed}`)
      assert.equal(run.customers.count, seen.count)
    })
  })

  it('lose nobody: who came has left, was lost, or is inside', () => {
    each(300, (model, seed) => {
      const whole = { ...model, run: { length: model.run.length ?? 0 } }
      const { lines, record, run } = traced(whole, { seed })
      const { stations, rooms } = record
      const leftUnseen = sumOf(stations.map((station) => station.leftUnseen))
      const turnedBack = sumOf(stations.map((station) => station.turnedBack))
      const turnedAway = sumOf(rooms.map((room) => room.turnedAway + room.lostOnTheWay))
      assert.equal(record.arrived, record.left + leftUnseen + turnedBack + turnedAway + run.customers.count, `model ${seed}`)
      assert.equal(record.arrived, count(lines, 'arrives'))
      const { stays } = staysOf(lines, Infinity)
      stations.forEach(({ came, leftUnseen: unseen, ended, waits }, number) => {
        const here = stays.filter(({ station }) => station === number)
        const served = here.filter(({ begins }) => begins !== null)
        assert.equal(came, here.length)
        assert.equal(waits.count, served.length)
        assert.equal(ended, count(lines.filter(({ station }) => station === number), 'ends'))
        assert.equal(unseen, here.filter(({ begins, to }) => begins === null && to < Infinity).length)
        assert.equal(run.stationAt(number).present, here.filter(({ to }) => to === Infinity).length)
      })
    })
  })

  it('measure the same whether a trace is kept or not, whatever ran before', () => {
    const models = Array.from({ length: 40 }, (_, number) => randomModel(number))
    const forward = models.map((model, seed) => JSON.stringify(aRecord(model, { seed, replication: 1 })))
    const backward = models.map((model, seed) => ({ model, seed })).toReversed().map(({ model, seed }) => JSON.stringify(traced(model, { seed, replication: 1 }).record)).toReversed()
    assert.deepEqual(forward, backward)
  })
})
