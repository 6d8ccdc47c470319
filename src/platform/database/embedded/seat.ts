import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import type { DataFolderUse } from '../database-server.ts'

/**
 * A process's seat on our own server: advisory locks held by one connection as long as the process lives. A killed process loses its
 * seat with its connection, so no file can be left behind that lies.
 */
export interface Seat {
  readonly client: pg.Client
}

// Numbers of our advisory locks; migrations use another.
const presence = 7_301_001
const solitude = 7_301_002

/** The connection of a process that was killed or is stopping takes a moment to go. */
const patienceSeconds = 3

/**
 * Sits down: everybody shares the lock of presence, who must be alone also takes the lock of solitude.
 * @returns taken; occupied, with the process that is alone here; or stopping, when the server is on its way out
 */
export async function takeSeat(
  client: pg.Client,
  use: DataFolderUse,
): Promise<{ readonly kind: 'taken'; readonly seat: Seat } | { readonly kind: 'occupied'; readonly processId: string } | { readonly kind: 'stopping' }> {
  if (!(await tryLock(client, 'pg_try_advisory_lock_shared', presence))) return { kind: 'stopping' }
  if (use === 'beside') return { kind: 'taken', seat: { client } }
  const deadline = Date.now() + patienceSeconds * 1000
  while (!(await tryLock(client, 'pg_try_advisory_lock', solitude))) {
    if (Date.now() > deadline) return { kind: 'occupied', processId: await whoIsAlone(client) }
    await wait(100)
  }
  return { kind: 'taken', seat: { client } }
}

/**
 * Stands up.
 * @returns true when nobody else is left and nobody can come any more: the server may stop
 */
export async function leaveSeat({ client }: Seat): Promise<boolean> {
  try {
    await client.query('select pg_advisory_unlock_all()')
    return await tryLock(client, 'pg_try_advisory_lock', presence)
  } catch {
    // The server died first: there is nothing to stop.
    return false
  }
}

async function tryLock(client: pg.Client, how: 'pg_try_advisory_lock' | 'pg_try_advisory_lock_shared', lock: number): Promise<boolean> {
  const answer = await client.query<{ got: boolean }>(`select ${how}($1) as got`, [lock])
  return answer.rows[0]?.got === true
}

async function whoIsAlone(client: pg.Client): Promise<string> {
  const answer = await client.query<{ application_name: string }>(
    `select application_name from pg_stat_activity where pid in (select pid from pg_locks where locktype = 'advisory' and objid = $1 and granted)`,
    [solitude],
  )
  return answer.rows[0]?.application_name.split(' ')[1] ?? 'unknown'
}
