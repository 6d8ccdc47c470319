import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { readFrameworkCsvFile, writeFrameworkCsvFile } from '../files/csv-file.ts'
import { namedUuid } from '../files/named-uuid.ts'
import { aFramework, seed } from '../testing/some-frameworks.ts'
import { caseFileProblemWords, caseRemarkWords } from '../words/case-problems.ts'
import { csvFileProblemWords } from '../words/csv-problems.ts'
import { readCase } from './case/read-case.ts'
import { writeCase } from './case/write-case.ts'
import { checkFramework } from './check-framework.ts'

const options = { baseAddress: 'https://evenkeel.example.org', changedAt: '2026-11-26T12:00:00Z', version: '1.1', uuidOf: namedUuid } as const
const vendors = readFileSync(path.join(import.meta.dirname, '../testing/another-vendor.case.json'), 'utf8')
const own = JSON.stringify(writeCase(aFramework(), options))

/** Every value within a value, as the path that leads to it. */
function pathsIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  return typeof value === 'object' && value !== null ? [at, ...Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...at, key]))] : [at]
}

function withValue(value: unknown, [key, ...below]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === key ? withValue(one, below, put) : one))
  return Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, name === key ? withValue(one, below, put) : one]))
}

const idOfOther = /"identifier":"([^"]+)"/gu
const ids = [...own.matchAll(idOfOther)].map(([, id]) => id)
const anyValue = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...ids, 'local-17', '__proto__', '', 'x'.repeat(5_000), '\u0000', '\uD800', 1e308, -1, [], {}))

describe('whatever stands in a file', () => {
  it('is read as a sound framework that is written and read back the same, or told in words', () => {
    const file = fc.constantFrom<unknown>(JSON.parse(own), JSON.parse(vendors)).chain((value) => fc.array(fc.tuple(fc.constantFrom(...pathsIn(value)), anyValue), { minLength: 1, maxLength: 4 }).map((changes) => {
      return changes.reduce<unknown>((changed, [at, put]) => (pathsIn(changed).some((one) => one.join('\n') === at.join('\n')) ? withValue(changed, at, put) : changed), value)
    }))
    fc.assert(
      fc.property(file, (value) => {
        const read = readCase(value, namedUuid)
        if (!read.ok) return assert.ok(read.error.length > 0 && read.error.every((problem) => caseFileProblemWords({ code: 'case', problem }).endsWith('.')))
        read.value.remarks.forEach((remark) => assert.ok(caseRemarkWords(remark) !== ''))
        assert.deepEqual(checkFramework(read.value.framework), [])
        const again = readCase(writeCase(read.value.framework, options), namedUuid)
        assert.deepEqual(again.ok && again.value.framework, read.value.framework)
      }),
      { seed, numRuns: 1_500 },
    )
  })

  it('is read as a sound framework out of a table that is written the same again, or told in words', () => {
    const { items: _, ...head } = aFramework()
    const table = new TextDecoder().decode(writeFrameworkCsvFile(aFramework()))
    const changed = fc.array(fc.tuple(fc.nat(table.length), fc.nat(8), fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('"', ',', ';', '\n', '\r\n', '\u0000', "'=", 'C', 'behaviour', '\u202E'))), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(changed, (changes) => {
        const text = changes.reduce((made, [at, gone, put]) => `${made.slice(0, at)}${put}${made.slice(at + gone)}`, table)
        const read = readFrameworkCsvFile(new TextEncoder().encode(text), head)
        if (!read.ok) return assert.ok(read.error.length > 0 && read.error.every((problem) => csvFileProblemWords(problem).endsWith('.') || csvFileProblemWords(problem).endsWith('?')))
        assert.deepEqual(checkFramework(read.value.framework), [])
        const again = readFrameworkCsvFile(writeFrameworkCsvFile(read.value.framework), head)
        assert.deepEqual(again.ok && again.value.framework, read.value.framework)
      }),
      { seed, numRuns: 1_500 },
    )
  })
})
