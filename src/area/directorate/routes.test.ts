import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { paths } from '../../platform/http/paths.ts'
import type { Path } from '../../platform/http/path.ts'
import type { Answer, SentRequest } from '../../platform/http/route.ts'
import { directorateRoutes } from './routes.ts'

const round = '10.12.10.10.12.11.10.n.tb.ci'
const whole = ['1-1', round, round, round, round].join('-')
const sent = { 'plan': ['1'], 'week': ['evenly'], 'manner-alder': ['nothing'], 'manner-birch': ['tell'], 'towards-birch': ['balanced'], 'manner-cedar': ['coach'], 'towards-cedar': ['improvement'] }

async function answerTo(path: Path, query: SentRequest['query'], routes = directorateRoutes()): Promise<Answer> {
  const route = routes.find((one) => one.path === path)
  assert.ok(route)
  return route.answer({ parameters: {}, query, form: {}, files: {} })
}

async function pageOf(path: Path, query: SentRequest['query']): Promise<{ readonly html: string; readonly status: number }> {
  const answer = await answerTo(path, query)
  assert.ok(answer.kind === 'page')
  return { html: answer.html, status: answer.status ?? 200 }
}

describe('the pages of the directorate', () => {
  it('begin with what to know before, and then with who works for you', async () => {
    assert.ok((await pageOf(paths.directorate, {})).html.includes('Samaritans'))
    const { html } = await pageOf(paths.directorate, { run: ['1-1'] })
    for (const name of ['Ruth', 'Dawn', 'Leila']) assert.ok(html.includes(name), name)
  })

  it('are the same to the byte for the same address', async () => {
    for (const run of ['1-1', `1-1-${round}`, whole]) assert.deepEqual(await pageOf(paths.directorate, { run: [run] }), await pageOf(paths.directorate, { run: [run] }))
  })

  it('answer an address that is no whole run with 400 and words', async () => {
    const { html, status } = await pageOf(paths.directorate, { run: [whole.slice(0, -3)] })
    assert.equal(status, 400)
    assert.ok(html.includes('This link does not hold a whole run'))
  })

  it('lead from a plan to the address that holds it', async () => {
    assert.deepEqual(await answerTo(paths.directorate, { ...sent, run: ['1-1'] }), { kind: 'redirect', to: `/simulated-ward/directorate?run=1-1-${round}` })
  })

  it('say what must be mended, and keep what was chosen', async () => {
    const { html, status } = await pageOf(paths.directorate, { ...sent, 'run': ['1-1'], 'week': ['own'], 'reviews': ['40'], 'manner-alder': [''] })
    assert.equal(status, 422)
    assert.ok(html.includes('Choose what you ask of Ruth, and towards what') && html.includes('Enter hours from 0 to 37.5: Reviews with ward managers') && html.includes('value="40"'))
  })

  it('look back when four rounds are over, and look further only then', async () => {
    assert.ok((await pageOf(paths.directorate, { run: [whole] })).html.includes('Looking back on sixteen weeks'))
    assert.ok((await pageOf(paths.directorateOtherWays, { run: [whole] })).html.includes('Coach everybody'))
    assert.deepEqual(await answerTo(paths.directorateOtherWays, { run: [`1-1-${round}`] }), { kind: 'redirect', to: `/simulated-ward/directorate?run=1-1-${round}` })
  })

  it('ask whoever finds no place to come again, with all that was sent', async () => {
    const none = { places: 1, waiting: 0, longestWaitMs: 0 }
    const routes = directorateRoutes({ pages: none, looks: none })
    const asked = async (path: Path, query: SentRequest['query']) => {
      const [, last] = await Promise.all([1, 2].map(() => answerTo(path, query, routes)))
      return last?.kind === 'page' ? last.refresh?.to : null
    }
    assert.equal(await asked(paths.directorateTurningPoints, { run: [whole] }), `/simulated-ward/directorate/turning-points?run=${whole}`)
    assert.equal(await asked(paths.directorate, { run: [`1-1-${round}`], reviews: ['<1>'] }), `/simulated-ward/directorate?run=1-1-${round}&reviews=%3C1%3E`)
  })
})
