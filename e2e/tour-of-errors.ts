import type { Lookout } from './lookout.ts'
import { sendForm, sendEmptied, sendFromBefore } from './sent-forms.ts'
import { showcaseFor, signInAs } from './showcase.ts'
import { makeProvider } from './tour-of-administration.ts'
import { firstLink } from './tour-of-roles.ts'

const samplePost = '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c04'
const sampleUnit = '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c03'
const samplePerson = '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c02'
const sampleHolding = '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c05'

/** Every form whose fields can be left empty, with the words of its button where the page has several. */
const forms: readonly (readonly [address: string, button?: RegExp])[] = [
  ['/home/plan'],
  ['/home/supervisor?q=kell', /^Choose/],
  [`/our-organisation/units/${sampleUnit}/new`],
  [`/our-organisation/units/${sampleUnit}/change`, /^Save/],
  [`/our-organisation/units/${sampleUnit}/change?q=surgery`, /^Move/],
  [`/our-organisation/units/${sampleUnit}/close`],
  [`/our-organisation/units/${sampleUnit}/posts/new`],
  [`/our-organisation/posts/${samplePost}/change`, /^Save/],
  [`/our-organisation/posts/${samplePost}/change?q=ward`, /^Move/],
  [`/our-organisation/posts/${samplePost}/reports-to?q=matron`],
  [`/our-organisation/posts/${samplePost}/close`],
  [`/people/new?post=${samplePost}`],
  [`/people/new?unit=${sampleUnit}`],
  [`/people/${samplePerson}/change`],
  [`/people/${samplePerson}/posts/new?post=${samplePost}`],
  [`/people/${samplePerson}/posts/new?unit=${sampleUnit}`],
  [`/people/${samplePerson}/posts/${sampleHolding}/end`],
  [`/people/${samplePerson}/leave`],
  [`/people/${samplePerson}/supervisor?q=kell`, /^Choose/],
  ['/imports'],
  ['/administration/settings'],
  ['/administration/retention', /^Save/],
  ['/administration/keys'],
  ['/administration/providers/new?kind=cis2'],
  ['/administration/providers/new?kind=entra'],
  ['/administration/providers/new?kind=other'],
]

/** Forms that are drawn from a version, each with something to type beside what stands now. */
const versioned: readonly (readonly [address: string, typed: Readonly<Record<string, string>>, button?: RegExp])[] = [
  [`/our-organisation/units/${sampleUnit}/change`, { 'Name of the unit': 'Curlew and Lapwing ward' }, /^Save/],
  [`/our-organisation/posts/${samplePost}/change`, { 'Title of the post': 'Senior ward manager' }, /^Save/],
  [`/our-organisation/posts/${samplePost}/close`, {}],
  [`/people/${samplePerson}/change`, { 'Last name': 'Ellerby-Invented' }],
  [`/people/${samplePerson}/leave`, { Day: '31', Month: '3', Year: '2027' }],
  [`/people/${samplePerson}/posts/${sampleHolding}/end`, { Day: '31', Month: '3', Year: '2027' }],
  ['/administration/settings', { 'Minutes without use before somebody is signed out': '30' }],
  ['/administration/retention', { 'Ended sign-ins: days': '60' }, /^Save/],
]

/** Forms that come back to be mended, and forms that come too late because somebody else was there. */
export async function tourOfErrors(lookout: Lookout, origin: string): Promise<void> {
  await signInAs(lookout.page, origin, showcaseFor.administrator)
  for (const [address, button] of forms) {
    await lookout.page.goto(`${origin}${address}`)
    await lookout.after(`empty form of ${address}`, (page) => sendEmptied(page, button), { status: 422 })
  }
  for (const [address, typed, button] of versioned) {
    await lookout.page.goto(`${origin}${address}`)
    for (const [label, text] of Object.entries(typed)) await lookout.page.getByLabel(label, { exact: true }).first().fill(text)
    await lookout.after(`late form of ${address}`, (page) => sendFromBefore(page, 'version', button), { status: 409 })
  }
  await errorsOfMade(lookout, origin)
}

/** Forms whose address names something that has to be found first. */
async function errorsOfMade(lookout: Lookout, origin: string): Promise<void> {
  const { page } = lookout
  await makeProvider(lookout, origin)
  const provider = await firstLink(lookout, origin, '/administration/providers', '/administration/providers/')
  await page.goto(`${origin}${provider}`)
  await lookout.after('empty form of a provider', (one) => sendEmptied(one), { status: 422 })
  for (const address of [provider, `${provider}/remove`]) {
    await page.goto(`${origin}${address}`)
    await lookout.after(`late form of a provider${address === provider ? '' : ' to be removed'}`, (one) => sendFromBefore(one, 'version'), { status: 409 })
  }
  await page.goto(`${origin}${await firstLink(lookout, origin, '/administration/roles?q=ellerby', '/administration/roles?person=')}`)
  await lookout.after('empty form of a role', (one) => sendEmptied(one), { status: 422 })
  const leaver = await firstLink(lookout, origin, '/people?show=left', '/people/', 'table')
  await lookout.open('somebody who left', leaver)
  await lookout.open('somebody to erase', leaver.replace('/people/', '/administration/erase/'))
  await lookout.after('empty form of erasing', (one) => sendEmptied(one), { status: 422 })
  await lookout.open('days that are none', '/administration/audit?from-day=31&from-month=2&from-year=2026', { status: 422 })
}

/** Forms of a sign-in that has ended, or that was another's. */
export async function tourOfOtherSignIns(lookout: Lookout, origin: string): Promise<void> {
  const { page } = lookout
  const address = `${origin}/administration/settings`
  await signInAs(page, origin, showcaseFor.administrator)
  await page.goto(address)
  const other = await page.context().newPage()
  await signInAs(other, origin, showcaseFor['od-lead'])
  await signInAs(other, origin, showcaseFor.administrator)
  await other.close()
  await lookout.after('form of another sign-in', (one) => sendForm(one), { status: 409 })
  await page.goto(address)
  await page.context().clearCookies()
  await lookout.after('form after the end of its sign-in', (one) => sendForm(one), { status: 403, isSignedOut: true })
}
