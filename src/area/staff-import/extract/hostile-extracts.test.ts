import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { anEmptyState, idsOf } from '../testing/a-present-state.ts'
import { anExtract } from '../testing/an-extract.ts'
import { aWorkbook, zipOf } from '../../../platform/files/testing/a-workbook.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { errorsCsv } from './errors-csv.ts'
import { planImport } from './plan-import.ts'
import { readExtract } from './read-extract.ts'
import { readRows } from './read-rows.ts'
import { recogniseColumns } from './recognise-columns.ts'

/** The whole way of a file; it ends in a plan or in problems that can be written, and never by an exception. */
async function tried(bytes: Uint8Array, fileName = 'extract.csv'): Promise<'plan' | 'problems' | 'no table'> {
  const table = await readExtract(bytes, fileName)
  if (!table.ok) return 'no table'
  const planned = planImport(readRows(table.value, recogniseColumns(table.value.headings).mapping), anEmptyState(), { today: aDay('2026-11-26'), newId: idsOf(1), endMissing: true })
  if (planned.ok) return 'plan'
  assert.ok(errorsCsv(planned.error.problems).length > 0)
  return 'problems'
}

const good = anExtract({ rows: 30 })
const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  return process.cpuUsage(before).user / 1000
}

describe('a hostile file', () => {
  it('of any bytes is answered', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => void (await tried(bytes))), { numRuns: 300 })
  })

  it('made from a sound one by any change of bytes is answered', async () => {
    const edits = fc.array(fc.tuple(fc.nat(good.bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(edits, async (some) => {
        const bytes = Uint8Array.from(good.bytes)
        for (const [at, byte] of some) bytes[at] = byte
        await tried(bytes)
      }),
      { numRuns: 300 },
    )
  })

  it('with any text in any cell is answered, as text and as a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(29), fc.nat(good.headings.length - 1), fc.string({ unit: 'binary', maxLength: 30 }), async (row, column, text) => {
        const rows = [good.headings, ...good.rows.map((cells, at) => (at === row ? cells.with(column, text) : cells))]
        await tried(Buffer.from(rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n')))
        await tried(await aWorkbook({ sheets: [{ name: 'Staff', rows }] }), 'extract.xlsx')
      }),
      { numRuns: 60 },
    )
  })

  it('of one long cell takes no longer than its length is worth', async () => {
    for (const filling of [' ', '\u00A0', 'a ', '"', '=', '\t', '\u200D', ',', ';', '\n']) {
      const spent = await milliseconds(() => tried(Buffer.from(`${good.text}x${filling.repeat(900_000)}x`)))
      assert.ok(spent < 3_000, `${JSON.stringify(filling)}: ${spent} ms`)
    }
  })

  it('that claims the last column in each row of a sheet does not fill the memory', async () => {
    const rows = Array.from({ length: 8_000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c><c r="XFD${at + 1}"><v></v></c></row>`).join('')
    const bytes = await zipOf([
      ['xl/workbook.xml', '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="a"/></sheets></workbook>'],
      ['xl/_rels/workbook.xml.rels', '<Relationships><Relationship Id="a" Target="a.xml"/></Relationships>'],
      ['xl/a.xml', `<worksheet><sheetData>${rows}</sheetData></worksheet>`],
    ])
    assert.equal(await tried(bytes, 'extract.xlsx'), 'no table')
    assert.ok(process.resourceUsage().maxRSS < 700_000, `${process.resourceUsage().maxRSS} kB`)
  })

  it('of commas only is answered within its length', async () => {
    assert.equal(await tried(Buffer.from(','.repeat(5_000_000))), 'no table')
  })

  it('where everybody reports to the next is planned, however long the line', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `${at + 1},Ada,Ashgrove,Ward 7,Nurse,${at === 19_999 ? '' : at + 2}`)
    const chain = `Employee Number,First Name,Last Name,Org L1,Position Title,Supervisor Assignment Number\n${rows.join('\n')}\n`
    assert.equal(await tried(Buffer.from(chain)), 'plan')
    assert.equal(await tried(Buffer.from(chain.replace('Nurse,\n', 'Nurse,1\n'))), 'problems')
  })
})
