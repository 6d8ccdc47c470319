import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { randomSource } from '../../../kernel/chance/random-source.ts'
import { learnMutually } from '../staff/mutual-learning/learn-mutually.ts'
import { KnowHow } from './know-how.ts'

const weeks = 80
const replications = 150

/** Mean of what is laid down rightly after some weeks. */
function laidDownAfter(conform: number, listen: number, turbulence: number, people = 50): number {
  let sum = 0
  for (let replication = 0; replication < replications; replication += 1) {
    const knowHow = new KnowHow(people, (purpose) => randomSource(replication, purpose))
    for (let week = 0; week < weeks; week += 1) knowHow.liveAWeek({ conform, listen, turbulence })
    sum += knowHow.laidDown
  }
  return sum / replications
}

describe('know-how on a ward', () => {
  for (const [conform, listen, turbulence] of [[0.1, 0.1, 0], [0.1, 0.9, 0], [0.9, 0.1, 0], [0.5, 0.5, 0.02]] as const) {
    it(`agrees with the model of mutual learning: conform ${conform}, listen ${listen}, turbulence ${turbulence}`, () => {
      const model = learnMutually({ dimensions: 30, members: 50, memberLearning: { kind: 'alike', chance: conform }, codeLearning: listen, turnover: 0, turbulence, periods: weeks }, replications, 1)
      assert.ok(Math.abs(laidDownAfter(conform, listen, turbulence) - (model.code[weeks] ?? NaN)) < 0.025)
    })
  }

  it('ends higher where people are not made to conform at once', () => assert.ok(laidDownAfter(0.1, 0.5, 0, 34) > laidDownAfter(0.9, 0.5, 0, 34) + 0.05))

  it('knows less after somebody new has come', () => {
    const knowHow = new KnowHow(10, (purpose) => randomSource(3, purpose))
    for (let week = 0; week < 40; week += 1) knowHow.liveAWeek({ conform: 0.2, listen: 0.5, turbulence: 0 })
    const before = knowHow.known
    for (let person = 0; person < 10; person += 1) knowHow.replace(person)
    assert.ok(knowHow.known < before)
  })
})
