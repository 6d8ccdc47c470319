import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Decision, deck, ways } from '../../../engine/ward/index.ts'
import { type ChosenRun, runOfText, textOfRun } from './run-text.ts'

const plan = { hours: ways.balanced, orders: ['planAtAdmission', 'deputiesDecide'], improve: 'weakest' } as const
const [situation] = deck

function decisions(): readonly Decision[] {
  const id = situation?.id ?? ''
  return [
    { kind: 'answer', hour: 10, situation: id, answer: { style: 'coaching', act: 'listen' } },
    { kind: 'plan', hour: 168, plan: { hours: ways['leadership-only'], orders: [], improve: 'handover' } },
    { kind: 'answer', hour: 200, situation: id, answer: null },
  ]
}

const run: ChosenRun = { setting: 'tight', length: 'eight-weeks', pack: 'workforce', seed: 4_503_599_627_370_497, plan, decisions: decisions() }

/** The text of numbers of our own making. */
function textOf(numbers: unknown): string {
  return textOfSigns(JSON.stringify(numbers))
}

function textOfSigns(signs: string): string {
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')
}

function numbersOf(text: string): unknown[] {
  return JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/'))) as unknown[] // a text of ours is a list
}

describe('the text of a run', () => {
  it('is the run, whole', () => assert.deepEqual(runOfText(textOfRun(run)), { ok: true, value: run }))
  it('fits into an address', () => assert.match(textOfRun(run), /^[\w-]+$/u))

  it('is none when a sign is missing, or it is no text of ours', () => {
    const text = textOfRun(run)
    for (const other of ['', 'x', text.slice(0, -3), `${text}!`, '%00', textOf(null), textOf({}), textOf([2, ...numbersOf(text).slice(1)]), 'A'.repeat(70_000)]) assert.equal(runOfText(other).ok, false, other.slice(0, 20))
  })

  it('is none when we would write it longer than we read: numbers can be sent in half the signs', () => {
    const short = (decisions: number): string => {
      const plan = `[${Array(13).fill('1e-6').join(',')}],[],0`
      return textOfSigns(`[1,0,0,0,7,[${plan}],[${Array(decisions).fill(`[0,${plan}]`).join(',')}]]`)
    }
    const few = runOfText(short(300))
    assert.ok(few.ok && textOfRun(few.value).length > short(300).length)
    assert.deepEqual(runOfText(textOfRun(few.value)), few)
    assert.ok(short(540).length < 60_000)
    assert.equal(runOfText(short(540)).ok, false)
  })

  it('is none when anything in it cannot be', () => {
    const change = (place: number, value: unknown): string => textOf(numbersOf(textOfRun(run)).map((one, at) => (at === place ? value : one)))
    const wrong: readonly (readonly [number, unknown])[] = [
      [1, 9], [1, -1], [1, 0.5], [2, '0'], [3, null], [4, -1], [4, 1e300], [4, 0.1], [5, []], [5, [[1, 2], [], 0]], [5, [Array(13).fill(-1), [], 0]], [5, [Array(13).fill(10), [], 0]], [5, [Array(13).fill('1'), [], 0]], [5, [Array(13).fill(1), [0, 0], 0]], [5, [Array(13).fill(1), [99], 0]],
      [5, [Array(13).fill(1), [], 99]], [6, {}], [6, [[-1, 'x', 0, 0]]], [6, [[5, 'no-such-situation', 0, 0]]], [6, [[5, situation?.id, 9, 0]]], [6, [[5, situation?.id, 0, -1]]], [6, [[8 * 168, situation?.id, 0, 0]]],
      [6, [[9, situation?.id, 0, 0], [8, situation?.id, 0, 0]]], [6, [[5]]], [6, [5]], [6, [[5, situation?.id, 0, 0, 0]]],
    ]
    for (const [place, value] of wrong) assert.equal(runOfText(change(place, value)).ok, false, `${place}: ${JSON.stringify(value)}`)
  })
})
