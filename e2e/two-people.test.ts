import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type RunningServer, startServer } from '../test/server.ts'
import { type Browser, axeViolations, openBrowser } from './browser.ts'
import { discardCalm } from './calm-server.ts'
import { type PersonAtBrowser, aPersonAt } from './person-at-browser.ts'
import { type StaffToBring, bringStaff, inventedValley, setUpByHand, signInByLink } from './trust-set-up.ts'

const anna = inventedValley
const ben: StaffToBring = { employeeNumber: '601', givenName: 'Ben', familyName: 'Invented', email: 'ben.invented@invented-valley.example' }
const cleo: StaffToBring = { employeeNumber: '602', givenName: 'Cleo', familyName: 'Invented', email: 'cleo.invented@invented-valley.example' }

describe('two people at two browsers', () => {
  let server: RunningServer
  const browsers: Browser[] = []
  let atAnnas: PersonAtBrowser
  /** Without JavaScript. */
  let atBens: PersonAtBrowser

  before(async () => {
    server = await startServer()
    atAnnas = await atBrowser(true)
    await setUpByHand(atAnnas, server, anna)
    await bringStaff(atAnnas, anna, 'Ward 7', [ben, cleo])
    await atAnnas.open(`${server.url}/administration/roles`)
    await atAnnas.type('Name of the person', 'Ben')
    await atAnnas.press('Find')
    await atAnnas.follow('Give Ben Invented a role')
    await atAnnas.choose('Administrator')
    await atAnnas.press('Give this role')
    atBens = await atBrowser(false)
    await signInByLink(atBens, server, anna, ben)
  })
  after(async () => {
    for (const browser of browsers) await browser.close()
    await discardCalm(server)
  })

  async function atBrowser(javaScript: boolean): Promise<PersonAtBrowser> {
    const browser = await openBrowser({ javaScript })
    browsers.push(browser)
    return aPersonAt(await browser.context.newPage())
  }

  const anotherTab = async ({ page }: PersonAtBrowser) => aPersonAt(await page.context().newPage())
  const mainText = async (page: Page) => (await page.locator('main').innerText()).replaceAll(/\s+/gu, ' ')

  /** Follows links from a page of ours. */
  async function goTo(person: PersonAtBrowser, start: string, ...links: readonly string[]): Promise<void> {
    await person.open(`${server.url}${start}`)
    for (const link of links) await person.follow(link)
  }

  /** The ways to four things that both may change, with a field of each and the button that saves. */
  const things = [
    { what: 'a unit', start: '/our-organisation', links: ['Ward 7', 'Change its name, code or place'], field: 'Name of the unit', save: 'Save name and code', before: 'Ward 7', theirs: 'Ward 7 north', ours: 'Ward 7 south', again: 'Save name and code' },
    { what: 'a post', start: '/our-organisation', links: ['Ward 7 south', 'Post of Cleo', 'Change what is said of it, or its unit'], field: 'Title of the post', save: 'Save these changes', before: 'Post of Cleo', theirs: 'Sister', ours: 'Charge nurse', again: 'Save these changes' },
    { what: 'a person', start: '/people', links: ['Cleo Invented', 'Change the details'], field: 'First name', save: 'Save', before: 'Cleo', theirs: 'Clea', ours: 'Cleopatra', again: 'Save what I typed' },
    { what: 'the settings', start: '/administration/settings', links: [], field: 'Minutes without use before somebody is signed out', save: 'Save', before: '20', theirs: '25', ours: '30', again: /^Save what I (typed|entered)$/u },
  ] as const

  for (const { what, start, links, field, save, before: first, theirs, ours, again } of things) {
    it(`who changes ${what} second sees both versions, loses nothing, and decides`, async () => {
      await goTo(atAnnas, start, ...links)
      await goTo(atBens, start, ...links)
      const form = atAnnas.page.url()
      assert.equal(await atAnnas.page.getByLabel(field).inputValue(), first)
      await atBens.type(field, theirs)
      await atBens.press(save)
      await atAnnas.type(field, ours)
      await atAnnas.press(save)
      const text = await mainText(atAnnas.page)
      assert.match(text, /Somebody (else )?changed/u)
      assert.ok(text.includes(theirs) && text.includes(ours), text)
      assert.deepEqual(await axeViolations(atAnnas.page), [])
      await atBens.open(form)
      assert.equal(await atBens.page.getByLabel(field).inputValue(), theirs, 'nothing of the second is saved yet')
      await atAnnas.press(again)
      await atBens.open(form)
      assert.equal(await atBens.page.getByLabel(field).inputValue(), ours)
    })
  }

  const unitsCalled = async (name: string) => {
    await atAnnas.open(`${server.url}/our-organisation`)
    return atAnnas.page.getByRole('link', { name, exact: true }).count()
  }

  it('a double click without JavaScript makes one unit', async () => {
    await goTo(atBens, '/our-organisation', 'Add a unit below the organisation')
    await atBens.type('Name of the unit', 'Twice clicked')
    await atBens.page.getByRole('button', { name: 'Add this unit' }).dblclick()
    await atBens.see('Twice clicked')
    assert.equal(await unitsCalled('Twice clicked'), 1)
  })

  it('one form sent twice at the same moment takes effect once, and both are led to it', async () => {
    await goTo(atBens, '/our-organisation', 'Add a unit below the organisation')
    const { page } = atBens
    const fields = await page.locator('form.ek-plain-form input').evaluateAll((inputs) => inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? ''])).then(Object.fromEntries)
    const send = () => page.context().request.post(page.url(), { form: { ...fields, name: 'Twice sent' }, maxRedirects: 0, headers: { origin: server.url } })
    const answers = await Promise.all([send(), send()])
    const places = answers.map((answer) => answer.headers()['location'])
    assert.deepEqual(answers.map((answer) => answer.status()), [303, 303])
    assert.equal(places[0], places[1])
    assert.equal(await unitsCalled('Twice sent'), 1)
  })

  it('the pages that keep what was typed after a sign-in ended have nothing for axe to find', async () => {
    const { page } = atAnnas
    const sessionOf = async (person: PersonAtBrowser) => (await person.page.context().cookies(server.url)).filter(({ name }) => name === 'evenkeel-session')
    const annas = await sessionOf(atAnnas)
    await goTo(atAnnas, '/administration/settings')
    await atAnnas.type('Minutes without use before somebody is signed out', '15')
    await page.context().clearCookies()
    await atAnnas.press('Save')
    await atAnnas.see('You are signed out, and what you sent was not saved')
    assert.deepEqual(await axeViolations(page), [])
    await page.context().addCookies(await sessionOf(atBens))
    await atAnnas.press('Send it again')
    await atAnnas.see('This was opened in another sign-in, and was not saved')
    assert.deepEqual(await axeViolations(page), [])
    await page.context().clearCookies()
    await page.context().addCookies(annas)
  })

  it('what was typed in an old tab after signing out waits there, and can be sent after signing in again', async () => {
    await goTo(atBens, '/our-organisation', 'Twice sent', 'Change its name, code or place')
    await atBens.type('Name of the unit', 'Typed before the end')
    const other = await anotherTab(atBens)
    await other.open(`${server.url}/home`)
    await other.press('Sign out')
    await atBens.press('Save name and code')
    await atBens.see('You are signed out, and what you sent was not saved')
    assert.match(await mainText(atBens.page), /What was typed .*Typed before the end/u)
    await signInByLink(other, server, anna, ben)
    await atBens.press('Send it again')
    await atBens.see('This was opened in another sign-in, and was not saved')
    assert.match(await mainText(atBens.page), /Typed before the end/u)
    await atBens.press('Send it as Ben Invented')
    await atBens.see('Typed before the end')
    assert.equal(await unitsCalled('Typed before the end'), 1)
    await other.page.close()
  })

  it('an old tab of one person, sent while another is signed in, is asked about first and changes nothing by itself', async () => {
    await goTo(atBens, '/our-organisation', 'Typed before the end', 'Change its name, code or place')
    await atBens.type('Name of the unit', 'Typed by Ben')
    const other = await anotherTab(atBens)
    await other.open(`${server.url}/home`)
    await other.press('Sign out')
    await signInByLink(other, server, anna, anna)
    await atBens.press('Save name and code')
    await atBens.see('This was opened in another sign-in, and was not saved')
    assert.match(await mainText(atBens.page), /You are signed in as Anna Inventor.*Typed by Ben/u)
    await atBens.follow('Leave it and go to your page')
    await atBens.see('Hello, Anna Inventor')
    assert.equal(await unitsCalled('Typed by Ben'), 0)
    assert.equal(await unitsCalled('Typed before the end'), 1)
    await other.page.close()
  })

  it('going back after signing out shows nothing of the person, with and without JavaScript', async () => {
    for (const person of [atBens, atAnnas]) {
      await goTo(person, '/people', 'Ben Invented')
      await person.press('Sign out')
      await person.see('You are signed out of Evenkeel')
      for (let times = 0; times < 3; times += 1) {
        await person.page.goBack().catch(() => null)
        await person.page.waitForLoadState()
        assert.doesNotMatch(await person.page.content(), /Anna Inventor|Ben Invented|ben\.invented/u, `${times + 1} back: ${person.page.url()}`)
      }
    }
  })
})
