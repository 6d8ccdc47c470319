import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type PublicServer, publicServer } from '../test/server.ts'
import { openBrowser, openBrowserWithProfile, sending, watchPage } from './browser.ts'

let server: PublicServer
before(async () => {
  server = await publicServer()
})
after(async () => server.discard())

async function onAPhone(work: (page: Page) => Promise<void>): Promise<void> {
  const browser = await openBrowser({ width: 390 })
  try {
    const page = await browser.context.newPage()
    const troubles = watchPage(page, server.url)
    await work(page)
    assert.deepEqual(troubles.filter((trouble) => !/status of 4|ERR_INTERNET_DISCONNECTED/.test(trouble)), [])
  } finally {
    await browser.close()
  }
}

const press = (page: Page, name: string) => sending(page, () => page.getByRole('button', { name }).first().click())

async function givenAPlan(page: Page): Promise<void> {
  await page.goto(`${server.url}/stepping-up/plan`)
  for (const answer of ['Nurse', 'Ward or unit', 'Acting up']) await page.getByLabel(answer, { exact: true }).check()
  const start = new Date(Date.now() + 5 * 86_400_000)
  const group = page.getByRole('group', { name: 'When do you start?' })
  for (const [field, value] of [['Day', start.getUTCDate()], ['Month', start.getUTCMonth() + 1], ['Year', start.getUTCFullYear()]] as const) await group.getByLabel(field, { exact: true }).fill(String(value))
  await press(page, 'Make my plan')
}

describe('a form whose answers are kept nowhere, where scripts run', () => {
  it('leads Back to the page before with everything that was typed in it, and forward again', async () => {
    await onAPhone(async (page) => {
      await givenAPlan(page)
      await press(page, 'Charter')
      await page.getByLabel('What I decide alone').fill('typed and not sent')
      await press(page, 'Week')
      await sending(page, () => page.goBack())
      assert.equal(await page.getByLabel('What I decide alone').inputValue(), 'typed and not sent')
      await sending(page, () => page.goForward())
      assert.match(await page.title(), /^Sort your week/)
    })
  })

  it('tells a reader where the new page begins: the focus is on it, or on what is to be mended', async () => {
    await onAPhone(async (page) => {
      await page.goto(`${server.url}/stepping-up/plan`)
      await press(page, 'Make my plan')
      assert.equal(await page.evaluate(() => document.activeElement?.className), 'nhsuk-error-summary')
      await givenAPlan(page)
      assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'MAIN')
    })
  })

  it('says that nothing is lost when no answer comes, and sends it when asked again', async () => {
    await onAPhone(async (page) => {
      await page.goto(`${server.url}/first-look`)
      await page.getByLabel('Not yet').first().check()
      await page.context().setOffline(true)
      await page.getByRole('button', { name: 'Show what is worth a thought' }).click()
      await page.getByText('Nothing is lost').waitFor()
      assert.equal(await page.getByLabel('Not yet').first().isChecked(), true)
      await page.context().setOffline(false)
      // A second press within a second counts as a double click.
      await page.waitForTimeout(1100)
      await press(page, 'Show what is worth a thought')
      assert.match(await page.title(), /^Worth a thought/)
    })
  })

  it('takes along what was changed and not sent, whichever page Back leads to', async () => {
    await onAPhone(async (page) => {
      page.on('dialog', (dialog) => void dialog.accept())
      await givenAPlan(page)
      await press(page, 'What to do when')
      await page.locator('details[open] input[name="tick"]').nth(0).check()
      await press(page, 'Charter')
      await page.getByLabel('What I decide alone').fill('changed and not sent')
      await page.getByLabel('Who supports me').fill('')
      await sending(page, () => page.goBack())
      assert.equal(await page.locator('input[name="tick"]:checked').count(), 1)
      await page.locator('details[open] input[name="tick"]').nth(1).check()
      await sending(page, () => page.goBack())
      await press(page, 'Charter')
      assert.equal(await page.getByLabel('What I decide alone').inputValue(), 'changed and not sent')
      assert.equal(await page.getByLabel('Who supports me').inputValue(), '')
      await press(page, 'What to do when')
      assert.equal(await page.locator('input[name="tick"]:checked').count(), 2)
    })
  })

  it('keeps a plan and a sorting while other pages of the service are read', async () => {
    await onAPhone(async (page) => {
      page.on('dialog', () => assert.fail('nothing is lost, so nothing is asked'))
      await givenAPlan(page)
      await press(page, 'Charter')
      await page.getByLabel('What I decide alone').fill('still here')
      await sending(page, () => page.getByRole('link', { name: 'The difference' }).first().click())
      assert.match(await page.title(), /^The difference/)
      await sending(page, () => page.getByRole('link', { name: 'Situations' }).first().click())
      await sending(page, () => page.goBack())
      await sending(page, () => page.goBack())
      assert.equal(await page.getByLabel('What I decide alone').inputValue(), 'still here')
    })
  })

  it('loses nothing when the connection breaks as the plan is to be kept, and keeps it when asked again', async () => {
    await onAPhone(async (page) => {
      const asked: string[] = []
      page.on('dialog', (dialog) => {
        asked.push(dialog.type())
        void dialog.accept()
      })
      await givenAPlan(page)
      await press(page, 'Charter')
      await page.getByLabel('What I decide alone').fill('still to be kept')
      await page.context().setOffline(true)
      await page.getByRole('button', { name: 'Keep my plan' }).last().click()
      await page.getByText('Nothing is lost').waitFor()
      assert.equal(await page.getByLabel('What I decide alone').inputValue(), 'still to be kept')
      await page.context().setOffline(false)
      await page.waitForTimeout(1100)
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Keep my plan' }).last().click()])
      assert.equal(download.suggestedFilename(), 'evenkeel-plan.txt')
      assert.match(readFileSync(await download.path(), 'utf8'), /still to be kept[\s\S]*END EVENKEEL PLAN/)
      assert.equal(await page.getByText('Nothing is lost').count(), 0)
      assert.deepEqual(asked, [])
    })
  })

  it('asks before the service is left with a plan that was not kept, and not after it was', async () => {
    await onAPhone(async (page) => {
      const asked: string[] = []
      page.on('dialog', (dialog) => {
        asked.push(dialog.type())
        void dialog.accept()
      })
      const leave = () => page.evaluate(() => location.assign('/assets/nothing-here'))
      await givenAPlan(page)
      await leave()
      await page.waitForURL('**/nothing-here')
      assert.deepEqual(asked, ['beforeunload'])
      await givenAPlan(page)
      await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Keep my plan' }).last().click()])
      await leave()
      await page.waitForURL('**/nothing-here')
      assert.deepEqual(asked, ['beforeunload'])
    })
  })

  it('leaves nothing behind in the tab: who goes Back after it was left finds empty questions', async () => {
    await onAPhone(async (page) => {
      page.on('dialog', (dialog) => void dialog.accept())
      await givenAPlan(page)
      await press(page, 'Charter')
      await page.getByLabel('What I decide alone').fill('seen by nobody else')
      await press(page, 'Week')
      await page.goto(`${server.url}/difference`)
      await page.goBack()
      await page.waitForLoadState('load')
      assert.ok(!(await page.content()).includes('seen by nobody else'))
      assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0)
      assert.ok(!(await page.evaluate(() => JSON.stringify(history.state))).includes('seen'))
    })
  })

  it('leaves nothing of what was typed in the files of the browser', async () => {
    const browser = await openBrowserWithProfile({ width: 390 })
    const page = await browser.context.newPage()
    page.on('dialog', (dialog) => void dialog.accept())
    await givenAPlan(page)
    await press(page, 'Charter')
    await page.getByLabel('What I decide alone').fill('Zqxmarkerword typed')
    await page.reload()
    assert.equal(await page.getByLabel('What I decide alone').inputValue(), 'Zqxmarkerword typed')
    await press(page, 'Week')
    await page.reload()
    // As for a tab that nobody sees. The browser writes down some seconds later what a tab stores.
    await page.getByLabel('Only me').first().check()
    await page.evaluate(() => dispatchEvent(new Event('pagehide')))
    assert.ok((await page.evaluate(() => sessionStorage.getItem('evenkeel') ?? '')).length > 10_000)
    await page.waitForTimeout(6000)
    await page.goto(`${server.url}/difference`)
    await page.goto(`${server.url}/first-look`)
    await browser.context.close()
    const files = readdirSync(browser.profile, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const holding = files.filter((entry) => {
      const content = readFileSync(path.join(entry.parentPath, entry.name))
      return content.includes('Zqxmarkerword') || content.includes(Buffer.from('Zqxmarkerword', 'utf16le'))
    })
    await browser.close()
    assert.ok(files.length > 10)
    assert.deepEqual(holding.map(({ name }) => name), [])
  })

  it('keeps a plan when its page is loaded again, with what was typed and not sent, and the pages before and after it', async () => {
    await onAPhone(async (page) => {
      page.on('dialog', (dialog) => void dialog.accept())
      await givenAPlan(page)
      await press(page, 'What to do when')
      await page.locator('details[open] input[name="tick"]').nth(0).check()
      await press(page, 'Charter')
      await page.getByLabel('What I decide alone').fill('typed, “not sent” & ünsent')
      await page.reload()
      assert.match(await page.title(), /^Role charter/)
      assert.equal(await page.getByLabel('What I decide alone').inputValue(), 'typed, “not sent” & ünsent')
      await sending(page, () => page.goBack())
      assert.match(await page.title(), /^What to do when/)
      assert.equal(await page.locator('input[name="tick"]:checked').count(), 1)
      await page.reload()
      await page.locator('h1').click()
      await page.reload()
      await sending(page, () => page.goForward())
      assert.equal(await page.getByLabel('What I decide alone').inputValue(), 'typed, “not sent” & ünsent')
      await sending(page, () => page.goBack())
      await sending(page, () => page.goBack())
      await sending(page, () => page.goBack())
      assert.equal(await page.getByLabel('Acting up', { exact: true }).isChecked(), true)
      await page.reload()
      assert.equal(await page.getByLabel('Acting up', { exact: true }).isChecked(), true)
      await sending(page, () => page.goForward())
      await press(page, 'Charter')
      assert.equal(await page.getByLabel('What I decide alone').inputValue(), 'typed, “not sent” & ünsent')
    })
  })

  it('keeps answers that were begun and not sent, when their page is loaded again and when another page is read', async () => {
    await onAPhone(async (page) => {
      await page.goto(`${server.url}/stepping-up/plan`)
      await page.getByLabel('Nurse', { exact: true }).check()
      await page.getByRole('group', { name: 'When do you start?' }).getByLabel('Day', { exact: true }).fill('7')
      const begun = async () => [await page.getByLabel('Nurse', { exact: true }).isChecked(), await page.getByRole('group', { name: 'When do you start?' }).getByLabel('Day', { exact: true }).inputValue()]
      await page.reload()
      assert.deepEqual(await begun(), [true, '7'])
      await sending(page, () => page.getByRole('link', { name: 'The difference' }).first().click())
      await page.reload()
      await sending(page, () => page.goBack())
      assert.deepEqual(await begun(), [true, '7'])
    })
  })

  it('keeps it as noise, and only while the page loads again', async () => {
    await onAPhone(async (page) => {
      page.on('dialog', (dialog) => void dialog.accept())
      await givenAPlan(page)
      await press(page, 'Charter')
      await page.getByLabel('What I decide alone').fill('readable by nobody else')
      const [whileLeaving] = await Promise.all([
        page.evaluate(() => new Promise<string>((resolve) => addEventListener('pagehide', () => resolve(JSON.stringify({ ...sessionStorage })), { once: true }))).catch(() => ''),
        page.reload(),
      ])
      assert.ok(!whileLeaving.includes('readable'))
      assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0)
      await page.evaluate(() => dispatchEvent(new Event('pagehide')))
      const kept = await page.evaluate(() => sessionStorage.getItem('evenkeel') ?? '')
      assert.ok(kept.length > 10_000 && !kept.includes('readable') && new Set(kept).size > 250)
    })
  })

  it('keeps nothing where the tab has no name of ours any more, as when a closed window is opened again', async () => {
    await onAPhone(async (page) => {
      page.on('dialog', (dialog) => void dialog.accept())
      await givenAPlan(page)
      await page.evaluate(() => (window.name = ''))
      await page.reload()
      assert.equal(await page.getByLabel('Nurse', { exact: true }).isChecked(), false)
      assert.equal(await page.evaluate(() => sessionStorage.length), 0)
    })
  })

  it('sends nothing twice when a page is loaded again', async () => {
    await onAPhone(async (page) => {
      await page.goto(`${server.url}/first-look`)
      await page.getByLabel('Not yet').first().check()
      await press(page, 'Show what is worth a thought')
      const posts: string[] = []
      page.on('request', (request) => posts.push(request.method()))
      await page.reload()
      assert.ok(!posts.includes('POST'))
    })
  })
})
