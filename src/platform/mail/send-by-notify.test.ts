import assert from 'node:assert/strict'
import { webcrypto } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, describe, it } from 'node:test'
import type { NotifyConfig } from './notify-config.ts'
import { openNotify } from './send-by-notify.ts'
import { aMessage, sendingTime } from './testing/a-message.ts'

const serviceId = '26785a09-ab16-4eb0-8407-a37497a57506'
const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0'
const templateId = '6f0ff2f4-52c5-4c07-a3c1-6f0f6a1c2b11'

interface Taken {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly authorization: string
  readonly body: unknown
}

interface Answer {
  readonly status: number
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A stub of GOV.UK Notify on this computer; without an answer it never says anything. */
async function aNotify(t: TestContext, answer: Answer | null) {
  const taken: Taken[] = []
  const server = createServer((request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      taken.push({ method: request.method, url: request.url, authorization: request.headers.authorization ?? '', body: JSON.parse(Buffer.concat(pieces).toString('utf8')) })
      if (answer !== null) response.writeHead(answer.status, answer.headers).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  // True of a server that listens on a port.
  const config: NotifyConfig = { serviceId, secret, templateId, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  return { taken, config, sender: openNotify({ config, now: () => sendingTime, requestMs: answer === null ? 200 : 5000 }) }
}

function errors(status: number, ...messages: readonly string[]): Answer {
  return { status, body: JSON.stringify({ status_code: status, errors: messages.map((message) => ({ error: 'BadRequestError', message })) }) }
}

async function resultOf(t: TestContext, answer: Answer | null, message = aMessage()) {
  return (await aNotify(t, answer)).sender.send(message)
}

describe('mail by GOV.UK Notify', () => {
  it('is one request with person, template, subject, body and our id as reference', async (t) => {
    const { sender, taken } = await aNotify(t, { status: 201, body: '{}' })
    assert.deepEqual(await sender.send(aMessage({ subject: 'Łódź' })), { kind: 'sent' })
    const body = { email_address: 'wilma.winter@trust.example', template_id: templateId, personalisation: { subject: 'Łódź', body: aMessage().text }, reference: aMessage().id }
    assert.deepEqual(taken.map(({ method, url, body: sent }) => ({ method, url, body: sent })), [{ method: 'POST', url: '/v2/notifications/email', body }])
  })

  it('says who we are by a token that is signed with the secret, of the service and the second of the request', async (t) => {
    const { sender, taken } = await aNotify(t, { status: 201 })
    await sender.send(aMessage())
    const [head = '', claims = '', signature = ''] = (taken[0]?.authorization ?? '').replace(/^Bearer /, '').split('.')
    assert.deepEqual(JSON.parse(Buffer.from(head, 'base64url').toString()), { typ: 'JWT', alg: 'HS256' })
    assert.deepEqual(JSON.parse(Buffer.from(claims, 'base64url').toString()), { iss: serviceId, iat: Date.parse('2026-08-06T09:30:00Z') / 1000 })
    const key = await webcrypto.subtle.importKey('raw', Buffer.from(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
    assert.ok(await webcrypto.subtle.verify('HMAC', key, Buffer.from(signature, 'base64url'), Buffer.from(`${head}.${claims}`)))
  })

  it('is refused before any request when the message is unsound', async (t) => {
    const { sender, taken } = await aNotify(t, { status: 201 })
    assert.equal((await sender.send(aMessage({ subject: 'a\r\nb' }))).kind, 'refused')
    assert.deepEqual(taken, [])
  })

  it('is described without the secret', async (t) => {
    const { sender } = await aNotify(t, null)
    assert.match(sender.describe, /GOV\.UK Notify at http:\/\/127\.0\.0\.1/)
    assert.doesNotMatch(sender.describe, new RegExp(secret))
  })
})

describe('what GOV.UK Notify answers', () => {
  it('lets the message wait at a limit or when Notify has trouble', async (t) => {
    for (const status of [408, 429, 500, 502, 503]) assert.equal((await resultOf(t, errors(status, 'Exceeded rate limit'))).kind, 'try-again', `${status}`)
    assert.deepEqual(await resultOf(t, errors(429, 'Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds')), {
      kind: 'try-again',
      reason: 'GOV.UK Notify asked to try again later. (429 Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds)',
    })
    assert.deepEqual(await resultOf(t, { status: 502, body: '<html>Bad gateway</html>' }), { kind: 'try-again', reason: 'GOV.UK Notify asked to try again later. (502)' })
  })

  it('refuses the message when it is wrong, in the words of Notify, and keeps it while the key is', async (t) => {
    assert.deepEqual(await resultOf(t, errors(400, 'Missing personalisation: body')), { kind: 'refused', reason: 'GOV.UK Notify refused the message. (400 Missing personalisation: body)' })
    assert.deepEqual(await resultOf(t, errors(403, 'Invalid token: API key not found')), { kind: 'try-again', reason: 'GOV.UK Notify asked to try again later. (403 Invalid token: API key not found)' })
  })

  it('never repeats the person, the subject, the text or a link', async (t) => {
    const { to, subject, text } = aMessage()
    const result = await resultOf(t, errors(400, `${to} is no address`, `subject ${subject}`, `body ${text}`, 'see https://evenkeel.example/link/abc', 'ask <other@trust.example>'))
    assert.deepEqual(result, { kind: 'refused', reason: 'GOV.UK Notify refused the message. (400 … is no address; subject …; body …; see …; ask …)' })
  })

  it('follows no redirect, which would hand the message to another host', async (t) => {
    const other = await aNotify(t, { status: 201 })
    const result = await resultOf(t, { status: 307, headers: { location: `${other.config.origin}/v2/notifications/email` } })
    assert.equal(result.kind, 'try-again')
    assert.deepEqual(other.taken, [])
  })

  it('lets the message wait when there is no answer, or nobody to ask', async (t) => {
    const late = { kind: 'try-again', reason: 'GOV.UK Notify could not be reached or did not answer in time.' }
    assert.deepEqual(await resultOf(t, null), late)
    const { config } = await aNotify(t, null)
    assert.deepEqual(await openNotify({ config: { ...config, origin: 'http://127.0.0.1:1' }, now: () => sendingTime }).send(aMessage()), late)
  })
})
