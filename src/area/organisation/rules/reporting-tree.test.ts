import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../kernel/calendar-date.ts'
import { holdsOn } from '../../../kernel/period.ts'
import type { ReportingLine } from '../records.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aLine } from '../testing/an-organisation.ts'
import { chainToTop, circleOf, directReportsOn, indexLines, managerPostOn, postsBelow, spanOn } from './reporting-tree.ts'

const january = aDay('2026-01-01')
const june = aDay('2026-06-01')
const december = aDay('2026-12-01')

const index = indexLines([
  aLine({ postId: 'matron', reportsToPostId: 'director', startsOn: january }),
  aLine({ postId: 'ward', reportsToPostId: 'matron', startsOn: june }),
  aLine({ postId: 'ward', reportsToPostId: 'director', startsOn: january, endsOn: june }),
  aLine({ postId: 'nurse', reportsToPostId: 'ward', startsOn: january }),
  aLine({ postId: 'sister', reportsToPostId: 'ward', startsOn: january, endsOn: june }),
])

describe('who reports to whom on a day', () => {
  it('is told by the line that holds: from its first day on, and no longer on the day it ends', () => {
    assert.deepEqual(['2025-12-31', '2026-01-01', '2026-05-31', '2026-06-01'].map((day) => managerPostOn(index, 'ward', aDay(day))), [null, 'director', 'director', 'matron'])
    assert.equal(managerPostOn(index, 'nobody', june), null)
  })
  it('gives direct reports and their number', () => {
    assert.deepEqual(directReportsOn(index, 'director', january), ['matron', 'ward'])
    assert.deepEqual([spanOn(index, 'ward', january), spanOn(index, 'ward', june), spanOn(index, 'nurse', june)], [2, 1, 0])
  })
  it('gives the posts above, nearest first', () => {
    assert.deepEqual(chainToTop(index, 'nurse', december), ['ward', 'matron', 'director'])
    assert.deepEqual(chainToTop(index, 'director', december), [])
  })
  it('gives the posts below over all levels, nearest levels first', () => {
    assert.deepEqual(postsBelow(index, 'director', january), ['matron', 'ward', 'nurse', 'sister'])
    assert.deepEqual(postsBelow(index, 'director', december), ['matron', 'ward', 'nurse'])
  })
  it('comes to an end even where lines form a circle', () => {
    const circle = indexLines([aLine({ postId: 'a', reportsToPostId: 'b' }), aLine({ postId: 'b', reportsToPostId: 'c' }), aLine({ postId: 'c', reportsToPostId: 'b' })])
    assert.deepEqual(chainToTop(circle, 'a', december), ['b', 'c'])
    assert.deepEqual(postsBelow(circle, 'b', december), ['a', 'c'])
    assert.equal(circleOf(circle, aLine({ postId: 'x', reportsToPostId: 'a' })), null)
  })
})

describe('a line that would close a circle', () => {
  it('is found with the first day and the posts on it', () => {
    assert.deepEqual(circleOf(index, aLine({ postId: 'matron', reportsToPostId: 'nurse', startsOn: january })), { on: june, postIds: ['nurse', 'ward', 'matron'] })
    assert.deepEqual(circleOf(index, aLine({ postId: 'director', reportsToPostId: 'ward', startsOn: january })), { on: january, postIds: ['ward', 'director'] })
  })
  it('is one of a post to itself', () => {
    assert.deepEqual(circleOf(index, aLine({ postId: 'ward', reportsToPostId: 'ward', startsOn: june })), { on: june, postIds: ['ward'] })
  })
  it('is none when it has ended before the others begin', () => {
    assert.equal(circleOf(index, aLine({ postId: 'matron', reportsToPostId: 'nurse', startsOn: january, endsOn: june })), null)
  })
  it('is none because of the line that it takes the place of', () => {
    assert.equal(circleOf(index, aLine({ postId: 'nurse', reportsToPostId: 'matron', startsOn: june })), null)
  })

  const first = aDay('2026-01-01')
  const lines = fc.array(
    fc.record({ post: fc.nat(6), above: fc.nat(6), start: fc.nat(20), length: fc.option(fc.integer({ min: 1, max: 10 })) }).map(
      ({ post, above, start, length }): ReportingLine => ({ postId: `${post}`, reportsToPostId: `${above}`, startsOn: addDays(first, start), endsOn: length === null ? null : addDays(first, start + length) }),
    ),
    { maxLength: 10 },
  )
  it('is found exactly when it closes one on some day, tried day by day', () => {
    fc.assert(
      fc.property(lines, fc.nat(6), fc.nat(6), fc.nat(20), (all, post, above, start) => {
        // Each post has one line a day.
        const kept = all.filter((line, place) => line.postId !== `${post}` && !all.slice(0, place).some((other) => other.postId === line.postId))
        const line = aLine({ postId: `${post}`, reportsToPostId: `${above}`, startsOn: addDays(first, start) })
        const days = Array.from({ length: 40 }, (_, day) => addDays(first, day)).filter((day) => holdsOn(line, day))
        const existing = indexLines(kept)
        const expected = days.find((day) => line.reportsToPostId === line.postId || chainToTop(existing, line.reportsToPostId, day).includes(line.postId))
        assert.equal(circleOf(existing, line)?.on, expected)
      }),
      { numRuns: 500 },
    )
  })
})

describe('an organisation of 6,000 posts', () => {
  it('answers for every post within 2 seconds', () => {
    const lines = Array.from({ length: 6000 }, (_, post) => [aLine({ postId: `${post + 1}`, reportsToPostId: `${Math.floor(post / 8)}`, startsOn: january, endsOn: june }), aLine({ postId: `${post + 1}`, reportsToPostId: `${Math.floor(post / 6)}`, startsOn: june })]).flat()
    const started = performance.now()
    const large = indexLines(lines)
    for (let post = 1; post <= 6000; post += 1) {
      assert.ok(chainToTop(large, `${post}`, june).length <= 6)
      spanOn(large, `${post}`, june)
      assert.equal(circleOf(large, aLine({ postId: `${post}`, reportsToPostId: '0', startsOn: january })), null)
    }
    assert.equal(postsBelow(large, '0', june).length, 6000)
    assert.ok(performance.now() - started < 2000, `${performance.now() - started}`)
  })
})
