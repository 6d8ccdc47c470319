/** Which shape of claims a provider sends: the NHS's Care Identity Authentication, Microsoft Entra ID, or plain OpenID Connect. */
export const providerKinds = ['cis2', 'entra', 'other'] as const
export type ProviderKind = (typeof providerKinds)[number]

/** By what an identity that is new to us finds its person; `none`: by a mailed link only. */
export const matchings = ['email', 'employee-number', 'none'] as const
export type Matching = (typeof matchings)[number]

/** What an organisation has agreed with one provider of identities. */
export interface ProviderSettings {
  readonly providerId: string
  /** As shown on the button. */
  readonly name: string
  /** Exactly as the provider writes it in its metadata and tokens. */
  readonly issuer: string
  readonly clientId: string
  /** Null for a public client. */
  readonly clientSecret: string | null
  readonly kind: ProviderKind
  /** Separated by spaces; without it, the least that the kind needs. */
  readonly scopes?: string
  /** The directory whose people may sign in; always set for `entra`. */
  readonly entraTenantId: string | null
  /** ODS codes in which a role admits a person; at least one for `cis2`. */
  readonly odsCodes: readonly string[]
  /** The assurance asked for, as the provider names it, such as `AAL3_ANY`. */
  readonly acrValues?: string | null
  /** A group (its object id) or an application role that a person must have. */
  readonly requiredGroup: string | null
  readonly matchesBy: Matching
  readonly employeeNumberClaim: string | null
}

/** The least that each kind needs to admit a person and to greet them. @source NHS England, Care Identity Authentication: scopes and claims */
const leastScopes: Readonly<Record<ProviderKind, string>> = {
  cis2: 'openid profile email nhsperson nationalrbacaccess selectedrole',
  entra: 'openid profile email',
  other: 'openid profile email',
}

/**
 * The scopes to ask a provider for.
 * @returns separated by spaces; `openid` is among them
 */
export function scopesOf(settings: Pick<ProviderSettings, 'kind' | 'scopes'>): string {
  return settings.scopes ?? leastScopes[settings.kind]
}

const loopbackHosts = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/u

/** Whether an address stays within this computer. */
export function isLoopback(url: URL): boolean {
  return loopbackHosts.test(url.hostname)
}
