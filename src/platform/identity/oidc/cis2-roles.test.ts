import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rolesProblem } from './cis2-roles.ts'
import { aRole } from './testing/a-provider.ts'

function codeFor(roles: unknown, selected?: unknown): string | undefined {
  return rolesProblem({ nhsid_nrbac_roles: roles, selected_roleid: selected }, ['X9Z', 'X8Y'])?.code
}

const elsewhere = aRole({ org_code: 'X7W', person_roleid: '3' })

test('one role in one of our organisations admits a person, however its code is written', () => {
  assert.equal(codeFor([elsewhere, aRole()]), undefined)
  assert.equal(codeFor([aRole({ org_code: ' x8y ' })]), undefined)
})

test('roles in other organisations admit nobody, and neither do organisations without a role', () => {
  assert.equal(codeFor([elsewhere]), 'no-role-here')
  assert.equal(rolesProblem({ nhsid_user_orgs: [{ org_code: 'X9Z', org_name: 'An invented trust' }] }, ['X9Z'])?.code, 'roles-missing')
})

test('a list that is missing, null or empty is told as missing', () => {
  for (const roles of [undefined, null, []]) assert.equal(codeFor(roles), 'roles-missing')
})

test('entries that cannot be read are passed over', () => {
  const unreadable = [null, 7, 'role', [], {}, aRole({ org_code: undefined }), aRole({ org_code: 7 }), aRole({ role_code: 'R8000' }), aRole({ role_code: 'S1:G1' }), aRole({ role_code: 'S1::R1' }), aRole({ role_code: null })]
  assert.equal(codeFor([...unreadable, aRole()]), undefined)
  assert.equal(codeFor([...unreadable, elsewhere]), 'no-role-here')
})

test('a list of nothing but unreadable entries, or one sent as text, is refused', () => {
  for (const roles of [[null], [{}], [aRole({ role_code: 'R8000' })], JSON.stringify([aRole()]), aRole(), 7, true]) assert.equal(codeFor(roles), 'roles-malformed')
})

test('no chosen role means any of them', () => {
  for (const selected of [undefined, null, '', ' ']) assert.equal(codeFor([elsewhere, aRole()], selected), undefined)
})

test('a chosen role must be on the list and in our organisation', () => {
  const roles = [elsewhere, aRole({ person_roleid: '2' })]
  assert.equal(codeFor(roles, '2'), undefined)
  assert.equal(codeFor(roles, '3'), 'selected-role-elsewhere')
  assert.equal(codeFor(roles, '4'), 'selected-role-unknown')
  assert.equal(codeFor([...roles, aRole({ person_roleid: '4', role_code: 'R8000' })], '4'), 'selected-role-unknown')
})

test('a chosen role that cannot be read is refused', () => {
  for (const selected of [2, {}, ['2'], true]) assert.equal(codeFor([aRole({ person_roleid: '2' })], selected), 'selected-role-unknown')
})

test('a role without a name of its own is never the chosen one', () => {
  assert.equal(codeFor([aRole({ person_roleid: undefined })], '2'), 'selected-role-unknown')
})
