import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { identityFrom } from './claims.ts'
import type { ProviderSettings } from './provider-settings.ts'
import { aCis2Provider, aProvider, aRole, anEntraProvider, someClaims, tenantId } from './testing/a-provider.ts'

type Json = Readonly<Record<string, unknown>>

function read(settings: ProviderSettings, signed: Json, userinfo: Json = {}) {
  const result = identityFrom(settings, someClaims(signed, userinfo))
  return result.ok ? result.value : result.error.code
}

function emailOf(settings: ProviderSettings, signed: Json): string | null {
  const identity = identityFrom(settings, someClaims(signed))
  assert.ok(identity.ok)
  return identity.value.email
}

test('a person is known by issuer and subject, with no claim kept beyond what is needed', () => {
  const claims = { email: 'Ada.Example@Trust.Invented.Example', given_name: 'Ada', family_name: 'Example', sid: 's1', birthdate: '1980-01-01' }
  assert.deepEqual(read(aProvider(), claims), {
    issuer: 'https://identity.invented.example',
    subject: 'invented-subject-1',
    email: 'ada.example@trust.invented.example',
    employeeNumber: null,
    givenName: 'Ada',
    familyName: 'Example',
    sid: 's1',
    idToken: 'an invented token',
  })
})

test('an address that the provider has not verified is not taken', () => {
  for (const verified of [false, 'false', 0, null]) assert.equal(emailOf(aProvider(), { email: 'a@b.example', email_verified: verified }), null)
  for (const verified of [true, 'true']) assert.equal(emailOf(aProvider(), { email: 'a@b.example', email_verified: verified }), 'a@b.example')
})

test('an address with letters that only look like others is not taken', () => {
  for (const email of ['\u212Aim@b.example', '\uFF41@b.example', 'a@b', 'a b@c.example', 'a@b.example\nc', 'a@b.example,c@d.example', '@b.example', 'a@-b.example']) {
    assert.equal(emailOf(aProvider(), { email }), null, email)
  }
  assert.equal(emailOf(aProvider(), { email: "Nia.O'Invented@b.example" }), "nia.o'invented@b.example")
})

test('an employee number is read as text or as a whole number, from the claim of the settings only', () => {
  const settings = aProvider({ employeeNumberClaim: 'employee_id' })
  for (const [sent, expected] of [['00123456', '00123456'], [123456, '123456'], [1.5, null], [{}, null], ['', null]] as const) {
    const identity = read(settings, { employee_id: sent, other: '9' })
    assert.ok(typeof identity !== 'string')
    assert.equal(identity.employeeNumber, expected)
  }
})

test('a session is taken from the ID token and not from userinfo', () => {
  const identity = read(aProvider(), {}, { sid: 'of somebody else' })
  assert.ok(typeof identity !== 'string')
  assert.equal(identity.sid, null)
})

test('a subject that is no key is refused', () => {
  for (const subject of ['', ' ', 'a\n', 'é', 'x'.repeat(256)]) {
    const result = identityFrom(aProvider(), { ...someClaims(), subject })
    assert.deepEqual(result, { ok: false, error: { code: 'no-subject' } })
  }
})

test('with both subject and NHS user id the subject is the key', () => {
  const identity = read(aCis2Provider(), { nhsid_useruid: '900000000009', nhsid_nrbac_roles: [aRole()] })
  assert.ok(typeof identity !== 'string')
  assert.equal(identity.subject, 'invented-subject-1')
})

test('Entra ID: the directory must be that of the settings, and the ID token must say so', () => {
  const settings = anEntraProvider()
  assert.equal(read(settings, { tid: '00000000-1111-4222-8333-444455556666' }), 'wrong-tenant')
  assert.equal(read(settings, {}), 'wrong-tenant')
  assert.equal(read(settings, {}, { tid: tenantId }), 'wrong-tenant')
  assert.equal(read(anEntraProvider({ entraTenantId: null }), { tid: tenantId }), 'wrong-tenant')
  assert.equal(emailOf(settings, { tid: tenantId.toUpperCase(), email: 'a@b.example' }), 'a@b.example')
})

test('Entra ID: the name to sign in with serves as address only when it is one and no address came', () => {
  const email = (claims: Json) => emailOf(anEntraProvider(), { tid: tenantId, ...claims })
  assert.equal(email({ preferred_username: 'Ada@B.example' }), 'ada@b.example')
  assert.equal(email({ preferred_username: 'Ada@B.example', email: 'c@d.example' }), 'c@d.example')
  assert.equal(email({ preferred_username: 'ada' }), null)
  assert.equal(email({ preferred_username: 'ada_b.example#EXT#@trust.onmicrosoft.com' }), null)
  assert.equal(email({ preferred_username: 'ada@b.example', email: 7 }), null)
  assert.equal(emailOf(aProvider(), { preferred_username: 'ada@b.example' }), null)
})

test('Entra ID: the address of a guest, or of a domain that nobody verified, is not taken', () => {
  const email = (claims: Json) => emailOf(anEntraProvider(), { tid: tenantId, iss: 'https://own.example', email: 'victim@b.example', ...claims })
  assert.equal(email({ acct: 0, xms_edov: true, idp: 'https://own.example' }), 'victim@b.example')
  for (const claims of [{ acct: 1 }, { acct: '1' }, { idp: 'https://other.example' }, { xms_edov: false }, { xms_edov: '0' }]) assert.equal(email(claims), null, JSON.stringify(claims))
})

test('Entra ID: the required group or application role must be sent', () => {
  const code = (claims: Json) => read(anEntraProvider({ requiredGroup: 'a1b2' }), { tid: tenantId, ...claims })
  assert.ok(typeof code({ groups: ['x', 'A1B2'] }) !== 'string')
  assert.ok(typeof code({ roles: ['a1b2'] }) !== 'string')
  assert.equal(code({ groups: ['x'] }), 'not-in-group')
  assert.equal(code({ groups: [{ id: 'a1b2' }, 'x'] }), 'not-in-group')
})

test('Entra ID: groups that were left out for their number are told as not sent, unless a role admits the person', () => {
  const code = (claims: Json) => read(anEntraProvider({ requiredGroup: 'a1b2' }), { tid: tenantId, ...claims })
  for (const claims of [{ _claim_names: { groups: 'src1' } }, { hasgroups: true }, { hasgroups: 'true', roles: ['x'] }, {}, { groups: [] }]) assert.equal(code(claims), 'groups-not-sent', JSON.stringify(claims))
  assert.ok(typeof code({ _claim_names: { groups: 'src1' }, roles: ['a1b2'] }) !== 'string')
})

test('when AAL3 is asked for, a lower level or none is refused', () => {
  const settings = aCis2Provider({ acrValues: 'AAL3_ANY' })
  const code = (claims: Json) => read(settings, { nhsid_nrbac_roles: [aRole()], ...claims })
  for (const claims of [{ acr: 'AAL3_ANY' }, { authentication_assurance_level: '3' }, { authentication_assurance_level: 3, id_assurance_level: '3', idassurancelevel: '3' }]) assert.ok(typeof code(claims) !== 'string', JSON.stringify(claims))
  for (const claims of [
    { acr: 'AAL2_OR_AAL3_ANY' },
    { acr: 'AAL3_ANY', authentication_assurance_level: '2' },
    { authentication_assurance_level: '3', idassurancelevel: '2' },
    { authentication_assurance_level: 'high' },
    { acr: ['AAL3_ANY'] },
  ]) {
    assert.equal(code(claims), 'assurance-too-low', JSON.stringify(claims))
  }
  assert.equal(code({}), 'assurance-not-stated')
  assert.equal(code({ idassurancelevel: '3' }), 'assurance-not-stated')
})

test('when AAL2 or AAL3 is asked for, either will do', () => {
  const settings = aCis2Provider({ acrValues: 'AAL2_OR_AAL3_ANY' })
  for (const level of ['2', '3']) assert.ok(typeof read(settings, { nhsid_nrbac_roles: [aRole()], authentication_assurance_level: level }) !== 'string')
  assert.equal(read(settings, { nhsid_nrbac_roles: [aRole()], authentication_assurance_level: '1' }), 'assurance-too-low')
})

const settingsOfEveryKind = [aProvider({ requiredGroup: 'g', employeeNumberClaim: '__proto__' }), aCis2Provider({ acrValues: 'AAL3_ANY' }), anEntraProvider({ requiredGroup: 'g' })]
const known = ['sub', 'tid', 'email', 'email_verified', 'preferred_username', 'groups', 'roles', '_claim_names', 'hasgroups', 'nhsid_nrbac_roles', 'selected_roleid', 'acr', 'given_name', 'sid', 'idp', 'acct']
const anyClaims = fc.dictionary(fc.oneof(fc.constantFrom(...known), fc.string()), fc.jsonValue())

test('no claims at all, of whatever form, make the reading throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...settingsOfEveryKind), anyClaims, anyClaims, (settings, signed, userinfo) => {
      const result = identityFrom(settings, someClaims(signed, userinfo))
      assert.equal(typeof result.ok, 'boolean')
    }),
    { numRuns: 2000 },
  )
})

test('whoever is admitted by Care Identity has a role in one of our organisations', () => {
  const anyRole = fc.record({ org_code: fc.constantFrom('X9Z', 'X8Y', '', null), person_roleid: fc.constantFrom('1', '2', 3), role_code: fc.constantFrom('S1:G1:R1', 'R1', null) })
  fc.assert(
    fc.property(fc.array(fc.oneof(anyRole, fc.jsonValue())), fc.constantFrom('', '1', '2', undefined, 3), (roles, selected) => {
      if (!identityFrom(aCis2Provider(), someClaims({ nhsid_nrbac_roles: roles, selected_roleid: selected })).ok) return
      assert.ok(roles.some((role) => typeof role === 'object' && role !== null && 'org_code' in role && role.org_code === 'X9Z'))
    }),
  )
})
