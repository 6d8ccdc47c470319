import http from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** A simple balancer: requests go to the processes in turn, as long as their `/readyz` says yes. */
export interface Balancer {
  readonly url: string
  /** How many processes are sent requests now. */
  readonly inUse: () => number
  readonly close: () => Promise<void>
}

interface Backend {
  readonly port: number
  isReady: boolean
  readonly agent: http.Agent
}

const pollMs = 100

/**
 * Starts a balancer before processes on these ports of this computer.
 * A request is sent once and never again: only when a process refuses the connection, and so has seen nothing of it, does the next get it.
 */
export async function startBalancer(port: number, ports: readonly number[]): Promise<Balancer> {
  const backends = ports.map((one): Backend => ({ port: one, isReady: false, agent: new http.Agent({ keepAlive: true }) }))
  let isOver = false
  let turn = 0
  const watch = async (backend: Backend) => {
    while (!isOver) {
      backend.isReady = await isReady(backend.port)
      await wait(pollMs)
    }
  }
  const watching = backends.map(watch)
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      turn += 1
      const ready = backends.filter((backend) => backend.isReady)
      pass(request, response, Buffer.concat(parts), [...ready.slice(turn % ready.length), ...ready.slice(0, turn % ready.length)])
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${port}`,
    inUse: () => backends.filter((backend) => backend.isReady).length,
    async close() {
      isOver = true
      await Promise.all(watching)
      for (const { agent } of backends) agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function pass(request: http.IncomingMessage, response: http.ServerResponse, body: Buffer, [backend, ...others]: readonly Backend[]): void {
  if (backend === undefined) {
    response.writeHead(502).end('no process is ready')
    return
  }
  const { connection: _connection, ...sent } = request.headers
  const headers = { ...sent, 'x-forwarded-for': request.socket.remoteAddress ?? '' }
  const onward = http.request({ port: backend.port, host: '127.0.0.1', method: request.method, path: request.url, headers, agent: backend.agent }, (answer) => {
    const { connection: _close, ...given } = answer.headers
    response.writeHead(answer.statusCode ?? 502, given)
    answer.on('error', () => response.destroy())
    answer.pipe(response)
  })
  onward.on('error', (error) => {
    if ('code' in error && error.code === 'ECONNREFUSED') {
      backend.isReady = false
      pass(request, response, body, others)
    } else if (response.headersSent) response.destroy()
    else response.writeHead(502, { 'x-balancer': `${'code' in error ? String(error.code) : error.message}${onward.reusedSocket ? ' on a kept connection' : ''}` }).end()
  })
  onward.end(body)
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(5_000), headers: { connection: 'close' } })).status === 200
  } catch {
    // Nobody listens, or not yet.
    return false
  }
}
