import pg from 'pg'

/** The database cannot answer now: gone, starting, full, read-only or out of connections. Nothing was kept of what was asked; try again later. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'
}

/** Classes of SQLSTATE (first two characters): connection, resources, operator's act, system. */
const unavailableClasses: ReadonlySet<string> = new Set(['08', '53', '58'])
/** admin_shutdown, crash_shutdown, cannot_connect_now, database_dropped, lock_not_available, read_only_sql_transaction */
const unavailableStates: ReadonlySet<string> = new Set(['57P01', '57P02', '57P03', '57P04', '55P03', '25006'])
const brokenCalls: ReadonlySet<string> = new Set(['connect', 'read', 'write'])
/** What the driver says, without a code, when a connection breaks or none is to be had. */
const driverWords = /^(Connection terminated|timeout e(xceeded|xpired)|Client has encountered a connection error|Client was closed|Cannot use a pool after)/

/** Is this the database being away, rather than a mistake in what was asked? */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof pg.DatabaseError) {
    const state = error.code ?? ''
    return unavailableClasses.has(state.slice(0, 2)) || unavailableStates.has(state)
  }
  if (!(error instanceof Error)) return false
  if ('syscall' in error && typeof error.syscall === 'string') return brokenCalls.has(error.syscall)
  return error instanceof AggregateError ? error.errors.some(isUnavailable) : driverWords.test(error.message)
}

/** serialization_failure, deadlock_detected */
const collisionStates: ReadonlySet<string> = new Set(['40001', '40P01'])
const foreignKeyViolation = '23503'

/**
 * Did two transactions get in each other's way, so that running this one again may succeed? So it is also when a tenant was removed
 * while something was written for it: run again, it finds no tenant.
 */
export function isCollision(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return false
  return collisionStates.has(error.code ?? '') || (error.code === foreignKeyViolation && error.constraint?.endsWith('_tenant_id_fkey') === true)
}
