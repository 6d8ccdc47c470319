import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { testDatabase } from '../../../test/database.ts'
import { DatabaseUnavailable, platformMigrations } from '../database/index.ts'
import type { Path } from './path.ts'
import type { Answer, Route, RouteRequest, RouteWithDatabase, SentRequest } from './route.ts'

function aPath(pattern: string, about: Partial<Path> = {}): Path {
  return { pattern, sample: pattern, access: 'everyone', personal: false, ...about }
}

function aRoute(pattern: string, answer: (request: RouteRequest) => Promise<Answer>, about: Partial<Omit<RouteWithDatabase, 'answer' | 'kind' | 'path'>> & { readonly personal?: boolean } = {}): Route {
  const { personal = false, ...rest } = about
  return { path: aPath(pattern, { personal }), method: 'GET', kind: 'with-database', answer, ...rest }
}

const page = async (): Promise<Answer> => ({ kind: 'page', html: '<!DOCTYPE html><title>x</title>' })
const marker = 'zebra-marker-7'

/** Says what it was handed. */
async function sentBack(request: SentRequest): Promise<Answer> {
  const files = Object.values(request.files).flat().map(({ name, content, isTooLarge }) => [name, content.length, isTooLarge])
  return { kind: 'page', html: JSON.stringify({ form: request.form, files, hasDatabase: 'transaction' in request }) }
}

const routes: readonly Route[] = [
  aRoute('/page', page),
  aRoute('/personal', page, { personal: true }),
  aRoute('/broken/:what', async () => {
    throw new Error(`invalid input "${marker}"`)
  }),
  aRoute('/away', async () => {
    throw new DatabaseUnavailable('The database does not answer.')
  }),
  aRoute('/gone', async () => ({ kind: 'not-found' })),
  aRoute('/file', async () => ({ kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: 'a"b\r\nc.csv', text: 'a,b\n' })),
  aRoute('/writes', async ({ transaction }) => {
    await sql`insert into rate_limit values ('x', now(), 1)`.execute(transaction)
    return { kind: 'redirect', to: '/page' }
  }),
  aRoute(
    '/form',
    async ({ form, transaction }) => {
      await sql`insert into rate_limit values (${form['name']?.[0] ?? ''}, now() + interval '1 hour', 1)`.execute(transaction)
      if (form['then']?.[0] === 'fail') throw new Error('after the write')
      return { kind: 'redirect', to: '/page' }
    },
    { method: 'POST' },
  ),
  aRoute('/seldom', page, { perMinute: 2 }),
  {
    path: aPath('/keeps-nothing', { personal: true }),
    method: 'POST',
    kind: 'keeps-nothing',
    perMinute: 12,
    takesFiles: true,
    answer: sentBack,
  },
  { path: aPath('/large-form', { personal: true }), method: 'POST', kind: 'keeps-nothing', takesFiles: true, largestForm: 2_000_000, answer: sentBack },
]

describe('the server', () => {
  let server: FastifyInstance
  const log: string[] = []
  let now = new Date('2026-03-01T10:00:10Z')
  const cleanups: (() => Promise<void>)[] = []
  let countOf: (key: string) => Promise<number>
  let countRows: () => Promise<number>

  before(async () => {
    const { database } = await testDatabase({ after: (work) => void cleanups.push(work) }, platformMigrations)
    countOf = (key) => database.reading(null, async (transaction) => (await sql`select 1 from rate_limit where key = ${key}`.execute(transaction)).rows.length)
    countRows = () => database.reading(null, async (transaction) => (await sql`select 1 from rate_limit`.execute(transaction)).rows.length)
    server = await aServerOn(database, {
      routes,
      assets: [{ path: '/assets/a-1.css', contentType: 'text/css; charset=utf-8', content: Buffer.from('a{color:red}'.repeat(500)) }],
      readiness: { database: database.readiness },
      log: { write: (line) => void log.push(line) },
      now: () => now,
    })
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  it('answers every page with headers that keep it to itself', async () => {
    const { headers } = await server.inject('/page')
    const policy = String(headers['content-security-policy'])
    assert.match(policy, /default-src 'none'/)
    assert.match(policy, /script-src 'self' 'nonce-/)
    assert.doesNotMatch(policy, /unsafe|https:|\*/)
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['referrer-policy'], 'same-origin')
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin')
    assert.equal(headers['strict-transport-security'], undefined, 'it is reached by http here')
    assert.equal(headers['set-cookie'], undefined)
  })

  it('lets nobody keep a personal page', async () => {
    assert.equal((await server.inject('/personal')).headers['cache-control'], 'no-store')
    assert.equal((await server.inject('/page')).headers['cache-control'], 'no-cache')
  })

  it('gives a form that keeps nothing no database in hand, and counts its requests in memory', async () => {
    const before = await countRows()
    const send = () => server.inject({ method: 'POST', url: '/keeps-nothing', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'a=1' })
    const first = await send()
    assert.deepEqual([first.json().form, first.json().hasDatabase], [{ a: ['1'] }, false])
    for (let more = 2; more <= 12; more += 1) assert.equal((await send()).statusCode, 200)
    assert.equal((await send()).statusCode, 429)
    assert.equal(await countRows(), before)
    now = new Date('2026-03-01T10:05:10Z')
    assert.equal((await send()).statusCode, 200)
    now = new Date('2026-03-01T10:00:10Z')
  })

  it('reads a form in parts only where files are taken, all parts together no larger than a form may be', async () => {
    const inParts = (url: string, parts: readonly string[], end = '--x--\r\n') =>
      server.inject({ method: 'POST', url, headers: { 'content-type': 'multipart/form-data; boundary=x' }, payload: `${parts.map((part) => `--x\r\n${part}\r\n`).join('')}${end}` })
    const field = (text: string) => `Content-Disposition: form-data; name="a"\r\n\r\n${text}`
    const file = (text: string) => `Content-Disposition: form-data; name="f"; filename="plan.txt"\r\nContent-Type: text/plain\r\n\r\n${text}`
    assert.equal((await inParts('/form', [field('x')])).statusCode, 400)
    assert.deepEqual((await inParts('/keeps-nothing', [field('x'), file('plan')])).json().files, [['plan.txt', 4, false]])
    assert.equal((await inParts('/keeps-nothing', Array.from({ length: 3 }, () => field('y'.repeat(400_000))))).statusCode, 413)
    assert.equal((await inParts('/keeps-nothing', [field('x')], '--x\r\nbroken')).statusCode, 400)
    assert.equal((await server.inject({ method: 'POST', url: '/keeps-nothing', headers: { 'content-type': 'multipart/form-data' }, payload: 'x' })).statusCode, 400)
  })

  it('hands on a file that is too large as one that was cut, so that the page can say so', async () => {
    const payload = `--x\r\nContent-Disposition: form-data; name="f"; filename="photo.jpg"\r\n\r\n${'z'.repeat(1_048_570)}\r\n--x--\r\n`
    const small = await server.inject({ method: 'POST', url: '/keeps-nothing', headers: { 'content-type': 'multipart/form-data; boundary=x' }, payload })
    assert.deepEqual(small.json().files, [['photo.jpg', 1_048_570, false]])
    const large = await server.inject({ method: 'POST', url: '/large-form', headers: { 'content-type': 'multipart/form-data; boundary=x' }, payload: payload.replace('z'.repeat(10), 'z'.repeat(2_000_000)) })
    assert.deepEqual(large.json().files, [['photo.jpg', 1_048_576, true]])
  })

  it('explains a page that is not there, and does not let it be kept', async () => {
    for (const url of ['/nowhere', '/gone', '/%00', '/page/../../etc/passwd']) {
      const response = await server.inject(url)
      assert.equal(response.statusCode, 404, url)
      assert.match(response.body, /Page not found/)
      assert.equal(response.headers['cache-control'], 'no-store')
    }
  })

  it('leads who may be signed in from there to their page, and all others to signing in', async () => {
    assert.match((await server.inject({ url: '/nowhere', headers: { cookie: 'evenkeel-session=x' } })).body, /href="\/home">Your page/)
    assert.match((await server.inject('/nowhere')).body, /href="\/sign-in">Sign in/)
  })

  it('answers an unexpected error with a reference that stands in the log, and repeats nothing of it', async () => {
    const response = await server.inject(`/broken/${marker}?q=${marker}`)
    const reference = /<strong>([\w-]+)<\/strong>/.exec(response.body)?.[1] ?? ''
    assert.equal(response.statusCode, 500)
    assert.ok(reference !== '' && log.some((line) => line.includes(reference)))
    assert.ok(!response.body.includes(marker))
  })

  it('logs the pattern of a route and nothing of who asked or what was typed', async () => {
    await server.inject({ url: `/page?q=${marker}`, headers: { 'user-agent': marker, referer: `https://${marker}.example`, 'x-forwarded-for': marker } })
    await server.inject({ method: 'POST', url: '/form', payload: `name=${marker}-form&then=fail`, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    const written = log.join('')
    assert.match(written, /"route":"\/page"/)
    assert.doesNotMatch(written, new RegExp(marker))
    assert.doesNotMatch(written, /127\.0\.0\.1/)
  })

  it('says honestly that the database is away', async () => {
    const response = await server.inject('/away')
    assert.equal(response.statusCode, 503)
    assert.match(response.body, /database is not answering/)
    assert.equal(response.headers['retry-after'], '5')
  })

  it('refuses to write while it answers a GET', async () => {
    assert.equal((await server.inject('/writes')).statusCode, 500)
  })

  it('keeps what a POST wrote, all of it or nothing', async () => {
    const post = (payload: string) => server.inject({ method: 'POST', url: '/form', payload, headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    assert.equal((await post('name=kept')).statusCode, 303)
    assert.equal((await post('name=lost&then=fail')).statusCode, 500)
    assert.deepEqual([await countOf('kept'), await countOf('lost')], [1, 0])
  })

  it('refuses a POST that another site sent, with a page that explains', async () => {
    const response = await server.inject({
      method: 'POST',
      url: '/form',
      payload: 'name=crossed',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
    })
    assert.equal(response.statusCode, 403)
    assert.match(response.body, /did not come from one of our pages/)
    assert.equal(await countOf('crossed'), 0)
  })

  it('counts requests in the database and asks to wait until the minute is over', async () => {
    const ask = async () => (await server.inject('/seldom')).statusCode
    assert.deepEqual([await ask(), await ask(), await ask()], [200, 200, 429])
    const refused = await server.inject('/seldom')
    assert.equal(refused.headers['retry-after'], '50')
    assert.match(refused.body, /Wait 50 seconds, then load this page again/)
    now = new Date('2026-03-01T10:01:00Z')
    assert.equal(await ask(), 200)
  })

  it('refuses what is too large or not readable in plain words', async () => {
    const send = (payload: string, contentType: string) => server.inject({ method: 'POST', url: '/form', payload, headers: { 'content-type': contentType } })
    assert.equal((await send(`name=${'x'.repeat(1_100_000)}`, 'application/x-www-form-urlencoded')).statusCode, 413)
    const unreadable = await send('{"broken', 'application/json')
    assert.equal(unreadable.statusCode, 400)
    assert.match(unreadable.body, /could not read that request/)
    assert.equal((await send('x', 'text/weird')).statusCode, 400)
  })

  it('names a file safely whatever it is called', async () => {
    assert.equal((await server.inject('/file')).headers['content-disposition'], 'attachment; filename="a-b--c.csv"')
  })

  it('sends assets packed, and lets browsers keep them for ever', async () => {
    const packed = await server.inject({ url: '/assets/a-1.css', headers: { 'accept-encoding': 'gzip, br' } })
    assert.equal(packed.headers['content-encoding'], 'br')
    assert.match(String(packed.headers['cache-control']), /immutable/)
    assert.ok(packed.rawPayload.length < 500)
    assert.equal((await server.inject('/assets/a-1.css')).body.length, 6000)
  })

  it('tells whether it lives and whether it can work', async () => {
    assert.equal((await server.inject('/livez')).statusCode, 200)
    assert.deepEqual((await server.inject('/readyz')).json(), { status: 'ready' })
  })

  it('measures requests by route, not by address', async () => {
    await server.inject(`/broken/${marker}`)
    const { body } = await server.inject('/metrics')
    assert.match(body, /http_requests_total\{route="\/broken\/:what",method="GET",status="500"\}/)
    assert.doesNotMatch(body, new RegExp(marker))
  })
})
