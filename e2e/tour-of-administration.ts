import type { Page } from 'playwright-core'
import type { Lookout } from './lookout.ts'
import { sendForm } from './sent-forms.ts'
import { showcaseFor, signInAs } from './showcase.ts'
import type { SiteMapEntry } from './site-map-entries.ts'
import { firstLink, pagesLookedAtBy } from './tour-of-roles.ts'

const noId = '00000000-0000-4000-8000-000000000000'
const samplePost = '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c04'
const sampleUnit = '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c03'

/** Pages in a state that their sample alone does not bring: something was found, nothing was, something was done. */
const statesOfPages: Readonly<Record<string, string>> = {
  'units found': '/our-organisation?q=ward',
  'no unit found': '/our-organisation?q=qqqqqq',
  'a place for a unit': `/our-organisation/units/${sampleUnit}/change?q=surgery`,
  'no place for a unit': `/our-organisation/units/${sampleUnit}/change?q=qqqqqq`,
  'a place for a post': `/our-organisation/posts/${samplePost}/change?q=ward`,
  'posts to report to': `/our-organisation/posts/${samplePost}/reports-to?q=matron`,
  'no post to report to': `/our-organisation/posts/${samplePost}/reports-to?q=qqqqqq`,
  'people found': '/people?q=ellerby',
  'nobody found': '/people?q=qqqqqq',
  'people who left': '/people?show=left',
  'people who cover a post': '/people?show=acting-up',
  'people past the agreed day': '/people?show=past-agreed',
  'people without line manager': '/people?show=no-line-manager',
  'second page of people': '/people?page=2',
  'posts found to start in': '/people/new?q=curlew',
  'no post found to start in': '/people/new?q=qqqqqq',
  'a new person in a post': `/people/new?post=${samplePost}`,
  'a new person in a new post': `/people/new?unit=${sampleUnit}`,
  'colleagues found': '/home/supervisor?q=kell',
  'no colleague found': '/home/supervisor?q=qqqqqq',
  'people for a role': '/administration/roles?q=ruth',
  'nobody for a role': '/administration/roles?q=qqqqqq',
  'whose trail': '/administration/audit?q=ruth',
  'nobody with a trail': '/administration/audit?q=qqqqqq',
  'trail of one action': '/administration/audit?what=people%2Fperson-viewed',
  'second page of the trail': '/administration/audit?page=2',
  'a new provider for smartcards': '/administration/providers/new?kind=cis2',
  'a new provider of Microsoft': '/administration/providers/new?kind=entra',
  'settings saved': '/administration/settings?done=saved',
  'days saved': '/administration/retention?done=saved',
  'mail tested': '/administration/mail?done=tested',
  'who looked, second page': '/home/who-looked?page=2',
}

/** Every page that administrators open and nobody before them, with what has to be made first so that an address names something; imports have a tour of their own. */
export async function tourOfAdministration(lookout: Lookout, origin: string, entries: readonly SiteMapEntry[]): Promise<void> {
  await signInAs(lookout.page, origin, showcaseFor.administrator)
  await lookout.open('administrator, no key yet', '/administration/keys')
  await lookout.open('administrator, no provider yet', '/administration/providers')
  await makeKey(lookout, origin)
  await makeProvider(lookout, origin)
  const made = await addressesOfMade(lookout, origin)
  for (const { pattern, sample } of pagesLookedAtBy(entries, 'administrator')) {
    const address = sample.includes(noId) ? made[pattern] : sample
    if (address !== undefined) await lookout.open(`administrator at ${pattern}`, address)
  }
  for (const [name, address] of Object.entries(statesOfPages)) await lookout.open(name, address)
  await lookout.open('a role for somebody', await firstLink(lookout, origin, '/administration/roles?q=ellerby', '/administration/roles?person='))
  await lookout.open('no such page, signed in', '/people/no-such-person', { status: 404 })
}

/** For each pattern whose sample names nothing, an address that does. */
async function addressesOfMade(lookout: Lookout, origin: string): Promise<Readonly<Record<string, string>>> {
  const provider = await firstLink(lookout, origin, '/administration/providers', '/administration/providers/')
  return {
    '/administration/keys/:key/end': await firstLink(lookout, origin, '/administration/keys', '/end'),
    '/administration/roles/:grant/take': await firstLink(lookout, origin, '/administration/roles', '/take'),
    '/administration/providers/:provider': provider,
    '/administration/providers/:provider/remove': `${provider}/remove`,
  }
}

async function makeKey(lookout: Lookout, origin: string): Promise<void> {
  await lookout.page.goto(`${origin}/administration/keys`)
  await lookout.after('a key was made', async (page) => {
    await page.getByLabel('Name', { exact: true }).fill('Workforce dashboard')
    await page.getByLabel('Read people').check()
    await sendForm(page)
  })
}

/** Adds a provider, and looks at the pages on the way. */
export async function makeProvider(lookout: Lookout, origin: string): Promise<void> {
  await lookout.open('a new provider', '/administration/providers/new?kind=other')
  await lookout.after('a provider was added', async (page) => {
    await fill(page, { 'Words on the button': 'Invented sign-in', Issuer: 'https://sign-in.invented.example', 'Client ID': 'evenkeel', 'Client secret': 'an invented secret' })
    await sendForm(page)
  })
  await lookout.open('asked for no kind', '/administration/providers/new?asked=yes', { status: 422 })
  await lookout.page.goto(`${origin}/administration/providers`)
}

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text)
}
