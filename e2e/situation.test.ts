import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { practiceIds } from '../src/area/situation/content/practice.ts'
import { type PublicServer, publicServer } from '../test/server.ts'
import { type BrowserChoices, openBrowser, sending, watchPage } from './browser.ts'
import { troublesAtEveryWidth } from './every-width.ts'
import { expectNuClean } from './html-checker.ts'

const hostile = '"><script>document.title="taken"</script>'

let server: PublicServer
before(async () => {
  server = await publicServer()
})
after(async () => server.discard())

/** Pages that only a form brings, by name. */
const frame = { urgency: 'weeks', severity: 'some-harm', familiarity: 'met-before', experience: 'mixed', audience: 'group' }
const choices = Object.fromEntries(practiceIds.flatMap((id, index) => [[`first-${id}`, index % 2 === 0 ? 'management' : 'leadership'], [`style-${id}`, ['directive', 'participative', 'coaching', 'delegating'][index % 4] ?? '']]))
const sentStates: Readonly<Record<string, { readonly to: string; readonly fields: Readonly<Record<string, string>> }>> = {
  'a question': { to: '/situations/questions', fields: { ...frame, on: 'audience' } },
  'a question with a problem': { to: '/situations/questions', fields: { ...frame, on: 'qualityMatters' } },
  'what goes on': { to: '/situations/questions', fields: { ...frame, change: 'signs' } },
  'all questions with a problem': { to: '/situations/questions', fields: { command: 'read', urgency: 'weeks' } },
  'a result': { to: '/situations/questions', fields: { ...frame, familiarity: 'practised', signs: 'no-known-answer', factors: 'autonomy', backingNeeded: 'no', command: 'read' } },
  'a result that cannot tell': { to: '/situations/questions', fields: { audience: 'one-person', command: 'read' } },
  'a practice with a problem': { to: '/situations/practice', fields: { position: '2' } },
  'a reading in the practice': { to: '/situations/practice', fields: { position: '3', ...choices } },
  'the end of the practice': { to: '/situations/practice', fields: { command: 'stop', ...choices } },
  'a practice without a choice': { to: '/situations/practice', fields: { command: 'stop' } },
}

async function send(page: Page, { to, fields }: { readonly to: string; readonly fields: Readonly<Record<string, string>> }): Promise<void> {
  await page.goto(`${server.url}/situations`)
  await Promise.all([
    page.waitForURL(`${server.url}${to}`),
    page.evaluate(
      ([address, pairs]) => {
        const form = Object.assign(document.createElement('form'), { method: 'post', action: address })
        for (const [name, value] of Object.entries(pairs)) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
        document.body.append(form)
        form.submit()
      },
      [to, fields] as const,
    ),
  ])
}

/** Works on a page of a browser of its own, which is closed whatever happens. */
async function onAPage(choices: BrowserChoices, work: (page: Page) => Promise<void>): Promise<void> {
  const browser = await openBrowser(choices)
  try {
    await work(await browser.context.newPage())
  } finally {
    await browser.close()
  }
}

const press = (page: Page, name: string | RegExp) => sending(page, () => page.getByRole('button', { name }).click())

async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => one.setAttribute('open', '')))
}

describe('pages of the situation reader that only a form brings', () => {
  it('have nothing for axe to find and do not reach beyond the window at any width, every part opened', async () => {
    const troubles: string[] = []
    await onAPage({}, async (page) => {
      for (const [name, state] of Object.entries(sentStates)) {
        await send(page, state)
        await openDetails(page)
        for (const trouble of await troublesAtEveryWidth(page)) troubles.push(`${name}: ${trouble}`)
        if ((await page.locator('h1').count()) !== 1) troubles.push(`${name} has not exactly one h1`)
      }
    })
    assert.deepEqual(troubles, [])
  })

  it('are HTML that the Nu checker accepts', async (t) => {
    await expectNuClean(t, async () => {
      const pages = await Promise.all(
        Object.entries(sentStates).map(async ([name, { to, fields }]) => {
          const answer = await fetch(`${server.url}${to}`, { method: 'POST', body: new URLSearchParams(fields) })
          return [name, await answer.text()] as const
        }),
      )
      return Object.fromEntries(pages)
    })
  })

  it('are not kept by a browser or a proxy', async () => {
    const answer = await fetch(`${server.url}/situations/questions`, { method: 'POST', body: new URLSearchParams(frame) })
    assert.match(answer.headers.get('cache-control') ?? '', /no-store/)
    assert.equal(answer.headers.get('set-cookie'), null)
  })
})

/** From the top of the page, moves by Tab until the group of this name, or the button, has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  assert.fail(`Tab never reached ${selector}`)
}

/** Chooses an answer by its place within the question, from 1, and goes on: all by keyboard. */
async function answerByKeyboard(page: Page, place: number): Promise<void> {
  await tabTo(page, 'input[type=radio], input[type=checkbox]')
  await page.keyboard.press('Space')
  for (let presses = 1; presses < place; presses += 1) await page.keyboard.press('ArrowDown')
  await tabTo(page, 'main form button')
  await sending(page, () => page.keyboard.press('Enter'))
}

async function headingOf(page: Page): Promise<string> {
  return (await page.locator('h1').innerText()).replaceAll(/\s+/g, ' ')
}

describe('describing a situation of one’s own', () => {
  it('needs only a keyboard: an emergency that these people have practised asks for management first and to direct', async () => {
    await onAPage({ width: 390 }, async (page) => {
      const troubles = watchPage(page, server.url)
      await page.goto(`${server.url}/situations/questions`)
      // Within minutes; serious harm; practised; experienced; several people; a safety routine; life-and-death stakes.
      for (const place of [1, 1, 1, 1, 1, 1, 1]) await answerByKeyboard(page, place)
      assert.match(await headingOf(page), /First: keep today’s system working \(management\)/)
      assert.match(await page.locator('main').innerText(), /Direct: decide and tell people/)
      assert.equal(new URL(page.url()).search, '')
      assert.deepEqual(troubles, [])
    })
  })

  it('goes back without losing what was chosen, and forward again', async () => {
    await onAPage({ width: 390 }, async (page) => {
      await page.goto(`${server.url}/situations/questions`)
      await page.getByLabel('There are weeks').check()
      await press(page, 'Continue')
      await page.getByLabel('Some harm').check()
      await press(page, 'Back')
      assert.ok(await page.getByLabel('There are weeks').isChecked())
      await press(page, 'Continue')
      assert.match(await headingOf(page), /How well do the people who will act know/)
    })
  })

  it('says how to mend a question without an answer', async () => {
    await onAPage({ width: 390 }, async (page) => {
      await page.goto(`${server.url}/situations/questions`)
      await press(page, 'Continue')
      assert.match(await page.title(), /^Error: /)
      assert.equal(await page.locator('.nhsuk-error-summary a').getAttribute('href'), '#urgency')
      assert.equal(await page.locator('#urgency').count(), 1)
    })
  })

  it('can be done on one page, changed at its foot, and ends in another result', async () => {
    await onAPage({ width: 390 }, async (page) => {
      await page.goto(`${server.url}/situations/questions?view=all`)
      for (const label of ['Within minutes', 'Somebody could come to serious harm', 'They have practised it', 'Most are experienced', 'Several people together']) await page.getByLabel(label).check()
      await press(page, 'Read this situation')
      assert.match(await page.locator('main').innerText(), /Direct: decide and tell people/)
      await page.getByText('Your answers, and ways to change them').click()
      await press(page, /^Change\s+How well they know it/)
      await page.getByLabel('It is new to them').check()
      await press(page, 'Continue')
      assert.match(await page.locator('main').innerText(), /Involve: hear people/)
    })
  })

  it('shows nothing hostile that a form or an address brings, and says what is missing', async () => {
    await onAPage({ width: 390 }, async (page) => {
      await send(page, { to: '/situations/questions', fields: { urgency: hostile, audience: hostile, signs: hostile, on: hostile, change: hostile, command: 'read' } })
      assert.match(await page.title(), /^Error: Describe a situation/)
      await page.goto(`${server.url}/situations?field=${encodeURIComponent(hostile)}&place=ward`)
      assert.match(await page.title(), /^Situations/)
    })
  })
})

describe('without JavaScript', () => {
  it('a situation is described, the library filtered and its reading opened', async () => {
    await onAPage({ width: 390, javaScript: false }, async (page) => {
      await page.goto(`${server.url}/situations/questions?view=all`)
      await page.getByLabel('One person').check()
      await press(page, 'Read this situation')
      assert.match(await headingOf(page), /Cannot tell which comes first/)
      await page.goto(`${server.url}/situations`)
      await page.getByLabel('Field of work').selectOption('pharmacy')
      await press(page, 'Show these situations')
      assert.match(await page.locator('#library').innerText(), /\d+ of \d+ situations/)
      await page.locator('#library ul a').first().click()
      await page.getByText('Show the reading').click()
      assert.ok(await page.getByText('How to act').isVisible())
      await press(page, 'Change these facts')
      assert.ok((await page.locator('input:checked').count()) >= 14)
    })
  })
})

describe('the library', () => {
  it('says when nothing has all that was asked for, and clears the filters', async () => {
    await onAPage({ width: 390 }, async (page) => {
      await page.goto(`${server.url}/situations?field=midwifery&place=laboratory`)
      assert.match(await page.locator('#library').innerText(), /No situation has all of these/)
      await page.getByRole('link', { name: 'Clear the filters' }).click()
      assert.match(await page.locator('#library').innerText(), /All \d+ situations/)
    })
  })

  it('does not find a situation that is not there', async () => {
    assert.equal((await fetch(`${server.url}/situations/library/no-such-situation`)).status, 404)
  })
})

describe('the practice of ten', () => {
  it('is gone through to the end, one choice changed on the way, and keeps nothing in the browser', async () => {
    await onAPage({ width: 390 }, async (page) => {
      const troubles = watchPage(page, server.url)
      await page.goto(`${server.url}/situations/practice`)
      for (let place = 1; place <= practiceIds.length; place += 1) {
        assert.match(await headingOf(page), new RegExp(`Situation ${place} of ${practiceIds.length}`))
        await page.getByLabel(place % 2 === 0 ? 'Leadership' : 'Management').check()
        await page.getByLabel(place % 3 === 0 ? 'Coach' : 'Involve').check()
        await press(page, 'Compare with the model')
        assert.match(await page.locator('main').innerText(), /Your choice beside the model/)
        if (place === 4) {
          await press(page, 'Choose again')
          assert.ok(await page.getByLabel('Involve').isChecked())
          await page.getByLabel('Delegate').check()
          await press(page, 'Compare with the model')
        }
        await press(page, place === practiceIds.length ? 'See what your choices show' : 'Next situation')
      }
      const words = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
      assert.match(words, /10 choices tell very little/)
      assert.match(words, /Coach ■■■ 3/)
      assert.match(words, /Delegate ■ 1/)
      assert.equal(new URL(page.url()).search, '')
      assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0)
      assert.deepEqual(await page.context().cookies(), [])
      assert.deepEqual(troubles, [])
    })
  })

  it('can be stopped after one and gone on with', async () => {
    await onAPage({ width: 390 }, async (page) => {
      await page.goto(`${server.url}/situations/practice`)
      await page.getByLabel('Management').check()
      await page.getByLabel('Direct').check()
      await press(page, 'Compare with the model')
      await press(page, 'Stop here')
      assert.match(await headingOf(page), /What your choices show/)
      await press(page, 'Go on with the next situation')
      assert.match(await headingOf(page), /Situation 2 of/)
    })
  })
})

describe('on paper', () => {
  it('a result shows its reasons, and its answers when they were opened, and nothing to press', async () => {
    await onAPage({ width: 794 }, async (page) => {
      await send(page, sentStates['a result'] ?? { to: '/', fields: {} })
      await openDetails(page)
      await page.emulateMedia({ media: 'print' })
      assert.equal(await page.locator('main button:visible').count(), 0)
      assert.ok(await page.getByText('What would change the answer').isVisible())
      assert.ok(await page.getByText('They have practised it').isVisible())
    })
  })
})
