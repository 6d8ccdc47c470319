import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkProviderSettings } from './check-provider-settings.ts'
import type { ProviderField, TypedProviderSettings } from './check-provider-settings.ts'
import { tenantId } from './testing/a-provider.ts'

function typed(fields: Partial<TypedProviderSettings> = {}): TypedProviderSettings {
  return {
    providerId: 'main',
    name: 'Trust sign-in',
    issuer: 'https://identity.invented.example/realm',
    clientId: 'evenkeel',
    clientSecret: '',
    kind: 'other',
    scopes: '',
    entraTenantId: '',
    odsCodes: '',
    acrValues: '',
    requiredGroup: '',
    matchesBy: 'email',
    employeeNumberClaim: '',
    ...fields,
  }
}

const cis2 = { kind: 'cis2', odsCodes: 'X9Z' }
const entra = { kind: 'entra', entraTenantId: tenantId, issuer: `https://login.microsoftonline.com/${tenantId}/v2.0` }

function problemsOf(fields: Partial<TypedProviderSettings>, allowInsecure = false) {
  const result = checkProviderSettings(typed(fields), allowInsecure)
  return result.ok ? [] : result.error
}

test('what is left empty is nothing, and spaces around are passed over', () => {
  assert.deepEqual(checkProviderSettings(typed({ issuer: ' https://identity.invented.example/realm ' }), false), {
    ok: true,
    value: {
      providerId: 'main',
      name: 'Trust sign-in',
      issuer: 'https://identity.invented.example/realm',
      clientId: 'evenkeel',
      clientSecret: null,
      kind: 'other',
      entraTenantId: null,
      odsCodes: [],
      acrValues: null,
      requiredGroup: null,
      matchesBy: 'email',
      employeeNumberClaim: null,
    },
  })
})

test('every problem is told, in the order of the fields', () => {
  const problems = problemsOf({ name: '', issuer: '', clientId: '', kind: '', matchesBy: '' })
  assert.deepEqual(problems.map(({ code, field }) => [code, field]), ['name', 'issuer', 'clientId', 'kind', 'matchesBy'].map((field) => ['empty', field]))
})

test('an issuer is an https address without user, query, fragment or the place of its metadata', () => {
  const cases = {
    'identity.invented.example': 'not-an-address',
    'http://identity.invented.example': 'needs-https',
    'ftp://identity.invented.example': 'needs-https',
    'https://identity.invented.example?a=1': 'more-than-an-address',
    'https://identity.invented.example/#a': 'more-than-an-address',
    'https://me:word@identity.invented.example': 'more-than-an-address',
    'https://identity.invented.example/.well-known/openid-configuration': 'more-than-an-address',
  }
  for (const [issuer, code] of Object.entries(cases)) assert.deepEqual(problemsOf({ issuer }), [{ code, field: 'issuer' }], issuer)
  assert.deepEqual(problemsOf({ issuer: 'https://am.invented.example:443/openam/oauth2/realms/root' }), [])
})

test('an issuer on this computer may do without https where that is allowed, and no other may', () => {
  for (const issuer of ['http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000']) {
    assert.deepEqual(problemsOf({ issuer }, true), [], issuer)
    assert.deepEqual(problemsOf({ issuer }, false), [{ code: 'needs-https', field: 'issuer' }], issuer)
  }
  for (const issuer of ['http://127.0.0.1.invented.example', 'http://10.0.0.1']) assert.deepEqual(problemsOf({ issuer }, true), [{ code: 'needs-https', field: 'issuer' }], issuer)
})

test('Entra ID needs the directory, as the id of one', () => {
  assert.deepEqual(problemsOf(entra), [])
  assert.deepEqual(problemsOf({ ...entra, entraTenantId: '', issuer: 'https://sts.invented.example' }), [{ code: 'empty', field: 'entraTenantId' }])
  assert.deepEqual(problemsOf({ ...entra, entraTenantId: 'trust.onmicrosoft.com', issuer: 'https://sts.invented.example' }), [{ code: 'not-a-tenant-id', field: 'entraTenantId' }])
})

test('an Entra issuer for people of any directory, or of another, is refused', () => {
  for (const directory of ['common', 'organizations', 'consumers', 'Common']) {
    assert.deepEqual(problemsOf({ ...entra, issuer: `https://login.microsoftonline.com/${directory}/v2.0` }), [{ code: 'issuer-not-of-one-tenant', field: 'issuer' }])
  }
  assert.deepEqual(problemsOf({ ...entra, issuer: `https://login.microsoftonline.com/${tenantId.replace('5', '6')}/v2.0` }), [{ code: 'issuer-of-another-tenant', field: 'issuer' }])
})

test('Care Identity needs at least one ODS code, and each must be one', () => {
  assert.deepEqual(problemsOf({ ...cis2, odsCodes: ' ' }), [{ code: 'empty', field: 'odsCodes' }])
  assert.deepEqual(problemsOf({ ...cis2, odsCodes: 'X9Z, 12\nX9*' }), [
    { code: 'not-an-ods-code', field: 'odsCodes', text: '12' },
    { code: 'not-an-ods-code', field: 'odsCodes', text: 'X9*' },
  ])
  const result = checkProviderSettings(typed({ ...cis2, odsCodes: 'x9z; X9Z-X\nx9z01' }), false)
  assert.deepEqual(result.ok && result.value.odsCodes, ['X9Z', 'X9Z01'])
})

test('a group cannot be asked of Care Identity, which sends none', () => {
  assert.deepEqual(problemsOf({ ...cis2, requiredGroup: 'managers' }), [{ code: 'group-not-for-kind', field: 'requiredGroup' }])
})

test('matching by employee number needs the claim that holds it', () => {
  assert.deepEqual(problemsOf({ matchesBy: 'employee-number' }), [{ code: 'empty', field: 'employeeNumberClaim' }])
})

test('scopes that are typed hold openid', () => {
  assert.deepEqual(problemsOf({ scopes: 'profile email' }), [{ code: 'no-openid-scope', field: 'scopes' }])
  const result = checkProviderSettings(typed({ scopes: 'openid   email' }), false)
  assert.equal(result.ok && result.value.scopes, 'openid email')
})

test('no text makes the check throw, and what it accepts keeps its limits', () => {
  const anyTyped = fc.record(Object.fromEntries(Object.keys(typed()).map((field) => [field, fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'cis2', 'entra', 'email', tenantId, 'https://a.example'))])))
  fc.assert(
    fc.property(anyTyped, (fields) => {
      // the record has the fields of the builder
      const result = checkProviderSettings(fields as Record<ProviderField, string>, false)
      if (result.ok) assert.ok(result.value.issuer.startsWith('https://') || URL.parse(result.value.issuer)?.protocol === 'https:')
      else assert.ok(result.error.length > 0)
    }),
  )
})
