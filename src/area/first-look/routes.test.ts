import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SentRequest } from '../../platform/http/route.ts'
import { firstLookRoutes } from './routes.ts'
import { statements } from './rules.ts'
import { statementWords } from './words.ts'

/** A request that brings only a form: these routes ask the database for nothing. */
function sent(form: SentRequest['form']): SentRequest {
  return { parameters: {}, query: {}, form, files: {} }
}

async function page(form: SentRequest['form']): Promise<{ readonly html: string; readonly status: number }> {
  const route = firstLookRoutes.find(({ method }) => method === 'POST')
  const answer = await route?.answer(sent(form))
  if (answer?.kind !== 'page') throw new Error('the route answers no page')
  return { html: answer.html, status: answer.status ?? 200 }
}

describe('the first look', () => {
  it('names the statements that are not so yet, with one small thing each, and no others', async () => {
    const { html } = await page({ 'risk-management': ['not-yet'], 'focus-leadership': ['mostly'] })
    assert.ok(html.includes(statementWords['risk-management'].smallThing))
    assert.ok(!html.includes(statementWords['focus-leadership'].smallThing))
  })

  it('says in numbers nothing about the person', async () => {
    const { html } = await page(Object.fromEntries(statements.map(({ id }, index) => [id, [index % 2 === 0 ? 'not-yet' : 'mostly']])))
    const shown = html.slice(html.indexOf('<main'), html.indexOf('</main>')).replaceAll(/<[^>]+>/g, ' ')
    assert.ok(!/\b\d+ of \d+|%|out of/.test(shown), shown)
  })

  it('asks for at least one answer and keeps what was chosen', async () => {
    const { html, status } = await page({ standing: ['longer'] })
    assert.equal(status, 422)
    assert.match(html, /<title>Error: /)
    assert.match(html, /value="longer"[^>]*checked|checked=""[^>]*value="longer"/)
  })

  it('marks why somebody new begins with management: the article’s claim and our advice', async () => {
    const marks = async (standing: string) => [...(await page({ standing: [standing], 'risk-management': ['not-yet'] })).html.matchAll(/data-mark="([^"]+)"/g)].map(([, mark]) => mark)
    assert.deepEqual(await marks('new'), ['article-claim', 'our-advice'])
    assert.deepEqual(await marks('longer'), [])
  })

  it('carries every answer so that it can be changed', async () => {
    const { html } = await page({ standing: ['new'], 'risk-management': ['not-yet'], change: ['yes'] })
    assert.match(html, /name="risk-management"[^>]*checked=""[^>]*value="not-yet"|checked=""[^>]*name="risk-management"[^>]*value="not-yet"/)
  })
})
