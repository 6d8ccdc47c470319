import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkProviderSettings } from '../../../platform/identity/oidc/index.ts'
import { settingsAsTyped, typedSettings } from './provider-fields.ts'

describe('the fields of a provider', () => {
  it('leave out what a kind does not ask for, whatever was sent', () => {
    const typed = typedSettings('a', 'cis2', (field) => field)
    assert.deepEqual([typed.requiredGroup, typed.entraTenantId, typed.odsCodes, typed.kind], ['', '', 'odsCodes', 'cis2'])
  })

  it('show settings as they may be sent again, but never the secret', () => {
    const given = { name: 'Smartcard', issuer: 'https://cis2.example/realm', clientId: 'evenkeel', clientSecret: 'a secret', odsCodes: 'R1H RWP', acrValues: 'AAL3_ANY', matchesBy: 'employee-number', employeeNumberClaim: 'uid' }
    // Fields that are not given here are empty.
    const checked = checkProviderSettings(typedSettings('a', 'cis2', (field) => (given as Readonly<Record<string, string>>)[field] ?? ''), false)
    assert.ok(checked.ok)
    const shown = settingsAsTyped(checked.value)
    assert.equal(shown.clientSecret, '')
    const again = checkProviderSettings(shown, false)
    assert.deepEqual(again, { ok: true, value: { ...checked.value, clientSecret: null } })
  })
})
