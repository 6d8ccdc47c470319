import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { wordingProblems } from '../../../../test/house-words.ts'
import { classicLine } from '../testing/a-list.ts'
import type { DirectoryEntry } from './directory-entry.ts'
import type { DirectoryProblem } from './directory-problem.ts'
import { directoryProblemWords } from './problem-words.ts'
import { readDirectory } from './read-directory.ts'

async function entries(text: string | Uint8Array, fileName = 'list.csv'): Promise<readonly DirectoryEntry[]> {
  const read = await readDirectory(typeof text === 'string' ? new TextEncoder().encode(text) : text, fileName)
  assert.ok(read.ok, JSON.stringify(read))
  return read.value
}

async function problems(text: string | Uint8Array, fileName = 'list.csv'): Promise<readonly DirectoryProblem[]> {
  const read = await readDirectory(typeof text === 'string' ? new TextEncoder().encode(text) : text, fileName)
  assert.ok(!read.ok, JSON.stringify(read))
  for (const problem of read.error) assert.deepEqual(wordingProblems(directoryProblemWords(problem)), [])
  return read.error
}

describe('a list of organisations without a header', () => {
  const trusts = [classicLine({ code: 'QQ1', name: 'HIGHLAKE NHS FOUNDATION TRUST', postcode: 'ZZ1 1ZZ', opened: '20110401' }), classicLine({ code: 'QQ2', name: 'LOWLAKE NHS TRUST', opened: '20010401', closed: '20240930' })]

  it('gives code, name, days and postcode of each', async () => {
    assert.deepEqual(await entries(trusts.join('\r\n'), 'etr.csv'), [
      { code: 'QQ1', name: 'Highlake NHS Foundation Trust', roles: ['RO197'], isOpen: true, openedOn: '2011-04-01', closedOn: null, parentCode: null, successorCode: null, postcode: 'ZZ1 1ZZ' },
      { code: 'QQ2', name: 'Lowlake NHS Trust', roles: ['RO197'], isOpen: false, openedOn: '2001-04-01', closedOn: '2024-09-30', parentCode: null, successorCode: null, postcode: null },
    ])
  })
  it('tells sites by the name of the file, and their trust by the column for it', async () => {
    const [site] = await entries(classicLine({ code: 'QQ101', name: 'HIGHLAKE INFIRMARY', parent: 'QQ1' }), 'Downloads/ets (1).csv')
    assert.deepEqual([site?.roles, site?.parentCode], [['RO198'], 'QQ1'])
  })
  it('tells the trust of a site by the beginning of its code when both stand in the list', async () => {
    const both = await entries([...trusts, classicLine({ code: 'QQ101', name: 'HIGHLAKE INFIRMARY' }), classicLine({ code: 'ZZ901', name: 'FAR AWAY CLINIC' })].join('\n'), 'etrust.csv')
    assert.deepEqual(both.map((entry) => entry.parentCode), [null, null, 'QQ1', null])
    assert.deepEqual(both[2]?.roles, ['RO198'])
  })
  it('gives no roles when the name of the file tells no kind', async () => {
    assert.deepEqual((await entries(trusts[0] ?? ''))[0]?.roles, [])
  })
  it('may be packed with gzip', async () => {
    assert.equal((await entries(gzipSync(trusts.join('\n')), 'etr.csv.gz')).length, 2)
  })
  it('is refused whole, with every bad row by its line', async () => {
    const bad = [
      ...trusts,
      classicLine({ code: 'QQ3', name: '' }),
      classicLine({ code: '50', name: 'A CODE THAT A SPREADSHEET BROKE' }),
      classicLine({ code: 'QQ4', name: 'NO SUCH DAY', opened: '20260231' }),
      '"QQ5","CUT OFF"',
      classicLine({ code: 'qq1 ', name: 'THE SAME AGAIN' }),
      classicLine({ code: 'QQ6', name: 'BACKWARDS', opened: '20200101', closed: '20190101' }),
    ]
    assert.deepEqual((await problems(bad.join('\n'), 'etr.csv')).map((problem) => ['place' in problem && problem.place.number, problem.code]), [
      [3, 'name-missing'],
      [4, 'no-code'],
      [5, 'no-date'],
      [6, 'row-of-other-width'],
      [7, 'duplicate-code'],
      [8, 'closed-before-opened'],
    ])
  })
  it('lists 200 problems and counts the others', async () => {
    const rows = [classicLine({ code: 'QQ1', name: 'FIRST' }), ...Array.from({ length: 250 }, () => classicLine({ code: 'QQ2', name: '' }))]
    const found = await problems(rows.join('\n'))
    assert.equal(found.length, 201)
    assert.deepEqual(found.at(-1), { code: 'more-problems', count: 50 })
  })
})

describe('a list of organisations with a header', () => {
  it('is read by what its columns are called, in any order and form', async () => {
    const text = 'Organisation Name,ODS Code,Post_code,Open Date,Close-date,Status,Primary Role ID,Parent code,Successor\nHighlake NHS Trust,QQ1,zz1 1zz,01/04/2011,30-SEP-2024,Inactive,RO197,,QQ2\n'
    assert.deepEqual(await entries(text), [
      { code: 'QQ1', name: 'Highlake NHS Trust', roles: ['RO197'], isOpen: false, openedOn: '2011-04-01', closedOn: '2024-09-30', parentCode: null, successorCode: 'QQ2', postcode: 'ZZ1 1ZZ' },
    ])
  })
  it('needs no more than code and name, and may begin with a byte order mark', async () => {
    assert.deepEqual((await entries('\ufeffCode,Name\nQQ1,Highlake\n\nQQ2,Lowlake'))[1]?.isOpen, true)
  })
  it('is refused when no column is called as a code or a name is', async () => {
    assert.deepEqual(await problems('Colour,Size\nred,4'), [{ code: 'unknown-form' }])
  })
  it('is refused when two columns could be the code', async () => {
    assert.deepEqual(await problems('Code,Org Code,Name\nQQ1,QQ2,Highlake'), [{ code: 'column-twice', column: 'Org Code' }])
  })
  it('is refused when it has no rows', async () => {
    assert.deepEqual(await problems('Code,Name\n'), [{ code: 'no-organisations' }])
  })
  it('is refused when a name has a character that cannot be seen', async () => {
    assert.equal((await problems('Code,Name\nQQ1,High\u202Elake'))[0]?.code, 'name-unprintable')
  })
})

describe('a file that is no list of organisations', () => {
  const cases: readonly (readonly [string, string | Uint8Array, DirectoryProblem['code']])[] = [
    ['empty', '', 'empty'],
    ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'zip-archive'],
    ['Windows-1252', new Uint8Array([0x43, 0x2c, 0xe9, 10]), 'windows-1252'],
    ['binary', new Uint8Array([1, 0, 2, 3, 4, 5, 6, 7]), 'not-text'],
    ['a broken gzip file', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]), 'gzip-damaged'],
    ['separated by semicolons', 'Code;Name\nQQ1;Highlake', 'other-separator'],
    ['cut off within quotation marks', 'Code,Name\nQQ1,"High', 'quote-not-closed'],
    ['prose', 'To whom it may concern', 'unknown-form'],
  ]
  for (const [title, bytes, code] of cases) it(`is refused with how to mend it: ${title}`, async () => assert.equal((await problems(bytes))[0]?.code, code))
})
