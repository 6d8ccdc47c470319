import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { anEntry, seed, someEntries } from '../testing/some-entries.ts'
import { domainShare, namedByWords } from './domain-share.ts'

describe('title against content', () => {
  it('gives shares that make a hundred, and reasons for both', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        for (const entry of entries) {
          const { title, content, unnamed } = domainShare(entry)
          for (const share of [title.share, content.share]) if (share !== null) assert.equal(share.management + share.leadership + share.neither, 100)
          assert.ok(title.why !== '' && content.why !== '')
          assert.equal(unnamed === null, content.share === null)
        }
      }),
      { seed },
    )
  })

  it('says which domain the title leaves out when a fifth or more of the content is of it', () => {
    const unnamed = (titleNames: 'leadership' | 'both' | 'neither', management: number) => domainShare(anEntry({ titleNames, content: { kind: 'shares', management, leadership: 100 - management, why: 'Counted.' } })).unnamed
    assert.deepEqual(unnamed('leadership', 20), ['management'])
    assert.deepEqual(unnamed('leadership', 19), [])
    assert.deepEqual(unnamed('both', 60), [])
    assert.deepEqual(unnamed('neither', 60), ['management', 'leadership'])
  })

  it('counts a title that names both half for each', () => {
    assert.deepEqual(domainShare(anEntry({ titleNames: 'both' })).title.share, { management: 50, leadership: 50, neither: 0 })
  })

  it('takes content that is not known for nothing else', () => {
    assert.deepEqual(domainShare(anEntry({ content: { kind: 'not-known', why: 'Nobody said.' } })).content, { share: null, why: 'Nobody said.' })
  })

  it('reads titles as a reader would', () => {
    const read = ['Managing your budget', 'Leading well', 'Management and leadership', 'Edward Jenner programme', 'The managerial leader', 'A pleading letter', 'Imagining', 'Clinical leads’ day']
    assert.deepEqual(read.map(namedByWords), ['management', 'leadership', 'both', 'neither', 'both', 'neither', 'neither', 'leadership'])
  })
})
