import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aLine, aPost } from '../testing/an-organisation.ts'
import { groupPosts } from './post-groups.ts'
import { unitHeadOn } from './unit-head.ts'

const held = { kind: 'held' } as const
const vacant = { kind: 'vacant' } as const

describe('posts of a unit', () => {
  it('stand together when title and band are the same, with how many are held', () => {
    const nurse = aPost({ title: 'Staff nurse', band: '5' })
    const groups = groupPosts([{ post: aPost(), sight: held }, { post: nurse, sight: held }, { post: nurse, sight: vacant }, { post: aPost({ title: 'Staff nurse', band: '6' }), sight: held }])
    assert.deepEqual(groups.map(({ title, band, posts, vacant: empty }) => [title, band, posts.length, empty]), [['Ward manager', '7', 1, 0], ['Staff nurse', '5', 2, 1], ['Staff nurse', '6', 1, 0]])
  })
})

describe('the head of a unit', () => {
  const day = aDay('2026-11-25')
  const line = (postId: string, reportsToPostId: string) => aLine({ postId, reportsToPostId })

  it('is the post below which most others stand, directly or through others', () => {
    const lines = [line('deputy', 'manager'), line('clerk', 'manager'), line('nurse', 'deputy'), line('manager', 'matron')]
    assert.deepEqual(unitHeadOn(lines, new Set(['clerk', 'deputy', 'manager', 'nurse']), day), { postId: 'manager', direct: 2, through: 1 })
  })

  it('is not told where lines lead out of the unit only, have ended, or where one post stands below', () => {
    assert.equal(unitHeadOn([line('nurse', 'matron'), line('clerk', 'matron')], new Set(['nurse', 'clerk']), day), null)
    assert.equal(unitHeadOn([{ ...line('nurse', 'manager'), endsOn: day }, line('clerk', 'manager')], new Set(['nurse', 'clerk', 'manager']), day), null)
    assert.equal(unitHeadOn([], new Set(), day), null)
  })
})
