import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { unpackGzip } from './gzip.ts'
import { formatOfCode } from './xlsx-formats.ts'
import { openXlsx, readXlsxSheet } from './xlsx.ts'
import type { SheetRow } from './xlsx.ts'
import { openZip, unpackZipEntry } from './zip.ts'
import type { UnpackLimits } from './unpack-limits.ts'

const rows = Array.from({ length: 5000 }, (_, index) => `row ${index},é\n`).join('')

/** The most memory that this process has held so far, in kB. A test looks at how much it grows: what tests before it took is not its own. */
const peakMemory = () => process.resourceUsage().maxRSS

async function unpack(bytes: Uint8Array, name: string, limits?: UnpackLimits) {
  const archive = await openZip(bytes)
  if (!archive.ok) return archive
  const pieces: Uint8Array[] = []
  const result = await unpackZipEntry(archive.value, name, (piece) => pieces.push(piece), limits)
  return result.ok ? { ok: true, value: Buffer.concat(pieces).toString('utf8') } : result
}

test('a file of a zip comes out as it went in, packed or stored', async () => {
  for (const level of [0, 6] as const) {
    const bytes = zipSync({ 'a/b.csv': strToU8(rows), 'other.txt': strToU8('x') }, { level })
    assert.deepEqual(await unpack(bytes, 'a/b.csv'), { ok: true, value: rows })
  }
})

test('the table of contents gives names and sizes before anything is unpacked', async () => {
  const archive = await openZip(zipSync({ 'a.csv': strToU8(rows) }))
  assert.ok(archive.ok)
  assert.deepEqual(archive.value.entries.map(({ name, unpackedBytes }) => ({ name, unpackedBytes })), [{ name: 'a.csv', unpackedBytes: strToU8(rows).length }])
})

test('a zip that is cut off at any place is refused', async () => {
  const bytes = zipSync({ 'a.csv': strToU8('one,two\n1,2\n') })
  for (let length = 0; length < bytes.length; length += 1) {
    const result = await unpack(bytes.slice(0, length), 'a.csv')
    assert.ok(!result.ok, `cut at ${length} of ${bytes.length}`)
  }
})

test('a zip whose content does not fit its checksum is refused', async () => {
  const bytes = zipSync({ 'a.csv': strToU8('one,two\n') }, { level: 0 })
  const at = Buffer.from(bytes).indexOf('one,two')
  const damaged = bytes.with(at, 'O'.charCodeAt(0))
  assert.deepEqual(await unpack(damaged, 'a.csv'), { ok: false, error: { code: 'zip-entry-damaged', entry: 'a.csv' } })
})

test('a zip that is damaged in any one byte is refused or gives the same content', async () => {
  const text = 'one,two\n'.repeat(20)
  const bytes = zipSync({ 'a.csv': strToU8(text) })
  for (let at = 0; at < bytes.length; at += 1) {
    const result = await unpack(bytes.with(at, (bytes[at] ?? 0) ^ 0xff), 'a.csv')
    if (result.ok) assert.equal(result.value, text, `byte ${at}`)
  }
})

test('what the taker of the pieces throws is thrown on', async () => {
  const archive = await openZip(zipSync({ 'a.csv': strToU8('x') }))
  assert.ok(archive.ok)
  const taken = unpackZipEntry(archive.value, 'a.csv', () => {
    throw new Error('not taken')
  })
  await assert.rejects(taken, /not taken/)
})

test('a file that would grow too large is refused', async () => {
  const bytes = zipSync({ 'a.csv': new Uint8Array(1_000_000) })
  const refused = { ok: false, error: { code: 'unpacks-too-large', entry: 'a.csv' } }
  assert.deepEqual(await unpack(bytes, 'a.csv'), refused)
  assert.deepEqual(await unpack(bytes, 'a.csv', { maxBytes: 999_999, maxRatio: 10_000 }), refused)
})

test('a file that claims a small size and grows beyond it is refused', async () => {
  const bytes = zipSync({ 'a.csv': new Uint8Array(1_000_000) })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const central = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  view.setUint32(central + 24, 100, true)
  assert.deepEqual(await unpack(bytes, 'a.csv'), { ok: false, error: { code: 'unpacks-too-large', entry: 'a.csv' } })
})

test('a zip of more files than are wanted is refused before they are all listed', async () => {
  const before = peakMemory()
  const bytes = zipSync(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}.csv`, strToU8('x')])))
  assert.deepEqual(await openZip(bytes, 11), { ok: false, error: { code: 'zip-too-many-files', most: 11 } })
  assert.equal((await openZip(bytes, 12)).ok, true)
  assert.deepEqual(await openZip(withTableOf(400_000)), { ok: false, error: { code: 'zip-too-many-files', most: 10_000 } })
  assert.ok(peakMemory() - before < 300_000, `${peakMemory() - before} kB`)
})

/** A zip whose table of contents names one stored file as often as this: 64-bit sizes, since the ordinary form counts to 65,535. */
function withTableOf(count: number): Uint8Array {
  const small = Buffer.from(zipSync({ a: strToU8('x') }, { level: 0 }))
  const central = small.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  const end = small.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const row = small.subarray(central, end)
  const [end64, locator, tail] = [Buffer.alloc(56), Buffer.alloc(20), Buffer.from(small.subarray(end))]
  end64.writeUInt32LE(0x06064b50, 0)
  end64.writeBigUInt64LE(44n, 4)
  for (const at of [24, 32]) end64.writeBigUInt64LE(BigInt(count), at)
  end64.writeBigUInt64LE(BigInt(count * row.length), 40)
  end64.writeBigUInt64LE(BigInt(central), 48)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(central + count * row.length), 8)
  locator.writeUInt32LE(1, 16)
  for (const at of [8, 10]) tail.writeUInt16LE(0xffff, at)
  for (const at of [12, 16]) tail.writeUInt32LE(0xffffffff, at)
  return Buffer.concat([small.subarray(0, central), ...Array.from({ length: count }, () => row), end64, locator, tail])
}

test('a file that is not in the zip, and a file that is no zip, are told', async () => {
  assert.deepEqual(await unpack(zipSync({ 'a.csv': strToU8('x') }), 'b.csv'), { ok: false, error: { code: 'zip-entry-missing', entry: 'b.csv' } })
  assert.deepEqual(await unpack(strToU8('no zip at all, but long enough to look'), 'b.csv'), { ok: false, error: { code: 'not-a-zip' } })
})

test('a gzip file comes out as it went in; cut off, damaged or too large it is refused', () => {
  const packed = gzipSync(rows)
  const unpacked = unpackGzip(packed)
  assert.ok(unpacked.ok)
  assert.equal(Buffer.from(unpacked.value).toString('utf8'), rows)
  assert.deepEqual(unpackGzip(packed.subarray(0, 200)), { ok: false, error: { code: 'gzip-damaged' } })
  assert.deepEqual(unpackGzip(strToU8('text')), { ok: false, error: { code: 'gzip-damaged' } })
  assert.deepEqual(unpackGzip(gzipSync(new Uint8Array(1_000_000))), { ok: false, error: { code: 'unpacks-too-large' } })
})

test('a gzip file that would grow to a gigabyte is refused before it fills the memory', () => {
  const before = peakMemory()
  // Sixty thousand random bytes keep the ratio below its limit, so that only the size is left to refuse it.
  const member = gzipSync(Buffer.concat([randomBytes(60_000), Buffer.alloc(10_000_000)]))
  const packed = Buffer.concat(Array.from({ length: 100 }, () => member))
  assert.deepEqual(unpackGzip(packed), { ok: false, error: { code: 'unpacks-too-large' } })
  assert.ok(peakMemory() - before < 150_000, `${peakMemory() - before} kB`)
})

function aWorkbook(sheetXml: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Notes" r:id="a"/><sheet name="Data" r:id="b"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="a" Target="worksheets/notes.xml"/><Relationship Id="b" Target="/xl/worksheets/data.xml"/></Relationships>',
    'xl/worksheets/data.xml': `<worksheet><sheetData>${sheetXml}</sheetData></worksheet>`,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

async function sheetOf(bytes: Uint8Array, name = 'Data') {
  const found: SheetRow[] = []
  const result = await readXlsxSheet(bytes, name, (row) => found.push(row))
  return result.ok ? { ok: true, value: found } : result
}

test('cells of a sheet are texts: numbers as written, shared and inline strings, gaps as empty cells', async () => {
  const strings = '<sst><si><t>Tom &amp; Jerry</t></si><si><r><t>rich </t></r><r><t>text</t></r></si></sst>'
  const sheet = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3"><c r="A3"><v>1.50</v></c><c r="AA3" t="inlineStr"><is><t>x</t></is></c></row>'
  const result = await sheetOf(aWorkbook(sheet, { 'xl/sharedStrings.xml': strings }))
  assert.deepEqual(result, {
    ok: true,
    value: [
      { row: 1, cells: ['Tom & Jerry', '', 'rich text'], isHidden: false, styles: [] },
      { row: 3, cells: ['1.50', ...Array.from({ length: 25 }, () => ''), 'x'], isHidden: false, styles: [] },
    ],
  })
})

test('of a row it is told whether it is hidden, and of a number which style it has', async () => {
  const sheet = '<row r="1" hidden="1"><c r="A1" s="2" t="str"><v>x</v></c><c r="B1" s="2"><v>0.45</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'
  const [hidden, seen] = (await sheetOf(aWorkbook(sheet)) as { readonly value: readonly SheetRow[] }).value
  assert.deepEqual([hidden?.isHidden, hidden?.styles[0], hidden?.styles[1], seen?.isHidden, seen?.styles], [true, undefined, 2, false, []])
})

test('styles say how a number is shown, by the formats that every workbook knows and by its own', async () => {
  const styles = '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0.0&quot; % of beds&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="46"/></cellXfs></styleSheet>'
  const opened = await openXlsx(aWorkbook('', { 'xl/styles.xml': styles }))
  assert.deepEqual(opened.ok && (await opened.value.numberFormats()), { ok: true, value: ['other', 'percent', 'percent', 'other', 'other', 'time'] })
  const without = await openXlsx(aWorkbook(''))
  assert.deepEqual(without.ok && (await without.value.numberFormats()), { ok: true, value: [] })
})

test('a format shows a percentage, a time of day or something else', () => {
  for (const code of ['0%', '0.00%', '#,##0.0%;[Red]-#,##0.0%']) assert.equal(formatOfCode(code), 'percent', code)
  for (const code of ['h:mm', '[h]:mm:ss', 'mm:ss.0', 'h:mm AM/PM', '[$-F400]h:mm:ss']) assert.equal(formatOfCode(code), 'time', code)
  for (const code of ['General', '0.00', '0\\%', '"%"0', 'dd/mm/yyyy hh:mm', 'mmm yy', '[$£-809]#,##0', '[Red]0', '0.0" hours"', '@', '0_h']) assert.equal(formatOfCode(code), 'other', code)
})

test('a format of a workbook is read in one go, however it is written', () => {
  // Searched anew from each bracket, these would take minutes.
  const begun = performance.now()
  for (const piece of ['[', '[h', '[$-F400', '"', '\\']) formatOfCode(piece.repeat(500_000))
  assert.ok(performance.now() - begun < 10_000)
})

test('a sheet that is not there is told with the names of those that are', async () => {
  assert.deepEqual(await sheetOf(aWorkbook(''), 'Other'), { ok: false, error: { code: 'sheet-missing', sheets: ['Notes', 'Data'] } })
})

test('a sheet that is no well-formed XML is refused', async () => {
  assert.deepEqual(await sheetOf(aWorkbook('<row r="1"><c></row>')), { ok: false, error: { code: 'sheet-damaged', part: 'xl/worksheets/data.xml' } })
})

test('a cell beyond the last column or row of any sheet is refused, before memory is filled up to it', async () => {
  const before = peakMemory()
  const refused = { ok: false, error: { code: 'sheet-damaged', part: 'xl/worksheets/data.xml' } }
  for (const [row, cell] of [['1', 'ZZZZZZZ999999999'], ['1', 'XFE1'], ['1', '1'], ['1048577', 'A1048577'], ['0', 'A0'], ['many', 'A1']] as const) {
    assert.deepEqual(await sheetOf(aWorkbook(`<row r="${row}"><c r="${cell}"><v>1</v></c></row>`)), refused, cell)
  }
  assert.ok(peakMemory() - before < 150_000, `${peakMemory() - before} kB`)
})

test('the last cell of the largest sheet is read', async () => {
  const result = await sheetOf(aWorkbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))
  assert.ok(result.ok)
  assert.deepEqual(result.value.map(({ row, cells }) => [row, cells.length, cells.at(-1)]), [[1_048_576, 16_384, '1']])
})

test('the bytes of all parts of a workbook count together, and the texts that its sheets share count once', async () => {
  const strings = `<sst>${Array.from({ length: 1_000 }, (_, index) => `<si><t>Ward ${index}</t></si>`).join('')}</sst>`
  const sheet = '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'
  const bytes = aWorkbook(sheet, { 'xl/sharedStrings.xml': strings, 'xl/worksheets/notes.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>` })
  const readBoth = async (maxBytesInAll: number) => {
    const opened = await openXlsx(bytes, { maxBytes: 1_000_000, maxRatio: 250, maxBytesInAll, maxFiles: 100 })
    assert.ok(opened.ok)
    const found: string[] = []
    for (const name of opened.value.sheetNames) {
      const read = await opened.value.readSheet(name, ({ cells }) => (found.push(...cells), 'more'))
      if (!read.ok) return read.error.code
    }
    return found
  }
  assert.deepEqual(await readBoth(strings.length + 2_000), ['Ward 7', 'Ward 7'])
  assert.equal(await readBoth(strings.length), 'unpacks-too-large')
})

test('a sheet is unpacked no further than rows are wanted', async () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => `<row r="${index + 1}"><c><v>${index}</v></c></row>`).join('')
  const opened = await openXlsx(aWorkbook(rows), { maxBytes: 100_000_000, maxRatio: 250, maxBytesInAll: 2_000_000, maxFiles: 100 })
  assert.ok(opened.ok)
  const found: number[] = []
  assert.ok((await opened.value.readSheet('Data', ({ row }) => (found.push(row), row < 10 ? 'more' : 'enough'))).ok)
  assert.equal(found.length, 10)
  assert.deepEqual(await opened.value.readSheet('Data', () => 'more'), { ok: false, error: { code: 'unpacks-too-large', entry: 'xl/worksheets/data.xml' } })
})

test('rows of a few bytes that claim the last column each are refused before they cost more', async () => {
  const rows = Array.from({ length: 4_000 }, (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"/></row>`).join('')
  assert.deepEqual(await sheetOf(aWorkbook(rows)), { ok: false, error: { code: 'unpacks-too-large', entry: 'xl/worksheets/data.xml' } })
})
