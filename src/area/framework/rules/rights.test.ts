import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { hindrancesOf } from './hindrances.ts'
import { type FrameworkRights, awaitsSignOffOf, maySettleIt, rightsOn } from './rights.ts'

const administrator = { personId: 'a', isKeeper: true, isForWhole: true }
const wardLead = { personId: 'w', isKeeper: true, isForWhole: false }
const colleague = { personId: 'c', isKeeper: false, isForWhole: false }
const draft = { state: 'draft', inUseSince: null } as const
const inReview = { state: 'in-review', inUseSince: null } as const
const signedOff = { state: 'signed-off', inUseSince: null } as const
const allowed = (rights: FrameworkRights) => Object.entries(rights).flatMap(([name, may]) => (may === true ? [name] : []))

describe('what somebody may do with a framework', () => {
  it('is nothing for a colleague who was not invited, until it is signed off', () => {
    assert.deepEqual(allowed(rightsOn(draft, colleague, null, false)), [])
    assert.deepEqual(allowed(rightsOn(inReview, colleague, null, false)), [])
    assert.deepEqual(allowed(rightsOn(signedOff, colleague, null, true)), ['maySee'])
  })

  it('is what they were invited to: comments, or the words too', () => {
    assert.deepEqual(allowed(rightsOn(draft, colleague, 'comment', false)), ['maySee', 'maySeeComments', 'mayComment'])
    assert.deepEqual(allowed(rightsOn(draft, colleague, 'change', false)), ['maySee', 'maySeeComments', 'mayComment', 'mayChange', 'mayAskReview', 'maySettle'])
    assert.deepEqual(allowed(rightsOn(inReview, colleague, 'change', false)), ['maySee', 'maySeeComments', 'mayComment', 'mayTakeBack', 'maySettle'])
  })

  it('is the sign-off for who answers for the whole organisation, and for no OD lead of a part', () => {
    assert.equal(rightsOn(inReview, administrator, null, false).maySignOff, true)
    assert.equal(rightsOn(inReview, wardLead, null, false).maySignOff, false)
    assert.equal(rightsOn(draft, administrator, null, false).maySignOff, false)
  })

  it('changes no words in review or after it', () => {
    for (const framework of [inReview, signedOff]) assert.equal(rightsOn(framework, administrator, 'change', false).mayChange, false)
  })

  it('opens again what is signed off only while nobody is asked about it or has answered', () => {
    assert.equal(rightsOn(signedOff, administrator, null, false).mayReopen, true)
    assert.equal(rightsOn(signedOff, administrator, null, true).mayReopen, false)
    assert.equal(rightsOn({ ...signedOff, inUseSince: new Date(0) }, administrator, null, false).mayReopen, false)
  })

  it('settles a comment of one’s own, or any for who changes the words', () => {
    const invited = rightsOn(inReview, colleague, 'comment', false)
    assert.equal(maySettleIt(invited, { writtenBy: 'c' }, 'c'), true)
    assert.equal(maySettleIt(invited, { writtenBy: 'x' }, 'c'), false)
    assert.equal(maySettleIt(rightsOn(inReview, wardLead, null, false), { writtenBy: null }, 'w'), true)
    assert.equal(maySettleIt(rightsOn(signedOff, administrator, null, false), { writtenBy: 'a' }, 'a'), false)
  })
})

describe('what stands between a review and the sign-off', () => {
  it('are problems, open comments, and having asked for the review oneself', () => {
    assert.deepEqual(hindrancesOf({ reviewAskedBy: 'b' }, { problems: 0, openComments: 0 }, { personId: 'a' }), [])
    assert.deepEqual(hindrancesOf({ reviewAskedBy: 'a' }, { problems: 2, openComments: 1 }, { personId: 'a' }), [{ code: 'problems', found: 2 }, { code: 'open-comments', found: 1 }, { code: 'asked-it' }])
  })

  it('waits in review for whoever answers for the whole organisation and did not ask', () => {
    const asked = { ...inReview, reviewAskedBy: 'x' }
    assert.deepEqual([administrator, { ...administrator, personId: 'x' }, wardLead, colleague].map((one) => awaitsSignOffOf(asked, one)), [true, false, false, false])
    assert.equal(awaitsSignOffOf({ ...asked, state: 'draft' }, administrator), false)
  })

  it('is nobody’s name when who asked was erased', () => {
    assert.deepEqual(hindrancesOf({ reviewAskedBy: null }, { problems: 0, openComments: 0 }, { personId: 'a' }), [])
  })
})
