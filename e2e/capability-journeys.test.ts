import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { type RunningServer, startServer } from '../test/server.ts'
import { openBrowser } from './browser.ts'
import { discardCalm } from './calm-server.ts'
import { wordsOn, whenTheyAnswer, whenTheyBeginTheShortForm, whenTheyFinish, whenTheyGoByKeyboard, whenTheyRateEverything, whenTheyReplyByKeyboard } from './capability-steps.ts'
import { type Weights, weightText, weightsOf } from './page-weights.ts'
import { type Effort, type PersonAtBrowser, aPersonAt, effortText } from './person-at-browser.ts'
import { showcaseFor, signInAs } from './showcase.ts'

const amara = 'Amara Nwadike'
const nimmy = showcaseFor.supervisor
/** Of her self-assessment: nobody else may read it before a supervisor has rated. */
const example = 'On a Tuesday in March I moved the huddle to the corridor of bay 4.'

/** It takes less than a minute; more on a computer that does much else. */
const timeout = 900_000

describe('where somebody stands in management and in leadership', { timeout }, () => {
  let server: RunningServer
  let assessment = ''
  const efforts: Effort[] = []
  const weights: Weights[] = []

  before(async () => (server = await startServer({ flags: ['--demo'] })))
  after(() => discardCalm(server))

  /** Somebody signs in at a browser of their own, which forgets everything when they close it. */
  async function at(name: string, javaScript: boolean, work: (person: PersonAtBrowser) => Promise<void>): Promise<void> {
    const browser = await openBrowser({ javaScript, width: javaScript ? 1280 : 390 })
    const page = await browser.context.newPage()
    await signInAs(page, server.url, name)
    const weight = await weightsOf(page)
    weights.push(weight)
    const person = aPersonAt(page, weight.note)
    await work(person)
    efforts.push(...person.efforts())
    await browser.close()
  }

  const openPage = (person: PersonAtBrowser, address: string) => person.page.goto(`${server.url}${address}`)

  it('a new user answers the short form, closes the browser in the middle, comes back, finishes, reads the map and asks a supervisor', async () => {
    await at(amara, true, async (her) => {
      her.begin('Amara begins')
      await her.follow(/^See where you stand/u)
      await whenTheyBeginTheShortForm(her)
      await whenTheyAnswer(her, { from: 1, upTo: 7, example })
    })
    await at(amara, true, async (her) => {
      her.begin('Amara comes back and finishes')
      await her.follow('Go on with your self-assessment')
      assert.match(await wordsOn(her), /7 of 20 questions answered/u)
      await her.follow('Go on with question 8')
      assert.equal(await whenTheyAnswer(her, { from: 8 }), 20)
      await whenTheyFinish(her)
      assessment = new URL(her.page.url()).pathname
      her.begin('Amara reads the map')
      await her.follow('See your profile and your map')
      const words = await wordsOn(her)
      assert.match(words, /As you see it, you do \d+ of \d+ management behaviours reliably or further, and \d+ of \d+ leadership behaviours/u)
      assert.match(words, /One view cannot tell which of the two is further/u)
      assert.match(words, /one view, not a measurement/u)
      her.begin('Amara asks for verification')
      await her.follow('Ask a supervisor for their view')
      await her.follow('Choose a supervisor, or another one')
      await her.type('Name of the colleague', 'Kuruvath')
      await her.press('Search')
      await her.choose(nimmy)
      await her.press('Choose as supervisor')
      await openPage(her, `${assessment}/verification`)
      await her.choose(nimmy)
      await her.press('Ask for their view')
      assert.match(await wordsOn(her), new RegExp(`${nimmy} has not begun`, 'u'))
    })
  })

  it('the supervisor rates without seeing a word of it, hands in, confirms in bulk and signs off; then both see both', async () => {
    await at(nimmy, true, async (them) => {
      const seesNothing = async () => {
        const html = await them.page.content()
        assert.ok(!html.includes(example) && !/You both say|They say/u.test(html), `nothing of the self-assessment at ${them.page.url()}`)
      }
      them.begin('Nimmy rates')
      await them.follow(`${amara} asks for your view`)
      await seesNothing()
      assert.equal((await openPage(them, assessment))?.status(), 404)
      await them.page.goBack()
      await them.press('Begin')
      await seesNothing()
      await whenTheyGoByKeyboard(them.page, 'Go on')
      await whenTheyReplyByKeyboard(them.page)
      assert.ok((await whenTheyRateEverything(them, seesNothing)) >= 8)
      await seesNothing()
      await at(amara, true, async (her) => {
        for (const address of [`${assessment}/verification`, '/home/profile']) {
          await openPage(her, address)
          assert.doesNotMatch(await wordsOn(her), /You both say|supervisor says|Confirmed/u)
        }
      })
      them.begin('Nimmy hands in')
      if (await them.page.getByRole('link', { name: 'Look through it and hand in' }).isVisible()) await them.follow('Look through it and hand in')
      await seesNothing()
      await them.press('Hand in')
      assert.ok((await wordsOn(them)).includes(example))
      assert.match(await wordsOn(them), /You both say “/u)
      them.begin('Nimmy confirms and signs off')
      await them.follow(/^Confirm the \d+ in which you are near each other$/u)
      await them.press(/^Confirm these \d+$/u)
      await them.follow('Sign off')
      await them.press('Sign off')
      assert.match(await wordsOn(them), /You signed off on/u)
    })
    await at(amara, true, async (her) => {
      her.begin('Amara reads both views')
      await openPage(her, `${assessment}/verification`)
      await her.follow(nimmy)
      assert.match(await wordsOn(her), /signed off on.*You both say “.*Confirmed/u)
      await openPage(her, '/home/profile')
      assert.match(await wordsOn(her), new RegExp(`These views cannot tell.*${nimmy}: one view, not a measurement`, 'u'))
      assert.doesNotMatch(await wordsOn(her), /NaN|undefined|more management than leadership\./u)
    })
  })

  it('the same on a phone without JavaScript, as far as the profile', async () => {
    await at('Jakub Wolaniak', false, async (him) => {
      him.begin('Jakub, without JavaScript')
      await openPage(him, '/home/assessments/new')
      await whenTheyBeginTheShortForm(him)
      await whenTheyAnswer(him, { from: 1, upTo: 4 })
      await him.press('Save and continue')
      assert.match(await wordsOn(him), /There is a problem.*Choose how far you do this/u)
      await him.press('Leave this out for now')
      await him.press('Save and come back later')
      await him.follow('Look through your answers and finish')
      await whenTheyFinish(him)
      await him.follow('See your profile and your map')
      assert.match(await wordsOn(him), /No mark|no mark|Nothing is drawn yet/u)
    })
  })

  it('a question and the list of questions need no mouse, as a page of ratings needed none', async () => {
    await at(showcaseFor.member, true, async ({ page }) => {
      await page.goto(`${server.url}/home/assessments`)
      await whenTheyGoByKeyboard(page, 'Go on with it')
      await whenTheyGoByKeyboard(page, 'Go on with question')
      const question = await page.title()
      await whenTheyReplyByKeyboard(page)
      assert.notEqual(await page.title(), question)
      assert.match(await page.title(), /^Saved\./u)
    })
  })

  it('an example that cannot tell and one that can say so, without JavaScript and on paper', async () => {
    const browser = await openBrowser({ javaScript: false })
    const page = await browser.context.newPage()
    for (const media of [null, 'print'] as const) {
      await page.emulateMedia({ media })
      for (const [name, says] of [['cannot-tell', /cannot tell which of the two is further/u], ['clear', /answered says: more (management than leadership|leadership than management)/u]] as const) {
        await page.goto(`${server.url}/capabilities/examples/${name}`)
        assert.match(await wordsOn({ page }), says)
        assert.ok(await page.locator('main svg').first().isVisible(), `${name} has its map ${media ?? 'on the screen'}`)
      }
    }
    await browser.close()
  })

  it('a framework of another vendor comes in from its file', async () => {
    const file = path.join(import.meta.dirname, '../src/area/framework/testing/another-vendor.case.json')
    await at(showcaseFor['od-lead'], false, async (them) => {
      them.begin('Harpreet brings a framework in')
      await openPage(them, '/frameworks/import')
      await them.bring('File', { name: 'another-vendor.case.json', bytes: readFileSync(file) })
      await them.press('Look at the file')
      await them.press('Bring it in as a draft')
      assert.match(await wordsOn(them), /another-vendor\.case\.json/u)
    })
  })

  it('took so many clicks and keys, and so much from the server', (t) => {
    t.diagnostic(effortText(efforts))
    t.diagnostic(weightText(weights))
    assert.ok(weights.flatMap((one) => one.all()).every(({ kilobytes }) => kilobytes < 150), weightText(weights))
  })
})
