import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Role, roles } from '../../../kernel/workforce.ts'
import { doorWords } from '../words/home.ts'
import { furtherDoors, leadingDoors } from './doors.ts'

const groupsOf = (...held: Role[]) => furtherDoors(new Set(held)).map(({ group }) => group)

describe('the doors of a page', () => {
  it('begin with what the role is for: figures, the audit trail, the exercise with a class', () => {
    assert.deepEqual(leadingDoors(new Set<Role>(['member', 'auditor', 'board-reader'])), ['figures', 'capabilityFigures', 'audit'])
    assert.deepEqual(leadingDoors(new Set<Role>(['member', 'line-manager', 'od-lead', 'administrator'])), [])
  })

  it('have each door once for who holds every role', () => {
    const all = new Set<Role>(roles)
    const shown = [...leadingDoors(all), ...furtherDoors(all).flatMap(({ doors }) => doors)]
    assert.equal(new Set(shown).size, shown.length)
    assert.deepEqual(shown.toSorted(), Object.keys(doorWords).toSorted())
  })

  it('begin with their own work for who answers for nobody, and with the team for who does', () => {
    assert.deepEqual(groupsOf('member'), ['own', 'learning', 'team', 'account'])
    assert.deepEqual(groupsOf('member', 'line-manager'), ['team', 'own', 'learning', 'account'])
    assert.deepEqual(groupsOf('member', 'od-lead'), ['team', 'organisation', 'own', 'learning', 'account'])
  })

  it('leave out a group of which no door is left', () => {
    assert.deepEqual(groupsOf('member', 'auditor'), ['team', 'own', 'learning', 'account'])
  })
})
