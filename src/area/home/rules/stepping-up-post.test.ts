import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type OwnPost, steppingUpPost } from './stepping-up-post.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'

const today = aDay('2026-11-25')

function anOwnPost(post: Partial<OwnPost> = {}): OwnPost {
  return { title: 'Ward manager', kind: 'acting-up', stage: 'first-line', startsOn: aDay('2026-11-30'), endsOn: null, ...post }
}

describe('the post for which somebody steps up', () => {
  it('is one that they cover, or will within 60 days', () => {
    assert.equal(steppingUpPost([anOwnPost()], today)?.title, 'Ward manager')
    assert.equal(steppingUpPost([anOwnPost({ startsOn: aDay('2025-01-01') })], today)?.title, 'Ward manager')
    assert.equal(steppingUpPost([anOwnPost({ startsOn: aDay('2027-01-24') })], today)?.title, 'Ward manager')
    assert.equal(steppingUpPost([anOwnPost({ startsOn: aDay('2027-01-25') })], today), null)
  })

  it('is none that has ended', () => {
    assert.equal(steppingUpPost([anOwnPost({ startsOn: aDay('2026-01-01'), endsOn: today })], today), null)
  })

  it('is a post of their own only when it manages and has not begun', () => {
    assert.equal(steppingUpPost([anOwnPost({ kind: 'substantive' })], today)?.kind, 'substantive')
    assert.equal(steppingUpPost([anOwnPost({ kind: 'substantive', stage: 'fundamental' })], today), null)
    assert.equal(steppingUpPost([anOwnPost({ kind: 'substantive', startsOn: aDay('2026-11-01') })], today), null)
  })

  it('is the latest where there are several', () => {
    assert.equal(steppingUpPost([anOwnPost({ title: 'First', startsOn: aDay('2026-01-01') }), anOwnPost({ title: 'Second' })], today)?.title, 'Second')
  })
})
