import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { postAs } from '../../../test/an-organisation.ts'
import { aDay } from '../../kernel/testing/a-day.ts'
import { shippedFramework } from './files/shipped-framework.ts'
import { frameworkOwnData } from './own-data.ts'
import { frameworkStore } from './store.ts'
import { aFrameworkTeam, now } from './testing/a-framework-team.ts'

const { database, server, trust, administrator, odLead, colleague, rows } = await aFrameworkTeam()
const made = await postAs(server, odLead, '/frameworks/new', { from: shippedFramework().id, title: 'Our words', 'version-text': '1' })
const frameworkId = /^\/frameworks\/([^?]+)/u.exec(String(made.headers['location']))?.[1] ?? ''
const at = `/frameworks/${frameworkId}`
const review = (person: typeof odLead, deed: string, version: string) => postAs(server, person, `${at}/review`, { deed, version })
const waiting = (personId: string) => database.reading(trust.tenant, async (transaction) => (await frameworkStore(transaction, trust.tenant).awaitingWordOf(personId)).map(({ title }) => title))
const readOf = (kind: string, personId: string) => database.reading(trust.tenant, async (transaction) => (await frameworkOwnData.contributors.find((one) => one.kind === kind)?.read(transaction, trust.tenant, personId)) ?? [])

describe('what is kept about people who work on a framework', () => {
  it('asks whoever was invited for a word while it is in review, until they said one', async () => {
    await postAs(server, odLead, `${at}/people`, { colleague: colleague.personId, part: 'comment' })
    assert.deepEqual(await waiting(colleague.personId), [])
    await review(odLead, 'ask', '1')
    assert.deepEqual([await waiting(colleague.personId), await waiting(odLead.personId)], [['Our words'], []])
    await postAs(server, colleague, `${at}/comments`, { deed: 'add', item: '', back: '', comment: 'Fine with me' })
    assert.deepEqual(await waiting(colleague.personId), [])
    await rows(sql`update framework_comment set written_at = written_at - interval '1 day'`)
    assert.deepEqual(await waiting(colleague.personId), ['Our words'], 'what they said of the draft is no word on the review')
    const [comment] = await rows(sql<{ id: string }>`select comment_id as id from framework_comment`)
    await postAs(server, odLead, `${at}/comments`, { deed: 'settle', of: comment?.id ?? '', back: '' })
    await review(administrator, 'sign-off', '2')
  })

  it('is shown to them: what they did, and what they said', async () => {
    const [framework] = await readOf('frameworks', odLead.personId)
    assert.deepEqual(framework, { title: 'Our words', version: '1', youMadeIt: true, youAskedForTheReview: true, youSignedItOff: false, youChoseIt: false, invitedTo: null, invitedAt: null })
    assert.deepEqual((await readOf('frameworks', administrator.personId)).map(({ youSignedItOff }) => youSignedItOff), [true])
    assert.deepEqual((await readOf('frameworks', colleague.personId)).map(({ invitedTo, invitedAt }) => [invitedTo, invitedAt]), [['comment', now]])
    assert.deepEqual((await readOf('framework-comments', colleague.personId)).map(({ yourComment, youSettledIt }) => [yourComment, youSettledIt]), [['Fine with me', false]])
    assert.deepEqual((await readOf('framework-comments', odLead.personId)).map(({ yourComment, youSettledIt }) => [yourComment, youSettledIt]), [[null, true]])
  })

  it('goes when they are erased, and the framework stays', async () => {
    for (const { personId } of [colleague, odLead, administrator]) {
      await database.inTransaction(trust.tenant, async (transaction) => {
        for (const { erasure } of frameworkOwnData.contributors) if (erasure.kind === 'goes') await erasure.erase(transaction, trust.tenant, personId, now)
      })
      assert.deepEqual([await readOf('frameworks', personId), await readOf('framework-comments', personId)], [[], []])
    }
    assert.deepEqual(await rows(sql`select state, made_by, review_asked_by, signed_off_by from framework`), [{ state: 'signed-off', made_by: null, review_asked_by: null, signed_off_by: null }])
    assert.deepEqual(await rows(sql`select text, written_by, settled_by from framework_comment`), [{ text: 'Fine with me', written_by: null, settled_by: null }])
  })

  it('goes after its time where a comment is settled', async () => {
    const [kind] = frameworkOwnData.retentionKinds
    await database.inTransaction(trust.tenant, async (transaction) => {
      const due = { transaction, tenant: trust.tenant, before: new Date('2026-11-27T00:00:00Z'), beforeDay: aDay('2026-11-27'), now, record: () => undefined }
      assert.equal(await kind?.count(due), 1)
      assert.equal(await kind?.remove(due), 1)
    })
  })
})
