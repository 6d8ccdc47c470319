import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { getAs, postAs } from '../../../test/an-organisation.ts'
import { aTeam } from './testing/a-team.ts'

const team = await aTeam()
const { server, manager, nurse, colleague, foreigner, measureId, begin, addValues } = team
const at = (id: string, part = '') => `/improvements/${id}${part}`
await addValues(measureId, [13, 11, 12, 14, 10, 12, 13, 11, 12, 14, 11, 12, 13, 10], { year: 2025, month: 1 })

async function withAim(title = 'Fewer falls'): Promise<string> {
  const id = await begin(title)
  await postAs(server, manager, at(id, '/aim'), { title, why: 'Falls hurt.', what: 'Falls', measure: measureId, from: '12', to: '9', 'for-whom': 'our patients', version: '1' })
  return id
}

describe('the end of an improvement', () => {
  it('needs what was learnt, and shows its story', async () => {
    const id = await withAim()
    const refused = await postAs(server, manager, at(id, '/end'), { end: '', ending: '', version: '2' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Choose how it ends/)
    assert.match(refused.body, /Enter what was learnt/)
    const ended = await postAs(server, manager, at(id, '/end'), { end: 'stopped', ending: 'Ask the night staff first.', 'next-steps': 'Heron ward tries it.', version: '2' })
    assert.equal(ended.statusCode, 303)
    const { body } = await getAs(server, colleague, at(id, '/story'))
    for (const words of [/Stopped on 25 November 2026\. Stopping what does not help is part of improving/, /Falls hurt\./, /Falls: from 12 to 9, for our patients/, /Ask the night staff first\./, /Heron ward tries it\./, /Nobody asked this of the data before they came in/]) assert.match(body, words)
    assert.match(body, /ek-process/)
  })

  it('ends all changes but that of what was learnt, until the work is taken up again', async () => {
    const id = await withAim()
    await postAs(server, manager, at(id, '/end'), { end: 'finished', ending: 'Much.', version: '2' })
    for (const part of ['/aim', '/people', '/measures', '/ask']) assert.equal((await getAs(server, manager, at(id, part))).statusCode, 404, part)
    for (const part of ['/drivers', '/ideas']) assert.equal((await postAs(server, manager, at(id, part), { driver: 'Late', text: 'Late' })).statusCode, 404, part)
    assert.equal((await postAs(server, manager, at(id, '/end'), { end: 'finished', ending: 'More.', version: '3' })).statusCode, 303)
    const late = await postAs(server, nurse, at(id, '/end'), { end: 'finished', ending: 'Something else.', version: '3' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /More\./)
    assert.equal((await postAs(server, manager, at(id, '/end'), { deed: 'reopen' })).statusCode, 303)
    assert.equal((await getAs(server, manager, at(id, '/aim'))).statusCode, 200)
    assert.match((await getAs(server, manager, at(id, '/story'))).body, /Still under way: this is the story so far/)
  })

  it('is nobody else’s', async () => {
    const id = await withAim()
    for (const somebody of [colleague, foreigner]) {
      assert.equal((await postAs(server, somebody, at(id, '/end'), { end: 'stopped', ending: 'No', version: '2' })).statusCode, 404)
      assert.equal((await getAs(server, somebody, at(id, '/end'))).statusCode, 404)
    }
    for (const part of ['/story', '/story.html']) assert.equal((await getAs(server, foreigner, at(id, part))).statusCode, 404)
  })
})

describe('the story as a file', () => {
  it('stands alone: the chart is within it, and nothing is loaded from anywhere', async () => {
    const id = await withAim('Fewer <falls> & "more"')
    const file = await getAs(server, nurse, at(id, '/story.html'))
    assert.match(String(file.headers['content-disposition']), /attachment; filename="story-2026-11-25\.html"/)
    assert.match(file.body, /<svg/)
    assert.match(file.body, /Fewer &lt;falls&gt; &amp; &quot;more&quot;/)
    assert.doesNotMatch(file.body, /<script|<link|src=|@import|url\(|href="http/)
    assert.match(file.body, /Independent software, not an NHS service/)
    assert.deepEqual((await team.actions()).slice(-1), ['improvement/story-downloaded'])
  })
})
