import { anExtract, inventedTrust } from '../src/area/staff-import/testing/an-extract.ts'
import { badExtracts } from '../src/area/staff-import/testing/bad-extracts.ts'
import type { Lookout } from './lookout.ts'
import { sendForm, sendEmptied, sendFromBefore } from './sent-forms.ts'
import { showcaseFor, signInAs } from './showcase.ts'

/** The files of the tests belong to another trust; here they are to fit into the tree of the demonstration. */
export const demonstrationTrust = 'Northmere and Sollen Vale NHS Trust'
const atWork = /^(Reading the file|Checking the file|Importing|Undoing the import) /u
const longestWaitMs = 120_000

/** An import wherever it can stand: columns to be said, rows to mend, ready, at work, imported, undone, discarded, moved on by somebody else. */
export async function tourOfImports(lookout: Lookout, origin: string): Promise<void> {
  const { page } = lookout
  await signInAs(page, origin, showcaseFor.administrator)
  await lookout.open('administrator, no import yet', '/imports')
  await refusedFiles(lookout, origin)
  await bring(lookout, origin, 'columns of a file', { name: 'staff.csv', bytes: anExtract({ rows: 60 }).bytes })
  const columns = page.url()
  const address = columns.replace(/\/columns$/u, '')
  await lookout.after('no column said', (one) => sendEmptied(one, 'Check the file'), { status: 422 })
  await page.goto(columns)
  await lookout.after('columns said by somebody else', (one) => sendFromBefore(one, 'version', 'Check the file'), { status: 409 })
  await page.goto(columns)
  await sendForm(page, 'Check the file')
  await settledAt(lookout, 'a file that is ready')
  await page.goto(address)
  await lookout.after('confirmed by somebody else', (one) => sendFromBefore(one, 'version', /^Import these/u), { status: 409 })
  await page.goto(address)
  await sendForm(page, /^Import these/u)
  await settledAt(lookout, 'a file that was imported')
  await lookout.open('an import to be undone', `${new URL(address).pathname}/undo`)
  await sendForm(page)
  await settledAt(lookout, 'an import that was undone')
  await lookout.open('administrator, imports', '/imports')
  await largeFile(lookout, origin)
}

async function refusedFiles(lookout: Lookout, origin: string): Promise<void> {
  const { page } = lookout
  const all = await badExtracts()
  const bad = (name: string) => {
    const found = all.find((one) => one.name === name)
    if (found === undefined) throw new Error(`no bad extract is called ${name}`)
    return { name: found.fileName, bytes: found.bytes }
  }
  await bring(lookout, origin, 'a file that is none', bad('a PDF'), 422)
  await bring(lookout, origin, 'a file without a column that is needed', bad('no column of last names'))
  await lookout.after('columns that are not enough', (one) => sendForm(one, 'Check the file'), { status: 422 })
  await bring(lookout, origin, 'columns of a file with faults', bad('several faults in one row'))
  await sendForm(page, 'Check the file')
  await settledAt(lookout, 'rows to mend')
  await lookout.after('a file that was discarded', (one) => sendForm(one, /^Discard/u))
}

/** A file that takes long enough to be seen at work. */
async function largeFile(lookout: Lookout, origin: string): Promise<void> {
  const { page } = lookout
  const text = anExtract({ rows: 6_000, seed: 2 }).text.replaceAll(inventedTrust, demonstrationTrust)
  await bring(lookout, origin, 'columns of a large file', { name: 'large-staff-list.csv', bytes: Buffer.from(text) })
  await page.getByLabel('Their posts end today').check()
  await lookout.after('a file at work', (one) => sendForm(one, 'Check the file'))
  await settledAt(lookout, 'a large file whose posts would end')
}

/** Uploads a file, and looks at what comes; at its columns once it was read, where it can be. */
export async function bring(lookout: Lookout, origin: string, name: string, file: { readonly name: string; readonly bytes: Uint8Array }, status = 200): Promise<void> {
  await lookout.page.goto(`${origin}/imports`)
  await lookout.after(
    status === 200 ? `${name}, being read` : name,
    async (page) => {
      await page.getByLabel('Staff list').setInputFiles({ name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.bytes) })
      await sendForm(page)
    },
    { status },
  )
  if (status === 200) await settledAt(lookout, name)
}

/** Looks at an import once nothing is at work on it any more. */
export async function settledAt(lookout: Lookout, name: string): Promise<void> {
  const { page } = lookout
  await page.waitForURL(/\/imports\/[^/]+(\/columns)?$/u)
  for (const until = Date.now() + longestWaitMs; Date.now() < until; await page.waitForTimeout(200)) {
    // The page opens itself again until the work is done, and may do so right now.
    const title = await page.title().catch(() => '')
    if (title.endsWith('Evenkeel') && !atWork.test(title)) return lookout.open(name, new URL(page.url()).pathname)
  }
  throw new Error(`${name}: the import is still at work`)
}
