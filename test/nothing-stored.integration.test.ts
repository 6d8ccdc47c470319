import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
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
  ['end-day', '28'],
  ['end-month', '5'],
  ['end-year', '2027'],
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

describe('what a person types into a form that keeps nothing', () => {
  it('is in no table, no log, no figure of the server and no file of the data folder, whatever she does with it', async () => {
    const server = await startServer()
    try {
      await useEverything(server.url)
      await chartEverything(server.url)
      for (const form of otherForms) await fillIn(server.url, form)
      const metrics = await (await fetch(`${server.url}/metrics`)).text()
      for (const form of ['/stepping-up/plan', ...otherForms.map(({ address }) => address)]) assert.ok(metrics.includes(`"${form}"`), `the requests to ${form} were counted`)
      assert.ok(!holds(metrics), 'the figures of the server')
      for (const form of ['/stepping-up/plan', ...otherForms.map(({ address }) => address)]) assert.ok(server.log().includes(`"${form}"`), `the requests to ${form} were logged`)
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
  for (const sheet of ['timeline', 'ask', 'charter', 'skills', 'week', 'help', 'text', 'all', 'answers', marker]) assert.ok(holds(await post(address, changed({ sheet }), 200)), sheet)
  assert.ok(holds(await post(address, changed({ 'start-day': marker, shown: 'answers' }), 422)))
  assert.ok(holds(await post(address, changed({ 'end-day': marker, shown: 'answers' }), 422)))
  assert.ok(holds(await post(address, changed({ 'note-pay': marker.repeat(400) }), 422)))
  assert.ok(!holds(await post(address, changed({ keep: 'calendar' }), 200)), 'the calendar holds nothing that was typed')
  const kept = await post(address, changed({ keep: 'file' }), 200)
  assert.ok(holds(await post(`${url}/stepping-up/open`, new URLSearchParams({ text: kept }), 200)))
  const withFile = new FormData()
  withFile.set('file', new Blob([kept]), `${marker}.txt`)
  assert.ok(holds(await post(`${url}/stepping-up/open`, withFile, 200)))
  assert.ok(holds(await post(`${url}/stepping-up/open`, new URLSearchParams({ text: `${marker} is no plan` }), 422)))
  const heap = new FormData()
  heap.set('text', `${marker} is pasted too`)
  heap.set('file', new Blob([marker.repeat(200_000)]), `${marker}.txt`)
  assert.ok(holds(await post(`${url}/stepping-up/open`, heap, 422)), 'the pasted text comes back')
  const longText = new FormData()
  longText.set('text', marker.repeat(200_000))
  longText.set('file', new Blob([]), `${marker}.txt`)
  assert.ok((await post(`${url}/stepping-up/open`, longText, 422)).includes(marker.repeat(200_000)), 'nothing of it is cut')
  assert.equal(await statusOfHeap(address, `note-pay=${marker}`), 413)
  assert.ok(holds(await post(address, changed({ 'note-pay': marker.repeat(200_000) }), 422)), 'a text far too long comes back')
  assert.equal((await fetch(address, { method: 'POST', body: `{"${marker}"`, headers: { 'content-type': 'application/json' } })).status, 400)
  assert.equal((await fetch(`${url}/stepping-up/examples/${marker}`)).status, 404)
}

/** Charts figures under her words, pasted and from a file, with mistakes and without, and asks for every file. */
async function chartEverything(url: string): Promise<void> {
  const address = `${url}/chart-a-measure`
  const figures = `${marker}\tMonth\t${marker} value\n${['one', 'two'].flatMap((ward) => [1, 2, 3].map((month) => `${marker} ${ward}\t2025-0${month}-01\t${month}%`)).join('\n')}`
  const chart = new URLSearchParams({ figures, name: marker, 'unit-text': marker, direction: 'increase' })
  for (const [fields, status] of [[chart, 200], [new URLSearchParams([...chart, ['do', 'choices']]), 200], [new URLSearchParams([...chart, ['target', marker]]), 422], [new URLSearchParams({ figures: `Month\tValue\n2025-01-01\t1\n2025-02-01\t${marker}\n2025-03-01\t3` }), 422]] as const) assert.ok(holds(await post(address, fields, status)))
  for (const file of ['figures.csv', 'what-was-read.csv']) assert.ok(holds(await post(`${address}/${file}`, chart, 200)), file)
  assert.ok(holds(await post(`${address}/chart.svg`, new URLSearchParams([...chart, ['series', `${marker} one`]]), 200)))
  const withFile = new FormData()
  withFile.set('file', new Blob([figures]), `${marker}.csv`)
  assert.ok(holds(await post(address, withFile, 200)))
}

async function post(to: string, body: URLSearchParams | FormData, status: number): Promise<string> {
  const { html, status: answered } = await send(to, body)
  assert.equal(answered, status, to)
  return html
}

/** Sends a form and sees that its answer asks the browser to keep nothing either. */
async function send(to: string, body: URLSearchParams | FormData): Promise<{ readonly html: string; readonly status: number }> {
  const response = await fetch(to, { method: 'POST', body })
  assert.equal(response.headers.get('cache-control'), 'no-store', to)
  assert.equal(response.headers.get('set-cookie'), null, to)
  return { html: await response.text(), status: response.status }
}

/** Begins to send a form of 5 MB: the server refuses it before it is there. */
async function statusOfHeap(to: string, beginning: string): Promise<number | undefined> {
  const sending = request(to, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': 5_000_000 } })
  sending.write(beginning)
  try {
    const [response] = (await once(sending, 'response')) as [IncomingMessage] // what the event hands over
    return response.statusCode
  } finally {
    sending.on('error', () => undefined).destroy()
  }
}

/** A form without boxes for text: what somebody sends in it nevertheless. */
interface OtherForm {
  readonly address: string
  /** Where a page with the form is found. */
  readonly page: string
  /** Pages that the form leads to: the fields of each are filled in and sent as well. */
  readonly pages: number
}

const otherForms: readonly OtherForm[] = [
  { address: '/first-look', page: '/first-look', pages: 3 },
  { address: '/situations/questions', page: '/situations/questions?view=all', pages: 3 },
  { address: '/situations/practice', page: '/situations/practice', pages: 6 },
  { address: '/difference/sort', page: '/difference/sort', pages: 3 },
  { address: '/difference/sort-again', page: '/difference/sort-again', pages: 3 },
  { address: '/chart-a-measure', page: '/chart-a-measure', pages: 3 },
]

/** Fills in a form page after page: as offered with words of her own beside each answer, and with her words in place of every answer and in a field that nobody reads. */
async function fillIn(url: string, { address, page, pages }: OtherForm): Promise<void> {
  let html = await (await fetch(`${url}${page}`)).text()
  const answered: number[] = []
  for (let step = 0; step < pages; step += 1) {
    const fields = fieldsIn(html)
    assert.ok(fields.size > 0, `${address}: page ${step + 1} has fields`)
    const offered = [...fields].flatMap(([name, value]) => [[name, value] as const, [name, `${marker} beside`] as const])
    const own = [...fields.keys()].map((name) => [name, `${marker} in place`] as const)
    answered.push((await send(`${url}${address}`, withUnread(own))).status)
    const next = await send(`${url}${address}`, withUnread(offered))
    answered.push(next.status)
    html = next.html
  }
  assert.ok(answered.includes(200) && answered.every((status) => [200, 422].includes(status)), `${address}: ${answered.join(' ')}`)
}

function withUnread(fields: readonly (readonly [name: string, value: string])[]): URLSearchParams {
  return new URLSearchParams([...fields, [`${marker}-field`, marker], ['unread', marker]].map(([name = '', value = '']) => [name, value]))
}

/** Every field of the forms of a page that are sent by POST, with the first value that it offers. */
function fieldsIn(html: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const [form] of html.matchAll(/<form[^>]* method="post"[^]*?<\/form>/g)) {
    for (const [tag] of form.matchAll(/<(input|button|select|textarea) [^>]*>/g)) {
      const name = / name="([^"]+)"/.exec(tag)?.[1]
      if (name !== undefined && !fields.has(name)) fields.set(name, / value="([^"]*)"/.exec(tag)?.[1] ?? '')
    }
  }
  return fields
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
