import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { getAs, postAs } from '../../../test/an-organisation.ts'
import { shippedFramework } from './files/shipped-framework.ts'
import { chosenFramework, frameworkOf, holdInUse } from './store/frameworks-in-use.ts'
import { aFrameworkTeam, now } from './testing/a-framework-team.ts'

const team = await aFrameworkTeam()
const { database, server, trust, administrator, odLead, wardOdLead, colleague, writer, foreigner, rows } = team
const shipped = shippedFramework()
const itemOf = (code: string) => shipped.items.find((item) => item.code === code)?.id ?? ''

/** The address that an answer leads to. */
const ledTo = ({ headers }: { readonly headers: Readonly<Record<string, unknown>> }) => String(headers['location'])

async function madeDraft(title: string): Promise<string> {
  const made = await postAs(server, odLead, '/frameworks/new', { from: shipped.id, title, 'version-text': '1.0' })
  assert.equal(made.statusCode, 303)
  return /^\/frameworks\/([^?]+)/u.exec(ledTo(made))?.[1] ?? ''
}

const whole = (frameworkId: string) => database.reading(trust.tenant, (transaction) => frameworkOf(transaction, trust.tenant, frameworkId))
const revisionOf = async (frameworkId: string) => String((await rows(sql<{ revision: number }>`select revision from framework where framework_id = ${frameworkId}`))[0]?.revision)
const review = async (person: typeof odLead, frameworkId: string, deed: string) => postAs(server, person, `/frameworks/${frameworkId}/review`, { deed, version: await revisionOf(frameworkId) })
const nothing = { text: '', code: '', about: '', domain: '', aspect: '', stage: '', form: '', 'goes-with': '' }

describe('what assessments ask about', () => {
  it('is ours at first, which everybody reads and nobody changes', async () => {
    assert.match((await getAs(server, colleague, '/frameworks')).body, /the framework that comes with Evenkeel\./)
    const { body } = await getAs(server, colleague, `/frameworks/${shipped.id}`)
    assert.match(body, /Measuring and standards/)
    assert.doesNotMatch(body, /Make your own copy/)
    for (const page of ['change', 'review', 'comments']) assert.equal((await getAs(server, odLead, `/frameworks/${shipped.id}/${page}`)).statusCode, 404)
  })
})

describe('a draft', async () => {
  const draft = await madeDraft('What we ask')
  const at = `/frameworks/${draft}`

  it('is a copy of ours whose items keep their ids', async () => {
    const copy = await whole(draft)
    assert.deepEqual(copy?.items, shipped.items)
    assert.equal(copy.creator, 'Evenkeel, changed by Organisation QQ1')
    assert.match((await getAs(server, administrator, at)).body, /The one that comes with Evenkeel/)
  })

  it('is seen by who keeps frameworks and by who was invited, and by nobody else', async () => {
    assert.equal((await getAs(server, wardOdLead, at)).statusCode, 200)
    for (const somebody of [colleague, foreigner]) assert.equal((await getAs(server, somebody, at)).statusCode, 404)
    assert.doesNotMatch((await getAs(server, colleague, '/frameworks')).body, /What we ask/)
    assert.match((await getAs(server, odLead, `${at}/people?q=colleaguely`)).body, /Ada Colleaguely/)
    assert.equal((await postAs(server, odLead, `${at}/people`, { colleague: colleague.personId, part: 'comment' })).statusCode, 303)
    assert.equal((await postAs(server, odLead, `${at}/people`, { colleague: writer.personId, part: 'change' })).statusCode, 303)
    assert.match((await postAs(server, odLead, `${at}/people`, { colleague: randomUUID(), part: '', q: 'x' })).body, /There is a problem/)
    assert.match((await getAs(server, colleague, at)).body, /What we ask/)
    assert.equal((await postAs(server, writer, `${at}/people`, { colleague: colleague.personId, part: 'change' })).statusCode, 403)
  })

  it('takes other words for an item, and asks whether a behaviour still means the same', async () => {
    const behaviour = itemOf('M3-1-1')
    const address = `${at}/items/${behaviour}/change`
    assert.match((await getAs(server, writer, address)).body, /does it still mean the same/)
    const fields = { ...nothing, text: 'Check spending every week', code: 'M3-1-1', stage: 'first-line', form: 'full', version: '1' }
    const unsaid = await postAs(server, writer, address, fields)
    assert.equal(unsaid.statusCode, 422)
    assert.match(unsaid.body, /Choose whether it still means the same/)
    assert.match(unsaid.body, /Check spending every week/)
    const kept = await postAs(server, writer, address, { ...fields, meaning: 'other' })
    const newId = /items\/([^?]+)/u.exec(ledTo(kept))?.[1] ?? ''
    assert.notEqual(newId, behaviour)
    const item = (await whole(draft))?.items.find(({ code }) => code === 'M3-1-1')
    assert.deepEqual([item?.id, item?.text, item?.form, item?.domain], [newId, 'Check spending every week', 'full', 'management'])
    const late = await postAs(server, odLead, `${at}/items/${newId}/change`, { ...fields, text: 'Late words' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /Late words/)
    assert.equal((await postAs(server, colleague, `${at}/items/${newId}/change`, fields)).statusCode, 404)
  })

  it('refuses a code that is there, and a form with nothing in it, and loses nothing', async () => {
    const address = `${at}/items/${itemOf('M3')}/change`
    const taken = await postAs(server, writer, address, { ...nothing, text: 'Budgets', code: 'M4', domain: 'management', aspect: 'question', version: '1' })
    assert.match(taken.body, /Enter another code: this one is there already/)
    assert.match((await postAs(server, writer, address, { ...nothing, version: '1' })).body, /Enter the words/)
  })

  it('gives the behaviours of a capability its new domain', async () => {
    const address = `${at}/items/${itemOf('M8')}/change`
    const kept = await postAs(server, writer, address, { ...nothing, text: 'Risk', code: 'M8', domain: 'neither', aspect: 'risk', 'goes-with': 'One name\r\nAnother', version: '1' })
    assert.equal(kept.statusCode, 303)
    const items = (await whole(draft))?.items ?? []
    assert.deepEqual(new Set(items.filter(({ parent }) => parent === itemOf('M8')).map(({ domain }) => domain)), new Set([null]))
    assert.deepEqual(items.find(({ code }) => code === 'M8')?.goesWith, ['One name', 'Another'])
    assert.match((await getAs(server, writer, at)).body, /1 capability is neither management nor leadership/)
  })

  it('takes new items, moves them and loses them with all that they hold', async () => {
    const form = await getAs(server, writer, `${at}/items/new?in=${itemOf('L')}&kind=capability`)
    assert.match(form.body, /It will stand last in: L Leadership/)
    const added = await postAs(server, writer, `${at}/items/new`, { ...nothing, in: itemOf('L'), kind: 'capability', text: 'Listening', code: 'L9', domain: 'leadership' })
    const capability = /items\/([^?]+)/u.exec(ledTo(added))?.[1] ?? ''
    const behaviour = await postAs(server, writer, `${at}/items/new`, { ...nothing, in: capability, kind: 'behaviour', text: 'Ask before answering', stage: 'every', form: 'short-and-full' })
    assert.equal(behaviour.statusCode, 303)
    assert.equal(ledTo(await postAs(server, writer, `${at}/items/new`, { ...nothing, in: itemOf('M1'), kind: 'behaviour', text: 'Look twice', stage: 'middle', form: 'full', next: 'another' })), `${at}/items/new?in=${itemOf('M1')}&kind=behaviour&done=added`)
    assert.deepEqual((await whole(draft))?.items.at(-1), { id: /items\/([^?]+)/u.exec(ledTo(behaviour))?.[1], code: null, kind: 'behaviour', text: 'Ask before answering', about: null, parent: capability, domain: 'leadership', aspect: null, stage: null, trends: [], form: 'short-and-full', goesWith: [] })
    await postAs(server, writer, `${at}/items/${capability}`, { step: 'up' })
    assert.deepEqual((await whole(draft))?.items.filter(({ parent }) => parent === itemOf('L')).slice(-2).map(({ code }) => code), ['L9', 'L8'])
    assert.equal((await postAs(server, writer, `${at}/items/${itemOf('M')}/move`, { to: itemOf('M') })).statusCode, 422)
    assert.equal((await postAs(server, writer, `${at}/items/${capability}/move`, { to: itemOf('M') })).statusCode, 303)
    assert.equal((await whole(draft))?.items.find(({ id }) => id === capability)?.parent, itemOf('M'))
    assert.match((await getAs(server, writer, `${at}/items/${capability}/remove`)).body, /1 item in it goes with it/)
    const before = (await whole(draft))?.items.length ?? 0
    assert.equal((await postAs(server, writer, `${at}/items/${capability}/remove`)).statusCode, 303)
    assert.equal((await whole(draft))?.items.length, before - 2)
  })

  it('says of itself what its writers say, and tells who was slower', async () => {
    const { body } = await getAs(server, writer, `${at}/change`)
    const mark = /name="mark" value="([^"]+)"/u.exec(body)?.[1] ?? ''
    const fields = { title: 'What we ask here', 'version-text': '1.1', creator: 'Us', language: 'en-GB', about: 'Ours.', mark }
    assert.match((await postAs(server, writer, `${at}/change`, { ...fields, language: 'english please' })).body, /Enter the language in short form/)
    assert.equal((await postAs(server, writer, `${at}/change`, fields)).statusCode, 303)
    const late = await postAs(server, odLead, `${at}/change`, { ...fields, title: 'Late title' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /What we ask here/)
  })

  it('holds comments on the whole and on items, which are settled, and stay when their item goes', async () => {
    const item = itemOf('M1-f-1')
    assert.equal((await postAs(server, colleague, `${at}/comments`, { deed: 'add', item, back: item, comment: 'Too long' })).statusCode, 303)
    assert.equal((await postAs(server, colleague, `${at}/comments`, { deed: 'add', item: '', back: '', comment: 'Good\n\nAll in all <b>' })).statusCode, 303)
    assert.equal((await postAs(server, colleague, `${at}/comments`, { deed: 'add', item: '', back: '', comment: ' ' })).statusCode, 422)
    const { body } = await getAs(server, odLead, `${at}/comments`)
    assert.match(body, /2 comments are open/)
    assert.match(body, /All in all &lt;b&gt;/)
    assert.match((await getAs(server, writer, `${at}/items/${item}`)).body, /Too long/)
    await postAs(server, writer, `${at}/items/${item}/remove`)
    assert.match((await getAs(server, odLead, `${at}/comments`)).body, /About “M1-f-1 [^”]+”, which is no longer there/)
    for (const somebody of [foreigner, wardOdLead]) {
      const [first] = await rows(sql<{ id: string }>`select comment_id as id from framework_comment where item_name = ''`)
      assert.equal((await postAs(server, somebody, `${at}/comments`, { deed: 'settle', of: first?.id ?? '', back: '' })).statusCode, somebody === foreigner ? 404 : 303)
    }
  })

  it('is signed off by somebody of the whole organisation who did not ask for the review, once every comment is settled', async () => {
    assert.equal((await review(writer, draft, 'sign-off')).statusCode, 404)
    assert.equal((await review(odLead, draft, 'ask')).statusCode, 303)
    assert.equal((await postAs(server, writer, `${at}/items/${itemOf('M3')}/remove`)).statusCode, 404)
    const own = await review(odLead, draft, 'sign-off')
    assert.equal(own.statusCode, 409)
    assert.match(own.body, /You asked for the review\. Somebody else signs it off\./)
    assert.match(own.body, /1 comment is open/)
    assert.equal((await review(wardOdLead, draft, 'sign-off')).statusCode, 404)
    const [open] = await rows(sql<{ id: string }>`select comment_id as id from framework_comment where settled_at is null`)
    await postAs(server, colleague, `${at}/comments`, { deed: 'settle', of: open?.id ?? '', back: '' })
    assert.equal((await postAs(server, administrator, `${at}/review`, { deed: 'sign-off', version: '1' })).statusCode, 409)
    assert.equal((await review(administrator, draft, 'sign-off')).statusCode, 303)
    const { body } = await getAs(server, foreigner, at)
    assert.doesNotMatch(body, /What we ask here/)
    assert.match((await getAs(server, await trust.addPerson({}), at)).body, /Signed off: its words stay as they are/)
  })

  it('is asked once it is chosen, and is never changed again once it was answered', async () => {
    assert.match((await getAs(server, wardOdLead, '/frameworks/asked')).body, /chooses: an administrator, or an OD lead of the whole organisation/)
    assert.equal((await postAs(server, wardOdLead, '/frameworks/asked', { framework: draft, 'drawn-from': '' })).statusCode, 404)
    assert.equal((await postAs(server, odLead, '/frameworks/asked', { framework: randomUUID(), 'drawn-from': '' })).statusCode, 422)
    assert.equal((await postAs(server, odLead, '/frameworks/asked', { framework: draft, 'drawn-from': '' })).statusCode, 303)
    assert.equal((await postAs(server, administrator, '/frameworks/asked', { framework: shipped.id, 'drawn-from': '' })).statusCode, 409)
    assert.match((await getAs(server, colleague, '/frameworks')).body, /own framework: What we ask here, version 1\.1/)
    await database.inTransaction(trust.tenant, async (transaction) => {
      assert.equal((await chosenFramework(transaction, trust.tenant)).id, draft)
      await holdInUse(transaction, trust.tenant, draft, now)
    })
    assert.equal((await review(administrator, draft, 'reopen')).statusCode, 404)
    await postAs(server, administrator, '/frameworks/asked', { framework: shipped.id, 'drawn-from': draft })
    assert.equal((await review(administrator, draft, 'reopen')).statusCode, 404)
    assert.match((await getAs(server, odLead, at)).body, /Since then nothing in it changes/)
    for (const page of ['change', 'people', 'remove', `items/${itemOf('M3')}/change`, 'items/new']) assert.equal((await getAs(server, odLead, `${at}/${page}`)).statusCode, 404)
    for (const page of ['change', 'people', 'remove', `items/${itemOf('M3')}/change`, `items/${itemOf('M3')}/remove`, `items/${itemOf('M3')}/move`, 'items/new']) assert.equal((await postAs(server, odLead, `${at}/${page}`)).statusCode, 404)
  })

  it('goes on as a new version with the same items', async () => {
    const { body } = await getAs(server, odLead, `/frameworks/new?from=${draft}`)
    assert.match(body, /value="2\.0"/)
    assert.match((await postAs(server, odLead, '/frameworks/new', { from: draft, title: 'what we ask here', 'version-text': '1.1' })).body, /Enter another version/)
    const made = await postAs(server, odLead, '/frameworks/new', { from: draft, title: 'What we ask here', 'version-text': '2.0' })
    const next = /^\/frameworks\/([^?]+)/u.exec(ledTo(made))?.[1] ?? ''
    assert.deepEqual((await whole(next))?.items, (await whole(draft))?.items)
    assert.equal((await whole(next))?.creator, 'Us')
    assert.equal((await postAs(server, odLead, `/frameworks/${next}/remove`)).statusCode, 303)
    assert.equal(await whole(next), null)
  })

  it('leaves a trail of what was done, without what was said', async () => {
    const actions = new Set(await team.actions())
    for (const deed of ['made', 'people-changed', 'item-changed', 'item-added', 'item-moved', 'item-removed', 'changed', 'commented', 'comment-settled', 'review-asked', 'signed-off', 'asked-changed', 'removed']) assert.ok(actions.has(`framework/${deed}`), deed)
  })
})
