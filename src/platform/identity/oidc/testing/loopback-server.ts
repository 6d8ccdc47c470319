import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** A server on a free port of this computer. */
export interface LoopbackServer {
  readonly origin: string
  readonly stop: () => Promise<void>
}

/**
 * Starts a server that only this computer can reach.
 * @param handlerAt makes the handler, once the origin is known
 * @param port 0 for any that is free
 */
export async function startLoopbackServer(handlerAt: (origin: string) => Handler, port = 0): Promise<LoopbackServer> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a server that listens on a port has an address')
  const origin = `http://127.0.0.1:${address.port}`
  server.on('request', handlerAt(origin))
  return {
    origin,
    async stop() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** The form that a request carries. */
export async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(Buffer.from(piece))
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'))
}
