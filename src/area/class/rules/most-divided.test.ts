import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mostDivided } from './most-divided.ts'
import type { Spread } from './preferred-ranges.ts'
import type { SentenceView } from './round-view.ts'

function said(sentence: string, from: Spread, to: Spread = from): SentenceView {
  return { kind: 'said', sentence, from, to }
}

function divided(sentences: readonly SentenceView[], atMost = 3): readonly string[] {
  return mostDivided({ sorted: 20, shown: 20, sentences }, atMost)
}

describe('where a class was most divided', () => {
  it('is where it was about half before where it was most, and what may be half stands between', () => {
    assert.deepEqual(divided([said('most', 'most-management'), said('joined', 'most-leadership', 'about-half'), said('half', 'about-half')]), ['half', 'joined', 'most'])
  })

  it('is never where nearly all may have chosen one side, nor where the answer is held back', () => {
    assert.deepEqual(
      divided([
        said('one side', 'nearly-all-management'),
        said('perhaps one side', 'nearly-all-leadership', 'about-half'),
        said('perhaps the other', 'about-half', 'nearly-all-management'),
        { kind: 'held-back', sentence: 'unknown' },
      ]),
      [],
    )
  })

  it('keeps the order of the page where two are as divided, and names no more than asked for', () => {
    assert.deepEqual(divided([said('c', 'about-half'), said('a', 'about-half'), said('b', 'about-half')], 2), ['c', 'a'])
  })
})
