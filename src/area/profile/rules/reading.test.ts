import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aCapability, allThe, capabilities, ownView, supervisorView } from '../testing/some-views.ts'
import { markOf, readViews } from './reading.ts'

describe('views side by side', () => {
  const own = ownView({ m1: [3, 2, 'not-in-role'], m2: [5], l1: ['not-observed', 1] })
  const other = supervisorView(allThe(4))
  const reading = readViews([...capabilities, aCapability('x1', null)], [own, other])

  it('count “Reliably” or further of what has a rating, for each view by itself', () => {
    assert.deepEqual(reading.domains.management.counts.map(({ reliably, rated, asked }) => [reliably, rated, asked]), [[2, 3, 4], [4, 4, 4]])
    assert.deepEqual(reading.domains.leadership.counts.map(({ reliably, rated }) => [reliably, rated]), [[0, 1], [4, 4]])
  })

  it('count what has no rating apart: not in the role, cannot say, and not answered are three things, and none is low', () => {
    const [management, leadership] = [reading.domains.management.counts[0], reading.domains.leadership.counts[0]]
    assert.deepEqual([management?.notInRole, management?.notObserved, management?.unanswered], [1, 0, 0])
    assert.deepEqual([leadership?.notInRole, leadership?.notObserved, leadership?.unanswered], [0, 1, 2])
  })

  it('are read by aspect within a domain, and by capability; one behaviour keeps its own word', () => {
    assert.deepEqual(reading.domains.management.aspects.map(({ aspect, counts }) => [aspect, counts[0]?.reliably]), [['focus', 1], ['risk', 1]])
    assert.deepEqual(reading.domains.management.capabilities.map(({ capability, only }) => [capability.itemId, only]), [['m1', null], ['m2', [5, 4]]])
  })

  it('keep capabilities on neither axis out of every domain', () => {
    assert.deepEqual(reading.apart.map(({ capability }) => capability.itemId), ['x1'])
    assert.equal(reading.domains.management.capabilities.length + reading.domains.leadership.capabilities.length, 4)
  })
})

describe('the dotted mark of a view', () => {
  it('is the mean of its ratings in a domain', () => {
    assert.deepEqual(markOf(ownView({ m1: [3, 4, 2], l1: [1, 1, 'not-observed'], l2: [4] }), capabilities), { management: 3, leadership: 2 })
  })

  it('is not there with fewer than 3 ratings, with none at all, and where all is not in the role', () => {
    assert.deepEqual(markOf(ownView({ m1: [3, 4], l1: [5, 5, 5] }), capabilities), { management: null, leadership: 5 })
    assert.deepEqual(markOf(ownView({}), capabilities), { management: null, leadership: null })
    assert.deepEqual(markOf(ownView(allThe('not-in-role')), capabilities), { management: null, leadership: null })
  })
})
