import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { londonDay } from '../clock/london-day.ts'
import { withAccount } from './account-bar.tsx'
import { type Answered, type RouteServices, answerRoute, refusalBeforeReading } from './answer-route.ts'
import { type Asset, answerAssets } from './assets.ts'
import { readCookies, setCookies } from './cookies.ts'
import { isCrossSite } from './cross-site.ts'
import { answerFailure } from './failure.ts'
import type { Failure } from './failure-kind.ts'
import { type Readiness, answerHealth } from './health.ts'
import { type AdmitForm, admitLargeForms } from './large-forms.ts'
import { type LogStream, logOptions, logRequests } from './log.ts'
import { measureRequests } from './metrics.ts'
import { type RequestCounts, countsInMemory, secondsToWait } from './rate-limit.ts'
import { type RequestTools, type Route, type SentRequest, formsPerMinute } from './route.ts'
import { everyValue, fieldsAtMost, largestFile, parseFormLine, readForm } from './sent-form.ts'
import { setSecurityHeaders } from './security-headers.ts'

/** What a server needs from the rest of the house. */
export interface ServerOptions {
  readonly routes: readonly Route[]
  readonly assets: readonly Asset[]
  readonly services: Omit<RouteServices, 'tools'>
  /** A new id, as uuid. */
  readonly newId: () => string
  readonly randomBytes: (count: number) => Uint8Array
  /** Is this error the database being away, rather than a mistake of ours? */
  readonly isUnavailable: (error: unknown) => boolean
  readonly readiness: Readonly<Record<string, Readiness>>
  readonly requestCounts: RequestCounts
  /** Key of the hashes that rate limits keep; at least 16 characters. */
  readonly secret: string
  /** How people reach the service when a proxy stands before it: https://evenkeel.example */
  readonly publicOrigin: string | null
  readonly metricsToken: string | null
  readonly log: LogStream
  readonly now: () => Date
}

const formBytes = 1_048_576
/** The most that any route may allow. */
const largestFormBytes = 32 * formBytes
const postsPerMinute = 60
/** Requests under way on one connection. */
const requestsAtOnce = 16

/**
 * Builds the server. The order of the lines is the order in which a request meets them.
 * @returns a server that does not listen yet
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    ...logOptions(options.log),
    bodyLimit: formBytes,
    // One proxy and no more: what a client writes into the header itself must not count.
    trustProxy: options.publicOrigin === null ? false : (_address, hop) => hop < 1,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    requestTimeout: 30_000,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    // The framework's own type of this reply is only more general.
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply as FastifyReply, options),
  })
  refuseCrowds(server)
  logRequests(server)
  measureRequests(server, options.metricsToken)
  await setSecurityHeaders(server, options.publicOrigin?.startsWith('https:') ?? false)
  await server.register(compress, { threshold: 1024, encodings: ['br', 'gzip', 'identity'], brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } })
  await server.register(cookie)
  // Forms come in two kinds, and pages read nothing else.
  server.removeAllContentTypeParsers()
  await server.register(formbody, { parser: parseFormLine, bodyLimit: largestFormBytes })
  // Programs send JSON to the programming interface, which reads the text itself.
  server.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit: formBytes }, (request, body, done) => (request.url.startsWith('/api/') ? done(null, { json: String(body) }) : done(notReadHere)))
  await server.register(multipart, { throwFileSizeLimit: false, limits: { fileSize: largestFile, files: 1, fields: fieldsAtMost, fieldSize: largestFormBytes, parts: fieldsAtMost } })
  server.setNotFoundHandler((_request, reply) => void answerFailure(reply, { kind: 'not-found' }))
  server.setErrorHandler((error, request, reply) => answerError(error, request, reply, options))
  answerHealth(server, options.readiness)
  answerAssets(server, options.assets)
  const ownCounts = countsInMemory()
  const admitLarge = admitLargeForms(formBytes)
  for (const route of options.routes) addRoute(server, route, admitLarge, { ...options, requestCounts: route.kind === 'keeps-nothing' ? ownCounts : options.requestCounts })
  return server
}

/** As for every other kind of body that no page reads. */
const notReadHere = Object.assign(new Error('This address reads no JSON.'), { statusCode: 415 })

/** A browser asks for one page after another; whoever sends a heap of requests down one connection would make all others wait. */
function refuseCrowds(server: FastifyInstance): void {
  const underWay = new WeakMap<object, number>()
  server.addHook('onRequest', async (request) => {
    const { socket } = request.raw
    const count = (underWay.get(socket) ?? 0) + 1
    underWay.set(socket, count)
    if (count > requestsAtOnce) socket.destroy()
  })
  server.addHook('onResponse', async (request) => {
    const { socket } = request.raw
    underWay.set(socket, (underWay.get(socket) ?? 1) - 1)
  })
}

function toolsOf({ now, newId, randomBytes }: ServerOptions): RequestTools {
  const time = now()
  return { now: time, today: londonDay(time), newId, randomBytes }
}

/** A path that names roles is answered only by a route that knows who is signed in, and one that names a scope only by a route for keys. */
function checkKind({ path, kind }: Route): void {
  const isGuarded = path.access !== 'everyone' && 'look' in path.access
  const isForKeys = path.access !== 'everyone' && 'scope' in path.access
  if (isGuarded !== (kind === 'signed-in') || isForKeys !== (kind === 'for-keys')) throw new Error(`The route of ${path.pattern} does not guard what its path asks for.`)
}

function addRoute(server: FastifyInstance, route: Route, admitLarge: AdmitForm, options: ServerOptions): void {
  checkKind(route)
  const isSecure = options.publicOrigin?.startsWith('https:') ?? false
  const services: RouteServices = { ...options.services, tools: () => toolsOf(options) }
  const usual = route.kind === 'signed-in' ? formsPerMinute : postsPerMinute
  const perMinute = route.perMinute ?? (route.method === 'POST' ? usual : null)
  const limit = perMinute === null ? null : { perMinute, subject: `${route.method} ${route.path.pattern}` }
  const largestForm = Math.min(route.largestForm ?? formBytes, largestFormBytes)
  server.route({
    method: route.method,
    url: route.path.pattern,
    bodyLimit: largestForm,
    onRequest: async (request, reply) => {
      // A file is read only of who may send it; every other form is read before it is known who sent it.
      const isReadUnasked = route.kind !== 'signed-in' || !request.isMultipart()
      return largestForm > formBytes && isReadUnasked ? admitLarge(request, reply) : undefined
    },
    preHandler: async (request, reply) => {
      if (route.method === 'POST' && isCrossSite(request, options.publicOrigin)) return answerFailure(reply, { kind: 'not-allowed' })
      if (limit === null) return undefined
      const seconds = await secondsToWait(request, reply, limit, { ...options, counts: options.requestCounts })
      return seconds === null ? undefined : answerFailure(reply, { kind: 'too-many', seconds })
    },
    handler: async (request, reply) => {
      const named = request.params as Readonly<Record<string, string>> // the router gives every named part as text
      const asked: SentRequest = { parameters: named, query: everyValue(request.query), form: {}, files: {} }
      const from = { url: request.url, cookies: readCookies(request, isSecure), bearer: /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] }
      const refused = request.isMultipart() ? await refusalBeforeReading(route, { ...from, sent: asked }, services) : null
      if (refused !== null) return send(reply.header('Connection', 'close'), refused, isSecure)
      const sent: SentRequest = { ...asked, ...(await readForm(request, { largest: largestForm, takesFiles: route.takesFiles === true, fileBytes: route.largestFile })) }
      // No text of ours holds this sign, and the database takes none. Routes for everyone and for keys read what they are sent sign by sign.
      if ((route.kind === 'signed-in' || route.kind === 'signs-in') && holdsNull(sent)) return answerFailure(reply, { kind: 'bad-request' })
      const answered = await answerRoute(route, { ...from, sent }, services)
      // A page that names somebody is theirs, whatever else is on it.
      reply.header('Cache-Control', route.path.personal || answered.account.kind === 'signed-in' ? 'no-store' : 'no-cache')
      return send(reply, answered, isSecure)
    },
  })
}

function holdsNull({ parameters, query, form }: SentRequest): boolean {
  return [...Object.values(parameters), ...Object.values(query).flat(), ...Object.values(form).flat()].some((text) => text.includes('\u0000'))
}

/** The reply leaves after the transaction has ended: what a person is told has happened has happened. */
function send(reply: FastifyReply, { answer, account }: Answered, isSecure: boolean): FastifyReply {
  setCookies(reply, answer.cookies ?? [], isSecure)
  if (answer.clearsBrowser === true) reply.header('Clear-Site-Data', '"cache", "storage"')
  switch (answer.kind) {
    case 'page':
      if (answer.refresh !== undefined) reply.header('Refresh', `${answer.refresh.seconds}; url=${answer.refresh.to}`)
      return reply.code(answer.status ?? 200).type('text/html; charset=utf-8').send(withAccount(answer.html, account))
    case 'file':
      return reply
        .type(answer.contentType)
        .header('Content-Disposition', `attachment; filename="${answer.fileName.replaceAll(/[^\w.-]/g, '-')}"`)
        .send(answer.text)
    case 'json':
      if (answer.status === 401) reply.header('WWW-Authenticate', 'Bearer')
      return reply.code(answer.status).type(answer.status >= 400 ? 'application/problem+json; charset=utf-8' : 'application/json; charset=utf-8').send(JSON.stringify(answer.body))
    case 'redirect':
      return reply.redirect(answer.to, 303)
    case 'not-found':
      return answerFailure(reply, { kind: 'not-found' }, account)
  }
}

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply, options: ServerOptions): FastifyReply {
  if (options.isUnavailable(error)) {
    // Without the stack: while the database is away every request says the same.
    request.log.warn({ reference: request.id }, 'database unavailable')
    return answerFailure(reply.header('Retry-After', '5'), { kind: 'unavailable' })
  }
  const expected = clientFailure(error)
  if (expected !== null) return answerFailure(reply, expected)
  request.log.error({ err: error, reference: request.id }, 'unexpected error')
  return answerFailure(reply, { kind: 'broken', reference: request.id })
}

/** The framework's own refusals of a broken request, or null when the mistake is ours. */
function clientFailure(error: unknown): Failure | null {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500
  if (status === 414) return { kind: 'not-found' } // an address with a part longer than any of ours
  if (status === 413) return { kind: 'too-large' }
  return typeof status === 'number' && status >= 400 && status < 500 ? { kind: 'bad-request' } : null
}
