import type { ProviderField, ProviderKind, ProviderSettings, TypedProviderSettings } from '../../../platform/identity/oidc/index.ts'

/** The fields that somebody types: the id is ours, and the kind is chosen before. */
export type TypedField = Exclude<ProviderField, 'providerId' | 'kind'>

const always: readonly TypedField[] = ['name', 'issuer', 'clientId', 'clientSecret']
const matching: readonly TypedField[] = ['matchesBy', 'employeeNumberClaim']

/** What each kind of provider asks for, in the order of the form. */
export const fieldsOfKind: Readonly<Record<ProviderKind, readonly TypedField[]>> = {
  cis2: [...always, 'odsCodes', 'acrValues', ...matching, 'scopes'],
  entra: [...always, 'entraTenantId', 'requiredGroup', ...matching, 'scopes'],
  other: [...always, 'requiredGroup', 'acrValues', ...matching, 'scopes'],
}

const nothingTyped: TypedProviderSettings = {
  providerId: '',
  name: '',
  issuer: '',
  clientId: '',
  clientSecret: '',
  kind: '',
  scopes: '',
  entraTenantId: '',
  odsCodes: '',
  acrValues: '',
  requiredGroup: '',
  matchesBy: '',
  employeeNumberClaim: '',
}

/**
 * What was typed for a provider of this kind; fields that the kind does not ask for are empty, whatever was sent.
 * @param read gives the text of a field
 */
export function typedSettings(providerId: string, kind: ProviderKind, read: (field: TypedField) => string): TypedProviderSettings {
  return { ...nothingTyped, providerId, kind, ...Object.fromEntries(fieldsOfKind[kind].map((field) => [field, read(field)])) }
}

/** Settings as the form shows them. The secret is never among them. */
export function settingsAsTyped(settings: ProviderSettings): TypedProviderSettings {
  const { providerId, name, issuer, clientId, kind, scopes = '', entraTenantId, odsCodes, acrValues, requiredGroup, matchesBy, employeeNumberClaim } = settings
  return {
    ...nothingTyped,
    providerId,
    name,
    issuer,
    clientId,
    kind,
    scopes,
    entraTenantId: entraTenantId ?? '',
    odsCodes: odsCodes.join(', '),
    acrValues: acrValues ?? '',
    requiredGroup: requiredGroup ?? '',
    matchesBy,
    employeeNumberClaim: employeeNumberClaim ?? '',
  }
}

/** A form for a new provider before anything was typed. */
export function emptySettings(kind: ProviderKind): TypedProviderSettings {
  return { ...nothingTyped, kind, matchesBy: kind === 'cis2' ? 'none' : 'email' }
}
