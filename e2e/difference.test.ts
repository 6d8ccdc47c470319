import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type PublicServer, publicServer } from '../test/server.ts'
import { type Browser, axeViolations, openBrowser, overflowPixels, sending, watchPage } from './browser.ts'
import { troublesAtEveryWidth } from './every-width.ts'
import { expectNuClean } from './html-checker.ts'

let server: PublicServer
before(async () => {
  server = await publicServer()
})
after(async () => server.discard())

/** Chooses a side for each sentence on the page: the second for those that the list names, else the first. */
async function sortSentences(page: Page, leadership: readonly number[] = [], leftOut: readonly number[] = []): Promise<void> {
  const sentences = await page.locator('fieldset').all()
  assert.equal(sentences.length, 10)
  for (const [index, sentence] of sentences.entries()) {
    if (!leftOut.includes(index)) await sentence.getByLabel(leadership.includes(index) ? 'Leadership' : 'Management').check()
  }
}

const press = (page: Page, name: string | RegExp) => sending(page, () => page.getByRole('button', { name }).click())

/** Presses Tab until what has the focus is this; never the mouse. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  assert.fail(`Tab never reaches ${selector}`)
}

async function sortByKeyboard(page: Page): Promise<void> {
  const names = await page.locator('fieldset input[type=radio]:first-of-type').evaluateAll((inputs) => [...new Set(inputs.map((input) => input.getAttribute('name') ?? ''))])
  for (const [index, name] of names.entries()) {
    await tabTo(page, `input[name="${name}"]`)
    await page.keyboard.press('Space')
    if (index % 2 === 1) await page.keyboard.press('ArrowDown')
  }
}

describe('sorting, reading and sorting again', () => {
  it('can be done on a phone by keyboard alone', async () => {
    const browser = await openBrowser({ width: 390 })
    const page = await browser.context.newPage()
    const troubles = watchPage(page, server.url)
    await page.goto(`${server.url}/difference`)
    await tabTo(page, 'a[href="/difference/sort"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/difference/sort')
    await sortByKeyboard(page)
    await tabTo(page, 'form button')
    await page.keyboard.press('Enter')
    await page.getByText(/You and our key agreed on \d+ of 10\./).waitFor()
    await tabTo(page, 'button[value=read]')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Six ways in which they differ' }).waitFor()
    await tabTo(page, 'button[value=medicine]')
    await page.keyboard.press('Enter')
    await page.getByText('An example from medicine').first().waitFor()
    await tabTo(page, 'button[value=sort]')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Sort ten other sentences' }).waitFor()
    await sortByKeyboard(page)
    await tabTo(page, 'form button')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Before and after reading' }).waitFor()
    assert.match(await page.locator('main').innerText(), /Before \d+ of 10, after \d+ of 10\./)
    assert.deepEqual(troubles, [])
    await browser.close()
  })

  it('works without JavaScript, remembers what was chosen when it is changed, and puts nothing into an address', async () => {
    const browser = await openBrowser({ width: 390, javaScript: false })
    const page = await browser.context.newPage()
    const addresses: string[] = []
    page.on('framenavigated', (frame) => addresses.push(frame.url()))
    await page.goto(`${server.url}/difference/sort`)
    await sortSentences(page, [1, 2, 4], [9])
    await press(page, 'Compare with our key')
    assert.match(await page.locator('main').innerText(), /You left out 1 sentence\./)
    await press(page, 'Change my answers')
    assert.equal(await page.locator('input:checked').count(), 9)
    await press(page, 'Compare with our key')
    await press(page, /Read the six differences/)
    await press(page, 'Operations')
    assert.equal(await page.locator('details[open]').count(), 6)
    await press(page, 'Sort ten others and compare')
    await sortSentences(page, [0, 1])
    await press(page, 'Compare with our key')
    assert.match(await page.locator('main').innerText(), /Before \d of 9, after \d+ of 10\./)
    assert.ok(addresses.every((address) => new URL(address).search === ''), addresses.join(' '))
    assert.deepEqual(await browser.context.cookies(), [])
    await browser.close()
  })
})

describe('a class', () => {
  let teacher: Browser
  let participant: Browser
  before(async () => {
    teacher = await openBrowser()
    participant = await openBrowser({ width: 390 })
  })
  after(async () => {
    await teacher.close()
    await participant.close()
  })

  it('is opened, sorted in by nine people, and shows eight of them in words', async () => {
    const results = await teacher.context.newPage()
    await results.goto(`${server.url}/class`)
    await press(results, 'Open a class')
    assert.equal((await results.locator('h1').innerText()).replaceAll(/\s+/g, ' '), `Class ${await code(results)} Your class is open`)

    for (let person = 1; person <= 9; person += 1) {
      const page = await participant.context.newPage()
      await page.goto(`${server.url}/class`)
      await page.getByLabel('Code of your class').fill(` ${(await code(results)).toLowerCase()} `)
      await press(page, 'Go to the class')
      await sortSentences(page, person === 8 ? [0, 1] : [0])
      await press(page, 'Send to the class and compare')
      await page.getByText('Thank you. Your sorting is counted in your class.').waitFor()
      if (person === 1) await readsOnWithTheClass(page, await code(results))
      await page.close()
      await results.reload()
      assert.equal(await results.getByText('The class:').count(), person < 8 ? 0 : 10)
    }
    const before = results.locator('section', { has: results.getByRole('heading', { name: 'Before reading' }) })
    assert.match(await before.innerText(), /9 people have sorted\. The first 8 are in these results/)
    const said = await before.getByText('The class:').allInnerTexts()
    assert.deepEqual(said.slice(0, 3), ['The class: most or all leadership.', 'The class: most or all management.', 'The class: most or all management.'])
    assert.match(await results.locator('section', { has: results.getByRole('heading', { name: 'After reading' }) }).innerText(), /Nobody has sorted yet/)
    assert.deepEqual(await axeViolations(results), [])
    await results.setViewportSize({ width: 320, height: 900 })
    assert.equal(await overflowPixels(results), 0)

    await results.emulateMedia({ media: 'print' })
    assert.equal(await results.getByText('Keep the address of this page').isVisible(), false)
    assert.equal(await results.getByText('The class:').first().isVisible(), true)
    await results.close()
  })

  it('asks for what was left out at the sentence itself, and keeps the rest', async () => {
    const results = await teacher.context.newPage()
    await results.goto(`${server.url}/class`)
    await press(results, 'Open a class')
    const page = await participant.context.newPage()
    await page.goto(`${server.url}/class/${await code(results)}`)
    await page.getByRole('link', { name: 'After reading' }).click()
    await sortSentences(page, [3], [6])
    await press(page, 'Send to the class and compare')
    await page.getByRole('link', { name: 'Choose management or leadership for sentence 7' }).click()
    assert.equal(await page.locator('input:checked').count(), 9)
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('type')), 'radio')
    await page.keyboard.press('Space')
    await press(page, 'Send to the class and compare')
    await page.getByText('Thank you.').waitFor()
    await results.reload()
    assert.match(await results.locator('main').innerText(), /1 person has sorted so far\. The results begin when 8 have sorted\./)
    await page.close()
    await results.close()
  })

  /** From the first ten to the other ten, by the links of the pages alone. */
  async function readsOnWithTheClass(page: Page, code: string): Promise<void> {
    await page.getByRole('link', { name: 'Read the difference in five minutes, then sort ten others' }).click()
    await page.waitForURL(`**/difference?class=${code}`)
    await page.getByRole('link', { name: 'Therapies' }).click()
    await page.getByText('An example from therapies').first().waitFor()
    assert.deepEqual(await axeViolations(page), [])
    assert.equal(await overflowPixels(page), 0)
    await page.getByRole('link', { name: 'Sort ten others with your class' }).click()
    await page.getByRole('heading', { name: 'Sort ten other sentences with your class' }).waitFor()
  }

  async function code(page: Page): Promise<string> {
    return /\/class\/(\w{6})\/results/.exec(page.url())?.[1] ?? ''
  }
})

describe('pages that come only by sending a form', () => {
  /** Each state by what is sent for it. */
  async function states(): Promise<readonly { readonly name: string; readonly path: string; readonly fields: readonly (readonly [string, string])[] }[]> {
    const opened = await fetch(`${server.url}/class`, { method: 'POST', body: new URLSearchParams(), redirect: 'manual' })
    const inClass = (opened.headers.get('location') ?? '').replace(/\/results\/.*/, '')
    const [first, second] = [await idsOn('/difference/sort'), await idsOn('/difference/sort-again')]
    const all = (ids: readonly string[]) => ids.map((id) => [id, 'management'] as const)
    return [
      { name: 'nothing sorted', path: '/difference/sort', fields: [] },
      { name: 'compared', path: '/difference/sort', fields: all(first).slice(1) },
      { name: 'to be changed', path: '/difference/sort', fields: [...all(first), ['step', 'change']] },
      { name: 'reading', path: '/difference/sort', fields: [...all(first), ['step', 'read'], ['field', 'therapies']] },
      { name: 'the others', path: '/difference/sort-again', fields: [...all(first), ['step', 'sort']] },
      { name: 'both compared', path: '/difference/sort-again', fields: [...all(first), ...all(second)] },
      { name: 'hostile', path: '/difference/sort', fields: [...all(first), ['step', '<script>'], ['"><b>', '"><b>']] },
      { name: 'left out in a class', path: inClass, fields: [['round', 'after'], ...all(second).slice(2)] },
      { name: 'counted', path: inClass, fields: [['round', 'before'], ...all(first)] },
      { name: 'no class', path: '/class/CDFHJK', fields: [['round', 'before'], ...all(first)] },
    ]
  }

  async function idsOn(path: string): Promise<readonly string[]> {
    const html = await (await fetch(server.url + path)).text()
    return [...new Set([...html.matchAll(/<input [^>]*type="radio"[^>]*>/g)].map((input) => /name="([^"]+)"/.exec(input[0])?.[1] ?? ''))]
  }

  it('have nothing for axe to find and nothing cut off at any width', async () => {
    const troubles: string[] = []
    const browser = await openBrowser()
    const page = await browser.context.newPage()
    for (const { name, path, fields } of await states()) {
      await page.goto(`${server.url}/about`)
      await send(page, path, fields)
      for (const trouble of await troublesAtEveryWidth(page)) troubles.push(`${name} at ${trouble}`)
    }
    await browser.close()
    assert.deepEqual(troubles, [])
  })

  it('are HTML that the Nu checker accepts', async (t) => {
    await expectNuClean(t, async () => {
      const pages: Record<string, string> = {}
      for (const { name, path, fields } of await states()) pages[name] = await (await fetch(server.url + path, { method: 'POST', body: new URLSearchParams(fields.map(([field, value]) => [field, value])) })).text()
      const opened = await fetch(`${server.url}/class`, { method: 'POST', body: new URLSearchParams() })
      pages['opened'] = await opened.text()
      for (const path of ['/class?code=abc', '/class/CDFHJK', '/class/CDFHJK/results/x', '/difference?field=operations', '/difference?class=CD4H7K']) pages[path] = await (await fetch(server.url + path)).text()
      assert.ok(Object.values(pages).every((html) => html.includes('<h1')))
      return pages
    })
  })

  /** Sends a form from the page that is open, as its own button would. */
  async function send(page: Page, path: string, fields: readonly (readonly [string, string])[]): Promise<void> {
    await Promise.all([
      page.waitForURL(`**${path}`),
      page.evaluate(
        ({ action, given }) => {
          const form = document.createElement('form')
          form.method = 'post'
          form.action = action
          for (const [name, value] of given) {
            const input = document.createElement('input')
            Object.assign(input, { type: 'hidden', name, value })
            form.append(input)
          }
          document.body.append(form)
          form.submit()
        },
        { action: path, given: fields.map(([name, value]) => [name, value] as const) },
      ),
    ])
  }
})
