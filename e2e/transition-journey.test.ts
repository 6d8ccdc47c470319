import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose'
import { type CalendarDate, addDays, partsOf, weekdayOf } from '../src/kernel/calendar-date.ts'
import { londonDay } from '../src/platform/clock/london-day.ts'
import { type RunningServer, startServer } from '../test/server.ts'
import { openBrowser } from './browser.ts'
import { discardCalm } from './calm-server.ts'
import { wordsOn } from './capability-steps.ts'
import { type Effort, type PersonAtBrowser, aPersonAt, effortText } from './person-at-browser.ts'
import { addressOfPlayedRun } from './played-run.ts'
import { signInAs } from './showcase.ts'

/** The OD lead, the physiotherapist who is to act up as ward manager, and the matron to whom that post reports. */
const [harpreet, jakub, siobhan] = ['Harpreet Bansara', 'Jakub Wolaniak', 'Siobhán Kelleway']
const phone = 390
/** Where the organisation says it can be reached: it stands in every badge. */
const publicOrigin = 'https://evenkeel.example'
/** It takes less than a minute; more on a computer that does much else. */
const timeout = 900_000

describe('from the staff record to a goal that is signed off', { timeout }, () => {
  let server: RunningServer
  let badge = ''
  let daysAhead = 0
  const efforts: Effort[] = []
  const today = londonDay(new Date())
  const monday = addDays(today, 8 - weekdayOf(today))

  before(async () => (server = await startServer({ flags: ['--demo'], environment: { EVENKEEL_PUBLIC_ORIGIN: publicOrigin } })))
  after(() => discardCalm(server))

  /** Somebody signs in at a browser of their own. */
  async function at(name: string, width: number, part: string, work: (person: PersonAtBrowser) => Promise<void>): Promise<void> {
    const browser = await openBrowser({ width })
    const page = await browser.context.newPage()
    await signInAs(page, server.url, name)
    const person = aPersonAt(page)
    person.begin(part)
    await work(person)
    efforts.push(...person.efforts())
    await browser.close()
  }

  it('the OD lead registers that somebody acts up from next Monday', async () => {
    await at(harpreet, 1280, 'Harpreet registers a start', async (them) => {
      await them.open(`${server.url}/people?q=Wolaniak`)
      await them.follow(jakub)
      await them.follow('Start a further post, a move, acting up or a secondment')
      await them.type('Post title or unit', 'Ward manager Curlew')
      await them.press('Search')
      await them.follow(/^Ward manager/u)
      await them.choose(/^Acting up/u)
      await typeDay(them, 'What is the first day in the post?', monday)
      await typeDay(them, 'Until when is it agreed? (optional)', addDays(monday, 182))
      await them.choose(/^They are away for a time/u)
      await them.press('Save')
      await them.follow('Enter next what support is agreed')
      await them.choose('Therapist or other allied health professional')
      await them.choose('Ward or unit')
      await them.press('Enter')
      assert.match(await wordsOn(them), /Starts soon, and support is not agreed/u)
    })
  })

  it('the person finds the list on the phone, does a task, and writes the role charter', async () => {
    await at(jakub, phone, 'Jakub begins', async (him) => {
      await him.follow(/^Your way into a post: Before you start/u)
      assert.match(await wordsOn(him), /0 of 8 done/u)
      await him.follow(/^Ask for your log-ins today/u)
      await him.choose('Yes, done')
      await him.press('Save')
      assert.match(await wordsOn(him), /1 of 8 done/u)
      await him.open(`${server.url}/home/charters/new`)
      await him.choose(/^Ward manager, Curlew ward/u)
      await him.choose('Ward or unit')
      await him.press('Make the draft')
      await him.follow('Change it')
      for (const [kind, hours] of [['direct care', '15'], ['management', '15'], ['leadership', '7.5']] as const) await him.type(`Hours of an ordinary week: ${kind}`, hours)
      await him.press('Save')
      await him.press('I agree to this charter')
    })
  })

  it('the line manager agrees to the same words', async () => {
    await at(siobhan, 1280, 'Siobhán agrees', async (her) => {
      await her.follow(`Agree the role charter of ${jakub}`)
      await her.press('I agree to this charter')
      assert.match(await wordsOn(her), /Agreed/u)
    })
  })

  it('the person keeps a first practice run, and makes a plan from what stands in the profile', async () => {
    await at(jakub, phone, 'Jakub practises and plans', async (him) => {
      await keepARun(him, server.url)
      await him.open(`${server.url}/home/development`)
      await him.follow('Start a goal')
      assert.match(await wordsOn(him), /Management comes first, because you are acting up/u)
      await him.follow('Start a goal on Process design')
      await him.page.getByRole('checkbox', { name: /^Manage a process/u }).check()
      await him.press('Keep as a draft')
      await him.press('Begin this goal')
      assert.match(await wordsOn(him), /The goal has begun/u)
    })
  })

  it('after 30 days the goal asks how far it is; what shows it is added, and sign-off is asked for', async () => {
    await later(31)
    await at(jakub, phone, 'Jakub, 31 days later', async (him) => {
      await him.follow('Look at your goal on Process design')
      await him.follow('Add what shows it')
      await him.pick('Choose from what you have here', (await him.page.locator('option', { hasText: 'Practice run' }).first().innerText()).trim())
      await him.press('Save')
      await him.follow('Look back')
      await him.type('What happened?', 'I walked the way of a referral with the booking clerk.')
      await him.type('So what does it mean for you?', 'Two of the steps were mine alone.')
      await him.type('Now what will you do?', 'I ask before I add a step.')
      await him.press('Save')
      await him.follow('Ask for sign-off')
      await him.choose(new RegExp(`^${siobhan}`, 'u'))
      await him.press('Ask for sign-off')
    })
  })

  it('the line manager signs off', async () => {
    await at(siobhan, 1280, 'Siobhán signs off', async (her) => {
      await her.follow('Look at goals that wait for your sign-off')
      await her.follow(new RegExp(`^${jakub}`, 'u'))
      await her.page.getByRole('checkbox', { name: /^A practice run/u }).check()
      await her.type('What do you say about it?', 'He asks before he adds a step.')
      await her.press('Sign it off')
      assert.match(await wordsOn(her), /The goal is signed off/u)
    })
  })

  it('the badge is taken, and verifies with a library that is not ours and the keys that are published', async () => {
    await at(jakub, phone, 'Jakub takes the badge', async (him) => {
      await him.open(`${server.url}/home/development`)
      await him.follow('Process design')
      await him.follow('Take a badge for it')
      await him.choose(/^With my name/u)
      await him.press('Take the badge')
      assert.match(await wordsOn(him), /The badge is yours/u)
      badge = await (await him.page.request.get(`${server.url}${new URL(him.page.url()).pathname}.jwt`)).text()
    })
    const { payload, protectedHeader } = await verified(badge)
    assert.equal(protectedHeader.alg, 'RS256')
    assert.ok(String(payload.iss).startsWith(publicOrigin))
    const [head, , signature] = badge.split('.')
    const forged = [head, Buffer.from(JSON.stringify({ ...decodeJwt(badge), sub: 'urn:other' })).toString('base64url'), signature].join('.')
    await assert.rejects(verified(forged), { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' })
  })

  /** Checks the signature with the keys that the service publishes. */
  async function verified(token: string) {
    const keys = await (await fetch(`${server.url}/badges/ZZDEMO/keys.json`)).json() as Parameters<typeof createLocalJWKSet>[0] // a JWK set, which jose checks
    return jwtVerify(token, createLocalJWKSet(keys), { currentDate: new Date(Date.now() + daysAhead * 86_400_000) })
  }

  /** The same data, days later. */
  async function later(days: number): Promise<void> {
    const { dataFolder } = server
    daysAhead = days
    await server.stop()
    server = await startServer({ dataFolder, flags: ['--demo'], environment: { EVENKEEL_PUBLIC_ORIGIN: publicOrigin, EVENKEEL_TEST_DAYS_AHEAD: String(days) } })
  }

  it('took so many clicks and keys', (t) => t.diagnostic(effortText(efforts)))
})

/** Types a date into the group of fields of this question. */
async function typeDay(person: PersonAtBrowser, question: string, date: CalendarDate): Promise<void> {
  const group = person.page.getByRole('group', { name: question })
  const { year, month, day } = partsOf(date)
  for (const [field, value] of [['Day', day], ['Month', month], ['Year', year]] as const) await group.getByRole('textbox', { name: field, exact: true }).fill(String(value))
}

/** Looks back at a run of eight weeks, and keeps it. */
async function keepARun({ page }: PersonAtBrowser, url: string): Promise<void> {
  await page.goto(`${url}${addressOfPlayedRun(8 * 168, 31)}`)
  await page.getByRole('button', { name: 'Go on with this run', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Looking back', exact: true }).waitFor()
  const [account] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('button', { name: 'Keep this run in my account (opens in a new tab)', exact: true }).click()])
  await account.waitForLoadState()
  await Promise.all([account.waitForEvent('load'), account.getByRole('button', { name: 'Keep this run', exact: true }).click()])
  await account.getByText('Your run is kept.').waitFor()
}
