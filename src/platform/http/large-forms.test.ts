import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import Fastify from 'fastify'
import { admitLargeForms } from './large-forms.ts'

describe('large forms', () => {
  const waiting: (() => void)[] = []
  const server = Fastify({ bodyLimit: 10_000 })
  const admit = admitLargeForms(1_000)
  server.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  server.post('/table', { onRequest: admit }, async ({ body }) => {
    if (String(body).length > 1_000) await new Promise<void>((resolve) => waiting.push(resolve))
    return 'charted'
  })
  after(() => server.close())
  const send = (length: number) => server.inject({ method: 'POST', url: '/table', headers: { 'content-type': 'text/plain' }, payload: 'x'.repeat(length) })
  const arrived = async (count: number) => {
    while (waiting.length < count) await new Promise((resolve) => setTimeout(resolve, 1))
  }

  it('are worked on two at once; the next wait, and what is more is answered with a page that says to send it again', async () => {
    const sent = Array.from({ length: 18 }, () => send(2_000))
    await arrived(2)
    const busy = await send(2_000)
    assert.deepEqual([busy.statusCode, busy.headers['retry-after'], waiting.length], [503, '10', 2])
    assert.match(busy.body, /Too many large tables[\s\S]*what you typed is in it/)
    assert.equal((await send(500)).body, 'charted', 'what is small does not wait')
    for (let done = 0; done < 18; done += 1) {
      await arrived(1)
      waiting.shift()?.()
    }
    for (const answer of await Promise.all(sent)) assert.equal(answer.body, 'charted')
    assert.equal(waiting.length, 0)
  })
})
