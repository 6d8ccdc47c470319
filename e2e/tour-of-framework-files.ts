import type { Page } from 'playwright-core'
import { aFramework } from '../src/area/framework/testing/some-frameworks.ts'
import { writeCaseFile } from '../src/area/framework/files/case-file.ts'
import type { Lookout } from './lookout.ts'
import { showcaseFor, signInAs } from './showcase.ts'

const framework = aFramework({ title: 'Looking ahead, <b>invented</b>' })
const [part, capability, ...behaviours] = framework.items

/** A framework is brought in from a file: nothing chosen, a bad file, a table without a title, what a good one would change, its receipt, and once more. */
export async function tourOfFrameworkFiles(lookout: Lookout, origin: string): Promise<void> {
  await signInAs(lookout.page, origin, showcaseFor['od-lead'])
  await lookout.open('a framework from a file', '/frameworks/import')
  await lookout.after('no file was chosen', pressLook, { status: 422 })
  const bad = { ...framework, items: [part, capability, ...behaviours.map((one) => ({ ...one, code: 'C' }))].flatMap((one) => one ?? []) }
  await lookout.after('a framework with codes that are there twice', (page) => choose(page, 'bad.json', caseOf(bad)), { status: 422 })
  await lookout.after('a table without a title', (page) => choose(page, 'table.csv', Buffer.from('code,kind,parent,text\nA,capability,,Looking ahead\n')), { status: 422 })
  await lookout.after('what a table would add', async (page) => {
    await page.getByLabel('Title', { exact: true }).fill('Looking ahead as a table')
    await pressLook(page)
  })
  await lookout.page.goto(`${origin}/frameworks/import`)
  await lookout.after('what a file would add', (page) => choose(page, 'looking-ahead.json', caseOf(framework)))
  await lookout.after('the receipt of a file', (page) => page.getByRole('button', { name: 'Bring it in as a draft' }).click())
  await lookout.page.goto(`${origin}/frameworks/import`)
  await lookout.after('a file of which all is here', (page) => choose(page, 'looking-ahead.json', caseOf(framework)))
  await lookout.after('a framework that came from a file', (page) => page.getByRole('link', { name: 'Look at what is here' }).click())
}

function caseOf(given: typeof framework): Buffer {
  return Buffer.from(writeCaseFile(given, { baseAddress: 'https://evenkeel.example.org', changedAt: '2026-11-26T12:00:00Z', version: '1.1' }))
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await pressLook(page)
}

async function pressLook(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Look at the file' }).click()
}
