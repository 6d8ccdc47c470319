import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { calendarDate } from '../../../kernel/calendar-date.ts'
import { wordingProblems } from '../../../../test/house-words.ts'
import { anEmptyState, idsOf } from '../testing/a-present-state.ts'
import { badExtracts } from '../testing/bad-extracts.ts'
import { fileProblemWords, mappingProblemWords } from '../words/import-files.ts'
import { importProblemWords } from '../words/import-problems.ts'
import { errorsCsv } from './errors-csv.ts'
import type { ImportProblem } from './import-problem.ts'
import { planImport } from './plan-import.ts'
import { readExtract } from './read-extract.ts'
import { readRows } from './read-rows.ts'
import { checkMapping, recogniseColumns } from './recognise-columns.ts'

const day = calendarDate(2026, 11, 26)
assert.ok(day.ok)
const today = day.value
const corpus = await badExtracts()

/** Values of a file stand in quotation marks or are its own words; what is ours is read. */
function withoutValues(text: string): string {
  return text.replaceAll(/“[^”]*”/gu, 'this').replaceAll(/Use one of these: .*/gu, 'Use one of these.').replaceAll(/\S+@\S+/gu, 'address').replaceAll(/circle: .*/gu, 'circle.')
}

function assertWords(...texts: readonly string[]): void {
  assert.deepEqual(texts.flatMap((text) => wordingProblems(withoutValues(text)).map((problem) => `${problem}: ${text}`)), [])
}

describe('a file that cannot be imported is refused with its fault, and nothing else', () => {
  for (const { name, fileName, bytes, file, mapping, cells } of corpus) {
    it(name, async () => {
      const table = await readExtract(bytes, fileName)
      if (file !== undefined) {
        assert.ok(!table.ok)
        assert.equal(table.error.code, file)
        const { what, mend } = fileProblemWords(table.error)
        return assertWords(what, mend)
      }
      assert.ok(table.ok, JSON.stringify(table))
      const columns = recogniseColumns(table.value.headings).mapping
      const faults = checkMapping(columns)
      assert.deepEqual(faults.map(({ code }) => code), mapping === undefined ? [] : [mapping])
      for (const fault of faults) assertWords(...Object.values(mappingProblemWords(fault, table.value.headings)))
      if (mapping !== undefined) return
      const planned = planImport(readRows(table.value, columns), anEmptyState(), { today, newId: idsOf(1), endMissing: false })
      assert.ok(!planned.ok)
      assert.deepEqual(planned.error.problems.map(({ row, column, code }) => ({ row, column, code })), cells)
      for (const problem of planned.error.problems) assertWords(...Object.values(importProblemWords(problem)).slice(1))
    })
  }

  it('covers every fault of a cell that shows without what is here', () => {
    const here: readonly ImportProblem['code'][] = ['email-of-another', 'assignment-of-another', 'zeros-lost']
    const covered = new Set(corpus.flatMap(({ cells }) => (cells ?? []).map(({ code }) => code)))
    assert.equal(covered.size, 29 - here.length)
  })
})

describe('problems as a file', () => {
  it('say where, what and how to mend, and guard what a spreadsheet would run', async () => {
    const formula = corpus.find(({ name }) => name === 'a formula that begins with a minus')
    assert.ok(formula !== undefined)
    const table = await readExtract(formula.bytes, formula.fileName)
    assert.ok(table.ok)
    const { problems } = readRows(table.value, recogniseColumns(table.value.headings).mapping)
    assert.equal(
      errorsCsv(problems),
      'Row,Column,Value,What is wrong,How to mend it\n3,Last Name,"\'-2+3",“-2+3” begins with a sign that starts a formula.,"Put the value there instead of the formula, without = + - or @ before it."\n',
    )
  })
})
