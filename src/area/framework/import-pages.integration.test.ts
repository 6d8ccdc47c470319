import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, it } from 'node:test'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations } from '../../platform/audit/index.ts'
import { platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { jobMigrations } from '../../platform/jobs/index.ts'
import { mailMigrations } from '../../platform/mail/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations } from '../people/index.ts'
import { writeCaseFile } from './files/case-file.ts'
import { coreCsvText } from './files/core-files.ts'
import { namedUuid } from './files/named-uuid.ts'
import { frameworkFileRoutes, frameworkMigrations, frameworkRoutes } from './index.ts'
import { aFramework } from './testing/some-frameworks.ts'
import { textOfPage } from './testing/text-of-page.ts'

const now = new Date('2026-11-26T12:00:00Z')
const baseAddress = 'https://evenkeel.example.org'
const { database } = await testDatabase({ after }, [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...frameworkMigrations])
const server = await aServerOn(database, { routes: [...frameworkFileRoutes({ publicOrigin: baseAddress }), ...frameworkRoutes], now: () => now })
after(() => server.close())
const trust = await anOrganisation(database, { odsCode: 'QQ1', name: 'An invented trust', now })
const lead = await trust.addPerson({ roles: ['od-lead'] })
const member = await trust.addPerson()
const elsewhere = await (await anOrganisation(database, { odsCode: 'QQ2', now })).addPerson({ roles: ['od-lead'] })

let sent = 0

/** Chooses a file in the form and presses the button. */
async function look(file: { readonly name: string; readonly bytes: Uint8Array | string } | null, fields: Readonly<Record<string, string>> = {}, { cookie, mark }: TestPerson = lead) {
  const boundary = 'evenkeel-boundary'
  const part = (name: string, value: string) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const texts = Object.entries({ 'session-mark': mark, 'form-id': randomUUID(), 'do': 'check', 'title': '', 'version-text': '1.0', 'creator': '', ...fields })
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file?.name ?? ''}"\r\ncontent-type: application/octet-stream\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(texts.map(([name, value]) => part(name, value)).join('') + head), Buffer.from(file?.bytes ?? ''), Buffer.from(`\r\n--${boundary}--\r\n`)])
  sent += 1
  return server.inject({ method: 'POST', url: '/frameworks/import', remoteAddress: `198.51.100.${sent}`, headers: { 'cookie': `evenkeel-session=${cookie}`, 'content-type': `multipart/form-data; boundary=${boundary}` }, payload })
}

const hidden = (html: string) => Object.fromEntries([...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
const press = (html: string, more: Readonly<Record<string, string>> = {}) => postAs(server, lead, '/frameworks/import', { ...hidden(html), do: 'bring-in', ...more })
const caseOf = (framework = aFramework()) => ({ name: 'small.json', bytes: writeCaseFile(framework, { baseAddress, changedAt: '2025-01-02T03:04:05Z', version: '1.1' }) })
const countFrameworks = () => database.inTransaction(trust.tenant, async (transaction) => (await sql`select 1 from framework`.execute(transaction)).rows.length)

describe('the page that takes a framework', () => {
  it('says first what a file holds and would do, keeps nothing, and brings it in when somebody says yes', async () => {
    const before = await countFrameworks()
    const page = await look(caseOf())
    assert.equal(page.statusCode, 200)
    const text = textOfPage(page.body)
    assert.match(text, /Look at what would be added/)
    assert.match(text, /A small framework.*1\.0.*Nobody.*1 part, 1 capability, 2 behaviours/)
    assert.match(text, /Read 4 New 4 Changed 0/)
    assert.match(text, /The short form for the stage first-line has 1 behaviour/)
    assert.equal(await countFrameworks(), before)
    const done = await press(page.body)
    assert.equal(done.statusCode, 303)
    const { id } = aFramework()
    assert.equal(done.headers.location, `/frameworks/${id}/brought-in`)
    assert.match(textOfPage((await getAs(server, lead, String(done.headers.location))).body), /small\.json.*26 November 2026.*Read 4 New 4/)
    const framework = await getAs(server, lead, `/frameworks/${id}`)
    assert.match(framework.body, new RegExp(`href="/frameworks/${id}/framework.json"`))
    assert.match(textOfPage(framework.body), /The last file that came in: small\.json/)
  })

  it('gives the framework back as the same bytes, to those who may read it', async () => {
    const { id } = aFramework()
    const file = await getAs(server, lead, `/frameworks/${id}/framework.json`)
    assert.equal(file.body, Buffer.from(caseOf().bytes).toString())
    assert.match(String(file.headers['content-disposition']), /framework\.json/)
    assert.match((await getAs(server, lead, `/frameworks/${id}/framework.csv`)).body, /^code,kind,parent,text/)
    for (const person of [member, elsewhere]) for (const page of ['framework.json', 'framework.csv', 'brought-in']) assert.equal((await getAs(server, person, `/frameworks/${id}/${page}`)).statusCode, 404, page)
  })

  it('says that all of a file is here already, and that a changed one changes the draft', async () => {
    assert.match(textOfPage((await look(caseOf())).body), /All of this is here already/)
    const changed = aFramework({ title: 'Other words' })
    const page = await look(caseOf(changed))
    assert.match(textOfPage(page.body), /Look at what would change.*As they are here 4.*What it says of itself changes too/)
    assert.equal((await press(page.body)).statusCode, 303)
    assert.match(textOfPage((await getAs(server, lead, `/frameworks/${changed.id}`)).body), /Other words/)
    // The same page once more: the draft is another one by now.
    const late = await press(page.body, { 'form-id': randomUUID() })
    assert.equal(late.statusCode, 409)
    assert.match(textOfPage(late.body), /Somebody else changed the draft while you looked/)
  })

  it('asks for the title of a table, and keeps the file and what was typed meanwhile', async () => {
    const asked = await look({ name: 'core.csv', bytes: coreCsvText() }, { 'creator': 'A <b>team</b>', 'version-text': '' })
    assert.equal(asked.statusCode, 422)
    assert.match(textOfPage(asked.body), /There is a problem.*Enter a title.*Enter a version.*“core\.csv” goes along with this page/)
    const { content = '', 'file-name': name = '' } = hidden(asked.body)
    const page = await look(null, { content, 'file-name': name, 'title': 'Our own', 'version-text': '2', 'creator': '' })
    assert.match(textOfPage(page.body), /core\.csv.*Our own.*An invented trust.*2 parts, 16 capabilities, 240 behaviours.*8 of management, 8 of leadership, 0 of neither/)
    const done = await press(page.body)
    const back = await getAs(server, lead, String(done.headers.location).replace('brought-in', 'framework.csv'))
    assert.equal(back.body, coreCsvText())
  })

  it('names every problem of a bad file, with its place, and brings nothing of it in', async () => {
    const before = await countFrameworks()
    const [part, capability, first, second] = aFramework().items
    assert.ok(part && capability && first && second)
    const [one, two] = [{ ...part, id: namedUuid('one'), code: 'Q', parent: namedUuid('two') }, { ...part, id: namedUuid('two'), code: 'R', parent: namedUuid('one') }]
    const page = await look(caseOf(aFramework({ id: namedUuid('bad'), items: [part, capability, { ...first, code: 'C' }, second, one, two] })))
    assert.equal(page.statusCode, 422)
    const text = textOfPage(page.body)
    assert.match(text, /The code “C” is there twice/)
    assert.match(text, /hold each other in a circle: “Q”, “R”/)
    assert.match(text, /CFItems\[2\]\.humanCodingScheme/)
    const rows = Array.from({ length: 700 }, (_, index) => `C${index},behaviour,nowhere,Do <img src=x onerror=alert(1)> this`)
    const many = await look({ name: 'many.csv', bytes: `code,kind,parent,text\n${rows.join('\n')}\n` }, { title: 'Many' })
    assert.match(textOfPage(many.body), /See row 2, column parent\. “C0” belongs to “nowhere”, which there is not/)
    assert.match(textOfPage(many.body), /The file has 701 problems\. Mend it, then choose it again.*The first 500 of 701 problems/)
    assert.ok(many.body.length < 200_000, `${many.body.length}`)
    assert.equal(await countFrameworks(), before)
  })

  it('shows markup in a file as the text that it is', async () => {
    const hostile = '<script>alert(1)</script>'
    const page = await look(caseOf(aFramework({ id: namedUuid('hostile'), title: hostile, about: `${hostile}\n"'>`, items: aFramework().items.map((item) => ({ ...item, text: hostile })) })))
    assert.equal(page.statusCode, 200)
    assert.ok(!page.body.includes(hostile))
    assert.ok(textOfPage(page.body).includes(hostile))
  })

  it('takes no file that is none, too large or damaged on its way, and says so at the field', async () => {
    for (const [file, fields, words] of [
      [null, {}, /Choose a file/],
      [null, { content: 'H4sIAAAA', 'file-name': 'x.json' }, /damaged on the way/],
      [null, { content: '<b>', 'file-name': 'x.json' }, /damaged on the way/],
      [{ name: 'x.json', bytes: '{"CFDocument": ' }, {}, /This is not JSON: see line 1/],
      [{ name: 'x.json', bytes: Buffer.from('\uFEFF{"CFDocument": {}}', 'utf16le') }, {}, /text in UTF-16\. Save it as UTF-8/],
      [{ name: 'x.xlsx', bytes: Buffer.from('PK\u0003\u0004 a workbook', 'latin1') }, { title: 'X' }, /Save it as CSV UTF-8/],
      [{ name: 'x.bin', bytes: Buffer.from([0, 1, 2, 3]) }, { title: 'X' }, /no table of text/],
      [{ name: 'x.csv', bytes: Buffer.alloc(2_097_153, 'a') }, { title: 'X' }, /at most 2 MB/],
    ] as const) {
      const page = await look(file, fields)
      assert.equal(page.statusCode, 422, String(words))
      assert.match(page.body, /<title>Error: /)
      assert.match(textOfPage(page.body), words)
    }
  })

  it('is for OD leads and administrators', async () => {
    assert.equal((await getAs(server, lead, '/frameworks/import')).statusCode, 200)
    assert.equal((await getAs(server, member, '/frameworks/import')).statusCode, 403)
    assert.equal((await look(caseOf(), {}, member)).statusCode, 403)
  })
})
