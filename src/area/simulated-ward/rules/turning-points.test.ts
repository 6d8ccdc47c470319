import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Decision, type ForkDifference, type OutcomeName, deck, outcomeNames, usualStyles, ways } from '../../../engine/ward/index.ts'
import type { ChosenRun } from './run-text.ts'
import { candidatesOf, cannotTell, mostMoved, planBefore, turningPoints } from './turning-points.ts'

const plan = { hours: ways.balanced, orders: [], improve: 'weakest' } as const
const [situation = fail()] = deck

function fail(): never {
  throw new Error('The deck holds situations.')
}

function aRun(...decisions: readonly Decision[]): ChosenRun {
  return { setting: 'average', length: 'eight-weeks', pack: 'everyday', seed: 1, plan, decisions }
}

function answered(hour: number, style: 'directive' | 'coaching' | null): Decision {
  return { kind: 'answer', hour, situation: situation.id, answer: style === null ? null : { style, act: situation.acts[0]?.act ?? 'listen' } }
}

const none: ForkDifference = { median: 0, low80: -1, high80: 1, shareLower: 0.5, shareHigher: 0.5 }

function differences(changed: Partial<Record<OutcomeName, number>>): Readonly<Record<OutcomeName, ForkDifference>> {
  return Object.fromEntries(outcomeNames.map((name) => [name, { ...none, median: changed[name] ?? 0 }])) as Record<OutcomeName, ForkDifference> // each outcome is there
}

describe('candidates for turning points', () => {
  it('are of an answer another way of leading with the same act, and another act in the same way', () => {
    const [style, act] = candidatesOf(aRun(answered(30, 'coaching')), 9).map(({ instead }) => (instead.kind === 'answer' ? instead.answer : null))
    assert.equal(style?.act, situation.acts[0]?.act)
    assert.notEqual(style?.style, 'coaching')
    assert.equal(act?.style, 'coaching')
    assert.notEqual(act?.act, situation.acts[0]?.act)
  })

  it('are of what was left the way that goes with its kind and the act that meets it best', () => {
    const [{ instead } = fail(), ...others] = candidatesOf(aRun(answered(30, null)), 9)
    assert.deepEqual(others, [])
    assert.ok(instead.kind === 'answer' && instead.answer?.style === usualStyles[situation.kind])
    const best = Math.max(...situation.acts.map(({ meets }) => meets))
    assert.equal(situation.acts.find(({ act }) => act === instead.answer?.act)?.meets, best)
  })

  it('are of a plan the plan before it, and none where nothing was changed', () => {
    const other = { ...plan, hours: { ...plan.hours, listen: 9 } }
    const run = aRun({ kind: 'plan', hour: 0, plan }, { kind: 'plan', hour: 168, plan: other })
    assert.deepEqual(candidatesOf(run, 9), [{ place: 1, instead: { kind: 'plan', hour: 168, plan } }])
    assert.equal(planBefore(run, 200), other)
  })

  it('are of no more decisions than are asked for, in the order in which they were decided', () => {
    const run = aRun(...[1, 2, 3, 4].map((week) => answered(24 * week, 'coaching')))
    assert.deepEqual([...new Set(candidatesOf(run, 2).map(({ place }) => place))], [0, 1])
  })
})

describe('turning points', () => {
  it('are the decisions that move an outcome most, each once, in the order in which they were decided', () => {
    const candidate = (place: number) => ({ place, instead: answered(24 * place, null) })
    const screened = [
      { candidate: candidate(1), differences: differences({ flow: 3 }) }, { candidate: candidate(1), differences: differences({ flow: 2.9 }) },
      { candidate: candidate(2), differences: differences({ flow: 0.1 }) }, { candidate: candidate(0), differences: differences({ staff: -9 }) },
    ]
    assert.deepEqual(turningPoints(screened, 2).map(({ place }) => place), [0, 1])
  })

  it('look at the outcome that is moved most by what is noticeable in it', () => {
    assert.equal(mostMoved(differences({ staff: 1.5, flow: -1.4 })).outcome, 'flow')
  })

  it('cannot be told where the middle 80% of pairs holds no difference', () => {
    assert.ok(cannotTell(none))
    assert.ok(!cannotTell({ ...none, low80: 0.1 }))
  })
})
