import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { DemonstrationEvent } from '../../../../demo/index.ts'
import { pastEventOf } from './past-event.ts'

const event: DemonstrationEvent = { at: '2026-03-02T09:00:00.000Z', actorId: 'ruth', action: 'people/person-viewed', subjectId: 'amara', details: { as: 'line-manager' } }

describe('an event of the generated history', () => {
  it('keeps its time, its actor, its subject and its facts', () => {
    assert.deepEqual(pastEventOf(event), { at: new Date('2026-03-02T09:00:00Z'), actor: { kind: 'person', id: 'ruth' }, action: 'people/person-viewed', subjectId: 'amara', details: { as: 'line-manager' } })
  })

  it('is about whoever signed in, so that they find it in their own history', () => {
    const { subjectId, details } = pastEventOf({ ...event, action: 'identity/signed-in', subjectId: null, details: { provider: 'northmere' } })
    assert.deepEqual([subjectId, details], ['ruth', { method: 'provider' }])
  })

  it('tells a role by the name under which administration records it', () => {
    const { action, subjectId, details } = pastEventOf({ ...event, action: 'identity/role-given', details: { role: 'auditor' } })
    assert.deepEqual([action, subjectId, details], ['administration/role-given', 'amara', { role: 'auditor' }])
  })

  it('leaves names out, as the trail does', () => {
    assert.deepEqual(pastEventOf({ ...event, action: 'organisation/unit-closed', details: { name: 'Heron ward' } }).details, {})
  })
})
