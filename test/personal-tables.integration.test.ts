import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { migrations } from '../src/migrations.ts'
import { ownData } from '../src/own-data.ts'
import { withConnection } from '../src/platform/database/connection.ts'
import { testDatabase } from './database.ts'
import { wordingProblems } from './house-words.ts'

/** Ids of things. An id with another name is taken for one of a person, until it is listed here. */
const idsOfThings = new Set(['tenant_id', 'unit_id', 'parent_id', 'post_id', 'reports_to_post_id', 'holding_id', 'grant_id', 'session_id', 'link_id', 'provider_id', 'attempt_id', 'form_id', 'key_id', 'job_id', 'mail_id', 'review_id', 'release_id', 'line_id', 'improvement_id', 'driver_id', 'idea_id', 'cycle_id', 'question_id', 'aim_measure_id', 'import_id', 'run_id', 'measure_id', 'rebase_id', 'annotation_id', 'change_id', 'comment_id', 'copied_from', 'parent', 'item_id', 'framework_id', 'charter_id', 'check_id', 'check_in_id', 'share_id', 'cohort_id', 'sitting_id', 'transition_id', 'opportunity_id'])

/** Tables that hold ids of people and need nobody to speak for them, with the reason. */
const reasons: Readonly<Record<string, string>> = { demonstration_person: 'everybody in it is invented' }

describe('every table that knows people', () => {
  it('is named by who shows its rows to them and says what becomes of them when somebody is erased', async (t) => {
    const { owner } = await testDatabase(t, migrations)
    const spokenFor = new Set(ownData.contributors.flatMap(({ tables }) => tables))
    const columns = await withConnection(owner, async (client) => {
      const found = await client.query<{ table: string; column: string }>(`
        select table_name as table, column_name as column from information_schema.columns
        where table_schema = 'public' and data_type = 'uuid' and table_name in (select table_name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id')
        order by 1, 2`)
      return found.rows
    })
    const forgotten = columns.filter(({ table, column }) => !idsOfThings.has(column) && !spokenFor.has(table) && reasons[table] === undefined)
    assert.deepEqual(forgotten, [])
  })

  it('is there: nobody speaks for a table that does not exist', async (t) => {
    const { owner } = await testDatabase(t, migrations)
    const found = await withConnection(owner, (client) => client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`))
    const tables = new Set(found.rows.map(({ name }) => name))
    assert.deepEqual(ownData.contributors.flatMap((one) => one.tables).filter((table) => !tables.has(table)), [])
  })

  it('has kinds of data and of retention whose names are used once', () => {
    const { contributors, retentionKinds } = ownData
    for (const names of [contributors.map(({ kind }) => kind), retentionKinds.map(({ id }) => id)]) assert.deepEqual(names.filter((name, index) => names.indexOf(name) !== index), [])
  })

  it('says how long it is kept in the words of the house, by kinds of retention that there are', () => {
    const ids = new Set(ownData.retentionKinds.map(({ id }) => id))
    const asked: string[] = []
    const texts = ownData.contributors.map(({ words }) => words.howLong((id) => (asked.push(id), '2,190 days')))
    assert.deepEqual(asked.filter((id) => !ids.has(id)), [])
    assert.deepEqual(texts.flatMap(wordingProblems), [])
  })
})
