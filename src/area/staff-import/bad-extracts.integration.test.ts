import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { ImportProblem } from './extract/import-problem.ts'
import { type ImportDesk, anImportDesk, fieldsOf } from './testing/an-import-desk.ts'
import { badExtracts } from './testing/bad-extracts.ts'
import { importProblemWords } from './words/import-problems.ts'

const corpus = await badExtracts()

/** A text as it stands in HTML. */
function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\'', '&#x27;')
}

describe('a bad file sent through the pages is refused with its fault, and nothing is written', () => {
  const cleanUp: (() => Promise<void>)[] = []
  let desk: ImportDesk
  let untouched: string
  before(async () => {
    desk = await anImportDesk({ after: (work) => cleanUp.unshift(work) })
    untouched = await desk.dump()
  })
  after(async () => {
    for (const work of cleanUp) await work()
  })

  // Only a few may be under way at once.
  afterEach(() => desk.rows(sql`update staff_import set state = 'discarded', settled_at = now(), content = null, columns = null where settled_at is null`))

  for (const { name, fileName, bytes, file, mapping, cells } of corpus) {
    it(name, async () => {
      const uploaded = await desk.upload({ name: fileName, bytes })
      const columns = String(uploaded.headers['location'])
      if (file !== undefined) {
        // What the first bytes tell is said at once, the rest where the file was read.
        const { body } = uploaded.statusCode === 422 ? uploaded : await desk.get(columns)
        assert.match(body, /<title>Error: /)
        assert.match(body, /id="extract--error-message"/)
        assert.deepEqual(await desk.rows(sql`select from staff_import where settled_at is null`), [])
        return
      }
      const chosen = await desk.post(columns, fieldsOf((await desk.get(columns)).body))
      if (mapping !== undefined) {
        assert.equal(chosen.statusCode, 422)
        return
      }
      assert.equal(chosen.statusCode, 303)
      await desk.work()
      const page = await desk.get(columns.replace('/columns', ''))
      assert.match(page.body, /Nothing was imported/)
      assert.doesNotMatch(page.body, /value="confirm"/)
      const [row] = await desk.rows(sql<{ problems: readonly ImportProblem[] }>`select findings -> 'problems' as problems from staff_import where import_id = ${columns.split('/')[2]}`)
      assert.deepEqual(row?.problems.map(({ row: at, column, code }) => ({ row: at, column, code })), cells)
      const csv = await desk.get(columns.replace('/columns', '/problems.csv'))
      assert.equal(csv.statusCode, 200)
      for (const problem of row?.problems ?? []) {
        const { what, mend } = importProblemWords(problem)
        for (const text of [what, mend]) assert.ok(page.body.includes(inHtml(text)), text)
        assert.ok(csv.body.replaceAll('""', '"').includes(mend), mend)
      }
    })
  }

  it('leaves the organisation as it was', async () => {
    assert.equal(await desk.dump(), untouched)
  })
})
