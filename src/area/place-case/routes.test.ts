import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { paths } from '../../platform/http/paths.ts'
import type { Answer } from '../../platform/http/route.ts'
import { randomStream } from '../../kernel/random-stream.ts'
import { styles } from '../../kernel/vocabulary.ts'
import { placeCaseRoutes } from './routes.ts'
import { type Visit, addressOf, readAddress } from './rules/address.ts'
import type { RoundChoices } from './rules/choices.ts'
import { placeIds } from './rules/place.ts'
import { placeBy } from './rules/places.ts'
import { choicesOfWay } from './rules/ways.ts'

type Query = Readonly<Record<string, readonly string[]>>

async function ask(place: string, query: Query, routes = placeCaseRoutes()): Promise<Answer> {
  const route = routes.find(({ path }) => path === paths.placeCase)
  assert.ok(route !== undefined)
  return route.answer({ parameters: { place }, query, form: {}, files: {} })
}

async function page(place: string, query: Query) {
  const answer = await ask(place, query)
  assert.ok(answer.kind === 'page')
  return { status: answer.status ?? 200, html: answer.html }
}

const home = placeBy('home-with-support')
assert.ok(home !== null)
const whole: Visit = { circumstances: 2, choices: choicesOfWay(home, 'balanced') }

/** Choices by chance, each of them possible. */
function anyChoices(seed: number): readonly RoundChoices[] {
  const { uniform } = randomStream(seed, 'test/choices')
  const rounds = Math.floor(uniform() * 7)
  return home === null ? [] : home.decisions.slice(0, rounds).map(({ acts }) => ({
    works: home.works.filter(() => uniform() < 0.4).slice(0, 4),
    decided: uniform() < 0.2 ? { kind: 'left' } : { kind: 'answered', act: acts[uniform() < 0.5 ? 0 : 1]?.act ?? 'flow', style: styles[Math.floor(uniform() * 4)] ?? 'directive' },
  }))
}

describe('the address of a place case', () => {
  it('holds every decision: what is written is read again, whatever was chosen', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const visit = { circumstances: 1 + (seed % 20), choices: anyChoices(seed) }
      const asked = readAddress(home, { ...addressOf(visit), stop: ['yes'] })
      assert.deepEqual(asked, { kind: 'looking-back', visit, other: null }, String(seed))
    }
  })

  it('shows the same page to the byte each time', async () => {
    for (const query of [addressOf({ ...whole, choices: whole.choices.slice(0, 3) }), { ...addressOf(whole), round: ['3'], instead: ['directive'] }]) assert.deepEqual(await page('home-with-support', query), await page('home-with-support', query))
  })

  it('is refused with words where it was cut off or typed by hand', async () => {
    const bad: readonly Query[] = [
      { c: ['0'] }, { c: ['21'] }, { c: ['1', '2'] }, { c: ['01'] }, { c: ['x'] }, { a1: ['flow'], s1: ['directive'] },
      { c: ['1'], a2: ['flow'], s2: ['directive'] }, { c: ['1'], a1: ['directCare'], s1: ['directive'] }, { c: ['1'], a1: ['across'], s1: ['shouting'] },
      { c: ['1'], a1: ['across', 'standards'], s1: ['directive'] }, { c: ['1'], a1: ['leave'], w1: ['list', 'list'] }, { c: ['1'], a1: ['leave'], w1: ['__proto__'] },
      { ...addressOf(whole), round: ['7'], instead: ['left'] }, { ...addressOf(whole), round: ['1'] }, { ...addressOf(whole), round: ['1'], instead: ['other'] },
    ]
    for (const query of bad) {
      const { status, html } = await page('home-with-support', query)
      assert.equal(status, 400, JSON.stringify(query))
      assert.ok(html.includes('This link does not hold a whole case'))
    }
  })

  it('is not found where it names no place', async () => {
    for (const place of ['nowhere', '', '__proto__', '<script>']) assert.deepEqual(await ask(place, {}), { kind: 'not-found' })
  })
})

describe('a page of a case', () => {
  it('asks whoever finds no place to come again, with all that was sent', async () => {
    const routes = placeCaseRoutes({ places: 1, waiting: 0, longestWaitMs: 0 })
    const [first, last] = await Promise.all([1, 2].map(() => ask('home-with-support', { c: ['1'], at: ['1'], a1: ['across'], w1: ['list', 'form'] }, routes)))
    assert.ok(first?.kind === 'page' && first.status === 422)
    assert.ok(last?.kind === 'page')
    assert.deepEqual(last.refresh, { seconds: 5, to: '/simulated-ward/places/home-with-support?c=1&at=1&a1=across&w1=list&w1=form' })
  })
})

describe('a round', () => {
  it('asks again, and keeps what was chosen, where something is missing or too much', async () => {
    const missing = await page('home-with-support', { c: ['1'], at: ['1'], a1: ['across'] })
    assert.equal(missing.status, 422)
    assert.ok(missing.html.includes('Choose how you lead here') && !missing.html.includes('or leave it to others</a>'))
    assert.match(missing.html, /value="across"[^>]* checked|checked[^>]* value="across"/)
    const many = await page('home-with-support', { c: ['1'], at: ['1'], a1: ['across'], s1: ['directive'], w1: ['list', 'form', 'figures', 'meet', 'trial'] })
    assert.equal(many.status, 422)
  })

  it('is left to others by a button, whatever is chosen above it', async () => {
    const { status, html } = await page('home-with-support', { c: ['1'], at: ['1'], a1: ['across', 'leave'], s1: ['directive'] })
    assert.equal(status, 200)
    assert.ok(html.includes('Round 2 of 6'))
  })

  it('can be stopped at any time, even before the first', async () => {
    for (const id of placeIds) {
      const { html } = await page(id, { c: ['1'], at: ['1'], stop: ['yes'] })
      assert.ok(html.includes('You stopped before the first round'), id)
    }
  })
})

describe('looking back', () => {
  it('says what was done, how sure it is, what other ways bring, and what the model cannot say', async () => {
    for (const id of placeIds) {
      const place = placeBy(id)
      assert.ok(place !== null)
      const { html } = await page(id, { ...addressOf({ circumstances: 1, choices: choicesOfWay(place, 'leadership-only') }), round: ['1'], instead: ['left'] })
      for (const text of ['In all, 0 days went into management and 48 into leadership', 'middle 80%', 'Management only', 'Cannot tell', 'What this model cannot say', 'Questions to think about']) assert.ok(html.includes(text), `${id}: ${text}`)
      assert.doesNotMatch(html, /undefined|NaN|\[object/)
    }
  })

  it('counts the days that went into nothing, and says nothing of them where there are none', async () => {
    assert.match((await page('home-with-support', { c: ['1'], a1: ['leave'], stop: ['yes'] })).html, /Of your days, 8 went into neither\./)
    const place = placeBy('home-with-support')
    assert.ok(place !== null)
    assert.doesNotMatch((await page('home-with-support', addressOf({ circumstances: 1, choices: choicesOfWay(place, 'balanced') }))).html, /went into neither/)
  })

  it('says that nothing differs where a decision is changed into what it was', async () => {
    const { html } = await page('home-with-support', { c: ['1'], a1: ['leave'], stop: ['yes'], round: ['1'], instead: ['left'] })
    assert.ok(html.includes('You decided so already'))
  })
})
