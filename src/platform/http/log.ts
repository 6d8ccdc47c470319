import { randomUUID } from 'node:crypto'
import { type FastifyInstance, type FastifyRequest, type FastifyServerOptions, LogController } from 'fastify'

/** Where the log goes: one JSON object a line. */
export type LogStream = { write(line: string): void }

/**
 * The log as the server keeps it. It holds no address, no browser, no query, no name and no message that could echo what was typed.
 * @param stream receives one JSON line an entry
 */
export function logOptions(stream: LogStream): Pick<FastifyServerOptions, 'logger' | 'logController' | 'genReqId' | 'requestIdHeader'> {
  return {
    logger: { level: 'info', stream, base: null, serializers: { req: () => ({}), res: () => ({}), err: describeError } },
    logController: new LogController({ disableRequestLogging: true }),
    // A caller's own id could carry anything: the reference is always ours.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
  }
}

/** Writes one line a request: which route (its pattern, not its address), how it ended, how long it took. */
export function logRequests(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    request.log.info(
      { method: request.method, route: routeOf(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 },
      'request',
    )
  })
}

/** The pattern that answered; a constant for what no route answered, so that no address is kept. */
export function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'none'
}

/**
 * What of an error may be logged: its kind, its code and where it arose. Messages and details are left out: a database
 * repeats values in them.
 */
function describeError(error: Error & { code?: unknown }): { type: string; message: string; stack: string; code?: string } {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const code = typeof error.code === 'string' ? { code: error.code } : {}
  return { type: error.name, message: '', stack: frames.join('\n'), ...code }
}
