import { generateKeyPairSync } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Provider } from 'oidc-provider'
import type { ClientMetadata, Configuration, JWKS } from 'oidc-provider'
import { formOf, startLoopbackServer } from './loopback-server.ts'

/** A person at the test provider: their subject and what it says of them. */
export interface TestAccount {
  readonly accountId: string
  readonly claims: Readonly<Record<string, unknown>>
}

/** An application that the test provider knows. */
export interface TestClient {
  readonly clientId: string
  /** Null for a public client. */
  readonly clientSecret: string | null
  readonly redirectUris: readonly string[]
  readonly postLogoutRedirectUris: readonly string[]
  readonly backchannelLogoutUri?: string
  readonly secretIsSent?: 'client_secret_post' | 'client_secret_basic'
}

/** Which claims come by which scope, and whether they also stand in the ID token. */
export interface ClaimShape {
  readonly scopes: Readonly<Record<string, readonly string[]>>
  readonly inIdToken: boolean
}

/** As Care Identity Authentication does it: nearly everything by userinfo. */
export const cis2Claims: ClaimShape = {
  scopes: {
    openid: ['sub', 'authentication_assurance_level', 'id_assurance_level'],
    profile: ['name', 'family_name', 'given_name', 'uid'],
    email: ['email'],
    nhsperson: ['nhsid_useruid', 'title', 'initials', 'middle_names', 'display_name', 'idassurancelevel'],
    nationalrbacaccess: ['nhsid_nrbac_roles'],
    associatedorgs: ['nhsid_user_orgs'],
    selectedrole: ['selected_roleid'],
  },
  inIdToken: false,
}

/** As Entra ID does it: everything in the ID token. */
export const entraClaims: ClaimShape = {
  scopes: {
    openid: ['sub', 'tid', 'oid', 'groups', 'roles', 'hasgroups', '_claim_names', '_claim_sources', 'acct', 'xms_edov'],
    profile: ['name', 'given_name', 'family_name', 'preferred_username', 'employee_id'],
    email: ['email'],
  },
  inIdToken: true,
}

export interface IdentityProvider {
  readonly issuer: string
  readonly stop: () => Promise<void>
}

export interface IdentityProviderOptions {
  readonly accounts: readonly TestAccount[]
  readonly clients: readonly TestClient[]
  readonly claims: ClaimShape
  /** Any that is free unless told. */
  readonly port?: number
}

/**
 * Starts a real OpenID provider on this computer. Its sign-in page has a button for each account and one to cancel;
 * it asks for no consent. Signing out there tells the clients that gave a back-channel address.
 */
export async function startIdentityProvider(options: IdentityProviderOptions): Promise<IdentityProvider> {
  const { origin, stop } = await startLoopbackServer((issuer) => handlerOf(new Provider(issuer, configurationOf(options)), options.accounts), options.port)
  return { issuer: origin, stop }
}

function handlerOf(provider: Provider, accounts: readonly TestAccount[]) {
  const answer = provider.callback()
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (request.url?.startsWith('/interaction/') !== true) {
      void answer(request, response)
      return
    }
    interact(provider, accounts, request, response).catch(() => response.writeHead(400, { 'content-type': 'text/plain' }).end('This sign-in is over'))
  }
}

async function interact(provider: Provider, accounts: readonly TestAccount[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  await provider.interactionDetails(request, response)
  if (request.method !== 'POST') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(signInPage(accounts))
    return
  }
  const chosen = (await formOf(request)).get('account')
  const account = accounts.find(({ accountId }) => accountId === chosen)
  const result = account === undefined ? { error: 'access_denied', error_description: 'The person pressed cancel' } : { login: { accountId: account.accountId } }
  await provider.interactionFinished(request, response, result)
}

function signInPage(accounts: readonly TestAccount[]): string {
  const buttons = accounts.map(({ accountId, claims }) => {
    const name = escapeHtml(String(claims['name'] ?? accountId))
    return `<p><button name="account" value="${escapeHtml(accountId)}">Sign in as ${name}</button></p>`
  })
  const form = `<form method="post">${buttons.join('')}<p><button name="account" value="">Cancel</button></p></form>`
  return page('Test identity provider', form)
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

function configurationOf({ accounts, clients, claims }: IdentityProviderOptions): Configuration {
  return {
    clients: clients.map(clientMetadata),
    scopes: Object.keys(claims.scopes),
    claims: Object.fromEntries(Object.entries(claims.scopes).map(([scope, names]) => [scope, [...names]])),
    conformIdTokenClaims: !claims.inIdToken,
    findAccount: (_context, id) => {
      const account = accounts.find(({ accountId }) => accountId === id)
      return account === undefined ? undefined : { accountId: id, claims: () => ({ ...account.claims, sub: id }) }
    },
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc
      const known = client === undefined ? undefined : session?.grantIdFor(client.clientId)
      if (known !== undefined) return provider.Grant.find(known)
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId })
      grant.addOIDCScope(Object.keys(claims.scopes))
      await grant.save()
      return grant
    },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource },
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    renderError(context, { error, error_description: description }) {
      context.type = 'text/plain'
      context.body = `${error}: ${description ?? ''}`
    },
    pkce: { required: () => true },
    jwks: signingKeys(),
    cookies: { keys: ['an invented key for cookies of the test provider'] },
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 600, Session: 3600, Grant: 3600 },
    // Without the guard that keeps a real provider from calling its own computer.
    fetch: (url, init) => fetch(url, { ...init, dispatcher: undefined } as RequestInit),
  }
}

function logoutSource(context: { body: unknown }, form: string): void {
  context.body = page('Sign out of the test identity provider?', `${form}<button form="op.logoutForm" name="logout" value="yes">Sign out</button>`)
}

function postLogoutSuccessSource(context: { body: unknown }): void {
  context.body = page('You have signed out of the test identity provider', '')
}

function clientMetadata(client: TestClient): ClientMetadata {
  return {
    client_id: client.clientId,
    ...(client.clientSecret === null
      ? { token_endpoint_auth_method: 'none' }
      : { client_secret: client.clientSecret, token_endpoint_auth_method: client.secretIsSent ?? 'client_secret_post' }),
    redirect_uris: [...client.redirectUris],
    post_logout_redirect_uris: [...client.postLogoutRedirectUris],
    ...(client.backchannelLogoutUri === undefined ? {} : { backchannel_logout_uri: client.backchannelLogoutUri, backchannel_logout_session_required: true }),
  }
}

function signingKeys(): JWKS {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  // a private RSA key exported as JWK has every part that the provider wants
  return { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'test', use: 'sig', alg: 'RS256' }] } as JWKS
}
