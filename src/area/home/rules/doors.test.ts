import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Role } from '../../../kernel/workforce.ts'
import { furtherDoors, leadingDoors } from './doors.ts'

describe('the doors of a page', () => {
  it('begin with what the role is for: figures, the audit trail, the exercise with a class', () => {
    assert.deepEqual(leadingDoors(new Set<Role>(['member', 'auditor', 'board-reader'])), ['figures', 'capabilityFigures', 'audit'])
    assert.deepEqual(leadingDoors(new Set<Role>(['member', 'line-manager', 'od-lead', 'administrator'])), [])
  })

  it('have each door once', () => {
    const all = new Set<Role>(['member', 'line-manager', 'supervisor', 'od-lead', 'facilitator', 'board-reader', 'administrator', 'auditor'])
    const shown = [...leadingDoors(all), ...furtherDoors(all)]
    assert.equal(new Set(shown).size, shown.length)
    assert.equal(shown.length, 20)
  })
})
