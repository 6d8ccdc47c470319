import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { roles } from '../../../kernel/workforce.ts'
import { groupPeople } from './groups.ts'

describe('people to try, in groups', () => {
  it('are all there, each once, in the order of the roles', () => {
    const people = roles.toReversed().map((role) => ({ role }))
    assert.deepEqual(groupPeople(people).flatMap((one) => one.people.map(({ role }) => role)), roles)
  })

  it('keep their order within a role', () => {
    const [one] = groupPeople([{ role: 'member', name: 'Bethany' }, { role: 'member', name: 'Amara' }] as const)
    assert.deepEqual(one?.people.map(({ name }) => name), ['Bethany', 'Amara'])
  })

  it('leave a group out in which nobody is', () => {
    assert.deepEqual(groupPeople([{ role: 'auditor' }] as const).map(({ group }) => group), ['evenkeel'])
  })
})
