import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { formOf, startLoopbackServer } from './loopback-server.ts'
import { publishedKeys, signedToken } from './signed-token.ts'
import type { Signing } from './signed-token.ts'

type Json = Readonly<Record<string, unknown>>
type Endpoint = 'metadata' | 'keys' | 'token' | 'userinfo'

/** What a provider does otherwise than a good one. Nothing told, it is a good one. */
export interface Misbehaviour {
  readonly metadata?: (metadata: Json) => Json
  /** Changes the query with which a person is sent back. */
  readonly sentBack?: (query: URLSearchParams) => void
  readonly idToken?: (claims: Json) => Json
  readonly signing?: Signing
  readonly tokenAnswer?: (answer: Json) => Json
  readonly userinfo?: (claims: Json) => Json
  /** Answers an endpoint by itself. */
  readonly answer?: Partial<Readonly<Record<Endpoint, (response: ServerResponse) => void>>>
}

export interface HostileProvider {
  readonly issuer: string
  readonly misbehave: (how: Misbehaviour) => void
  /** How often each endpoint was asked since the start. */
  readonly asked: (endpoint: Endpoint) => number
  readonly stop: () => Promise<void>
}

interface Grant {
  readonly nonce: string | null
  readonly clientId: string
}

export const hostileSubject = 'invented-subject-1'

/**
 * Starts a small provider on this computer that can be told to attack. Unlike a real one, it hands a person straight back,
 * accepts a code any number of times and does not look at the code verifier.
 * @param clientSecret with which it signs where it is told to sign by a shared secret
 */
export async function startHostileProvider(clientSecret: string, now: () => Date): Promise<HostileProvider> {
  let misbehaviour: Misbehaviour = {}
  const grants = new Map<string, Grant>()
  const counts = new Map<Endpoint, number>()
  const { origin, stop } = await startLoopbackServer((issuer) => (request, response) => {
    const url = new URL(request.url ?? '/', issuer)
    if (url.pathname === '/authorize') return sendBack(url, issuer, grants, misbehaviour, response)
    const endpoint = endpoints[url.pathname]
    if (endpoint === undefined) return void response.writeHead(404).end()
    counts.set(endpoint, (counts.get(endpoint) ?? 0) + 1)
    const own = misbehaviour.answer?.[endpoint]
    if (own !== undefined) return own(response)
    void answerOf({ endpoint, issuer, request, grants, misbehaviour, clientSecret, now: now() }).then((body) => sendJson(response, body))
  })
  return {
    issuer: origin,
    misbehave: (how) => {
      misbehaviour = how
    },
    asked: (endpoint) => counts.get(endpoint) ?? 0,
    stop,
  }
}

const endpoints: Readonly<Partial<Record<string, Endpoint>>> = {
  '/.well-known/openid-configuration': 'metadata',
  '/keys': 'keys',
  '/token': 'token',
  '/userinfo': 'userinfo',
}

function sendBack(url: URL, issuer: string, grants: Map<string, Grant>, { sentBack }: Misbehaviour, response: ServerResponse): void {
  const code = randomUUID()
  grants.set(code, { nonce: url.searchParams.get('nonce'), clientId: url.searchParams.get('client_id') ?? '' })
  const address = new URL(url.searchParams.get('redirect_uri') ?? issuer)
  const query = new URLSearchParams({ code, state: url.searchParams.get('state') ?? '', iss: issuer })
  sentBack?.(query)
  address.search = query.toString()
  response.writeHead(303, { location: address.href }).end()
}

interface Asked {
  readonly endpoint: Endpoint
  readonly issuer: string
  readonly request: IncomingMessage
  readonly grants: ReadonlyMap<string, Grant>
  readonly misbehaviour: Misbehaviour
  readonly clientSecret: string
  readonly now: Date
}

async function answerOf(asked: Asked): Promise<Json> {
  const { endpoint, issuer, misbehaviour } = asked
  const asIs = (body: Json): Json => body
  switch (endpoint) {
    case 'metadata':
      return (misbehaviour.metadata ?? asIs)(metadataOf(issuer))
    case 'keys':
      return publishedKeys
    case 'token':
      return (misbehaviour.tokenAnswer ?? asIs)(await tokenAnswer(asked))
    case 'userinfo':
      return (misbehaviour.userinfo ?? asIs)({ sub: hostileSubject, email: 'ada.example@trust.invented.example' })
  }
}

function metadataOf(issuer: string): Json {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/keys`,
    end_session_endpoint: `${issuer}/end`,
    response_types_supported: ['code'],
    // It offers whatever an attacker would like to be believed.
    id_token_signing_alg_values_supported: ['RS256', 'PS256', 'ES256', 'RS512', 'HS256', 'none'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
    authorization_response_iss_parameter_supported: true,
  }
}

async function tokenAnswer({ issuer, request, grants, misbehaviour, clientSecret, now }: Asked): Promise<Json> {
  const grant = grants.get((await formOf(request)).get('code') ?? '')
  const seconds = Math.floor(now.getTime() / 1000)
  const right = { iss: issuer, sub: hostileSubject, aud: grant?.clientId ?? '', nonce: grant?.nonce ?? '', iat: seconds, exp: seconds + 300 }
  const claims = misbehaviour.idToken?.(right) ?? right
  const idToken = signedToken({ claims, clientSecret, ...(misbehaviour.signing === undefined ? {} : { signing: misbehaviour.signing }) })
  return { access_token: 'an invented access token', token_type: 'Bearer', expires_in: 300, id_token: idToken }
}

function sendJson(response: ServerResponse, body: Json): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
