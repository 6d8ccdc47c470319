import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aspects, factors } from '../../kernel/vocabulary.ts'
import { aspectWords, factorWords } from '../../platform/design/index.ts'
import type { Answer, SentRequest } from '../../platform/http/route.ts'
import { commonQuestions } from './content/index.ts'
import { differenceRoutes } from './routes.ts'
import { sentencesOf } from './sentences.ts'

type Asked = Partial<Pick<SentRequest, 'parameters' | 'query' | 'form'>>

async function answer(method: 'GET' | 'POST', pattern: string, asked: Asked = {}): Promise<Answer> {
  const route = differenceRoutes.find((one) => one.method === method && one.path.pattern === pattern)
  if (route === undefined) throw new Error(`There is no ${method} ${pattern}`)
  // These routes ask the database for nothing.
  return route.answer({ parameters: {}, query: {}, form: {}, files: {}, ...asked })
}

async function page(method: 'GET' | 'POST', pattern: string, asked: Asked = {}): Promise<{ readonly html: string; readonly words: string; readonly status: number }> {
  const given = await answer(method, pattern, asked)
  if (given.kind !== 'page') throw new Error(`${method} ${pattern} answers ${given.kind}`)
  const main = given.html.slice(given.html.indexOf('<main'), given.html.indexOf('</main>'))
  return { html: given.html, words: main.replaceAll(/<[^>]+>/g, ' ').replaceAll('&#x27;', "'").replaceAll(/\s+/g, ' '), status: given.status ?? 200 }
}

/** A form that sorts the first so many sentences as our key does, and the rest the other way. */
function sorted(round: 'before' | 'after', asKey: number): SentRequest['form'] {
  return Object.fromEntries(sentencesOf(round).map(({ id, domain }, index) => [id, [index < asKey ? domain : domain === 'management' ? 'leadership' : 'management']]))
}

describe('sorting ten sentences', () => {
  it('puts each beside our key with its reason, and says right or wrong of none', async () => {
    const { words } = await page('POST', '/difference/sort', { form: sorted('before', 7) })
    assert.match(words, /You and our key agreed on 7 of 10\. The key is our judgement; good people disagree on some\./)
    for (const { because, otherwise = '' } of sentencesOf('before')) assert.ok(words.includes(because) && words.includes(otherwise), because)
    const ours = sentencesOf('before').reduce((left, { text, because, otherwise = '' }) => left.replace(text, '').replace(because, '').replace(otherwise, ''), words)
    assert.doesNotMatch(ours, /\b(right|wrong|correct|score|percent|mistake)\b|%/i)
  })

  it('shows first where the two differ, under the numbers that the sentences had', async () => {
    const { html } = await page('POST', '/difference/sort', { form: sorted('before', 7) })
    assert.deepEqual([...html.matchAll(/<li value="(\d+)"/g)].map(([, place]) => Number(place)), [8, 9, 10, 1, 2, 3, 4, 5, 6, 7])
    assert.ok(html.indexOf('Where you and our key differ') < html.indexOf('Where you and our key agree'))
  })

  it('lets sentences be left out', async () => {
    const [first] = sentencesOf('before')
    const { words, status } = await page('POST', '/difference/sort', { form: { [first?.id ?? '']: [first?.domain ?? ''] } })
    assert.equal(status, 200)
    assert.match(words, /agreed on 1 of 1/)
    assert.match(words, /You left out 9 sentences\. That is fine/)
  })

  it('asks for at least one, with the problem in the title and at the field', async () => {
    for (const pattern of ['/difference/sort', '/difference/sort-again']) {
      const { html, status } = await page('POST', pattern)
      assert.equal(status, 422)
      assert.match(html, /<title>Error: /)
      assert.equal(html.match(/Choose management or leadership for at least one sentence/g)?.length, 2)
    }
  })

  it('gives the answers back when they are to be changed', async () => {
    const { html } = await page('POST', '/difference/sort', { form: { ...sorted('before', 10), step: ['change'] } })
    assert.equal(html.match(/checked=""/g)?.length, 10)
  })

  it('carries the first ten through reading to the other ten, and compares both', async () => {
    const reading = await page('POST', '/difference/sort', { form: { ...sorted('before', 5), step: ['read'], field: ['therapies'] } })
    for (const [id, [side]] of Object.entries(sorted('before', 5))) assert.ok(reading.html.includes(`name="${id}" value="${side}"`), id)
    const others = await page('POST', '/difference/sort-again', { form: { ...sorted('before', 5), step: ['sort'] } })
    assert.equal(others.status, 200)
    const compared = await page('POST', '/difference/sort-again', { form: { ...sorted('before', 5), ...sorted('after', 10) } })
    assert.match(compared.words, /Before 5 of 10, after 10 of 10\. That is more/)
    assert.match(compared.words, /more than chance alone usually brings\. It does not say why/)
  })

  it('says that ten sentences are too few to show a difference of a few, and behind that how it was compared', async () => {
    const { words } = await page('POST', '/difference/sort-again', { form: { ...sorted('before', 6), ...sorted('after', 8) } })
    assert.match(words, /Before 6 of 10, after 8 of 10\. Ten sentences are too few to show a change; the reasons are the useful part\./)
    assert.match(words, /How we compared the two .*not even agreement on all of them could be told from chance/)
  })

  it('compares nothing when only the second ten were sorted', async () => {
    const { words } = await page('POST', '/difference/sort-again', { form: sorted('after', 8) })
    assert.match(words, /You did not sort the first ten/)
  })
})

describe('the reading page', () => {
  it('names the six aspects and the six factors, and begins with examples from nursing, closed', async () => {
    const { words, html } = await page('GET', '/difference')
    for (const aspect of aspects) assert.ok(words.includes(aspectWords[aspect]))
    for (const factor of factors) assert.ok(words.includes(factorWords[factor]))
    assert.match(words, /An example from nursing or midwifery/)
    assert.doesNotMatch(html, /<details[^>]* open/)
  })

  it('opens the examples of the field that was asked for, and takes an unknown field for none', async () => {
    assert.equal((await page('GET', '/difference', { query: { field: ['medicine'] } })).html.match(/<details[^>]* open/g)?.length, 6)
    assert.match((await page('GET', '/difference', { query: { field: ['<b>'] } })).words, /An example from nursing/)
  })
})

describe('reading with a class', () => {
  it('keeps the class on every way through the page and ends at its other ten', async () => {
    const { html, words } = await page('GET', '/difference', { query: { class: ['cd4 h7k'], field: ['medicine'] } })
    assert.match(words, /You read with class CD4H7K\./)
    assert.ok(!html.includes('href="/difference/sort"'), 'the first ten are sorted already')
    assert.equal(html.match(/href="\/difference\?field=\w+&amp;class=CD4H7K#/g)?.length, 4)
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    assert.equal([...main.matchAll(/href="([^"]+)"/g)].at(-1)?.[1], '/class/CD4H7K?round=after')
  })

  it('gives back only what has the form of a code', async () => {
    for (const given of ['', 'x', 'CD4H7', 'AEIOUO', '"><script>alert(1)</script>']) {
      const { html } = await page('GET', '/difference', { query: { class: [given] } })
      assert.ok(!html.includes('You read with class') && !html.includes('script>alert') && html.includes('href="/difference/sort"'), given)
    }
  })
})

describe('sources', () => {
  it('stand once at the end of a page, and each number at a statement leads to one', async () => {
    const pages = [
      await page('GET', '/difference'),
      await page('GET', '/difference/six-factors'),
      await page('GET', '/difference/questions'),
      ...(await Promise.all(commonQuestions.map(({ id }) => page('GET', '/difference/questions/:question', { parameters: { question: id } })))),
    ]
    for (const { html } of pages) {
      const listed = [...html.matchAll(/<li id="(source-\d+)">/g)].map(([, id]) => id)
      const named = new Set([...html.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id))
      assert.ok(listed.length > 0)
      assert.deepEqual([...named].toSorted(), listed.toSorted())
      assert.equal(html.match(/its lists were lost in the copy we have/g)?.length ?? 0, html.includes('Bouttell') ? 1 : 0)
    }
  })

  it('of the six factors are said once, with what is the article’s and what is ours', async () => {
    const { html, words } = await page('GET', '/difference/six-factors')
    assert.equal(html.match(/data-mark=/g)?.length, 1)
    assert.match(words, /The list is the article’s\. What each of the six means, and what it asks of you, is our reading\./)
  })
})

describe('the questions', () => {
  it('stand on one page with their short answers', async () => {
    const { words } = await page('GET', '/difference/questions')
    for (const { question, short } of commonQuestions) assert.ok(words.includes(question) && words.includes(short.text), question)
  })

  it('have a page each that shows every statement once, marks explained, with both sides of the evidence', async () => {
    for (const { id, statements } of commonQuestions) {
      const { words } = await page('GET', '/difference/questions/:question', { parameters: { question: id } })
      for (const { text } of statements) assert.equal(words.split(text).length, 2, text)
      assert.match(words, /What the marks mean/)
      assert.match(words, /Evidence for .* Evidence against /)
    }
  })

  it('are not found when there is no such question', async () => {
    for (const question of ['', 'nothing', '__proto__', '<b>']) assert.deepEqual(await answer('GET', '/difference/questions/:question', { parameters: { question } }), { kind: 'not-found' })
  })
})
