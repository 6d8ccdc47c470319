import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { AskedCapability } from '../../framework/index.ts'
import { compareViews, isNear } from './compare.ts'

const handedIn = new Date('2026-11-20T09:00:00Z')
const capability: AskedCapability = { itemId: 'a', code: null, name: 'a', about: null, domain: 'management', aspect: null, trends: [], behaviours: [{ itemId: 'a-0', code: null, text: 'Do it' }] }
const nearWhenAnsweredAt = (answeredAt: Date) => {
  const [compared] = compareViews([capability], new Map([['a-0', { itemId: 'a-0', reply: 3, evidence: '', answeredAt, revision: 1 }]]), [{ itemId: 'a-0', reply: 3 }], handedIn)
  return compared !== undefined && isNear(compared)
}

describe('what can be confirmed with all that is near', () => {
  it('was answered without knowing the other view', () => {
    assert.equal(nearWhenAnsweredAt(new Date(handedIn.getTime() - 1)), true)
    assert.equal(nearWhenAnsweredAt(handedIn), true)
  })

  it('is none whose answer was changed after both saw both: it is looked at by itself', () => {
    assert.equal(nearWhenAnsweredAt(new Date(handedIn.getTime() + 1)), false)
  })
})
