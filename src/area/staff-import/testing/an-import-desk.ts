import { randomUUID } from 'node:crypto'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from '../../../../test/an-organisation.ts'
import { testDatabase } from '../../../../test/database.ts'
import { auditMigrations } from '../../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../../platform/database/index.ts'
import { identityMigrations } from '../../../platform/identity/index.ts'
import { createWorker, jobMigrations } from '../../../platform/jobs/index.ts'
import { mailMigrations } from '../../../platform/mail/index.ts'
import { organisationMigrations } from '../../organisation/index.ts'
import { peopleMigrations, peopleRoutes } from '../../people/index.ts'
import { writeExtract } from '../export-command.ts'
import { staffImportKinds } from '../jobs/import-jobs.ts'
import { staffImportMigrations } from '../migrations.ts'
import { staffImportRoutes } from '../routes.ts'
import { inventedTrust } from './an-extract.ts'

const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...staffImportMigrations]
export const deskTime = new Date('2026-11-25T12:00:00Z')

/** A server with the pages of imports, their jobs, and two organisations. */
export interface ImportDesk {
  readonly database: Database
  readonly server: FastifyInstance
  readonly trust: TestOrganisation
  readonly other: TestOrganisation
  readonly administrator: TestPerson
  /** Does every job that is due. */
  readonly work: () => Promise<number>
  /** Uploads a file; answers where it led, or the page that says what to mend. Nothing has read it yet. */
  readonly send: (file: { readonly name: string; readonly bytes: Uint8Array } | null, as?: TestPerson) => Promise<LightMyRequestResponse>
  /** The same, and has it read. */
  readonly upload: (file: { readonly name: string; readonly bytes: Uint8Array } | null, as?: TestPerson) => Promise<LightMyRequestResponse>
  readonly get: (url: string, as?: TestPerson) => Promise<LightMyRequestResponse>
  readonly post: (url: string, fields: Readonly<Record<string, string>>, as?: TestPerson) => Promise<LightMyRequestResponse>
  /** Uploads, takes the columns as suggested and has the file checked; answers the address of the import. */
  readonly check: (file: { readonly name: string; readonly bytes: Uint8Array }, missing?: 'stay' | 'end') => Promise<string>
  /** Presses the button with these words on the page of an import, and does the work. */
  readonly confirm: (address: string) => Promise<LightMyRequestResponse>
  readonly undo: (address: string) => Promise<LightMyRequestResponse>
  /** Rows of every table that an import changes, without their versions. */
  readonly dump: () => Promise<string>
  readonly rows: <Row>(statement: ReturnType<typeof sql<Row>>) => Promise<readonly Row[]>
}

/** Opens a desk; what it needs is put away by `after`. */
export async function anImportDesk(t: { readonly after: (work: () => Promise<void>) => void }): Promise<ImportDesk> {
  const { database } = await testDatabase(t, migrations)
  const server = await aServerOn(database, { routes: [...staffImportRoutes(), ...peopleRoutes({ writeExtract })], now: () => deskTime })
  t.after(() => server.close())
  const trust = await anOrganisation(database, { odsCode: 'QQ1', name: inventedTrust, now: deskTime })
  const other = await anOrganisation(database, { odsCode: 'QQ2', now: deskTime })
  const administrator = await trust.addPerson({ givenName: 'Ida', familyName: 'Adminson', email: 'ida@trust.example', roles: ['administrator'] })
  // As who sets the service up: no staff system knows them yet.
  await database.inTransaction(trust.tenant, (transaction) => sql`update holding set assignment_number = null where person_id = ${administrator.personId}`.execute(transaction))
  const troubles: unknown[] = []
  const worker = createWorker({ database, kinds: staffImportKinds({ origin: 'https://evenkeel.example' }), now: () => deskTime, newId: randomUUID, warn: (error) => void troubles.push(error) })
  const work = async () => {
    const tried = await worker.runDue()
    if (troubles.length > 0) throw troubles[0]
    return tried
  }
  const get: ImportDesk['get'] = (url, as = administrator) => getAs(server, as, url)
  const post: ImportDesk['post'] = (url, fields, as = administrator) => postAs(server, as, url, fields)
  let sent = 0
  // The clock stands still: each upload comes from an address of its own, or a few would be the most of the minute.
  const send: ImportDesk['send'] = (file, as = administrator) => uploadAs(server, as, { file, remoteAddress: `198.51.100.${(sent += 1)}` })
  const upload: ImportDesk['upload'] = async (file, as = administrator) => {
    const answer = await send(file, as)
    await work()
    return answer
  }
  const rows: ImportDesk['rows'] = (statement) => database.inTransaction(trust.tenant, async (transaction) => (await statement.execute(transaction)).rows)
  const act = async (address: string, path: string, fields: Readonly<Record<string, string>>) => {
    const answer = await post(`${address}${path}`, { version: versionIn((await get(path === '/undo' ? `${address}/undo` : address)).body), ...fields })
    await work()
    return answer
  }
  return {
    database,
    server,
    trust,
    other,
    administrator,
    work,
    send,
    upload,
    get,
    post,
    check: async (file, missing = 'stay') => {
      const columns = String((await upload(file)).headers['location'])
      const address = columns.replace('/columns', '')
      await post(columns, { ...fieldsOf((await get(columns)).body), missing })
      await work()
      return address
    },
    confirm: (address) => act(address, '/confirm', { act: 'confirm' }),
    undo: (address) => act(address, '/undo', {}),
    dump: () => dumpOf(rows),
    rows,
  }
}

/** The version that the forms of a page carry. */
export function versionIn(html: string): string {
  return /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
}

/** What a page of columns would send as it was drawn. */
export function fieldsOf(html: string): Readonly<Record<string, string>> {
  const selects = [...html.matchAll(/<select[^>]* name="(column-\d+)"[^>]*>(.*?)<\/select>/gsu)].map(([, name = '', options = '']) => [name, /<option value="([^"]*)" selected/u.exec(options)?.[1] ?? 'ignored'] as const)
  return { version: versionIn(html), ...Object.fromEntries(selects) }
}

function uploadAs(server: FastifyInstance, { cookie, mark }: TestPerson, { file, remoteAddress }: { readonly file: { readonly name: string; readonly bytes: Uint8Array } | null; readonly remoteAddress: string }): Promise<LightMyRequestResponse> {
  const boundary = 'evenkeel-boundary'
  const field = (name: string, value: string) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="extract"; filename="${file?.name ?? ''}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(field('session-mark', mark) + field('form-id', randomUUID()) + head), file?.bytes ?? new Uint8Array(), Buffer.from(`\r\n--${boundary}--\r\n`)])
  return server.inject({ method: 'POST', url: '/imports', remoteAddress, headers: { cookie: `evenkeel-session=${cookie}`, 'content-type': `multipart/form-data; boundary=${boundary}` }, payload })
}

async function dumpOf(rows: ImportDesk['rows']): Promise<string> {
  const parts: string[] = []
  for (const table of ['unit', 'person', 'post', 'holding', 'reporting_line']) {
    const found = await rows(sql<{ text: string }>`select (to_jsonb(t) - 'version')::text as text from ${sql.table(table)} t order by 1`)
    parts.push(table, ...found.map(({ text }) => text))
  }
  return parts.join('\n')
}
