import net from 'node:net'
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** How a server takes its leave: nobody who reached it is turned away. */
interface Draining {
  /** Why a balancer should send nothing more, or null. */
  readonly readiness: () => Promise<string | null>
  /** Watches a server that does not listen yet. */
  readonly attach: (server: FastifyInstance) => void
  /**
   * From now on readiness says no and every answer ends its connection. After a time nobody new is let in, and whoever is still connected is answered.
   * @param noticeMs how long everybody is still let in, for balancers to find out
   */
  readonly drain: (server: FastifyInstance, noticeMs: number) => Promise<void>
}

/** A connection on which nothing was asked for so long asks nothing more. */
const quietMs = 250
/** And whoever never falls quiet is left then. */
const lingerAtMostMs = 3_000
const shortTurnMs = 0.5
const emptyingAtMostMs = 1_000

/** One for each server. */
export function createDraining(): Draining {
  let isDraining = false
  let underWay = 0
  let came = 0
  let connected = 0
  return {
    readiness: async () => (isDraining ? 'The service is stopping.' : null),
    attach(server) {
      server.server.on('connection', () => (connected += 1))
      server.addHook('onRequest', async (_request, reply) => {
        came += 1
        underWay += 1
        reply.raw.once('close', () => (underWay -= 1))
        if (isDraining) reply.header('Connection', 'close')
      })
    },
    async drain(server, noticeMs) {
      isDraining = true
      await wait(noticeMs)
      await emptyQueue(() => connected)
      // The server's own way of closing would also cut off who is connected and is about to ask.
      net.Server.prototype.close.call(server.server)
      for (let lingeredMs = 0, seen = -1; (underWay > 0 || seen !== came) && lingeredMs < lingerAtMostMs && (await hasConnections(server)); lingeredMs += quietMs) {
        seen = came
        await wait(quietMs)
      }
    },
  }
}

/**
 * Lets in whoever waits at the door, one at each turn of the loop: they would be cut off. Returns right after a turn at which nobody came,
 * and which was so short that hardly anybody can have come since it looked.
 */
async function emptyQueue(connected: () => number): Promise<void> {
  const begun = performance.now()
  for (let isEmpty = false; !isEmpty && performance.now() - begun < emptyingAtMostMs; ) {
    const [before, turned] = [connected(), performance.now()]
    await turn()
    isEmpty = connected() === before && performance.now() - turned < shortTurnMs
  }
}

function hasConnections({ server }: FastifyInstance): Promise<boolean> {
  return new Promise((resolve) => server.getConnections((error, count) => resolve(error === null && count > 0)))
}
