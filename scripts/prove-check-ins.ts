import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { showcaseParts } from '../demo/showcase.ts'
import { withConnection } from '../src/platform/database/connection.ts'
import { connectionUrl, emptyDatabase, startTestCluster } from '../test/database.ts'
import { startServer } from '../test/server.ts'
import { siteMapOf } from '../e2e/site-map-entries.ts'
import { type Walker, type Walked, sameAs, walk, walkerAs } from './prove-check-ins-walk.ts'
import { evenkeel } from './prove-visitor.ts'

/**
 * What somebody says in a check-in is found nowhere but with them and whom they show it to: bin/run scripts/prove-check-ins.ts
 * A marker is written through the real page in the demonstration trust. Then everything is searched: every address of the site map as every demonstration person, what their pages link to,
 * the programming interface, a dump of the database, a backup, the log, and every file of the data folder.
 */

const [owner, reader] = ['Ruth Ellerby', 'Nimmy Kuruvath']
/** In the note; the answer in its words and as it is sealed. */
const markers = ['Zebracanary', 'Clear in a few things', '"clarity":2']
const home = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-check-ins-'))
const troubles: string[] = []

const cluster = await startTestCluster()
Object.assign(process.env, cluster.environment)
const closings: (() => Promise<void>)[] = []
const { owner: connection } = await emptyDatabase({ after: (work) => void closings.push(work) })
const environment = { DATABASE_URL: connectionUrl(connection), EVENKEEL_SECRET: 'a secret that only this proof has, long enough' }
const server = await startServer({ dataFolder: path.join(home, 'data'), environment, flags: ['--demo'] })
const entries = (await siteMapOf(server.url)).filter(({ method }) => method === 'GET')
/** What everybody may open is the same for all: one person looks at it. */
const guarded = entries.filter((entry) => entry.roles !== 'everyone')

const people = new Map<string, Walker>()
for (const { givenName, familyName } of showcaseParts) people.set(`${givenName} ${familyName}`, await walkerAs(server.url, `${givenName} ${familyName}`))
const as = (name: string): Walker => people.get(name) ?? sameAs(name)

/** Searches all that can be opened, as everybody; tells what was found but for what may be. */
async function searchPages(when: string, mayFind: (name: string, address: string) => boolean, mustFind: readonly (readonly [string, RegExp])[]): Promise<number> {
  let opened = 0
  const hits: Walked[] = []
  for (const [name, walker] of people) {
    const walked = await walk(walker, name, name === reader ? entries : guarded, markers)
    opened += walked.opened
    hits.push(...walked.hits)
  }
  process.stdout.write(`${when}: ${opened} addresses, found ${hits.length} times\n`)
  for (const { name, address, marker } of hits) if (!mayFind(name, address)) troubles.push(`${when}: ${name} finds ${marker} at ${address}`)
  for (const [name, address] of mustFind) if (!hits.some((hit) => hit.name === name && address.test(hit.address))) troubles.push(`${when}: ${name} does not find it at ${String(address)}`)
  return opened
}

function searchText(where: string, text: string): void {
  for (const marker of [...markers, ...markers.map((one) => JSON.stringify(one).slice(1, -1))]) if (text.includes(marker)) troubles.push(`${where} holds ${marker}`)
}

function searchFolder(folder: string): number {
  let files = 0
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name)
    if (!statSync(file).isFile()) continue
    files += 1
    searchText(file, readFileSync(file, 'latin1'))
  }
  return files
}

/** What lies in the database, as pg_dump writes it where it is there of the right version, and else each row of each table. */
async function dump(): Promise<{ readonly how: string; readonly text: string }> {
  try {
    return { how: 'pg_dump', text: execFileSync('pg_dump', ['--inserts', '--enable-row-security', connectionUrl(connection)], { env: { ...process.env, PGOPTIONS: '-c app.maintenance=on' }, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] }).toString('utf8') }
  } catch {
    // Another major version than the server’s is refused.
    const text = await withConnection(connection, async (client) => {
      await client.query(`select set_config('app.maintenance', 'on', false)`)
      const tables = await client.query<{ name: string }>(`select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`)
      const parts: string[] = []
      for (const { name } of tables.rows) parts.push(name, ...(await client.query<{ text: string }>(`select t::text as text from ${name} t`)).rows.map((row) => row.text))
      return parts.join('\n')
    })
    return { how: 'every row of every table', text }
  }
}

const isOwners = (name: string, address: string) => name === owner && (address.startsWith('/home/check-ins') || address === '/home/about-me/everything.json')
const mustOwn = [[owner, /^\/home\/check-ins$/u], [owner, /everything\.json$/u]] as const

if ((await as(owner).send('/home/check-ins/now', { version: '0', clarity: '2', note: 'Zebracanary week' })).status !== 303) troubles.push('the check-in was not kept')

const readerId = await as(owner).choiceOf(`/home/check-ins/shares?q=Kuruvath`, 'colleague')
const begun = await as(owner).send('/home/check-ins/shares', { 'colleague': readerId, 'days': '7', 'from-day': '', 'from-month': '', 'from-year': '', 'q': 'Kuruvath' })
if (begun.status !== 303) troubles.push(`the share was not begun: ${begun.status}`)
const share = /"(\/check-ins\/[0-9a-f-]{36})"/u.exec(await as(reader).text('/check-ins'))?.[1] ?? ''
await as(reader).send(share, {})
let opened = await searchPages('while it is shown', (name, address) => isOwners(name, address) || (name === reader && address === share), [...mustOwn, [reader, new RegExp(`^${share}$`, 'u')]])

await as(owner).send(`/home${share.replace('/check-ins/', '/check-ins/shares/')}`, {})
opened += await searchPages('after it was ended', isOwners, mustOwn)

const dumped = await dump()
if (!dumped.text.includes('demonstration/loaded')) troubles.push('the dump is not whole')
searchText('the dump of the database', dumped.text)
const backup = path.join(home, 'backup')
const backedUp = await evenkeel(['backup', backup], environment)
if (backedUp.status !== 0) troubles.push(`backup ended with ${backedUp.status}: ${backedUp.stderr}`)
else searchText('the backup', gunzipSync(readFileSync(backup)).toString('utf8'))
searchText('the log', server.log())
await server.stop()
searchText('the log', server.log())
const files = searchFolder(home)
for (const close of closings) await close()
await cluster.stop()
rmSync(home, { recursive: true, force: true })
process.stdout.write(
  `people ${people.size}, addresses opened ${opened} during and after a share\ndump by ${dumped.how}, ${dumped.text.length} characters; files ${files}; log ${server.log().length} characters\n` +
    `troubles ${troubles.length}\n${troubles.map((trouble) => `  ${trouble}\n`).join('')}`,
)
process.exitCode = troubles.length === 0 ? 0 : 1
