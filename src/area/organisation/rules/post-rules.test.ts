import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { checkPost, type TypedPost } from './post-rules.ts'

const typed: TypedPost = { title: ' Ward  manager', band: '7', profession: 'nursing', stage: 'first-line', isClinical: 'yes', protectedHours: '7.5', statedSpan: '24', positionNumber: '00123' }

describe('a post that was typed', () => {
  it('gives its fields', () => {
    assert.deepEqual(checkPost(typed), {
      ok: true,
      value: { title: 'Ward manager', band: '7', profession: 'nursing', stage: 'first-line', isClinical: true, protectedHours: 7.5, statedSpan: 24, positionNumber: '00123' },
    })
  })
  it('need not say protected hours, span or position number', () => {
    const post = checkPost({ ...typed, protectedHours: '', statedSpan: ' ', positionNumber: '' })
    assert.deepEqual(post.ok && [post.value.protectedHours, post.value.statedSpan, post.value.positionNumber], [null, null, null])
  })
  it('may have no protected hours and nobody to manage, which is more than saying nothing', () => {
    const post = checkPost({ ...typed, protectedHours: '0', statedSpan: '-0' })
    assert.deepEqual(post.ok && [post.value.protectedHours, post.value.statedSpan], [0, 0])
  })
  it('tells every problem, in the order of the fields', () => {
    const empty: TypedPost = { title: '', band: '', profession: '', stage: 'first-line ', isClinical: '', protectedHours: 'some', statedSpan: '1e2', positionNumber: 'x'.repeat(41) }
    const post = checkPost(empty)
    assert.deepEqual(!post.ok && post.error.map(({ field, code }) => [field, code]), [
      ['title', 'empty'],
      ['band', 'not-chosen'],
      ['profession', 'not-chosen'],
      ['stage', 'not-chosen'],
      ['isClinical', 'not-chosen'],
      ['protectedHours', 'not-a-number'],
      ['statedSpan', 'not-a-number'],
      ['positionNumber', 'too-long'],
    ])
  })
  const edges: readonly (readonly ['protectedHours' | 'statedSpan' | 'title', string, string | null])[] = [
    ['protectedHours', '37.5', null],
    ['protectedHours', '37.75', 'out-of-range'],
    ['protectedHours', '-1', 'out-of-range'],
    ['protectedHours', '−1', 'out-of-range'],
    ['protectedHours', '0.25', null],
    ['protectedHours', '.5', null],
    ['protectedHours', '0.3', 'not-in-quarters'],
    ['protectedHours', '7,5', 'not-a-number'],
    ['protectedHours', '0x10', 'not-a-number'],
    ['protectedHours', 'Infinity', 'not-a-number'],
    ['statedSpan', '999', null],
    ['statedSpan', '1000', 'out-of-range'],
    ['statedSpan', '2.5', 'not-whole'],
    ['title', 'x'.repeat(120), null],
    ['title', 'x'.repeat(121), 'too-long'],
    ['title', 'Ward\u202Emanager', 'unprintable'],
  ]
  for (const [field, value, code] of edges) {
    it(`${code === null ? 'takes' : `refuses as ${code}`} ${JSON.stringify(value.slice(0, 20))} as ${field}`, () => {
      const post = checkPost({ ...typed, [field]: value })
      assert.deepEqual(post.ok ? null : post.error.map((problem) => problem.code).join(), code)
    })
  }
  it('never holds hours or a span outside their ranges, whatever was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.integer({ min: -10, max: 1200 }).map(String)), (text) => {
        const post = checkPost({ ...typed, protectedHours: text, statedSpan: text })
        if (!post.ok || post.value.protectedHours === null || post.value.statedSpan === null) return
        assert.ok(post.value.protectedHours >= 0 && post.value.protectedHours <= 37.5 && Number.isInteger(post.value.protectedHours * 4))
        assert.ok(post.value.statedSpan >= 0 && post.value.statedSpan <= 999 && Number.isInteger(post.value.statedSpan))
      }),
    )
  })
})
