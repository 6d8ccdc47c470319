import assert from 'node:assert/strict'
import { it } from 'node:test'
import { getAs, postAs } from '../../../test/an-organisation.ts'
import { namedUuid } from './files/named-uuid.ts'
import { addFramework } from './store/whole-frameworks.ts'
import { aFrameworkTeam, now } from './testing/a-framework-team.ts'
import { anItem } from './testing/some-frameworks.ts'

const { database, server, trust, odLead } = await aFrameworkTeam()
const id = (name: string) => namedUuid(`large ${name}`)
const text = '<script>alert(1)</script> & “so on” '.repeat(10).trim()
const capability = (index: number) => anItem({ id: id(`c${index}`), code: `C${index}`, kind: 'capability', text, parent: id('p'), domain: 'management' })
const behaviours = (index: number, count: number) => Array.from({ length: count }, (_, at) => anItem({ id: id(`b${index}-${at}`), parent: id(`c${index}`), text, domain: 'management' }))
/** As many items as there may be: one capability of very many behaviours, and many of few. */
const items = [anItem({ id: id('p'), kind: 'part', text: 'All', parent: null }), capability(0), ...behaviours(0, 2_000), ...Array.from({ length: 800 }, (_, at) => [capability(at + 1), ...behaviours(at + 1, 9)]).flat().slice(0, 7_998)]

it('a framework of 10,000 items is shown page by page, and takes another item only once one is gone', async () => {
  const frameworkId = id('framework')
  assert.equal(items.length, 10_000)
  await database.inTransaction(trust.tenant, (transaction) => addFramework(transaction, trust.tenant, { id: frameworkId, title: 'Very large', version: '1', language: 'en', creator: 'Nobody', about: '', items }, { by: odLead.personId, at: now, copiedFrom: null }))
  const at = `/frameworks/${frameworkId}`
  for (const page of ['', `/items/${id('p')}`, `/items/${id('c0')}`, `/items/${id('b0-1')}/move`, '/review']) {
    const { statusCode, body } = await getAs(server, odLead, `${at}${page}`)
    assert.equal(statusCode, 200, page)
    assert.ok(body.length < 500_000, `${page}: ${body.length}`)
    assert.doesNotMatch(body, /<script>alert/u)
  }
  const fields = { in: id('c1'), kind: 'behaviour', text: 'One more', code: '', about: '', stage: 'every', form: 'full', 'goes-with': '' }
  assert.match((await postAs(server, odLead, `${at}/items/new`, fields)).body, /There are 10,000 already/u)
  assert.equal((await postAs(server, odLead, `${at}/items/${id('b1-0')}/remove`)).statusCode, 303)
  assert.equal((await postAs(server, odLead, `${at}/items/new`, fields)).statusCode, 303)
})
