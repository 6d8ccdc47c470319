import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { textOfRun } from '../../simulated-ward/index.ts'
import type { PracticeRun, RunAtHour } from '../records.ts'
import { aRun } from '../testing/a-run.ts'
import { keptText, reachedBy, readRun } from './brought-run.ts'
import { keptLike, standingTo } from './how-it-stands.ts'
import { joinedWith, readWritten } from './written.ts'

const end = 8 * 168

describe('a run that a form brings', () => {
  it('is read from its text and its hour, and has one text', () => {
    const brought = aRun({ hour: 400, decidedAt: [168] })
    assert.deepEqual(readRun(textOfRun(brought.run), '400'), { ok: true, value: brought })
    assert.equal(keptText(brought), textOfRun(brought.run))
  })

  it('is none when it was cut off, or its hour is none, lies before its last decision or after its end', () => {
    const text = textOfRun(aRun({ decidedAt: [168] }).run)
    for (const [given, hour] of [[text.slice(0, -9), '400'], [text, ''], [text, '1.5'], [text, '-1'], [text, '167'], [text, String(end + 1)]] as const) assert.deepEqual(readRun(given, hour), { ok: false, error: 'not-a-run' }, hour)
  })

  it('is in a week until its last hour is over', () => {
    assert.deepEqual(reachedBy(aRun({ hour: 0 })), { kind: 'in-week', week: 1, weeks: 8 })
    assert.deepEqual(reachedBy(aRun({ hour: end - 1 })), { kind: 'in-week', week: 8, weeks: 8 })
    assert.deepEqual(reachedBy(aRun({ hour: end })), { kind: 'ended', weeks: 8 })
  })
})

describe('how a run stands to one that is kept', () => {
  it('is the same, further, not so far, or with another choice on the way', () => {
    const kept = aRun({ hour: 400, decidedAt: [168] })
    assert.equal(standingTo(kept, kept), 'same')
    assert.equal(standingTo(kept, aRun({ hour: 500, decidedAt: [168] })), 'further')
    assert.equal(standingTo(kept, aRun({ hour: 500, decidedAt: [168, 450] })), 'further')
    assert.equal(standingTo(kept, aRun({ hour: 300, decidedAt: [168] })), 'not-so-far')
    assert.equal(standingTo(kept, aRun({ hour: 100 })), 'not-so-far')
    assert.equal(standingTo(kept, aRun({ hour: 500, decidedAt: [200] })), 'other-choice')
    assert.equal(standingTo(kept, aRun({ hour: 500 })), 'other-choice')
  })

  it('is nothing when the circumstances are others', () => {
    assert.equal(standingTo(aRun({ hour: 400 }), aRun({ hour: 400, seed: 8 })), null)
  })

  it('is told of the nearest, and of several of the first in the list; what cannot be read any more is left out', () => {
    const list = [aKept('other', aRun({ hour: 500, decidedAt: [200] })), aKept('further', aRun({ hour: 200, decidedAt: [168] })), aKept('further too', aRun({ hour: 168 })), { ...aKept('old', aRun()), text: 'no-run' }]
    assert.deepEqual([keptLike(list, aRun({ hour: 400, decidedAt: [168] }))].map((like) => [like?.kept.runId, like?.standing]), [['further', 'further']])
    assert.equal(keptLike(list, aRun({ seed: 9 })), null)
  })
})

function aKept(runId: string, at: RunAtHour): PracticeRun {
  return { runId, text: keptText(at), hour: at.hour, note: '', reflections: ['', '', ''], keptAt: new Date('2026-11-26T10:00:00Z'), version: 1 }
}

describe('what somebody wrote about a run', () => {
  it('may be empty, and is cleaned', () => {
    assert.deepEqual(readWritten({ note: '', reflections: ['  the roster \r\n', '', ''] }), { ok: true, value: { note: '', reflections: ['the roster', '', ''] } })
  })

  it('is to be mended where it is too long or cannot be read, each in its field', () => {
    const read = readWritten({ note: 'x'.repeat(501), reflections: ['', 'x'.repeat(2_001), 'a\u0007b'] })
    assert.deepEqual(read.ok ? [] : read.error.map(({ field, why }) => [field, why.code]), [[1, 'too-long'], [2, 'unprintable'], ['note', 'too-long']])
  })

  it('is joined with what was kept before, and says nothing twice', () => {
    const kept = { note: 'first try', reflections: ['the roster', 'beds', ''] }
    assert.deepEqual(joinedWith(kept, { note: '', reflections: ['money', 'beds and huddles', 'coach'] }), { note: 'first try', reflections: ['the roster\n\nmoney', 'beds and huddles', 'coach'] })
  })
})
