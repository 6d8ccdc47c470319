import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { startServer } from './server.ts'

describe('evenkeel serve that was told to stop', () => {
  it('says at once that nothing more should be sent, and for the time of its notice answers whoever comes all the same, once for each connection', async () => {
    const server = await startServer({ environment: { EVENKEEL_DRAIN_SECONDS: '2' } })
    const stopped = server.stop()
    const ready = await readinessOf(server.url, 503)
    assert.deepEqual(await ready.json(), { status: 'not ready', reasons: { stopping: 'The service is stopping.' } })
    const page = await fetch(`${server.url}/about`)
    assert.deepEqual([page.status, page.headers.get('connection')], [200, 'close'])
    assert.match(await page.text(), /<\/html>/)
    assert.equal(await stopped, 0)
    await assert.rejects(fetch(`${server.url}/about`), TypeError)
    await server.discard()
  })
})

/** Asks until it says so. */
async function readinessOf(url: string, status: number): Promise<Response> {
  for (let tries = 0; tries < 6000; tries += 1) {
    const answer = await fetch(`${url}/readyz`)
    if (answer.status === status) return answer
    await wait(20)
  }
  return assert.fail(`/readyz did not answer ${status}`)
}
