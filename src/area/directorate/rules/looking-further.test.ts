import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ChosenRun, Round } from './chosen-run.ts'
import { otherWaysOf, wayNames, waysOfLeading } from './other-ways.ts'
import { insteadOf, turningPointsOf } from './turning-points.ts'
import { usualWeeks } from './usual-weeks.ts'

const nobodyAsked: Round = { hours: usualWeeks.office, asked: [{ manner: 'nothing' }, { manner: 'nothing' }, { manner: 'nothing' }] }
const someAsked: Round = { hours: usualWeeks.managers, asked: [{ manner: 'tell', towards: 'beds' }, { manner: 'coach', towards: 'balanced' }, { manner: 'nothing' }] }
const run: ChosenRun = { seed: 1, rounds: [someAsked, nobodyAsked, someAsked, nobodyAsked] }

function done<Value>(work: Generator<undefined, Value>): Value {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

describe('a turning point', () => {
  it('turns telling into coaching and back, with the hours for it', () => {
    const { change, round } = insteadOf(someAsked)
    assert.equal(change, 'other-manner')
    assert.deepEqual(round.asked, [{ manner: 'coach', towards: 'beds' }, { manner: 'tell', towards: 'balanced' }, { manner: 'nothing' }])
    assert.deepEqual([round.hours.reviews, round.hours.coachManagers], [12, 8])
  })

  it('coaches all where nobody was asked', () => {
    assert.deepEqual(insteadOf(nobodyAsked), { change: 'coach-all', round: { hours: usualWeeks.managers, asked: Array.from({ length: 3 }, () => ({ manner: 'coach', towards: 'balanced' })) } })
  })

  it('is looked for in each round, and tells of all wards and managers', () => {
    const points = done(turningPointsOf(run))
    assert.deepEqual(points.map(({ round, change, differences, managers }) => [round, change, differences.length, managers.instead.length]), [[1, 'other-manner', 3, 3], [2, 'coach-all', 3, 3], [3, 'other-manner', 3, 3], [4, 'coach-all', 3, 3]])
  })
})

describe('other ways of leading', () => {
  it('have a whole week each', () => {
    for (const way of wayNames) assert.equal(Object.values(waysOfLeading[way].hours).reduce((sum, hours) => sum + hours, 0), 37.5, way)
  })

  it('differ in nothing from a run that went one of them', () => {
    const told = done(otherWaysOf({ seed: 1, rounds: Array.from({ length: 4 }, () => waysOfLeading.tell) })).find(({ way }) => way === 'tell')
    assert.deepEqual(told?.differences.flatMap((ofWard) => Object.values(ofWard).map(({ median }) => median)), Array.from({ length: 15 }, () => 0))
  })
})
