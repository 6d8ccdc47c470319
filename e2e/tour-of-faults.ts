import assert from 'node:assert/strict'
import type { Client } from 'pg'
import { anExtract, inventedTrust } from '../src/area/staff-import/testing/an-extract.ts'
import { withConnection } from '../src/platform/database/connection.ts'
import { openEmbeddedServer } from '../src/platform/database/embedded/embedded-server.ts'
import type { RunningServer } from '../test/server.ts'
import type { Lookout } from './lookout.ts'
import { sendForm } from './sent-forms.ts'
import { showcaseFor, signInAs } from './showcase.ts'
import { bring, demonstrationTrust, settledAt } from './tour-of-imports.ts'

const longestWaitMs = 120_000

/** Imports and jobs when the database refuses, a file is spoilt, or somebody was there in between: faults that are made in the database of the running server. */
export async function tourOfFaults(lookout: Lookout, { url, dataFolder }: RunningServer): Promise<void> {
  const opened = await openEmbeddedServer({ kind: 'embedded', dataFolder }, 'beside')
  assert.ok(opened.ok)
  try {
    await withConnection(opened.value.owner, async (client) => {
      await signInAs(lookout.page, url, showcaseFor.administrator)
      await stuckCheck(lookout, url, client)
      await refusedUndo(lookout, url, client)
      await stuckUndo(lookout, client)
      await spoiltFile(lookout, url, client)
    })
  } finally {
    await opened.value.close()
  }
}

/** The database takes no import that was checked: tried again, then given up, then tried again by somebody. */
async function stuckCheck(lookout: Lookout, url: string, client: Client): Promise<void> {
  const { page } = lookout
  await bringStaffList(lookout, url, 3)
  const address = page.url().replace(/\/columns$/u, '')
  await refuse(client, 'checked')
  await sendForm(page, 'Check the file')
  await jobIs(client, 'check', "problem is not null and state = 'waiting'")
  await lookout.open('an import that is tried again', new URL(address).pathname)
  await lookout.open('a job that is tried again', '/administration/jobs')
  await failsForGood(client, 'check')
  await lookout.open('an import whose check came to no end', new URL(address).pathname)
  await lookout.open('home of an administrator when a job failed', '/home')
  await lookout.open('a job that failed', '/administration/jobs')
  await refuse(client, null)
  await lookout.after('a failed job that somebody tries again', (one) => sendForm(one, /^Try again: /u))
  await page.goto(address)
  await settledAt(lookout, 'an import whose check was tried again')
  await sendForm(page, /^Import these/u)
  await settledAt(lookout, 'an import to be undone in vain')
}

/** Somebody changed a person whom the import had made. */
async function refusedUndo(lookout: Lookout, url: string, client: Client): Promise<void> {
  const { page } = lookout
  const address = page.url()
  const { rows } = await client.query<{ id: string; name: string }>(`select after->>'personId' as id, after->>'familyName' as name from staff_import_change where entity = 'person' and before is null and import_id = $1 limit 1`, [address.split('/').at(-1)])
  const made = rows[0]
  assert.ok(made !== undefined)
  await rename(lookout, `${url}/people/${made.id}/change`, `${made.name}-Invented`)
  await page.goto(`${address}/undo`)
  await sendForm(page)
  await settledAt(lookout, 'an import that was not undone, because somebody changed a person since')
  assert.ok(await page.getByText('It was not undone').isVisible())
  await rename(lookout, `${url}/people/${made.id}/change`, made.name)
  await page.goto(address)
}

async function rename({ page }: Lookout, address: string, familyName: string): Promise<void> {
  await page.goto(address)
  await page.getByLabel('Last name').fill(familyName)
  await sendForm(page, 'Save')
  await page.getByText('Your changes are saved.').waitFor()
}

async function stuckUndo(lookout: Lookout, client: Client): Promise<void> {
  const { page } = lookout
  const address = page.url()
  await refuse(client, 'undone')
  await page.goto(`${address}/undo`)
  await sendForm(page)
  await failsForGood(client, 'undo')
  await lookout.open('an import whose undoing came to no end', new URL(address).pathname)
  await refuse(client, null)
  await lookout.after('an import that is left as it is', (one) => sendForm(one, 'Leave the import as it is'))
}

/** What was uploaded cannot be read any more. */
async function spoiltFile(lookout: Lookout, url: string, client: Client): Promise<void> {
  const { page } = lookout
  await bringStaffList(lookout, url, 4)
  const importId = page.url().split('/').at(-2)
  await client.query(`update staff_import set content = 'no list' where import_id = $1`, [importId])
  await sendForm(page, 'Check the file')
  await settledAt(lookout, 'a file that cannot be read any more')
  assert.ok(await page.getByText('The file cannot be read any more.').isVisible())
  await lookout.after('a file that could not be read, discarded', (one) => sendForm(one, /^Discard/u))
}

function bringStaffList(lookout: Lookout, url: string, seed: number): Promise<void> {
  const text = anExtract({ rows: 60, seed }).text.replaceAll(inventedTrust, demonstrationTrust)
  return bring(lookout, url, `columns of staff list ${seed}`, { name: `staff-list-${seed}.csv`, bytes: Buffer.from(text) })
}

/** The database refuses every import that comes to stand so; none any more when null. */
async function refuse(client: Client, state: 'checked' | 'undone' | null): Promise<void> {
  await client.query('alter table staff_import drop constraint if exists fault_of_a_test')
  if (state !== null) await client.query(`alter table staff_import add constraint fault_of_a_test check (state <> '${state}') not valid`)
}

type Deed = 'check' | 'undo'

async function jobIs(client: Client, deed: Deed, condition: string): Promise<void> {
  for (const until = Date.now() + longestWaitMs; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 200))) {
    const { rowCount } = await client.query(`select from job where kind = $1 and ${condition}`, [`staff-import/${deed}`])
    if (rowCount !== 0) return
  }
  throw new Error(`no job to ${deed} an import comes to: ${condition}`)
}

/** Tries follow at once instead of after a while. */
async function failsForGood(client: Client, deed: Deed): Promise<void> {
  for (const attempts of [1, 2]) {
    await jobIs(client, deed, `attempts >= ${attempts} and problem is not null`)
    await client.query(`update job set due_at = now() where kind = $1 and state = 'waiting'`, [`staff-import/${deed}`])
    await jobIs(client, deed, `attempts > ${attempts}`)
  }
  await jobIs(client, deed, "state = 'failed'")
}
