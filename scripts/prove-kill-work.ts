import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { History, PutInImport } from './prove-kill-history.ts'
import { carried, chosen, openPage, sendForm } from './prove-pages.ts'
import { type Visitor, organisation } from './prove-visitor.ts'

/** How far the work of a round is; the kill comes some time after one of these. */
export type Reached = 'begun' | 'uploaded' | 'mapped' | 'confirmed'

/** A service and who works in it. */
export interface Desk {
  readonly url: string
  readonly visitor: Visitor
}

const betweenMailsMs = 150

/** Sends every form again that nobody acknowledged: the same form takes effect once. */
export async function sendAgain(desk: Desk, { mailForms }: History): Promise<void> {
  for (const [formId, isAcknowledged] of mailForms) if (!isAcknowledged) await askForMail(desk, mailForms, formId)
}

/** Asks for mails, one after another, until it is told to end or the service is gone. Now and then somebody asks for a link. */
export async function putInMails(desk: Desk, { mailForms }: History, isOver: () => boolean): Promise<void> {
  await untilGone(async () => {
    const link = new URLSearchParams({ email: organisation.address })
    await (await fetch(`${desk.url}/sign-in/at/${organisation.odsCode}/link`, { method: 'POST', redirect: 'manual', body: link })).arrayBuffer()
    while (!isOver()) {
      const formId = randomUUID()
      mailForms.set(formId, false)
      await askForMail(desk, mailForms, formId)
      await wait(betweenMailsMs)
    }
  })
}

async function askForMail({ url, visitor }: Desk, mailForms: Map<string, boolean>, formId: string): Promise<void> {
  const { status } = await sendForm(url, '/administration/mail', visitor, { 'form-id': formId })
  if (status !== 303) throw new Error(`a mail was answered with ${status}`)
  mailForms.set(formId, true)
}

/** Takes an extract through the pages: uploads it, takes the columns as they were recognised, waits until it is checked, confirms. Ends early when the service is gone. */
export async function putInImport({ url, visitor }: Desk, put: PutInImport, isOver: () => boolean, reached: (what: Reached) => void): Promise<void> {
  await untilGone(async () => {
    const importId = await upload({ url, visitor }, put.file, isOver)
    if (importId === null) return
    put.importId = importId
    reached('uploaded')
    const page = await openWith({ url, visitor }, `/imports/${importId}/columns`, 'name="column-0"', isOver)
    if (page === null) return
    const mapped = await sendForm(url, `/imports/${importId}/columns`, visitor, { 'form-id': carried(page, 'form-id'), version: carried(page, 'version'), missing: 'stay', ...chosen(page) })
    if (mapped.status !== 303) throw new Error(`the columns were answered with ${mapped.status}`)
    reached('mapped')
    const ready = await openWith({ url, visitor }, `/imports/${importId}`, 'value="confirm"', isOver)
    if (ready === null) return
    const confirmed = await sendForm(url, `/imports/${importId}/confirm`, visitor, { 'form-id': carried(ready, 'form-id'), version: carried(ready, 'version'), act: 'confirm' })
    if (confirmed.status !== 303) throw new Error(`confirming was answered with ${confirmed.status}`)
    put.isConfirmed = true
    reached('confirmed')
  })
}

/** Uploads an extract. While earlier ones are still at work and too many for another, it waits as a person would; null when that is over before. */
async function upload({ url, visitor }: Desk, file: PutInImport['file'], isOver: () => boolean): Promise<string | null> {
  while (!isOver()) {
    await discardOthers({ url, visitor })
    const uploaded = await sendForm(url, '/imports', visitor, { 'form-id': randomUUID(), extract: file })
    const importId = /^\/imports\/([^/]+)\/columns$/.exec(uploaded.location)?.[1]
    if (importId !== undefined) return importId
    if (uploaded.status !== 422) throw new Error(`the upload was answered with ${uploaded.status} ${uploaded.location}`)
    await wait(500)
  }
  return null
}

/** Lets go of what earlier rounds left unfinished: only a few imports may be under way at once. What is at work comes to its end. */
async function discardOthers({ url, visitor }: Desk): Promise<void> {
  const rows = (await openPage(url, '/imports', visitor)).split('</tr>').filter((row) => !/>(?:Imported|Undone|Discarded)</.test(row))
  for (const row of rows) {
    const path = /href="(\/imports\/[0-9a-f-]{36})"/.exec(row)?.[1]
    if (path === undefined) continue
    // Leads on to its columns where these are still to be said.
    const page = await (await fetch(url + path, { headers: { cookie: visitor.cookie } })).text()
    if (page.includes('value="discard"')) await sendForm(url, `${path}/confirm`, visitor, { 'form-id': randomUUID(), version: carried(page, 'version'), act: 'discard' })
  }
}

/** Asks for an import to be undone. Ends early when the service is gone. */
export async function putInUndo({ url, visitor }: Desk, importId: string): Promise<void> {
  await untilGone(async () => {
    const page = await openPage(url, `/imports/${importId}/undo`, visitor)
    const undone = await sendForm(url, `/imports/${importId}/undo`, visitor, { 'form-id': carried(page, 'form-id'), version: carried(page, 'version') })
    if (undone.status !== 303) throw new Error(`undoing was answered with ${undone.status}`)
  })
}

/** Opens a page again and again until it has this in it; null when that is over before. */
async function openWith({ url, visitor }: Desk, path: string, text: string, isOver: () => boolean): Promise<string | null> {
  while (!isOver()) {
    const page = await openPage(url, path, visitor)
    if (page.includes(text)) return page
    await wait(200)
  }
  return null
}

/** A connection that breaks is what the kill does; anything else is a trouble of its own. */
async function untilGone(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    // fetch says TypeError for every broken connection.
    if (!(error instanceof TypeError)) throw error
  }
}
