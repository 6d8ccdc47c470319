import * as client from 'openid-client'
import { failure, success } from '../../../kernel/result.ts'
import type { Result } from '../../../kernel/result.ts'
import { callbackProblem } from './callback-checks.ts'
import type { SignInAttempt } from './callback-checks.ts'
import type { Claims } from './claims.ts'
import { idTokenProblem } from './id-token-checks.ts'
import type { ProviderFetch } from './limited-fetch.ts'
import { readLogoutToken } from './logout-token.ts'
import type { SignedOutNotice } from './logout-token.ts'
import { oidcProblemOf } from './oidc-problem.ts'
import type { OidcProblem } from './oidc-problem.ts'
import { createProviderDirectory, heardLately } from './provider-directory.ts'
import type { DiscoveredProvider } from './provider-directory.ts'
import { scopesOf } from './provider-settings.ts'
import type { ProviderSettings } from './provider-settings.ts'

export interface RelyingPartyOptions {
  /**
   * Our address to which a provider sends people back, without query. Each provider needs its own: by a shared one, a hostile
   * provider could have the code of another sent to itself where the other does not name itself (Entra ID does not).
   */
  readonly redirectUriOf: (provider: ProviderSettings) => string
  /** Our address to which providers send people who signed out there. */
  readonly postLogoutRedirectUri: string
  /** Whether a provider on this computer may do without https: in tests and the demonstration only. */
  readonly allowInsecure: boolean
  /** Does the requests, where they must go by another way than the host's own. */
  readonly fetch?: ProviderFetch
  /** The real time: providers date their tokens by it. */
  readonly now: () => Date
  /** For each request to a provider; 10 unless told. */
  readonly timeoutSeconds?: number
}

/** What a provider is asked about the person: to sign in again, or to choose among accounts ("not me"). */
export type Prompt = 'login' | 'select_account'

export interface StartedSignIn {
  readonly redirectTo: URL
  readonly attempt: SignInAttempt
}

/** Our side of OpenID Connect. No method throws for what a provider or a visitor sends. */
export interface RelyingParty {
  /** Where to send a person to sign in, and what to keep until they come back. A provider that has just gone is found out before. */
  readonly begin: (provider: ProviderSettings, prompt?: Prompt) => Promise<Result<StartedSignIn, OidcProblem>>
  /** What the provider says of the person who came back on this address, as our server saw it. The attempt must be one that was never used. */
  readonly finish: (provider: ProviderSettings, attempt: SignInAttempt, callbackUrl: URL) => Promise<Result<Claims, OidcProblem>>
  /** Where to send a person to sign out at the provider too; null when it offers no such place or cannot be asked. */
  readonly endSessionUrl: (provider: ProviderSettings, idToken: string | null) => Promise<URL | null>
  /** Reads a provider's notice that somebody signed out there. Refuse a `jti` seen before. */
  readonly verifyLogoutToken: (provider: ProviderSettings, token: string) => Promise<Result<SignedOutNotice, OidcProblem>>
}

/**
 * Our side of OpenID Connect: authorisation code flow with PKCE (S256), state and nonce, for any number of providers.
 * @source OpenID Connect Core 1.0; RFC 7636; RFC 9207; RFC 9700; RP-Initiated Logout 1.0; Back-Channel Logout 1.0
 */
export function createRelyingParty(options: RelyingPartyOptions): RelyingParty {
  const { allowInsecure, now, fetch = globalThis.fetch, timeoutSeconds = 10 } = options
  const find = createProviderDirectory({ allowInsecure, fetch, now, timeoutSeconds })
  return {
    async begin(provider, prompt) {
      const found = await find(provider, heardLately)
      return found.ok ? success(await started(found.value, provider, options.redirectUriOf(provider), prompt)) : found
    },
    async finish(provider, attempt, callbackUrl) {
      const address = returnAddress(options.redirectUriOf(provider), callbackUrl)
      if (address === null) return failure({ code: 'wrong-return-address' })
      const found = await find(provider)
      return found.ok ? finished(found.value, provider, attempt, address, now) : found
    },
    async endSessionUrl(provider, idToken) {
      const found = await find(provider)
      return found.ok ? endSessionAddress(found.value, options.postLogoutRedirectUri, idToken) : null
    },
    async verifyLogoutToken(provider, token) {
      const found = await find(provider)
      return found.ok ? readLogoutToken(found.value, provider.clientId, token, now()) : found
    },
  }
}

async function started({ configuration }: DiscoveredProvider, provider: ProviderSettings, redirectUri: string, prompt?: Prompt): Promise<StartedSignIn> {
  const attempt = { state: client.randomState(), nonce: client.randomNonce(), codeVerifier: client.randomPKCECodeVerifier() }
  const redirectTo = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: scopesOf(provider),
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(attempt.codeVerifier),
    code_challenge_method: 'S256',
    ...(provider.acrValues ? { acr_values: provider.acrValues } : {}),
    ...(prompt === undefined ? {} : { prompt }),
  })
  return { redirectTo, attempt }
}

/**
 * Our own address with the query that came: a proxy or a forged Host header cannot change the address that the code was made for.
 * Null when the person came back on the address of another provider. A proxy may have taken the beginning of the path away.
 * @source RFC 9700, 4.4.2.2
 */
function returnAddress(redirectUri: string, callbackUrl: URL): URL | null {
  const address = new URL(redirectUri)
  if (!address.pathname.endsWith(callbackUrl.pathname)) return null
  address.search = callbackUrl.search
  return address
}

async function finished(
  { configuration, metadata }: DiscoveredProvider,
  provider: ProviderSettings,
  attempt: SignInAttempt,
  address: URL,
  now: () => Date,
): Promise<Result<Claims, OidcProblem>> {
  const problem = callbackProblem(address.searchParams, attempt, metadata.issuer, metadata.authorization_response_iss_parameter_supported === true)
  if (problem !== undefined) return failure(problem)
  try {
    const tokens = await client.authorizationCodeGrant(configuration, address, {
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: attempt.codeVerifier,
      idTokenExpected: true,
    })
    const signed = tokens.claims()
    if (signed === undefined || tokens.id_token === undefined) return failure({ code: 'malformed-answer' })
    const wrong = idTokenProblem(signed, provider.clientId, tokens.access_token, now())
    if (wrong !== undefined) return failure(wrong)
    // The subject of both must be one: the library refuses another.
    const told = metadata.userinfo_endpoint === undefined ? {} : await client.fetchUserInfo(configuration, tokens.access_token, signed.sub)
    return success({ issuer: signed.iss, subject: signed.sub, idToken: tokens.id_token, signed, all: { ...told, ...signed } })
  } catch (error) {
    return failure(oidcProblemOf(error))
  }
}

/** Servers commonly refuse addresses beyond 8,000 characters; without the token the provider asks the person first. */
const longestHint = 6000

function endSessionAddress({ configuration, metadata }: DiscoveredProvider, postLogoutRedirectUri: string, idToken: string | null): URL | null {
  if (metadata.end_session_endpoint === undefined) return null
  try {
    return client.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: postLogoutRedirectUri,
      ...(idToken === null || idToken.length > longestHint ? {} : { id_token_hint: idToken }),
    })
  } catch (error) {
    // an address that is no address, or not https: signing out here must go on
    oidcProblemOf(error)
    return null
  }
}
