import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { ownDataServer } from '../../../test/own-data-server.ts'
import type { Database } from '../../platform/database/index.ts'
import { type ImportState, importStates } from './import-state.ts'
import { staffImportOwnData } from './own-data.ts'
import { aDay } from '../../kernel/testing/a-day.ts'

const now = new Date('2026-11-25T12:00:00Z')
const dayMs = 86_400_000
const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs)
/** In these an import has not taken effect, and nobody discarded it. */
const unsettled: ReadonlySet<ImportState> = new Set(['uploaded', 'checking', 'checked', 'applying'])

const aTrust = ownDataServer(now)

async function addImport(database: Database, tenant: string, state: ImportState, given: { readonly madeAt: Date; readonly settledAt?: Date; readonly content?: string; readonly columns?: object; readonly findings?: object }): Promise<string> {
  const importId = randomUUID()
  const { madeAt, settledAt = null, content, columns, findings } = given
  const json = (value: object | undefined) => (value === undefined ? null : JSON.stringify(value))
  await database.inTransaction(tenant, (transaction) =>
    sql`insert into staff_import (tenant_id, import_id, state, file_name, sha256, content, columns, findings, made_at, settled_at)
      values (${tenant}, ${importId}, ${state}, 'staff.csv', 'x', ${content === undefined ? null : Buffer.from(content)}, ${json(columns)}, ${json(findings)}, ${madeAt}, ${settledAt})`.execute(transaction),
  )
  return importId
}

interface Left {
  readonly state: ImportState
  readonly content: Buffer | null
  readonly columns: unknown
  readonly findings: unknown
}

async function left(database: Database, tenant: string, importId: string): Promise<Left | null> {
  const { rows } = await database.reading(tenant, (transaction) => sql<Left>`select state, content, columns, findings from staff_import where import_id = ${importId}`.execute(transaction))
  return rows[0] ?? null
}

/** @param days how long this kind is kept */
async function remove(database: Database, tenant: string, id: string, days: number): Promise<{ readonly counted: number; readonly removed: number }> {
  const kind = staffImportOwnData.retentionKinds.find((one) => one.id === id)
  assert.ok(kind !== undefined)
  return database.inTransaction(tenant, async (transaction) => {
    const due = { transaction, tenant, now, before: daysAgo(days), beforeDay: aDay('2026-11-25') }
    return { counted: await kind.count(due), removed: await kind.remove({ ...due, record: () => undefined }) }
  })
}

describe('what staff imports keep', () => {
  let made: Awaited<ReturnType<typeof aTrust>>
  before(async () => {
    made = await aTrust()
  })

  for (const state of importStates) {
    const isUnsettled = unsettled.has(state)
    it(`${isUnsettled ? 'lets go of' : 'keeps'} an import that is ${state} and was uploaded 8 days ago, where unfinished ones stay for 7`, async () => {
      const { database, anotherTrust } = made
      const { tenant } = await anotherTrust()
      const old = await addImport(database, tenant, state, { madeAt: daysAgo(8), content: 'a file', columns: { headings: [], samples: [], rowCount: 0 }, ...(isUnsettled ? {} : { settledAt: daysAgo(8) }) })
      const young = await addImport(database, tenant, state, { madeAt: daysAgo(6), content: 'a file', ...(isUnsettled ? {} : { settledAt: daysAgo(6) }) })
      const expected = isUnsettled ? 1 : 0
      assert.deepEqual(await remove(database, tenant, 'import-uploads', 7), { counted: expected, removed: expected })
      assert.equal(await left(database, tenant, old) === null, isUnsettled)
      assert.notEqual(await left(database, tenant, young), null)
    })

    it(`empties at once the file of an import that is ${state}${isUnsettled ? ' only when it is settled' : ''}`, async () => {
      const { database, anotherTrust } = made
      const { tenant } = await anotherTrust()
      const columns = { headings: ['Name'], samples: [['Ada']], rowCount: 1 }
      const settled = isUnsettled ? {} : { settledAt: now }
      const withFile = await addImport(database, tenant, state, { madeAt: now, content: 'a file', ...settled })
      const withColumns = await addImport(database, tenant, state, { madeAt: now, columns, ...settled })
      const expected = isUnsettled ? 0 : 2
      assert.deepEqual(await remove(database, tenant, 'import-files', 0), { counted: expected, removed: expected })
      assert.equal((await left(database, tenant, withFile))?.content === null, !isUnsettled)
      assert.equal((await left(database, tenant, withColumns))?.columns === null, !isUnsettled)
    })
  }

  it('loses every list that names somebody who is erased, however deep, in whatever state the import is, and no other', async () => {
    const { database, trust } = made
    const { tenant } = trust
    const person = await trust.addPerson({ familyName: 'O"Invented\\', email: 'invented@trust.example' })
    const columns = { headings: ['Last name'], samples: [['o"invented\\']], rowCount: 3 }
    const findings = { counts: { read: 3 }, problems: [], warnings: [{ code: 'x', facts: { deep: { names: ['Dr O"Invented\\'] } } }], leavingWithRole: ['Ada'] }
    const others = { counts: { read: 3 }, problems: [{ value: 'Somebody Else' }] }
    const named = await addImport(database, tenant, 'checked', { madeAt: now, findings })
    const sampled = await addImport(database, tenant, 'uploaded', { madeAt: now, columns })
    const other = await addImport(database, tenant, 'applied', { madeAt: now, settledAt: now, findings: others })
    const [contributor] = staffImportOwnData.contributors
    assert.ok(contributor?.erasure.kind === 'goes')
    const { erase } = contributor.erasure
    await database.inTransaction(tenant, (transaction) => erase(transaction, tenant, person.personId, now))
    assert.deepEqual((await left(database, tenant, named))?.findings, { counts: { read: 3 }, problems: [], warnings: [], leavingWithRole: [] })
    assert.deepEqual((await left(database, tenant, sampled))?.columns, { headings: ['Last name'], samples: [], rowCount: 3 })
    assert.deepEqual((await left(database, tenant, other))?.findings, others)
  })
})
