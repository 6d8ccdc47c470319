import type { Claims } from '../claims.ts'
import type { ProviderSettings } from '../provider-settings.ts'

export const redirectUri = 'http://127.0.0.1:9/sign-in/invented/returned'

/** Our address for people who come back from a provider. */
export function redirectUriOf({ providerId }: Pick<ProviderSettings, 'providerId'>): string {
  return `http://127.0.0.1:9/sign-in/${providerId}/returned`
}

export const postLogoutRedirectUri = 'http://127.0.0.1:9/signed-out'
export const tenantId = '5a0c0000-1111-4222-8333-444455556666'

/** Settings of a plain provider. */
export function aProvider(settings: Partial<ProviderSettings> = {}): ProviderSettings {
  return {
    providerId: 'invented',
    name: 'Invented sign-in',
    issuer: 'https://identity.invented.example',
    clientId: 'evenkeel',
    clientSecret: 'an invented secret of the client',
    kind: 'other',
    entraTenantId: null,
    odsCodes: [],
    requiredGroup: null,
    matchesBy: 'email',
    employeeNumberClaim: null,
    ...settings,
  }
}

export function aCis2Provider(settings: Partial<ProviderSettings> = {}): ProviderSettings {
  return aProvider({ kind: 'cis2', odsCodes: ['X9Z'], ...settings })
}

export function anEntraProvider(settings: Partial<ProviderSettings> = {}): ProviderSettings {
  return aProvider({ kind: 'entra', entraTenantId: tenantId, ...settings })
}

/** A role in the organisation X9Z. */
export function aRole(role: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return { org_code: 'X9Z', person_orgid: '900000000001', person_roleid: '900000000002', role_code: 'S8001:G8005:R8000', role_name: 'An invented role', ...role }
}

/** What a provider said of a person: all of it in the ID token unless told by userinfo. */
export function someClaims(signed: Readonly<Record<string, unknown>> = {}, userinfo: Readonly<Record<string, unknown>> = {}): Claims {
  return { issuer: 'https://identity.invented.example', subject: 'invented-subject-1', idToken: 'an invented token', signed, all: { ...userinfo, ...signed } }
}
