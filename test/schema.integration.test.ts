import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { migrations } from '../src/migrations.ts'
import { withConnection } from '../src/platform/database/connection.ts'
import { schemaProblems } from '../src/platform/database/schema-problems.ts'
import { testDatabase } from './database.ts'

describe('the schema of all areas together', () => {
  it('closes every table of tenants to other tenants, and holds nothing that a backup leaves out', async (t) => {
    const { owner } = await testDatabase(t, migrations)
    assert.deepEqual(await withConnection(owner, (client) => schemaProblems(client, 'app')), [])
  })
})
