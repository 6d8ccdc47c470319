import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays } from '../../../kernel/calendar-date.ts'
import { stages } from '../../../kernel/workforce.ts'
import { demandOfStage, demandWhenComing, demandWhenNew, hoursOfMix } from '../content/demand.ts'
import { allThe, capabilities, ownView, supervisorView, today } from '../testing/some-views.ts'
import { demandFor } from './demand.ts'
import { type PostInHand, daysNewInPost, nextGaps, orderFor, suggestedAtMost } from './next.ts'

const post: PostInHand = { title: 'Ward manager', stage: 'first-line', kind: 'substantive', startsOn: addDays(today, -2000) }

describe('what comes first', () => {
  it('is management for who acts up, and for who is new in a post in which managing begins', () => {
    assert.deepEqual(orderFor({ ...post, kind: 'acting-up' }, null, today), { first: 'management', why: 'acting-up' })
    assert.deepEqual(orderFor({ ...post, startsOn: addDays(today, 1 - daysNewInPost) }, null, today), { first: 'management', why: 'new-in-post' })
    assert.deepEqual(orderFor({ ...post, startsOn: addDays(today, -daysNewInPost) }, null, today), { first: 'either', why: 'nothing' })
    assert.deepEqual(orderFor({ ...post, stage: 'executive', startsOn: today }, null, today), { first: 'either', why: 'nothing' })
    assert.deepEqual(orderFor(null, null, today), { first: 'either', why: 'nothing' })
  })

  it('is management for who soon starts in a post in which managing begins', () => {
    const startsOn = addDays(today, 4)
    assert.deepEqual(orderFor({ ...post, kind: 'acting-up', startsOn }, null, today), { first: 'management', why: 'starts-soon' })
    assert.deepEqual(orderFor({ ...post, stage: 'senior', startsOn }, null, today), { first: 'either', why: 'nothing' })
    assert.deepEqual(orderFor({ ...post, startsOn }, 'leadership', today), { first: 'leadership', why: 'chosen' })
  })

  it('is what the person chose, whatever the post is', () => {
    assert.deepEqual(orderFor({ ...post, kind: 'acting-up' }, 'leadership', today), { first: 'leadership', why: 'chosen' })
    assert.deepEqual(orderFor({ ...post, kind: 'acting-up' }, 'either', today), { first: 'either', why: 'chosen' })
  })
})

describe('what to work on', () => {
  const own = ownView({ ...allThe(3), m2: [2], l2: [1] })

  it('are capabilities that a view puts below “Reliably”: those of the domain that comes first, then the farthest below', () => {
    assert.deepEqual(nextGaps(capabilities, [own], { first: 'management' }).map(({ capability }) => capability.itemId), ['m2', 'l2'])
    assert.deepEqual(nextGaps(capabilities, [own], { first: 'either' }).map(({ capability }) => capability.itemId), ['l2', 'm2'])
    assert.deepEqual(nextGaps(capabilities, [own], { first: 'leadership' }).map(({ capability }) => capability.itemId), ['l2', 'm2'])
  })

  it('show the lowest that any view said, and nothing without a rating', () => {
    const gaps = nextGaps(capabilities, [own, supervisorView({ ...allThe('not-observed'), m2: [1] })], { first: 'management' })
    assert.deepEqual(gaps.map(({ behaviours }) => behaviours.map(({ itemId, lowest }) => [itemId, lowest])), [[['m2-1', 1]], [['l2-1', 1]]])
    assert.deepEqual(nextGaps(capabilities, [ownView(allThe('not-in-role'))], { first: 'either' }), [])
    assert.deepEqual(nextGaps(capabilities, [], { first: 'either' }), [])
  })

  it(`are at most ${suggestedAtMost}`, () => {
    assert.equal(nextGaps(capabilities, [ownView(allThe(1))], { first: 'either' }).length, suggestedAtMost)
  })
})

describe('what a post asks for', () => {
  it('is a range for each stage, of hours that are there', () => {
    for (const { management } of [...stages.map((stage) => demandOfStage[stage]), demandWhenNew, demandWhenComing]) {
      assert.ok(0 < management.lower && management.lower < management.upper && management.upper < hoursOfMix)
    }
  })

  it('is told of the post in hand, more management while it is new; without one, of the stage that was chosen', () => {
    assert.deepEqual(demandFor(post, 'executive', today).management, demandOfStage['first-line'].management)
    assert.deepEqual(demandFor({ ...post, kind: 'acting-up' }, 'first-line', today).management, demandWhenNew.management)
    assert.deepEqual(demandFor({ ...post, stage: 'senior', kind: 'acting-up' }, 'first-line', today).management, demandOfStage.senior.management)
    assert.deepEqual(demandFor(null, 'middle', today).of, { kind: 'stage' })
  })

  it('is told of the post to come, with its first day', () => {
    const startsOn = addDays(today, 4)
    assert.deepEqual(demandFor({ ...post, startsOn }, 'fundamental', today), { ...demandWhenComing, of: { kind: 'post', title: 'Ward manager', isNew: true, startsOn }, stage: 'first-line' })
    assert.deepEqual(demandFor({ ...post, stage: 'senior', startsOn }, 'fundamental', today).management, demandOfStage.senior.management)
  })
})
