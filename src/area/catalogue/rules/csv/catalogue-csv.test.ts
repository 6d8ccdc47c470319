import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { shippedCatalogue } from '../../content/index.ts'
import { readCatalogueFile, writeCatalogueFile } from '../../files/catalogue-files.ts'
import { coreCapabilities } from '../../files/core-capabilities.ts'
import { anEntry, seed, someEntries, today } from '../../testing/some-entries.ts'
import { entryColumns } from './entry-columns.ts'
import { writeCatalogueCsv } from './write-catalogue-csv.ts'

const ground = { capabilities: coreCapabilities(), shipped: shippedCatalogue, today }
const readText = (text: string) => readCatalogueFile(new TextEncoder().encode(text), ground)
const textOf = (entries = [anEntry()]) => new TextDecoder().decode(writeCatalogueFile(entries))

const needed = 'id,kind,title,about,audience,stages,title_why,content_why,proof,read_on'
const row = 'rota-hour,e-learning,Managing a rota,An hour online.,Everybody.,first-line; middle,It says so.,All rota.,A rota.,31/07/2026'

function problemsIn(text: string): readonly (readonly unknown[])[] {
  const reading = readText(text)
  return reading.ok
    ? []
    : reading.error.map((one) => {
        if (one.kind === 'file') return [one.problem.code]
        const { row: at, column, ...inner } = one.problem
        return [at, column, inner.code === 'entry' ? inner.problem.code : inner.code]
      })
}

describe('the catalogue as a table', () => {
  it('is read back as it was, and written again to the same bytes', () => {
    fc.assert(
      fc.property(someEntries.filter((entries) => entries.length > 0), (entries) => {
        const bytes = writeCatalogueFile(entries)
        const reading = readCatalogueFile(bytes, ground)
        assert.ok(reading.ok, JSON.stringify(reading))
        assert.deepEqual(reading.value, { entries, shippedRows: 0, unknownColumns: [] })
        assert.deepEqual(writeCatalogueFile(reading.value.entries), bytes)
      }),
      { seed, numRuns: 200 },
    )
  })

  it('may hold the shipped entries as they are, which stay as they are', () => {
    const reading = readCatalogueFile(writeCatalogueFile([...shippedCatalogue, anEntry()]), ground)
    assert.ok(reading.ok, JSON.stringify(reading))
    assert.deepEqual(reading.value, { entries: [anEntry()], shippedRows: shippedCatalogue.length, unknownColumns: [] })
  })

  it('is refused where it changes a shipped entry', () => {
    const changed = shippedCatalogue.map((entry) => (entry.id === 'mary-seacole' ? { ...entry, cost: { kind: 'nothing' as const } } : entry))
    assert.deepEqual(problemsIn(textOf([...changed])), [[changed.findIndex(({ id }) => id === 'mary-seacole') + 2, 'id', 'shipped-changed']])
  })

  it('holds no cell that a spreadsheet would run', () => {
    fc.assert(fc.property(someEntries, (entries) => writeCatalogueCsv(entries).flat().every((cell) => !/^[=+\-@\t\r]/u.test(cell))), { seed })
    assert.match(textOf([anEntry({ title: '=SUM(1)' })]), /,'=SUM\(1\),/u)
  })

  it('needs ten columns; what is left out is not known, and never 0', () => {
    const reading = readText(`${needed}\n${row}\n`)
    assert.ok(reading.ok, JSON.stringify(reading))
    const [entry] = reading.value.entries
    assert.deepEqual([entry?.time.hours, entry?.cost, entry?.award, entry?.content.kind, entry?.builds, entry?.source, entry?.titleNames, entry?.readOn, entry?.stages], [null, { kind: 'not-known' }, { kind: 'not-known' }, 'not-known', [], null, 'management', '2026-07-31', ['first-line', 'middle']])
  })

  it('is read with semicolons, a byte order mark, capitals and columns in any order', () => {
    const reading = readText('\uFEFFKind;ID;Title;About;Audience;Stages;Title why;Content why;Proof;Read on;Cost;Hours from\nE-Learning;rota-hour;Managing a rota;"Online; an hour.";Everybody.;"first-line; middle";It says so.;All rota.;A rota.;2026-07-31;£1,200.50;7.5\n')
    assert.ok(reading.ok, JSON.stringify(reading))
    const [entry] = reading.value.entries
    assert.deepEqual([entry?.about, entry?.cost, entry?.time.hours], ['Online; an hour.', { kind: 'fee', pence: 120_050 }, { least: 7.5, most: 7.5 }])
  })

  it('is refused as a whole with every problem in its place', () => {
    const cells = `${needed},cost,hours_from,hours_to,builds,management_percent,source_link\n`
    assert.deepEqual(problemsIn(`${cells}${row.replace('e-learning', 'elearning')},12.5,x,3,M3 because,50,\n${row.replace('31/07/2026', '31/02/2026')},,,3,,,https://a.example\n`), [
      [2, 'kind', 'cell-word'],
      [2, 'hours_from', 'cell-number'],
      [2, 'cost', 'cell-pounds'],
      [2, 'leadership_percent', 'cell-missing'],
      [2, 'builds', 'cell-build'],
      [3, 'hours_from', 'cell-missing'],
      [3, 'source', 'cell-missing'],
      [3, 'read_on', 'cell-day'],
    ])
  })

  it('is refused where two rows have one id, and where an entry could not stand', () => {
    assert.deepEqual(problemsIn(`${needed}\n${row}\n${row}\n${row.replace('rota-hour', 'Rota hour').replace('31/07/2026', '1/1/2027')}\n`), [[3, 'id', 'id-taken'], [4, 'id', 'id-form'], [4, 'read_on', 'read-in-future']])
  })

  it('says what is wrong with a table as a whole, and which columns it does not know', () => {
    assert.deepEqual(problemsIn(''), [['empty']])
    assert.deepEqual(problemsIn('a,b\n1,2\n'), [[1, null, 'no-header']])
    assert.deepEqual(problemsIn(`${needed}\n`), [[null, null, 'no-rows']])
    assert.deepEqual(problemsIn(`${needed.replace(',proof', '')},id\n${row}\n`), [[1, 'proof', 'column-missing'], [1, 'id', 'column-twice']])
    assert.deepEqual(problemsIn(`${needed}\n${row},more\n`), [[2, null, 'row-too-long']])
    assert.deepEqual(problemsIn(`${needed}\n"open\n`), [['not-separated']])
    const reading = readText(`${needed},prof\n${row},x\n`)
    assert.deepEqual(reading.ok && reading.value.unknownColumns, [{ heading: 'prof', nearest: 'proof' }])
  })

  it('survives any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(fc.array(fc.oneof(fc.constantFrom(...entryColumns), fc.string()))).map((rows) => rows.map((cells) => cells.join(',')).join('\n'))), (text) => typeof readText(text).ok === 'boolean'), { seed, numRuns: 300 })
  })
})
