import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type RunningServer, startServer } from '../test/server.ts'
import { type Browser, axeViolations, openBrowser, overflowPixels, watchPage } from './browser.ts'

const choosing = '/sign-in/demonstration'
const removing = '/administration/demonstration'
const label = 'Every person and every figure of this organisation is invented'

let server: RunningServer

before(async () => {
  server = await startServer({ flags: ['--demo'] })
})
after(async () => server.discard())

/** What is wrong with the open page, for whoever looks at it. */
async function troublesOf(page: Page): Promise<readonly string[]> {
  const overflow = await overflowPixels(page)
  return [...(await axeViolations(page)), ...(overflow > 0 ? [`reaches ${overflow} px beyond the window`] : [])]
}

async function namesOffered(page: Page): Promise<readonly string[]> {
  await page.goto(`${server.url}${choosing}`)
  const buttons = await page.getByRole('button', { name: /^Sign in as / }).allInnerTexts()
  return buttons.map((text) => text.trim().replace(/^Sign in as /, ''))
}

async function whenISignInAs(page: Page, name: string): Promise<void> {
  await page.goto(`${server.url}${choosing}`)
  await page.getByRole('button', { name: `Sign in as ${name}`, exact: true }).click()
  await page.waitForURL(`${server.url}/home`)
}

async function onAPage(browser: Browser, look: (page: Page, seen: readonly string[]) => Promise<void>): Promise<void> {
  const page = await browser.context.newPage()
  try {
    await look(page, watchPage(page, server.url))
  } finally {
    await browser.close()
  }
}

describe('the demonstration trust', () => {
  for (const width of [1280, 390, 320]) {
    it(`offers people of every role, with nothing for axe to find and nothing cut off at ${width} px`, async () => {
      await onAPage(await openBrowser({ width }), async (page, seen) => {
        assert.ok((await namesOffered(page)).length >= 8)
        assert.deepEqual([...(await troublesOf(page)), ...seen], [])
      })
    })
  }

  it('is entered as each of them, and says on every page that it is invented', async () => {
    await onAPage(await openBrowser({ width: 390 }), async (page, seen) => {
      const troubles: string[] = []
      const names = await namesOffered(page)
      for (const name of names) {
        await whenISignInAs(page, name)
        assert.ok(await page.getByText(`Signed in as ${name}`).first().isVisible(), name)
        for (const address of ['/home', '/our-organisation', '/home/about-me', '/organisations']) {
          await page.goto(`${server.url}${address}`)
          if (!(await page.getByText(label).first().isVisible())) troubles.push(`${name} ${address}: does not say that it is invented`)
          const overflow = await overflowPixels(page)
          if (overflow > 0) troubles.push(`${name} ${address}: reaches ${overflow} px beyond the window`)
          // The first of them sees all of these pages as everybody does, but for their own page.
          if (address === '/home' || name === names[0]) troubles.push(...(await axeViolations(page)).map((violation) => `${name} ${address}: ${violation}`))
        }
      }
      assert.deepEqual([...troubles, ...seen], [])
    })
  })

  it('is entered with the keyboard alone, without JavaScript', async () => {
    await onAPage(await openBrowser({ javaScript: false }), async (page) => {
      await page.goto(`${server.url}${choosing}`)
      const first = page.getByRole('button', { name: /^Sign in as / }).first()
      for (let tabs = 0; tabs < 30 && !(await first.evaluate((one) => one === document.activeElement)); tabs += 1) await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForURL(`${server.url}/home`)
      assert.ok(await page.getByText(label).first().isVisible())
    })
  })

  it('prints the label with every page', async () => {
    await onAPage(await openBrowser(), async (page) => {
      const [name = ''] = await namesOffered(page)
      await whenISignInAs(page, name)
      await page.emulateMedia({ media: 'print' })
      assert.ok(await page.getByText(label).first().isVisible())
    })
  })

  // Last: nothing is left of the trust afterwards.
  it('is removed by its administrator in one act: nobody is signed in any more, and nobody can be chosen', async () => {
    await onAPage(await openBrowser({ width: 390 }), async (page) => {
      await whenISignInAs(page, 'Dylan Merrowby')
      await page.goto(`${server.url}${removing}`)
      assert.deepEqual(await troublesOf(page), [])
      await page.getByLabel('Yes, remove everything in it').check()
      await page.getByRole('button', { name: 'Remove the demonstration trust' }).click()
      await page.waitForURL(`${server.url}/?done=demonstration-removed`)
      assert.ok(await page.getByRole('link', { name: 'Sign in', exact: true }).first().isVisible())
      assert.deepEqual(await page.context().cookies(), [])
      assert.equal((await page.goto(`${server.url}${choosing}`))?.status(), 404)
    })
  })
})
