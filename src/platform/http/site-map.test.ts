import assert from 'node:assert/strict'
import { it } from 'node:test'
import { forKeys, guarded, open } from './path.ts'
import type { Answer, Route } from './route.ts'
import { siteMapOf } from './site-map.ts'

const done = async (): Promise<Answer> => ({ kind: 'not-found' })
const shared = guarded('/shared/:unit', ['member'], { change: ['od-lead'], sample: '/shared/1' })
const routes: readonly Route[] = [
  { path: open('/about'), method: 'GET', kind: 'keeps-nothing', answer: done },
  { path: shared, method: 'GET', kind: 'signed-in', answer: done },
  { path: shared, method: 'POST', kind: 'signed-in', answer: done },
  { path: guarded('/session', ['member']), method: 'GET', kind: 'signed-in', isAskedByItself: true, answer: done },
  { path: guarded('/list.csv', ['member']), method: 'GET', kind: 'signed-in', answer: done },
  { path: forKeys('/api/v1/people', 'people:read'), method: 'GET', kind: 'for-keys', answer: done },
]

async function entries(): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const map = siteMapOf(routes)
  assert.ok(map.kind === 'keeps-nothing')
  const answer = await map.answer({ parameters: {}, query: {}, form: {}, files: {} })
  assert.ok(answer.kind === 'file')
  return JSON.parse(answer.text) as Record<string, unknown>[] // what siteMapOf has just written
}

it('lists every route with a sample address, who may use it in this way, and whether it is a page', async () => {
  assert.deepEqual(
    (await entries()).map(({ method, sample, roles, page }) => [method, sample, roles, page]),
    [
      ['GET', '/about', 'everyone', true],
      ['GET', '/shared/1', ['member'], true],
      ['POST', '/shared/1', ['od-lead'], true],
      ['GET', '/session', ['member'], false],
      ['GET', '/list.csv', ['member'], false],
      ['GET', '/api/v1/people', [], false],
    ],
  )
})
