import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { leavingRoles } from './leaving-roles.ts'

const person = (personId: string, leftOn: string | null) => ({ personId, givenName: 'Ada', familyName: personId, leftOn })
const holders = { administrators: new Set(['a', 'b']), all: new Set(['a', 'b', 'lead']) }

describe('people with a role who would leave by an import', () => {
  it('are named, and nobody without a role', () => {
    assert.deepEqual(leavingRoles([person('lead', '2026-11-26'), person('nurse', '2026-11-26'), person('a', null)], holders), { leavingWithRole: ['Ada lead'], leavesNoAdministrator: false })
  })

  it('keep the import from being done when they are all administrators', () => {
    assert.equal(leavingRoles([person('a', '2026-11-26')], holders).leavesNoAdministrator, false)
    assert.equal(leavingRoles([person('a', '2026-11-26'), person('b', '2026-11-26')], holders).leavesNoAdministrator, true)
  })

  it('are nobody where there is no administrator yet', () => {
    assert.equal(leavingRoles([person('a', '2026-11-26')], { administrators: new Set(), all: new Set() }).leavesNoAdministrator, false)
  })
})
