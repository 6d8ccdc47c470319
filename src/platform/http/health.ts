import type { FastifyInstance } from 'fastify'

/** Why the service cannot answer now, or null when it can. */
export type Readiness = () => Promise<string | null>

/**
 * `/livez`: the process answers. `/readyz`: it can do its work, or the reasons why not.
 * @param checks one per thing the service needs, by its name
 */
export function answerHealth(server: FastifyInstance, checks: Readonly<Record<string, Readiness>>): void {
  server.get('/livez', async (_request, reply) => reply.header('Cache-Control', 'no-store').send({ status: 'ok' }))
  server.get('/readyz', async (_request, reply) => {
    const results = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await check()] as const))
    const reasons = Object.fromEntries(results.filter((result): result is readonly [string, string] => result[1] !== null))
    const ready = Object.keys(reasons).length === 0
    return reply
      .code(ready ? 200 : 503)
      .header('Cache-Control', 'no-store')
      .send(ready ? { status: 'ready' } : { status: 'not ready', reasons })
  })
}
