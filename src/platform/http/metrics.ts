import type { FastifyInstance } from 'fastify'
import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import { routeOf } from './log.ts'

/**
 * Counts requests and their time, for Prometheus at `/metrics`. Labels are route patterns, methods and statuses: never an address or a person.
 * @param server the server to measure
 * @param token when given, only a caller that sends it as `Authorization: Bearer TOKEN` is answered
 */
export function measureRequests(server: FastifyInstance, token: string | null): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const labelNames = ['route', 'method', 'status'] as const
  const requests = new Counter({ name: 'http_requests_total', help: 'Requests answered', labelNames, registers: [registry] })
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to answer',
    labelNames,
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5],
    registers: [registry],
  })

  server.addHook('onResponse', async (request, reply) => {
    const labels = { route: routeOf(request), method: request.method, status: String(reply.statusCode) }
    requests.inc(labels)
    seconds.observe(labels, reply.elapsedTime / 1000)
  })

  server.get('/metrics', async (request, reply) => {
    if (token !== null && request.headers.authorization !== `Bearer ${token}`) {
      return reply.code(401).header('WWW-Authenticate', 'Bearer').type('text/plain; charset=utf-8').send('A token is needed.\n')
    }
    return reply.type(registry.contentType).header('Cache-Control', 'no-store').send(await registry.metrics())
  })
}
