import assert from 'node:assert/strict'
import { type TestContext, describe, it } from 'node:test'
import { anExtract, inventedTrust } from '../src/area/staff-import/testing/an-extract.ts'
import { badExtracts } from '../src/area/staff-import/testing/bad-extracts.ts'
import { type IdentityProvider, entraClaims } from '../src/platform/identity/oidc/testing/identity-provider.ts'
import { type RunningServer, startServer } from '../test/server.ts'
import { type Browser, axeViolations, openBrowser, overflowPixels, watchPage } from './browser.ts'
import { discardCalm } from './calm-server.ts'
import { addProvider, anAccount } from './invented-provider.ts'
import { mailIn } from './outbox.ts'
import { type PersonAtBrowser, aPersonAt, effortText } from './person-at-browser.ts'
import { inventedValley, setUpByHand, setUpFromList } from './trust-set-up.ts'

const staffRows = 15_000
const oneself = { givenName: 'Olive', familyName: 'Leadwell', email: 'olive.leadwell@invented-valley.example' }
const refusedFiles: Readonly<Record<string, readonly RegExp[]>> = {
  'several faults in one row': [/2 First Name Empty The cell is empty/u, /2 FTE 2 2 is not a share of full time/u, /2 Start Date soon/u],
  'a circle of two': [/3 Supervisor Assignment Number .* report to each other in a circle/u],
}

describe('the afternoon of an OD lead', () => {
  it('leads from the printed link to a ward manager who signs in, by what the pages say alone', async (t) => {
    const server = await aServer(t)
    const browser = await aBrowser(t, 1280)
    const page = await browser.context.newPage()
    const seen = watchPage(page, server.url)
    const refused: string[] = []
    page.on('response', (response) => response.url().startsWith(server.url) && response.status() >= 400 && refused.push(`${response.status()} ${response.url()}`))
    const person = aPersonAt(page)

    person.begin('set up')
    const organisation = await setUpFromList(person, server, 'Royal Wolverhampton', oneself)

    person.begin('a unit by hand')
    await person.follow('Set up divisions, wards and teams')
    await person.follow('Add the first unit')
    await person.type('Name of the unit', 'Medicine')
    await person.press('Add this unit')
    await person.see('Medicine')

    person.begin('refused files')
    await seeBadRowsRefused(person)

    person.begin('import')
    await importStaff(person, organisation)
    await mailIn(server.dataFolder, ({ to, text }) => to === oneself.email && text.includes('15,000'))

    person.begin('sign-in provider')
    const extract = anExtract({ rows: 22 }).rows
    const [wardManager, director] = [staffAt(extract, 21), staffAt(extract, 1)]
    const provider = await setUpProvider(t, person, wardManager)

    person.begin('a role')
    await giveRole(person, director)

    person.begin('test mail')
    await person.follow('Your page')
    await person.follow('Send a test mail to yourself')
    await person.press('Send a test message to me')
    await mailIn(server.dataFolder, ({ to, subject }) => to === oneself.email && /test/iu.test(subject))

    person.begin('how long things are kept')
    await person.follow('Your page')
    await person.follow('Look at how long things are kept')
    await person.press('Save these days')

    person.begin('the page afterwards')
    await person.follow('Your page')
    for (const task of ['Set up divisions, wards and teams', 'Import your staff list', 'Set up the sign-in that staff use already', 'Give roles to colleagues', 'Look at how long things are kept']) {
      assert.match(await page.getByRole('listitem').filter({ hasText: task }).innerText(), /Completed/u, task)
    }
    await person.press('Sign out')
    await person.see('You are signed out of Evenkeel')

    person.begin('sign in as ward manager')
    await signInAtProvider(person, wardManager)
    await person.follow('My team')
    await person.see('My team')
    const reports = page.getByRole('table', { name: /^People who report to you/u }).getByRole('row')
    assert.equal(await reports.count(), anExtract({ rows: staffRows }).rows.filter((row) => row[17] === wardManager.assignmentNumber).length + 1)

    person.begin('sign out at both ends')
    await signOutAtBothEnds(person, server, provider, wardManager)
    t.diagnostic(`1280 px, ${staffRows} rows: ${effortText(person.efforts())}`)
    // The provider is elsewhere, and has no icon.
    assert.deepEqual(seen.filter((trouble) => !trouble.startsWith(`outside request: ${provider.issuer}`) && !trouble.includes('status of 404')), [])
    assert.deepEqual(refused, [])
  })

  it('begins on a phone of 390 px too: nothing is cut off, axe finds nothing', async (t) => {
    const server = await aServer(t)
    const browser = await aBrowser(t, 390)
    const page = await browser.context.newPage()
    const troubles: string[] = []
    const person = aPersonAt(page, async () => {
      const overflow = await overflowPixels(page)
      troubles.push(...(await axeViolations(page)), ...(overflow > 0 ? [`${page.url()} reaches ${overflow} px beyond the window`] : []))
    })
    person.begin('set up')
    await setUpByHand(person, server, inventedValley)
    t.diagnostic(`390 px: ${effortText(person.efforts())} (with axe on each page)`)
    assert.deepEqual(troubles, [])
  })
})

async function aServer(t: TestContext): Promise<RunningServer> {
  const server = await startServer()
  t.after(() => discardCalm(server))
  return server
}

async function aBrowser(t: TestContext, width: number): Promise<Browser> {
  const browser = await openBrowser({ width })
  t.after(() => browser.close())
  return browser
}

async function seeBadRowsRefused(person: PersonAtBrowser): Promise<void> {
  await person.follow('Your page')
  await person.follow('Import your staff list')
  for (const [name, cells] of Object.entries(refusedFiles)) {
    const file = (await badExtracts()).find((one) => one.name === name)
    assert.ok(file !== undefined, name)
    await person.bring('Staff list', { name: file.fileName, bytes: file.bytes })
    await person.press('Upload')
    await person.press('Check the file')
    await person.see('Rows to mend')
    const rows = (await person.page.getByRole('row').allInnerTexts()).map((row) => row.replaceAll(/\s+/gu, ' '))
    for (const cell of cells) assert.ok(rows.some((row) => cell.test(row)), `${name}: ${cell.source} in ${rows.join('\n')}`)
    await person.follow('Upload the mended file')
  }
}

async function importStaff(person: PersonAtBrowser, organisation: string): Promise<void> {
  const { fileName, text } = anExtract({ rows: staffRows })
  // The staff system of a trust calls it as the list of the NHS does.
  await person.bring('Staff list', { name: fileName, bytes: new TextEncoder().encode(text.replaceAll(inventedTrust, organisation)) })
  await person.press('Upload')
  await person.see('What each column is')
  await person.press('Check the file')
  await person.see('Ready to import')
  await person.press(/^Import these [\d,]+ changes$/u)
  await person.see('Imported')
  assert.ok(await person.page.getByText('15,000 rows were taken in.').isVisible())
  await person.follow('See the units and posts')
  await person.see(organisation)
  // What was made by hand is found again by its name, and is there once.
  assert.equal(await person.page.getByRole('link', { name: 'Medicine', exact: true }).count(), 1)
}

/** Somebody of the extract. */
interface Staff {
  readonly assignmentNumber: string
  readonly name: string
  readonly email: string
}

function staffAt(rows: readonly (readonly string[])[], place: number): Staff {
  const [, assignmentNumber = '', givenName = '', familyName = '', email = ''] = rows[place] ?? []
  return { assignmentNumber, name: `${givenName} ${familyName}`, email }
}

async function setUpProvider(t: TestContext, person: PersonAtBrowser, { email, name }: Staff): Promise<IdentityProvider> {
  await person.follow('Your page')
  await person.follow('Set up the sign-in that staff use already')
  const provider = await addProvider(person, { kind: 'Another OpenID Connect provider', name: 'Invented staff sign-in', accounts: [anAccount(email, name)], claims: entraClaims })
  t.after(() => provider.stop())
  return provider
}

async function giveRole(person: PersonAtBrowser, { name, email }: Staff): Promise<void> {
  await person.follow('Your page')
  await person.follow('Give roles to colleagues')
  await person.type('Name of the person', name)
  await person.press('Find')
  // In 15,000 people many have one name.
  await person.page.getByText('There are more. Add the employee number or the e-mail address.').waitFor()
  await person.type('Name of the person', `${name} ${email}`)
  await person.press('Find')
  await person.follow(`Give ${name} a role`)
  await person.choose('Organisational development (OD) lead')
  await person.pick('Unit, for an OD lead only', 'Medicine')
  await person.press('Give this role')
  await person.page.getByText(`${name} is now an organisational development (OD) lead. They are told by e-mail.`).waitFor()
  assert.ok(await person.page.getByRole('row', { name: `${name} Organisational development (OD) lead for Medicine` }).isVisible())
}

async function signInAtProvider(person: PersonAtBrowser, { name }: Staff): Promise<void> {
  await person.follow('Sign in')
  await person.follow('Sign in with Invented staff sign-in')
  await person.see('Test identity provider')
  await person.press(`Sign in as ${name}`)
  await person.see(`Hello, ${name}`)
}

async function signOutAtBothEnds(person: PersonAtBrowser, server: RunningServer, { issuer }: IdentityProvider, { name }: Staff): Promise<void> {
  const { page } = person
  // Signed out here alone, the provider lets the same person in without asking.
  await page.context().clearCookies({ name: 'evenkeel-session' })
  await page.goto(`${server.url}/sign-in`)
  await person.follow('Sign in with Invented staff sign-in')
  await person.see(`Hello, ${name}`)
  await person.press('Sign out')
  await person.follow('Sign out of Invented staff sign-in')
  assert.ok(page.url().startsWith(issuer))
  await person.press('Sign out')
  await person.see('You are signed out of Evenkeel')
  await person.follow('Sign in')
  await person.follow('Sign in with Invented staff sign-in')
  await person.see('Test identity provider')
}
