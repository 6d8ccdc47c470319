import pg from 'pg'
import { valueTypes } from './value-types.ts'

/** Where a PostgreSQL server is and as whom to talk to it. */
export interface Connection {
  /** A host name, or the folder of a socket. */
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password: string
  /** As the driver takes it: false, true or its TLS options. */
  readonly ssl: NonNullable<pg.ClientConfig['ssl']>
}

/**
 * Reads a connection URL as libpq writes them; what it does not say comes from PGHOST, PGUSER and their kin.
 * @param url postgres://user:password@host:port/database, with sslmode and the like as parameters
 * @returns null when it is no such URL
 */
export function parseConnectionUrl(url: string): Connection | null {
  if (!/^postgres(ql)?:\/\//.test(url)) return null
  try {
    const { host, port, database, user, password, ssl } = new pg.Client({ connectionString: url })
    return { host, port, database: database ?? '', user: user ?? '', password: password ?? '', ssl }
  } catch {
    // The driver throws on a URL that it cannot read.
    return null
  }
}

/**
 * Opens one connection of its own, outside every pool.
 * @param applicationName what the server shows in pg_stat_activity
 * @throws as the driver does when there is no server, no such database or no right to it
 */
export async function connect(connection: Connection, applicationName: string): Promise<pg.Client> {
  const client = new pg.Client({ ...connection, application_name: applicationName, types: valueTypes, connectionTimeoutMillis: 10_000, keepAlive: true })
  // A connection that breaks while idle is noticed by its next query, or by who listens to 'end'.
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Runs work on one connection of its own and closes it. */
export async function withConnection<Value>(connection: Connection, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = await connect(connection, 'evenkeel')
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
