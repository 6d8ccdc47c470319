import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { catalogueDocument } from './index.ts'
import { applicationColumns } from './rules/csv/read-applications.ts'
import { completionColumns } from './rules/csv/read-completions.ts'
import { entryColumns, longestInColumn } from './rules/csv/entry-columns.ts'
import { longestTexts } from './rules/entry-limits.ts'
import { applicationColumnWords, completionColumnWords, entryColumnWords } from './words/columns.ts'

const page = path.join(import.meta.dirname, '../../../docs/reference/catalogue.md')

describe('the reference of the catalogue', () => {
  it('is what the code writes: bin/run scripts/catalogue-document.ts', () => {
    assert.equal(readFileSync(page, 'utf8'), catalogueDocument())
  })

  it('tells of every column, in the order in which they are', () => {
    assert.deepEqual([Object.keys(entryColumnWords), Object.keys(applicationColumnWords), Object.keys(completionColumnWords)], [[...entryColumns], [...applicationColumns], [...completionColumns]])
  })

  it('says how long texts may be', () => {
    for (const [column, most] of Object.entries({ ...longestInColumn, at_fundamental: longestTexts.atStage })) {
      const [, said] = /up to (\d+) letters/u.exec(Object.entries(entryColumnWords).find(([name]) => name === column)?.[1] ?? '') ?? []
      if (said !== undefined) assert.equal(Number(said), most, column)
    }
  })
})
