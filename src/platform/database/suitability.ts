import type pg from 'pg'

/**
 * Why Evenkeel cannot keep its tables in this database, whoever runs its server.
 * @param client of the owner
 * @returns one sentence that says how to mend it; null when nothing is in the way
 */
export async function unsuitability(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query<Traits>(traitsQuery)
  const [traits] = rows
  if (traits === undefined) throw new Error('The database did not tell what it is like.')
  const { database, owner, encoding, readOnly, schema, mayCreate, keeper } = traits
  if (encoding !== 'UTF8') {
    return `The database ${database} keeps text as ${encoding} and Evenkeel needs UTF8: make one with "create database NAME encoding 'UTF8' template template0" and name it in DATABASE_URL.`
  }
  if (readOnly) return `The database ${database} takes no changes (it is read-only or a copy that follows another): name the one that does in DATABASE_URL.`
  if (!schema) return `The database ${database} has no schema public: run "create schema public authorization ${owner}" in it.`
  if (!mayCreate) {
    return `The role ${owner} may not make tables in the database ${database}: run "grant usage, create on schema public to ${owner}" in it, or make ${owner} its owner.`
  }
  if (keeper !== null) return `The tables of Evenkeel in the database ${database} belong to the role ${keeper}, not to ${owner}: name that role in DATABASE_URL.`
  return null
}

interface Traits {
  readonly database: string
  readonly owner: string
  readonly encoding: string
  readonly readOnly: boolean
  /** The schema public is there. */
  readonly schema: boolean
  readonly mayCreate: boolean
  /** Who owns our tables when it is somebody else, whose part this owner may not take. */
  readonly keeper: string | null
}

const traitsQuery = `
  select current_database() as database,
    current_user as owner,
    current_setting('server_encoding') as encoding,
    current_setting('transaction_read_only')::boolean as "readOnly",
    to_regnamespace('public') is not null as schema,
    coalesce(has_schema_privilege(to_regnamespace('public'), 'create') and has_schema_privilege(to_regnamespace('public'), 'usage'), false) as "mayCreate",
    (select pg_get_userbyid(relowner) from pg_class
      where relname = 'schema_version' and relnamespace = to_regnamespace('public') and not pg_has_role(relowner, 'usage')) as keeper`
