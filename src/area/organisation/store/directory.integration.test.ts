import assert from 'node:assert/strict'
import { it } from 'node:test'
import { testDatabase } from '../../../../test/database.ts'
import { platformMigrations } from '../../../platform/database/index.ts'
import { organisationMigrations } from '../migrations.ts'
import { aDirectoryEntry } from '../testing/an-organisation.ts'
import { loadDirectory, readLoadedDirectory } from './directory.ts'

it('a list of organisations adds and changes what it names, once, and leaves the others', async (t) => {
  const { database } = await testDatabase(t, [...platformMigrations, ...organisationMigrations])
  const [first, second] = [aDirectoryEntry(), { ...aDirectoryEntry(), code: 'RZZ' as never, roles: ['RO197', 'RO57'] }]
  const load = (entries: Parameters<typeof loadDirectory>[1], isRehearsal = false) => database.inTransaction(null, (transaction) => loadDirectory(transaction, entries, isRehearsal))
  assert.deepEqual(await load([first, second], true), { read: 2, added: 2, changed: 0, unchanged: 0 })
  assert.deepEqual(await load([first, second]), { read: 2, added: 2, changed: 0, unchanged: 0 })
  assert.deepEqual(await load([{ ...first, name: 'Renamed NHS Trust' }]), { read: 1, added: 0, changed: 1, unchanged: 0 })
  assert.deepEqual(await load([{ ...first, name: 'Renamed NHS Trust' }]), { read: 1, added: 0, changed: 0, unchanged: 1 })
  assert.deepEqual((await database.reading(null, readLoadedDirectory)).map(({ name }) => name).toSorted(), ['Renamed NHS Trust', second.name].toSorted())
})
