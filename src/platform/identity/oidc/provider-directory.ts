import { createRemoteJWKSet, customFetch as joseFetch } from 'jose'
import type { JWTVerifyGetKey } from 'jose'
import * as client from 'openid-client'
import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { limitedFetch } from './limited-fetch.ts'
import type { ProviderFetch } from './limited-fetch.ts'
import { oidcProblemOf } from './oidc-problem.ts'
import type { OidcProblem } from './oidc-problem.ts'
import { isLoopback } from './provider-settings.ts'
import type { ProviderKind, ProviderSettings } from './provider-settings.ts'

/** Signatures that we take. A provider that offers only others cannot be used; `none` and shared secrets (HS256) never. */
export const acceptedSignatures: readonly string[] = ['RS256', 'PS256', 'ES256']

/** How long what a provider publishes is used before it is asked again, in milliseconds. */
const freshFor = 60 * 60 * 1000
/** Before somebody is sent there it must have answered as lately as this: a browser that finds nobody there shows its own error page, with no way back. */
export const heardLately = 1000

export interface DirectoryOptions {
  /** Whether a provider on this computer may do without https. */
  readonly allowInsecure: boolean
  readonly fetch: ProviderFetch
  readonly now: () => Date
  readonly timeoutSeconds: number
}

/** A provider as it describes itself. */
export interface DiscoveredProvider {
  readonly configuration: client.Configuration
  readonly metadata: client.ServerMetadata
  /** Its keys, for tokens that reach us outside a sign-in. */
  readonly keys: JWTVerifyGetKey
}

/** @param notOlderThan how old what is remembered may be, in milliseconds; an hour unless told */
export type FindProvider = (provider: ProviderSettings, notOlderThan?: number) => Promise<Result<DiscoveredProvider, OidcProblem>>

interface Entry {
  readonly askedAt: number
  readonly clientSecret: string | null
  readonly found: Promise<Result<DiscoveredProvider, OidcProblem>>
}

/**
 * Finds providers by their issuers and remembers for an hour what they publish.
 * Several askers at once share one request; a failure is not remembered.
 */
export function createProviderDirectory(options: DirectoryOptions): FindProvider {
  const entries = new Map<string, Entry>()
  return async (provider, notOlderThan = freshFor) => {
    const now = options.now().getTime()
    const key = JSON.stringify([provider.issuer, provider.clientId, provider.kind])
    const known = entries.get(key)
    if (known !== undefined && now - known.askedAt < notOlderThan && known.clientSecret === provider.clientSecret) return known.found
    const entry = { askedAt: now, clientSecret: provider.clientSecret, found: discover(provider, options) }
    forgetStale(entries, now)
    entries.set(key, entry)
    const result = await entry.found
    if (!result.ok && entries.get(key) === entry) entries.delete(key)
    return result
  }
}

function forgetStale(entries: Map<string, Entry>, now: number): void {
  for (const [key, { askedAt }] of entries) if (now - askedAt >= freshFor) entries.delete(key)
}

async function discover(provider: ProviderSettings, options: DirectoryOptions): Promise<Result<DiscoveredProvider, OidcProblem>> {
  const issuer = URL.parse(provider.issuer)
  if (issuer === null) return failure({ code: 'provider-misconfigured' })
  const mayBeInsecure = options.allowInsecure && issuer.protocol === 'http:' && isLoopback(issuer)
  const fetch = limitedFetch(options.fetch)
  try {
    const published = await client.discovery(issuer, provider.clientId, undefined, client.None(), {
      timeout: options.timeoutSeconds,
      [client.customFetch]: forLibrary(fetch),
      ...(mayBeInsecure ? { execute: [client.allowInsecureRequests] } : {}),
    })
    return usable(provider, published.serverMetadata(), { ...options, fetch, allowInsecure: mayBeInsecure })
  } catch (error) {
    return failure(oidcProblemOf(error))
  }
}

/** The provider, held to the signatures that we take; nothing when it lacks what a sign-in needs. */
function usable(provider: ProviderSettings, published: client.ServerMetadata, options: DirectoryOptions): Result<DiscoveredProvider, OidcProblem> {
  const metadata = { ...published, ...signaturesOf(published) }
  const keysAddress = URL.parse(String(metadata.jwks_uri ?? ''))
  const addresses = [metadata.authorization_endpoint, metadata.token_endpoint].map((address) => URL.parse(String(address ?? '')))
  if (keysAddress === null || [keysAddress, ...addresses].some((address) => !isSafe(address, options.allowInsecure))) return failure({ code: 'provider-misconfigured' })
  const configuration = new client.Configuration(metadata, provider.clientId, undefined, authentication(provider, metadata))
  configuration.timeout = options.timeoutSeconds
  configuration[client.customFetch] = forLibrary(options.fetch)
  // Over TLS the standard allows to trust a token without its signature; we check it all the same.
  client.enableNonRepudiationChecks(configuration)
  if (options.allowInsecure) client.allowInsecureRequests(configuration)
  const keys = createRemoteJWKSet(keysAddress, { [joseFetch]: options.fetch, timeoutDuration: options.timeoutSeconds * 1000 })
  return success({ configuration, metadata, keys })
}

function forLibrary(fetch: ProviderFetch): client.CustomFetch {
  // the library's options are those of fetch, but that what is absent may also be written as undefined
  return fetch as client.CustomFetch
}

function signaturesOf(published: client.ServerMetadata): Pick<client.ServerMetadata, 'id_token_signing_alg_values_supported' | 'userinfo_signing_alg_values_supported'> {
  return {
    id_token_signing_alg_values_supported: acceptedOf(published.id_token_signing_alg_values_supported ?? ['RS256']),
    userinfo_signing_alg_values_supported: acceptedOf(published.userinfo_signing_alg_values_supported ?? ['RS256']),
  }
}

/** What a provider publishes is unknown until looked at, whatever the library's types say. */
function acceptedOf(offered: unknown): string[] {
  return Array.isArray(offered) ? acceptedSignatures.filter((name) => offered.includes(name)) : []
}

function isSafe(address: URL | null, allowInsecure: boolean): boolean {
  return address !== null && (address.protocol === 'https:' || (allowInsecure && address.protocol === 'http:' && isLoopback(address)))
}

/**
 * How the secret is sent. Care Identity Authentication and Entra ID document it in the body; the standard's own way is the header.
 * @source OpenID Connect Discovery 1.0, 3: client_secret_basic when nothing is published
 */
function authentication(provider: Pick<ProviderSettings, 'kind' | 'clientSecret'>, metadata: client.ServerMetadata): client.ClientAuth {
  if (provider.clientSecret === null) return client.None()
  const published: unknown = metadata.token_endpoint_auth_methods_supported
  const offered: readonly unknown[] = Array.isArray(published) ? published : ['client_secret_basic']
  const [first] = wanted(provider.kind).filter((method) => offered.includes(method))
  return first === 'client_secret_post' ? client.ClientSecretPost(provider.clientSecret) : client.ClientSecretBasic(provider.clientSecret)
}

function wanted(kind: ProviderKind): readonly string[] {
  return kind === 'other' ? ['client_secret_basic', 'client_secret_post'] : ['client_secret_post', 'client_secret_basic']
}
