import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, afterEach, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { getAs, postAs } from '../../../test/an-organisation.ts'
import { wordingProblems } from '../../../test/house-words.ts'
import type { ImportDesk } from './testing/an-import-desk.ts'
import { anImportDesk, fieldsOf, versionIn } from './testing/an-import-desk.ts'
import { anExtract } from './testing/an-extract.ts'

const good = { name: 'staff.csv', bytes: anExtract({ rows: 300 }).bytes }

/** The rows of an extract with some texts put in place of others. */
function changed(from: string, to: string): { readonly name: string; readonly bytes: Uint8Array } {
  const { text } = anExtract({ rows: 300 })
  assert.ok(text.includes(from))
  return { name: 'changed.csv', bytes: new TextEncoder().encode(text.replace(from, to)) }
}

describe('the pages of a staff import', () => {
  const cleanUp: (() => Promise<void>)[] = []
  let desk: ImportDesk
  before(async () => {
    desk = await anImportDesk({ after: (work) => cleanUp.unshift(work) })
  })
  after(async () => {
    for (const work of cleanUp) await work()
  })
  // Only a few may be under way at once.
  afterEach(() => desk.rows(sql`update staff_import set state = 'discarded', settled_at = now(), content = null, columns = null where settled_at is null`))
  const actions = async () => (await desk.rows(sql<{ action: string }>`select action from audit_entry order by number`)).map(({ action }) => action)

  it('take a good file from upload to receipt, and taking it back leaves everything as it was', async () => {
    const empty = await desk.dump()
    const address = await desk.check(good)
    const plan = (await desk.get(address)).body
    assert.match(plan, /Ready to import/)
    assert.match(plan, /from 300 rows\. Nothing is imported yet\./)
    assert.equal(await desk.dump(), empty, 'checking changes nothing')

    const confirmed = await desk.post(`${address}/confirm`, { version: versionIn(plan), act: 'confirm' })
    assert.equal(confirmed.statusCode, 303)
    const atWork = await desk.get(address)
    assert.match(atWork.body, /Importing 300 rows\. ?/)
    assert.equal(atWork.headers['refresh'], `2; url=${address}`)
    await desk.work()
    const receipt = await desk.get(address)
    assert.match(receipt.body, /300 rows were taken in/)
    assert.match(receipt.body, /25 November 2026 at 12:00pm, by Ida Adminson/)
    assert.equal(receipt.headers['refresh'], undefined)

    const imported = await desk.dump()
    const again = await desk.check(good)
    assert.match((await desk.get(again)).body, /All 300 rows say what is here already/)
    assert.equal(await desk.dump(), imported)
    await desk.post(`${again}/confirm`, { version: versionIn((await desk.get(again)).body), act: 'discard' })
    assert.match((await desk.get(again)).body, /Nothing was imported, and the file was deleted/)

    assert.match((await desk.get(`${address}/undo`)).body, /Undo this import/)
    await desk.undo(address)
    assert.match((await desk.get(address)).body, /as they were before this import/)
    assert.equal(await desk.dump(), empty)
    for (const action of ['uploaded', 'mapped', 'confirmed', 'applied', 'discarded', 'undo-asked', 'undone']) assert.ok((await actions()).includes(`people/import-${action}`), action)
    const files = await desk.rows(sql<{ content: Buffer | null; columns: unknown }>`select content, columns from staff_import`)
    assert.ok(files.every(({ content, columns }) => content === null && columns === null), 'no file is kept')
  })

  it('write to whoever confirmed, with a link to the receipt and no name of anybody imported', async () => {
    const [mail, ...more] = await desk.rows(sql<{ to_address: string; body: string }>`select to_address, body from outgoing_mail`)
    assert.equal(more.length, 0)
    assert.equal(mail?.to_address, 'ida@trust.example')
    assert.match(mail.body, /Rows read: 300/)
    assert.match(mail.body, /^https:\/\/evenkeel\.example\/imports\/[0-9a-f-]{36}$/m)
  })

  describe('once people are here', () => {
    let first: string
    before(async () => {
      first = await desk.check(good)
      await desk.confirm(first)
    })

    it('show which values change before they change, and undo a change', async () => {
      const was = await desk.dump()
      const address = await desk.check(changed('Chief Executive', 'Chief Executive Officer'))
      const { body } = await desk.get(address)
      assert.match(body, /Import this change/)
      assert.match(body, /Post title<\/td><td[^>]*>Chief Executive<\/td><td[^>]*>Chief Executive Officer/)
      await desk.confirm(address)
      assert.notEqual(await desk.dump(), was)
      await desk.undo(address)
      assert.equal(await desk.dump(), was)
    })

    it('end the posts that are missing in the file only when that is chosen', async () => {
      const { text } = anExtract({ rows: 300 })
      const lines = text.trimEnd().split('\r\n')
      const without = { name: 'without.csv', bytes: new TextEncoder().encode(`${lines.slice(0, -1).join('\r\n')}\r\n`) }
      const stays = await desk.check(without)
      assert.match((await desk.get(stays)).body, /All 299 rows say what is here already/)
      const columns = await desk.get(`${stays}/columns`)
      await desk.post(`${stays}/columns`, { ...fieldsOf(columns.body), missing: 'end' })
      await desk.work()
      const plan = (await desk.get(stays)).body
      assert.match(plan, /1 assignment is here and not in the file\. Their posts end today/)
      assert.match(plan, /No longer in the post from<\/td><td[^>]*>Nothing<\/td><td[^>]*>25 November 2026/)
      assert.match((await desk.get(`${stays}/columns`)).body, /value="end"[^>]* checked|checked[^>]* value="end"/, 'the choice is kept')
      await desk.post(`${stays}/confirm`, { version: versionIn(plan), act: 'discard' })
    })

    it('do not let an import end the posts of the last administrator, and say how to go on', async () => {
      await desk.rows(sql`update holding set assignment_number = 'A1' where person_id = ${desk.administrator.personId}`)
      const was = await desk.dump()
      const address = await desk.check(good, 'end')
      const refused = await desk.get(address)
      assert.match(refused.body, /would end the posts of every administrator/)
      assert.equal((await desk.post(`${address}/confirm`, { version: versionIn(refused.body), act: 'confirm' })).statusCode, 409)
      const second = await desk.trust.addPerson({ roles: ['administrator'] })
      await desk.rows(sql`update holding set assignment_number = null where person_id = ${second.personId}`)
      await desk.post(`${address}/columns`, { ...fieldsOf((await desk.get(`${address}/columns`)).body), missing: 'end' })
      await desk.work()
      const plan = (await desk.get(address)).body
      assert.match(plan, /would leave, and could no longer sign in: Ida Adminson\./)
      await desk.post(`${address}/confirm`, { version: versionIn(plan), act: 'discard' })
      await desk.rows(sql`delete from role_grant where person_id = ${second.personId}`)
      await desk.rows(sql`delete from holding where person_id = ${second.personId}`)
      await desk.rows(sql`delete from session where person_id = ${second.personId}`)
      await desk.rows(sql`delete from person where person_id = ${second.personId}`)
      await desk.rows(sql`delete from post where post_id = ${second.postId}`)
      assert.equal(await desk.dump(), was)
      await desk.rows(sql`update holding set assignment_number = null where person_id = ${desk.administrator.personId}`)
    })

    it('end the roles of who leaves by them, and the sign-ins of who gets another address', async () => {
      const lead = await desk.trust.addPerson({ roles: ['od-lead'], email: 'moved@trust.example' })
      await desk.rows(sql`update holding set assignment_number = 'L1' where person_id = ${lead.personId}`)
      const row = (await desk.rows(sql<{ employee_number: string }>`select employee_number from person where person_id = ${lead.personId}`))[0]?.employee_number ?? ''
      const { text } = anExtract({ rows: 300 })
      const [header = '', first = '', ...others] = text.trimEnd().split('\r\n')
      const columns = header.split(',')
      const cells = first.split(',')
      const told: Readonly<Record<string, string>> = { 'Employee Number': row, 'Assignment Number': 'L1', 'First Name': 'Ada', 'Last Name': 'Movedly', 'Work Email': 'elsewhere@trust.example' }
      const own = columns.map((column, at) => told[column] ?? (/supervisor/iu.test(column) ? '' : (cells[at] ?? ''))).join(',')
      const file = (lines: readonly string[]) => ({ name: 'moved.csv', bytes: new TextEncoder().encode(`${[header, first, ...others, ...lines].join('\r\n')}\r\n`) })
      const moved = await desk.check(file([own]))
      await desk.confirm(moved)
      assert.deepEqual(await desk.rows(sql`select email, (select count(*)::integer from session where session.person_id = person.person_id and ended_at is null) as open from person where person_id = ${lead.personId}`), [{ email: 'elsewhere@trust.example', open: 0 }])
      assert.equal((await desk.rows(sql`select from role_grant where person_id = ${lead.personId}`)).length, 1)
      const left = await desk.check(file([]), 'end')
      await desk.confirm(left)
      assert.deepEqual(await desk.rows(sql`select left_on from person where person_id = ${lead.personId}`), [{ left_on: '2026-11-25' }])
      assert.deepEqual(await desk.rows(sql`select from role_grant where person_id = ${lead.personId}`), [])
      assert.ok((await actions()).includes('administration/role-ended'))
    })

    it('refuse to undo what was changed since, name it, and change nothing', async () => {
      await desk.rows(sql`update post set title = 'Ward Manager of Ward 1', version = version + 1 where post_id = (select post_id from post where title = 'Ward Manager' order by position_number limit 1)`)
      const was = await desk.dump()
      await desk.undo(first)
      assert.equal(await desk.dump(), was)
      const { body } = await desk.get(first)
      assert.match(body, /It was not undone/)
      assert.match(body, /<a href="\/our-organisation\/posts\/[0-9a-f-]{36}">Post: Ward Manager of Ward 1<\/a>/)
      assert.match(body, /Changed since the import/)
    })

    it('list what there is, with the people behind it', async () => {
      const { body } = await desk.get('/imports')
      assert.match(body, /staff\.csv/)
      assert.match(body, /Ida Adminson/)
      assert.match(body, /Undone/)
    })

    it('give OD leads only the people of their units as a file', async () => {
      const [medicine] = await desk.rows(sql<{ unit_id: string }>`select unit_id from unit where name = 'Medicine'`)
      const lead = await desk.trust.addPerson({ roles: ['od-lead'], unitId: medicine?.unit_id ?? '' })
      const whole = (await desk.get('/people/people.csv')).body
      assert.match(whole, /Surgery/)
      const part = await getAs(desk.server, lead, '/people/people.csv')
      assert.match(part.body, /Medicine/)
      assert.doesNotMatch(part.body, /,Surgery,/)
    })
  })

  it('let one of two administrators confirm, and tell the other', async () => {
    const second = await desk.trust.addPerson({ roles: ['administrator'] })
    const address = await desk.check(changed('Staff Nurse', 'Senior Staff Nurse'))
    const version = versionIn((await desk.get(address)).body)
    const answers = await Promise.all([desk.administrator, second].map((as) => postAs(desk.server, as, `${address}/confirm`, { version, act: 'confirm' })))
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [303, 409])
    assert.match(answers.find(({ statusCode }) => statusCode === 409)?.body ?? '', /Somebody else was faster.*At work/s)
    const [jobs] = await desk.rows(sql<{ count: string }>`select count(*) as count from job where kind = 'staff-import/apply' and key like ${`${address.slice('/imports/'.length)}%`}`)
    assert.equal(String(jobs?.count), '1')
    await desk.work()
    await desk.undo(address)
  })

  it('send the same form twice to one effect', async () => {
    const address = await desk.check(changed('Staff Nurse', 'Senior Staff Nurse'))
    const fields = { version: versionIn((await desk.get(address)).body), act: 'confirm', 'form-id': randomUUID() }
    const answers = await Promise.all([desk.post(`${address}/confirm`, fields), desk.post(`${address}/confirm`, fields)])
    assert.deepEqual(answers.map(({ statusCode, headers }) => [statusCode, headers['location']]), [[303, address], [303, address]])
    await desk.work()
    await desk.undo(address)
  })

  it('show two people who choose columns in two ways what the other chose', async () => {
    const columns = String((await desk.upload(good)).headers['location'])
    const fields = fieldsOf((await desk.get(columns)).body)
    assert.equal(fields['column-4'], 'email')
    assert.equal((await desk.post(columns, fields)).statusCode, 303)
    const late = await desk.post(columns, { ...fields, 'column-4': 'ignored' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /Work Email<\/th><td[^>]*>Work email<\/td><td[^>]*>Do not use/)
    await desk.work()
  })

  it('ask again where a needed column is missing or stands twice, with every choice kept', async () => {
    const columns = String((await desk.upload(good)).headers['location'])
    const fields = fieldsOf((await desk.get(columns)).body)
    const answer = await desk.post(columns, { ...fields, 'column-2': 'ignored', 'column-4': 'familyName', missing: 'end' })
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, /<title>Error: /)
    assert.match(answer.body, /href="#missing-givenName">Choose the column with the first name\./)
    assert.match(answer.body, /href="#column-3">“Last Name” and “Work Email” are both used as last name\./)
    assert.deepEqual(fieldsOf(answer.body), { ...fields, 'column-2': 'ignored', 'column-4': 'familyName' })
    assert.match(answer.body, /value="end"[^>]* checked|checked[^>]* value="end"/)
  })

  it('remember what a column was used for', async () => {
    const { text } = anExtract({ rows: 30 })
    const file = { name: 'odd.csv', bytes: new TextEncoder().encode(text.replace('Work Email', 'Where to write')) }
    const columns = String((await desk.upload(file)).headers['location'])
    const fields = fieldsOf((await desk.get(columns)).body)
    assert.equal(fields['column-4'], 'ignored')
    await desk.post(columns, { ...fields, 'column-4': 'email' })
    await desk.work()
    const next = String((await desk.upload(file)).headers['location'])
    assert.equal(fieldsOf((await desk.get(next)).body)['column-4'], 'email')
  })

  it('say at the field what is wrong with a file as a whole', async () => {
    const none = await desk.upload(null)
    assert.equal(none.statusCode, 422)
    assert.match(none.body, /<title>Error: Staff imports/)
    assert.match(none.body, /href="#extract">Select a staff list</)
    const large = await desk.upload({ name: 'large.csv', bytes: new Uint8Array(24 * 1_048_576 + 1).fill(65) })
    assert.equal(large.statusCode, 422)
    assert.match(large.body, /The selected file must be smaller than 24 MB/)
  })

  it('read a file after it was uploaded, and go on to its columns by themselves', async () => {
    const columns = String((await desk.send(good)).headers['location'])
    const waiting = await desk.get(columns)
    assert.match(waiting.body, /Reading the file/)
    assert.equal(waiting.headers['refresh'], `2; url=${columns}`)
    assert.match((await desk.get(columns.replace('/columns', ''))).body, /Reading the file/)
    assert.equal((await desk.post(columns, { version: '1' })).statusCode, 409)
    await desk.work()
    const read = await desk.get(columns)
    assert.match(read.body, /The file has \d+ columns and 300 rows/)
    assert.equal(read.headers['refresh'], undefined)
  })

  it('say that a file is no table once it was read, keep nothing of it, and take another at the same place', async () => {
    const columns = String((await desk.upload({ name: 'notes.csv', bytes: new TextEncoder().encode('Dear all\nthe meeting is at noon\n') })).headers['location'])
    const page = (await desk.get(columns)).body
    assert.match(page, /<title>Error: The file cannot be read as a table/)
    assert.match(page, /href="#extract">We found no row with headings\./)
    assert.match(page, /<form[^>]* action="\/imports"/)
    const [kept] = await desk.rows(sql`select state, content, settled_at is null as is_open from staff_import where file_name = 'notes.csv'`)
    assert.deepEqual(kept, { state: 'discarded', content: null, is_open: false })
    assert.match((await desk.get('/imports')).body, /notes\.csv(.|\n)*?Could not be read/)
  })

  it('are 3 at a time at most, and one that is let go makes room', async () => {
    const sent = await Promise.all(Array.from({ length: 5 }, () => desk.send(good)))
    assert.deepEqual(sent.map(({ statusCode }) => statusCode).toSorted(), [303, 303, 303, 422, 422])
    const refused = sent.find(({ statusCode }) => statusCode === 422)
    assert.match(refused?.body ?? '', /href="#extract">Finish or discard an earlier import first: 3 are under way\./)
    assert.equal((await desk.rows(sql`select from staff_import where settled_at is null`)).length, 3)
    await desk.work()
    const [columns] = sent.flatMap(({ headers }) => (headers['location'] === undefined ? [] : [String(headers['location'])]))
    const address = (columns ?? '').replace('/columns', '')
    await desk.post(`${address}/confirm`, { version: versionIn((await desk.get(columns ?? '')).body), act: 'discard' })
    assert.equal((await desk.send(good)).statusCode, 303)
  })

  it('try failed work again or let the import go', async () => {
    const columns = String((await desk.upload(good)).headers['location'])
    const address = columns.replace('/columns', '')
    await desk.post(columns, fieldsOf((await desk.get(columns)).body))
    await desk.rows(sql`update job set state = 'failed', problem = 'unexpected' where key like ${`${address.slice('/imports/'.length)}%`}`)
    const stuck = await desk.get(address)
    assert.match(stuck.body, /The check did not work/)
    assert.equal((await desk.post(`${address}/confirm`, { version: versionIn(stuck.body), act: 'retry' })).statusCode, 303)
    assert.match((await desk.get(address)).body, /Checking 300 rows/)
    await desk.work()
    assert.match((await desk.get(address)).body, /Ready to import|Nothing would change/)
  })

  it('say that a file cannot be read any more, in their own words', async () => {
    const columns = String((await desk.upload(good)).headers['location'])
    const address = columns.replace('/columns', '')
    const importId = address.slice('/imports/'.length)
    await desk.post(columns, fieldsOf((await desk.get(columns)).body))
    await desk.rows(sql`update staff_import set content = 'no list' where import_id = ${importId}::uuid`)
    await desk.work()
    const [job] = await desk.rows(sql`select problem from job where kind = 'staff-import/check' and key like ${`${importId}%`}`)
    assert.deepEqual(job, { problem: 'unreadable' })
    assert.match((await desk.get(address)).body, /The check did not work(.|\n)*The file cannot be read any more\. Discard it and upload it again\./)
  })

  it('take no act that does not belong to where the import stands', async () => {
    const columns = String((await desk.upload(good)).headers['location'])
    const address = columns.replace('/columns', '')
    const version = versionIn((await desk.get(columns)).body)
    for (const act of ['confirm', 'retry', 'leave']) assert.equal((await desk.post(`${address}/confirm`, { version, act })).statusCode, 409, act)
    assert.equal((await desk.post(`${address}/undo`, { version })).statusCode, 409)
    assert.equal((await desk.post(`${address}/confirm`, { version, act: 'anything' })).headers['location'], address)
    assert.equal((await desk.get(`${address}/undo`)).headers['location'], address)
    assert.equal((await desk.get(`${address}/problems.csv`)).statusCode, 404)
  })

  it('are for administrators, each of their own organisation', async () => {
    const address = await desk.check(good)
    const foreigner = await desk.other.addPerson({ roles: ['administrator'] })
    const lead = await desk.trust.addPerson({ roles: ['od-lead'] })
    for (const path of ['', '/columns', '/undo', '/problems.csv']) {
      assert.equal((await getAs(desk.server, foreigner, `${address}${path}`)).statusCode, 404, path)
      assert.equal((await getAs(desk.server, lead, `${address}${path}`)).statusCode, 403, path)
    }
    for (const path of ['/columns', '/confirm', '/undo']) {
      assert.equal((await postAs(desk.server, foreigner, `${address}${path}`, { version: '3', act: 'confirm' })).statusCode, 404, path)
      assert.equal((await postAs(desk.server, lead, `${address}${path}`)).statusCode, 403, path)
    }
    for (const id of [randomUUID(), 'no-id']) assert.equal((await desk.get(`/imports/${id}`)).statusCode, 404)
    assert.doesNotMatch((await getAs(desk.server, foreigner, '/imports')).body, /staff\.csv/)
  })

  it('keep to the words of the house', async () => {
    const all = await desk.rows(sql<{ import_id: string }>`select import_id from staff_import`)
    for (const address of ['/imports', ...all.flatMap(({ import_id }) => ['', '/columns', '/undo'].map((path) => `/imports/${import_id}${path}`))]) {
      const { body } = await desk.get(address)
      const paragraphs = [...body.slice(body.indexOf('<main')).matchAll(/<(?:p|li|h1|h2|span|legend|caption|button)[^>]*>([^<]+)</gu)].map(([, text = '']) => text)
      assert.deepEqual(paragraphs.flatMap((text) => wordingProblems(text.replaceAll(/&#x27;|&quot;/gu, '’')).map((problem) => `${problem}: ${text}`)), [])
    }
  })
})
