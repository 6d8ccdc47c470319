import type { RunningServer } from '../test/server.ts'
import { allMail, mailIn } from './outbox.ts'
import type { PersonAtBrowser } from './person-at-browser.ts'

/** Who sets a trust up, and the trust. */
export interface TrustToSetUp {
  readonly organisation: string
  readonly odsCode: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string
}

/** An invented trust, which no list holds, and its first administrator. */
export const inventedValley: TrustToSetUp = {
  organisation: 'Invented Valley NHS Foundation Trust',
  odsCode: 'X9V',
  givenName: 'Anna',
  familyName: 'Inventor',
  email: 'anna.inventor@invented-valley.example',
}

/** The link that the server printed for whoever started it. */
export function printedLink({ log }: Pick<RunningServer, 'log'>): string {
  const link = /^(http:\S+\/set-up\/link\/\S+)$/mu.exec(log())?.[1]
  if (link === undefined) throw new Error(`no link was printed:\n${log()}`)
  return link
}

/** Sets up a trust that is in no list: by typing its name and code. Ends on the page of who is signed in. */
export async function setUpByHand(person: PersonAtBrowser, server: Pick<RunningServer, 'log'>, trust: TrustToSetUp): Promise<void> {
  await person.open(printedLink(server))
  await person.type('Name or code of your organisation', trust.organisation)
  await person.press('Search')
  await person.follow('It is not in the list')
  await person.type('Name of the organisation', trust.organisation)
  await person.type('ODS code', trust.odsCode)
  await typeOneself(person, trust)
}

/**
 * Sets up an organisation that the list holds: it is searched by a part of its name, and chosen.
 * @param part of the name, as somebody would type it
 * @returns the name as the list has it
 */
export async function setUpFromList(person: PersonAtBrowser, server: Pick<RunningServer, 'log'>, part: string, oneself: Omit<TrustToSetUp, 'organisation' | 'odsCode'>): Promise<string> {
  await person.open(printedLink(server))
  await person.type('Name or code of your organisation', part)
  await person.press('Search')
  await person.follow(new RegExp(`^Use this one: .*${part}`, 'iu'))
  const organisation = await person.page.getByRole('textbox', { name: 'Name of the organisation' }).inputValue()
  await typeOneself(person, oneself)
  return organisation
}

async function typeOneself(person: PersonAtBrowser, { givenName, familyName, email }: Omit<TrustToSetUp, 'organisation' | 'odsCode'>): Promise<void> {
  await person.type('Your first name', givenName)
  await person.type('Your last name', familyName)
  await person.type('Your work e-mail address', email)
  await person.press('Set up this organisation')
  await person.see(`Hello, ${givenName} ${familyName}`)
}

/** Somebody to be brought in by a staff list. */
export interface StaffToBring {
  readonly employeeNumber: string
  readonly givenName: string
  readonly familyName: string
  readonly email: string
}

/** Brings staff into one unit of the trust, by a list of staff. Begins and ends on pages of who is signed in. */
export async function bringStaff(person: PersonAtBrowser, { organisation }: TrustToSetUp, unit: string, staff: readonly StaffToBring[]): Promise<void> {
  const headings = ['Employee Number', 'First Name', 'Last Name', 'Work Email', 'Org L1', 'Org L2', 'Position Title', 'Pay Band']
  const rows = staff.map(({ employeeNumber, givenName, familyName, email }) => [employeeNumber, givenName, familyName, email, organisation, unit, `Post of ${givenName}`, 'Band 6'])
  const text = [headings, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
  await person.follow('Your page')
  await person.follow('Import your staff list')
  await person.bring('Staff list', { name: 'staff.csv', bytes: new TextEncoder().encode(text) })
  await person.press('Upload')
  await person.press('Check the file')
  await person.see('Ready to import')
  await person.press(/^Import these/u)
  await person.see('Imported')
}

/** Signs in by a mailed link, read in the outbox. Begins wherever nobody is signed in, ends on the page of who is. */
export async function signInByLink(person: PersonAtBrowser, server: Pick<RunningServer, 'url' | 'dataFolder'>, { odsCode }: Pick<TrustToSetUp, 'odsCode'>, somebody: Pick<StaffToBring, 'email' | 'givenName' | 'familyName'>): Promise<void> {
  const { email, givenName, familyName } = somebody
  const earlier = new Set(allMail(server.dataFolder).map(({ text }) => text))
  await person.open(`${server.url}/sign-in/at/${odsCode}`)
  await person.type('Work e-mail address', email)
  await person.press('Send me a link')
  const mail = await mailIn(server.dataFolder, ({ to, text }) => to === email && text.includes('/sign-in/link/') && !earlier.has(text))
  const link = /http:\S+\/sign-in\/link\/\S+/u.exec(mail.text)?.[0]
  await person.open(link ?? '')
  await person.press('Sign in')
  await person.see(`Hello, ${givenName} ${familyName}`)
}
