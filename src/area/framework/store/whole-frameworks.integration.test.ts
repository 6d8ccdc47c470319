import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, describe, it } from 'node:test'
import { anOrganisation } from '../../../../test/an-organisation.ts'
import { testDatabase } from '../../../../test/database.ts'
import { auditMigrations } from '../../../platform/audit/index.ts'
import { platformMigrations } from '../../../platform/database/index.ts'
import { identityMigrations } from '../../../platform/identity/index.ts'
import { jobMigrations } from '../../../platform/jobs/index.ts'
import { mailMigrations } from '../../../platform/mail/index.ts'
import { organisationMigrations } from '../../organisation/index.ts'
import { peopleMigrations } from '../../people/index.ts'
import { namedUuid } from '../files/named-uuid.ts'
import { shippedFramework } from '../files/shipped-framework.ts'
import { frameworkMigrations } from '../migrations.ts'
import { aFramework, anItem } from '../testing/some-frameworks.ts'
import { chosenFramework, frameworkOf, holdInUse } from './frameworks-in-use.ts'
import { addFramework, ownFramework, ownFrameworks, replaceFramework } from './whole-frameworks.ts'

const { database } = await testDatabase({ after }, [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...frameworkMigrations])
const now = new Date('2026-11-26T12:00:00Z')
const [own, other] = [await anOrganisation(database, { odsCode: 'QQ1', now }), await anOrganisation(database, { odsCode: 'QQ2', now })]
const making = { by: randomUUID(), at: now, copiedFrom: null }
const small = aFramework()

describe('the frameworks of an organisation', () => {
  it('are read back as they were added, and by nobody else', async () => {
    const added = await database.inTransaction(own.tenant, (transaction) => addFramework(transaction, own.tenant, small, making))
    assert.equal(added?.state, 'draft')
    await database.inTransaction(own.tenant, async (transaction) => {
      assert.deepEqual(await frameworkOf(transaction, own.tenant, small.id), small)
      assert.deepEqual((await ownFrameworks(transaction, own.tenant)).map(({ title }) => title), [small.title])
    })
    await database.inTransaction(other.tenant, async (transaction) => {
      assert.equal(await frameworkOf(transaction, other.tenant, small.id), null)
      assert.deepEqual(await ownFrameworks(transaction, other.tenant), [])
    })
  })

  it('are added once, and never as ours', async () => {
    await database.inTransaction(own.tenant, async (transaction) => {
      assert.equal(await addFramework(transaction, own.tenant, small, making), null)
      assert.equal(await addFramework(transaction, own.tenant, shippedFramework(), making), null)
    })
  })

  it('hold a copy of ours with the ids of our items', async () => {
    const copy = { ...shippedFramework(), id: namedUuid('a copy of ours') }
    await database.inTransaction(own.tenant, async (transaction) => {
      await addFramework(transaction, own.tenant, copy, { ...making, copiedFrom: shippedFramework().id })
      assert.deepEqual(await frameworkOf(transaction, own.tenant, copy.id), copy)
    })
  })

  it('take other words of the same id as a whole: codes and places change hands', async () => {
    const [part, capability, first, second] = small.items
    assert.ok(part && capability && first && second)
    const fresh = anItem({ id: namedUuid('fresh'), code: 'C', kind: 'capability', text: 'Fresh' })
    const changed = aFramework({ title: 'Changed', items: [fresh, { ...second, code: 'C-1', parent: fresh.id }, { ...part, code: 'C-2' }] })
    await database.inTransaction(own.tenant, async (transaction) => {
      assert.equal(await replaceFramework(transaction, own.tenant, changed, { revision: 1, changedAt: now }), true)
      assert.equal(await replaceFramework(transaction, own.tenant, small, { revision: 1, changedAt: now }), false)
      assert.deepEqual(await frameworkOf(transaction, own.tenant, small.id), changed)
      assert.equal((await ownFramework(transaction, own.tenant, small.id))?.revision, 2)
    })
  })

  it('are ours until another is chosen, and locked with the first answer', async () => {
    await database.inTransaction(own.tenant, async (transaction) => {
      assert.equal((await chosenFramework(transaction, own.tenant)).id, shippedFramework().id)
      assert.equal(await holdInUse(transaction, own.tenant, shippedFramework().id, now), true)
    })
  })

  it('are not held for answers while they are a draft: somebody opened them again as another began', async () => {
    await database.inTransaction(own.tenant, async (transaction) => {
      assert.equal(await holdInUse(transaction, own.tenant, small.id, now), false)
      assert.equal(await holdInUse(transaction, own.tenant, randomUUID(), now), false)
      assert.equal((await ownFramework(transaction, own.tenant, small.id))?.inUseSince, null)
    })
  })
})
