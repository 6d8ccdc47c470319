import assert from 'node:assert/strict'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { type Connection, parseConnectionUrl, withConnection } from '../src/platform/database/connection.ts'
import { openEmbeddedServer } from '../src/platform/database/embedded/embedded-server.ts'
import { startServer } from './server.ts'

/** No word of any language, so that finding it anywhere is proof. */
const marker = 'Zwurbelmarke'
const given = process.env['DATABASE_URL'] ?? ''

const charterParts = ['purpose', 'accountabilities', 'mine', 'ours', 'ask-first', 'time', 'support', 'review']
const matters = ['pay', 'authority', 'cover', 'protected-time', 'mentor', 'end-date']
const plan = new URLSearchParams([
  ['profession', 'nurse'],
  ['setting', 'ward'],
  ['kind', 'acting-up'],
  ['start-day', '7'],
  ['start-month', '12'],
  ['start-year', '2026'],
  ['shown', 'timeline'],
  ['tick', marker.toLowerCase()],
  ...charterParts.map((part) => [`charter-${part}`, `${marker} charter`]),
  ...matters.map((matter) => [`note-${matter}`, `${marker} note`]),
  [`week-${marker.toLowerCase()}`, 'stop'],
  ...['1', '2', '3', '4', '5', '6'].flatMap((number) => [
    [`own-${number}`, `${marker} task`],
    [`own-${number}-place`, 'stop'],
  ]),
  // Fields that hold no text of ours are typed into as well.
  [`${marker}-field`, marker],
])

describe('what a person types into a plan', () => {
  it('is in no table, no log, no figure of the server and no file of the data folder, whatever she does with it', async () => {
    const server = await startServer()
    try {
      await useEverything(server.url)
      const metrics = await (await fetch(`${server.url}/metrics`)).text()
      assert.match(metrics, /stepping-up/, 'the requests were counted')
      assert.ok(!holds(metrics), 'the figures of the server')
      assert.match(server.log(), /stepping-up/, 'the requests were logged')
      await server.stop()
      assert.ok(!holds(server.log()), 'the log')
      const tables = await everyTable(server.dataFolder)
      assert.ok(tables.some(({ text }) => text.includes('Worcestershire')), 'the tables were read: shipped names are found in them')
      assert.deepEqual(tables.filter(({ text }) => holds(text)).map(({ name }) => name), [], 'the database')
      assert.deepEqual(filesIn(server.dataFolder).filter((file) => holds(readFileSync(file, 'latin1'))), [], 'files of the data folder')
    } finally {
      await server.discard()
    }
  })
})

function holds(text: string): boolean {
  return text.toLowerCase().includes(marker.toLowerCase())
}

/** Sends the plan to every sheet, in right and wrong forms, keeps it, opens it, and asks for its dates. */
async function useEverything(url: string): Promise<void> {
  const address = `${url}/stepping-up/plan`
  const post = async (to: string, body: URLSearchParams | FormData, status: number): Promise<string> => {
    const response = await fetch(to, { method: 'POST', body })
    assert.equal(response.status, status, to)
    assert.equal(response.headers.get('cache-control'), 'no-store')
    assert.equal(response.headers.get('set-cookie'), null)
    return response.text()
  }
  for (const sheet of ['timeline', 'ask', 'charter', 'skills', 'week', 'help', 'text', 'all', 'answers', marker]) assert.ok(holds(await post(address, changed({ sheet }), 200)), sheet)
  assert.ok(holds(await post(address, changed({ 'start-day': marker, shown: 'answers' }), 422)))
  assert.ok(holds(await post(address, changed({ 'note-pay': marker.repeat(400) }), 422)))
  assert.ok(!holds(await post(address, changed({ keep: 'calendar' }), 200)), 'the calendar holds nothing that was typed')
  const kept = await post(address, changed({ keep: 'file' }), 200)
  assert.ok(holds(await post(`${url}/stepping-up/open`, new URLSearchParams({ text: kept }), 200)))
  const withFile = new FormData()
  withFile.set('file', new Blob([kept]), `${marker}.txt`)
  assert.ok(holds(await post(`${url}/stepping-up/open`, withFile, 200)))
  await post(`${url}/stepping-up/open`, new URLSearchParams({ text: `${marker} is no plan` }), 422)
  const tooLarge = await fetch(address, { method: 'POST', body: changed({ 'note-pay': marker.repeat(200_000) }) })
  assert.equal(tooLarge.status, 413)
  assert.equal((await fetch(address, { method: 'POST', body: `{"${marker}"`, headers: { 'content-type': 'application/json' } })).status, 400)
  assert.equal((await fetch(`${url}/stepping-up/examples/${marker}`)).status, 404)
}

function changed(fields: Readonly<Record<string, string>>): URLSearchParams {
  const form = new URLSearchParams(plan)
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

/** Every row of every table as text: of the server that DATABASE_URL names, else of the data folder. */
async function everyTable(dataFolder: string): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const named = parseConnectionUrl(given)
  if (named !== null) return rowsOf(named)
  const opened = await openEmbeddedServer({ kind: 'embedded', dataFolder }, 'beside')
  assert.ok(opened.ok)
  try {
    return await rowsOf(opened.value.owner)
  } finally {
    await opened.value.close()
  }
}

async function rowsOf(owner: Connection): Promise<readonly { readonly name: string; readonly text: string }[]> {
  return withConnection(owner, async (client) => {
    const found = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    )
    const tables: { name: string; text: string }[] = []
    for (const { name } of found.rows) {
      const rows = await client.query<{ text: string | null }>(`select string_agg(row_of::text, E'\\n') as text from ${name} as row_of`)
      tables.push({ name, text: rows.rows[0]?.text ?? '' })
    }
    return tables
  })
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true)
}
