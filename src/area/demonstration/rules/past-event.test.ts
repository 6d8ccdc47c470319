import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { DemonstrationEvent } from '../../../../demo/index.ts'
import { pastEventOf } from './past-event.ts'

const event: DemonstrationEvent = { at: '2026-03-02T09:00:00.000Z', actorId: 'ruth', action: 'people/person-viewed', subjectId: 'amara', details: { as: 'line-manager' } }

describe('an event of the generated history', () => {
  it('keeps its time, its actor, its subject and its facts', () => {
    assert.deepEqual(pastEventOf(event), { at: new Date('2026-03-02T09:00:00Z'), actor: { kind: 'person', id: 'ruth' }, action: 'people/person-viewed', subjectId: 'amara', details: { as: 'line-manager' } })
  })
})
