import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deck, outcomeNames, replay } from '../../../engine/ward/index.ts'
import { runOfText, startOfRun } from '../../simulated-ward/index.ts'
import { playedRun } from '../testing/played-run.ts'
import { startText } from './circumstances.ts'
import { makeLook } from './make-look.ts'
import { replayPlace } from './replayed-place.ts'

const start = runOfText(startText({ setting: 'average', pack: 'everyday', seed: 7 }))
assert.ok(start.ok)
const runs = Array.from({ length: 9 }, (_, person) => playedRun(start.value, person, 2))
const places = runs.map((run) => replayPlace(run, 2))

describe('what a class did', () => {
  it('comes from the weeks as they were in the browser, to the bit', () => {
    const [run] = runs
    assert.ok(run !== undefined)
    assert.deepEqual(places[0]?.weeks, replay(startOfRun(run), run.decisions).weeks.slice(0, 2))
  })

  it('is not told of fewer than 8', () => {
    assert.throws(() => makeLook(places.slice(0, 7), 1), RangeError)
    assert.equal(makeLook(places.slice(0, 8), 1).places, 8)
  })

  it('tells of each week only the situations of that week, with every act that was offered', () => {
    const [first, second] = [makeLook(places, 1), makeLook(places, 2)]
    assert.ok(first.situations.length + second.situations.length > 0)
    for (const { situation, acts, places: met } of [...first.situations, ...second.situations]) {
      assert.ok(met >= 8 && met <= 9)
      assert.deepEqual(acts.map(({ act }) => act), deck.find(({ id }) => id === situation)?.acts.map(({ act }) => act))
    }
    assert.ok(first.situations.every(({ situation }) => !second.situations.some((other) => other.situation === situation)))
  })

  it('tells how many led in which way in words, and of nobody', () => {
    const leaves = places.map((place) => ({ ...place, answers: place.answers.map((answer) => ({ ...answer, answer: null })) }))
    const { situations } = makeLook(leaves, 1)
    for (const { ways, acts } of situations) {
      assert.deepEqual(ways, { directive: 'hardly-anybody', participative: 'hardly-anybody', coaching: 'hardly-anybody', delegating: 'hardly-anybody', left: 'nearly-everybody' })
      assert.ok(acts.every(({ share }) => share === 'hardly-anybody'))
    }
  })

  it('has a dot for each ward in order of size, each outcome in an order of its own', () => {
    const { outcomes } = makeLook(places, 2)
    for (const name of outcomeNames) {
      const { dots, low, middle, high } = outcomes[name]
      assert.equal(dots.length, 9)
      assert.deepEqual(dots, dots.toSorted((one, other) => one - other))
      assert.ok(low <= middle && middle <= high)
    }
  })

  it('is the same in whatever order the places come', () => {
    assert.deepEqual(makeLook(places.toReversed(), 2), makeLook(places, 2))
  })

  it('tells how hours were planned: the middle, and the middle 80%', () => {
    const { hours } = makeLook(places, 1)
    for (const { low, middle, high } of Object.values(hours)) assert.ok(low <= middle && middle <= high && high <= 40)
  })
})
