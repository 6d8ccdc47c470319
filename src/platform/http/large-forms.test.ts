import assert from 'node:assert/strict'
import net from 'node:net'
import { after, describe, it } from 'node:test'
import Fastify from 'fastify'
import { admitLargeForms } from './large-forms.ts'

const connectionsOf = (server: net.Server) => new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)))

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

  for (const [why, start, length, patience] of [
    ['nobody takes the answer', 'much', 2_000, { longestReadMs: 60_000, longestStayMs: 300 }],
    ['the form does not come', 'slow', 9_000, { longestReadMs: 300, longestStayMs: 60_000 }],
  ] as const) it(`give their places back when ${why}`, async () => {
    const patient = Fastify({ bodyLimit: 10_000 })
    patient.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) => done(null, body))
    patient.post('/table', { onRequest: admitLargeForms(1_000, patience) }, async ({ body }) => (String(body).startsWith('much') ? 'x'.repeat(50_000_000) : 'charted'))
    const { port } = new URL(await patient.listen({ host: '127.0.0.1', port: 0 }))
    const clients = [1, 2].map(() => {
      const client = net.connect(Number(port), '127.0.0.1').pause()
      client.write(`POST /table HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\n\r\n${start.padEnd(2_000, 'x')}`)
      return client
    })
    while ((await connectionsOf(patient.server)) < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    const answer = await fetch(`http://127.0.0.1:${port}/table`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x'.repeat(2_000) })
    assert.equal(await answer.text(), 'charted')
    for (const client of clients) client.destroy()
    await patient.close()
  })
})
