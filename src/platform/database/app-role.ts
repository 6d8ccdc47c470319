import { createHmac } from 'node:crypto'
import pg from 'pg'
import { type Result, failure, success } from '../../kernel/result.ts'
import { type Connection, withConnection } from './connection.ts'

/** The role that requests run as, where we may make one. */
const appRole = 'app'

/**
 * The app role's connection. Its password is derived from the owner's secret: every process that knows the owner finds the same one, and no file keeps it.
 * @source HMAC-SHA-256 as a key derivation: NIST SP 800-108
 */
export function derivedAppConnection(owner: Connection): Connection {
  const password = createHmac('sha256', owner.password).update(`evenkeel role ${appRole}`).digest('base64url')
  return { ...owner, user: appRole, password }
}

/**
 * Makes the app role fit for its work: it exists, may sign in, owns nothing, passes no row-level security, and may read and write
 * the rows of every table that the owner will make.
 * Call it inside the transaction of a migration, as the owner.
 * @error one sentence when the owner may not do that, or the given role has too many rights
 */
export async function ensureAppRole(client: pg.Client, owner: Connection, app: Connection): Promise<Result<true, string>> {
  const existing = await client.query<{ rolsuper: boolean; rolbypassrls: boolean; is_owner: boolean }>(
    'select rolsuper, rolbypassrls, pg_has_role(oid, $2, $3) as is_owner from pg_roles where rolname = $1',
    [app.user, owner.user, 'member'],
  )
  const role = existing.rows[0]
  if (role !== undefined && (role.rolsuper || role.rolbypassrls || role.is_owner)) {
    return failure(`The role ${app.user} may pass row-level security: give it neither superuser nor bypassrls nor membership in ${owner.user}.`)
  }
  const name = pg.escapeIdentifier(app.user)
  const password = pg.escapeLiteral(app.password)
  const signIn = await trySignIn(app)
  if (signIn === 'away') return failure(`The role ${app.user} cannot connect to the database ${app.database}: grant it the right to.`)
  if (signIn === 'refused') {
    if (app.user !== appRole || app.password !== derivedAppConnection(owner).password) {
      return failure('The server refuses the role or the password in DATABASE_APP_URL.')
    }
    try {
      const rights = 'login nosuperuser nocreatedb nocreaterole noreplication'
      // Roles belong to the whole server: another database of ours may make it at this very moment.
      const create = `do $$ begin create role ${name} ${rights} password ${password}; exception when duplicate_object or unique_violation then null; end $$`
      await client.query(role === undefined ? create : `alter role ${name} password ${password}`)
    } catch (error) {
      // insufficient_privilege
      if (!(error instanceof pg.DatabaseError) || error.code !== '42501') throw error
      return failure(`The role ${owner.user} may not make the role ${appRole}: make a role yourself and set DATABASE_APP_URL.`)
    }
  }
  await client.query(`grant usage on schema public to ${name}`)
  await client.query(`alter default privileges in schema public grant select, insert, update, delete on tables to ${name}`)
  return success(true)
}

async function trySignIn(app: Connection): Promise<'in' | 'refused' | 'away'> {
  try {
    await withConnection(app, (client) => client.query('select 1'))
    return 'in'
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    if (error.code?.startsWith('28') === true) return 'refused'
    if (error.code === '42501') return 'away'
    throw error
  }
}
