import assert from 'node:assert/strict'
import { it } from 'node:test'
import { detailsText } from './audit-details.ts'

const [ward, nobody] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']

it('says the details of an entry in one line of words, without those that are not there', () => {
  assert.equal(detailsText({ as: 'line-manager', unitId: null, idleMinutes: 20, isOwn: true, kind: '' }), 'as line manager; minutes without use: 20; their own choice: yes')
  assert.equal(detailsText({ because: 'own-wish', sessions: 1_000 }), 'because of: own wish; sessions: 1,000')
  assert.equal(detailsText({ scopes: 'organisation:read people:read', from: '2026-11-26' }), 'may read: units and posts, people; from: 26 November 2026')
  assert.equal(detailsText({ action: 'people/person-viewed' }), 'what was looked for: Looked at a person')
  assert.equal(detailsText({ code: 'wrong-state' }), 'reason: wrong state')
  assert.equal(detailsText({}), '')
})

it('shows what an id stands for, and never the id', () => {
  assert.equal(detailsText({ unitId: ward, importId: nobody }, (id) => (id === ward ? 'Ward 7' : null)), 'unit: Ward 7')
})
