import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Model } from '../model/model.ts'
import { runOnce } from '../run/run-once.ts'
import { aDesk, aWorld, comeAt } from '../testing/a-world.ts'
import { TraceText, hashLine } from './trace-text.ts'

function piecesOf(model: Model): readonly string[] {
  const pieces: string[] = []
  const trace = new TraceText(model, (piece) => pieces.push(piece))
  runOnce(model, { seed: 1, replication: 0, note: trace.note })
  trace.end()
  return pieces
}

test('writes a line for each event, with tabs between time, deed, station, customer and class', () => {
  assert.equal(
    piecesOf(aWorld({ arrivals: comeAt([0.1, 0.7]) })).join(''),
    ['0.1 arrives desk 1 everyone', '0.1 begins desk 1 everyone', '0.7 arrives desk 2 everyone', '0.7 waits desk 2 everyone', '2.1 ends desk 1 everyone', '2.1 begins desk 2 everyone', '2.1 leaves desk 1 everyone', '4.1 ends desk 2 everyone', '4.1 leaves desk 2 everyone']
      .map((line) => `${line.replaceAll(' ', '\t')}\n`)
      .join(''),
  )
})

test('writes times so that they read back to the same number', () => {
  const times = [1 / 3, 2e-7, 1.1e21].map((time) => aWorld({ arrivals: comeAt([time]), run: { length: 2e21 } })).map((model) => piecesOf(model).join('').split('\t')[0])
  assert.deepEqual(times, ['0.3333333333333333', '2e-7', '1.1e+21'])
  assert.deepEqual(times.map(Number), [1 / 3, 2e-7, 1.1e21])
})

test('keeps names on one line', () => {
  const [first = ''] = piecesOf(aWorld({ stations: [aDesk({ name: 'front\tdesk\nof “A”' })], arrivals: comeAt([1], { to: 'front\tdesk\nof “A”' }) })).join('').split('\n')
  assert.deepEqual(first.split('\t'), ['1', 'arrives', 'front\\tdesk\\nof “A”', '1', 'everyone'])
})

test('hands the text on in pieces of whole lines, and none that is empty', () => {
  const model: Model = { format: 'evenkeel-model/1', arrivals: [{ to: 'desk', rate: 0.5 }], stations: [{ name: 'desk', servers: 1, time: { law: 'exponential', mean: 1 } }], run: { length: 5000 } }
  const pieces = piecesOf(model)
  assert.ok(pieces.length > 3)
  for (const piece of pieces) assert.ok(piece.endsWith('\n') && piece.length < 66_000)
  assert.deepEqual(piecesOf({ ...model, run: { length: 1e-6 } }), [])
})

test('several replications have a line each, of which their hash is taken', () => {
  assert.equal(hashLine(3, 'ab'), '3 ab\n')
})
