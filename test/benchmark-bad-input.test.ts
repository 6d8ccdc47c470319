import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { benchmarkCommand } from '../src/area/benchmark/benchmark-command.ts'
import { sha256Hex } from '../src/platform/files/index.ts'
import { aFolder, aWorkbook, trustCodes, withFolder, workbookRows } from './benchmark-folder.ts'
import type { Files } from './benchmark-folder.ts'

const managers = 'hm_managers_fte.csv'
const survey = 'hm_staff_survey_likert.csv'
const workbook = 'hchs_fte_by_staffgroup_org_2017sep_2018jun.xlsx'

async function run(args: readonly string[]) {
  const stdout: string[] = []
  const stderr: string[] = []
  const into = (pieces: string[]): Writable => new Writable({ write: (piece, _encoding, done) => done(void pieces.push(String(piece))) })
  const status = await benchmarkCommand(args, { stdout: into(stdout), stderr: into(stderr), env: {} })
  assert.doesNotMatch(stderr.join(''), /undefined|NaN|(?<!")Infinity|\[object/, 'a sentence lacks one of its facts')
  return { status, stdout: stdout.join(''), stderr: stderr.join('') }
}

async function runOn(files: Files) {
  return withFolder(files, (directory) => run([directory]))
}

function text(files: Files, file: string): string {
  const content = files.get(file)
  assert.ok(typeof content === 'string')
  return content
}

/** The folder with one file changed. */
function changed(file: string, change: (content: string) => string | Uint8Array): Files {
  const files = aFolder()
  const after = change(text(files, file))
  assert.notDeepEqual(after, text(files, file), 'the change must change something')
  return files.set(file, after)
}

function replaced(file: string, before: string | RegExp, after: string): Files {
  return changed(file, (content) => content.replace(before, after))
}

/** The survey with some questions, counted from 0, empty in a year; each question has six cells behind code and year. */
function withoutQuestions(content: string, year: number, ...emptied: readonly number[]): string {
  return content.replace(new RegExp(`^R..,${year},.*$`, 'gm'), (line) => line.split(',').map((cell, index) => (emptied.includes(Math.floor((index - 2) / 6)) ? 'NA' : cell)).join(','))
}

function without(file: string): Files {
  const files = aFolder()
  files.delete(file)
  return files
}

function renamed(file: string, to: string): Files {
  const files = without(file)
  return files.set(to, text(aFolder(), file))
}

function withManifest(files: Files, over: { readonly bytes?: number; readonly sha256?: string; readonly also?: string } = {}): Files {
  const content = text(files, managers)
  const row = [managers, 'A publisher', 'a licence', over.bytes ?? content.length, over.sha256 ?? sha256Hex(new TextEncoder().encode(content))].join(',')
  const also = over.also === undefined ? '' : `${over.also},,a licence,1,0\n`
  return files.set('MANIFEST.csv', `file,publisher,licence_as_stated,bytes,sha256\n${row}\n${also}`)
}

test('a folder without defects gives figures on stdout and ends with 0', async () => {
  const result = await runOn(aFolder())
  assert.equal(result.status, 0, result.stderr)
  assert.match(result.stdout, /^kind,org_code,year,figure,value\n/)
  assert.match(result.stdout, /^trust,RAA,2018,managers_fte,16$/m)
  assert.match(result.stdout, /^trust,RAA,2018,staff_per_manager,/m)
  assert.doesNotMatch(result.stdout, /^trust,RAA,2016,staff_per_manager,/m)
})

test('the same folder gives the same text twice', async () => {
  assert.deepEqual(await runOn(aFolder()), await runOn(aFolder()))
})

const refused: readonly (readonly [title: string, files: () => Files, message: RegExp])[] = [
  ['a missing file', () => without(managers), /^hm_managers_fte\.csv: is missing; put the file back/],
  ['a missing workbook', () => without(workbook), /^hchs_fte.*\.xlsx: is missing/],
  ['a renamed file, and says which one looks like it', () => renamed(managers, 'managers.csv'), /^hm_managers_fte\.csv: is missing; managers\.csv has its columns/],
  ['a renamed file that is only examined', () => aFolder().set('stability_2017.csv', 'YEAR,ORG_CODE,STABILITY\n2017,RAA,85.5\n'), /^hm_stability\.csv: is missing; stability_2017\.csv has its columns/],
  ['an empty file', () => changed(managers, () => ''), /^hm_managers_fte\.csv: is empty/],
  ['a file with a header only', () => changed(managers, (content) => content.split('\n', 1).join()), /^hm_managers_fte\.csv: has a header and no rows/],
  ['a file in UTF-16', () => changed(managers, (content) => Buffer.from(`\uFEFF${content}`, 'utf16le')), /^hm_managers_fte\.csv: is in UTF-16/],
  ['a file in Windows-1252', () => changed('hm_providers.csv', (content) => Buffer.from(content.replace('Trust RAC', 'Tr\u00fcst RAC'), 'latin1')), /^hm_providers\.csv, row 4: is not in UTF-8 \(probably Windows-1252\)/],
  ['a workbook under the name of a CSV file', () => changed(managers, () => aWorkbook(workbookRows())), /^hm_managers_fte\.csv: is an Excel workbook or another zip archive; open it and save the table as CSV UTF-8/],
  ['semicolons', () => changed(managers, (content) => content.replaceAll(',', ';')), /^hm_managers_fte\.csv: is separated by semicolons/],
  ['tabs', () => changed(managers, (content) => content.replaceAll(',', '\t')), /^hm_managers_fte\.csv: is separated by tabs/],
  ['a file that is not text', () => changed(managers, () => gzipSync('2012,RAA,1')), /^hm_managers_fte\.csv(, row 1)?: is not (a text file|in UTF-8)/],
  ['a last row that is cut off', () => changed(managers, (content) => content.slice(0, content.lastIndexOf(','))), /^hm_managers_fte\.csv, row 85: the row has 2 cells and the header 3; the file is cut off/],
  ['a quotation mark that is never closed', () => replaced('hm_providers.csv', 'Trust RAC', '"Trust RAC'), /^hm_providers\.csv, row 4: a quotation mark is never closed/],
  ['a file without its last year', () => changed(managers, (content) => content.replace(/^2018.*\n/gm, '')), /^hm_managers_fte\.csv: has no rows of 2018 although other files have them/],
  ['a file with a year lost between', () => changed(managers, (content) => content.replace(/^2015.*\n/gm, '')), /^hm_managers_fte\.csv: has no rows of 2015 although it has earlier and later ones/],
  ['a year with far fewer trusts than others', () => changed(managers, (content) => content.replace(/^2018,RA[EFGHIJKL].*\n/gm, '')), /^hm_managers_fte\.csv: has 4 acute trusts in 2018 and 12 in other years/],
  ['a provider list that was cut off', () => changed('hm_providers.csv', (content) => content.split('\n').slice(0, 6).join('\n')), /^hm_providers\.csv: knows 5 of the 12 trusts/],
  ['a row that stands twice', () => replaced(managers, /^(2012,RAA.*\n)/m, '$1$1'), /^hm_managers_fte\.csv, row 3: RAA 2012 stands in row 2 already/],
  ['a row that stands twice but for spaces and case', () => replaced(managers, /^2012,RAB/m, '2012, raa-X '), /^hm_managers_fte\.csv, row 3: RAA 2012 stands in row 2 already/],
  ['a code of impossible shape', () => replaced(managers, '2012,RAA', '2012,R!A'), /^hm_managers_fte\.csv, row 2, column ORG_CODE: "R!A" cannot be an ODS code/],
  ['a trust that no list and no other file knows', () => replaced(managers, '2012,RAA', '2012,RZZ'), /^hm_managers_fte\.csv, row 2, column ORG_CODE: no list and no other file knows the code RZZ/],
  ['a code of no known kind', () => replaced(managers, '2012,RAA', '2012,ZZZ'), /knows the code ZZZ/],
  ['text in a number column', () => replaced(managers, /^(2012,RAA),.*$/m, '$1,many'), /^hm_managers_fte\.csv, row 2, column SIMPLE_MANAGERS_FTE: "many" is not a number/],
  ['a number with a thousands separator', () => replaced('hm_beds.csv', /^(2012,RAA),\d+/m, '$1,"1,200"'), /^hm_beds\.csv, row 2, column BEDS: "1,200" is not a number/],
  ['an empty number', () => replaced(managers, /^(2012,RAA),.*$/m, '$1,'), /^hm_managers_fte\.csv, row 2, column SIMPLE_MANAGERS_FTE: the cell is empty/],
  ['beds below zero', () => replaced('hm_beds.csv', /^(2012,RAA),\d+/m, '$1,-5'), /^hm_beds\.csv, row 2, column BEDS: -5 is below 0/],
  ['half a bed', () => replaced('hm_beds.csv', /^(2012,RAA),\d+/m, '$1,70.5'), /^hm_beds\.csv, row 2, column BEDS: 70\.5 is not a whole number/],
  ['a fraction over 1', () => replaced('hm_ae_4hour.csv', /^(2012,RAA),.*$/m, '$1,81'), /^hm_ae_4hour\.csv, row 2, column AE_SCORE: 81 is above 1/],
  ['a cost above zero', () => replaced('hm_finance.csv', '-39000', '39000'), /^hm_finance\.csv, row 2, column OP_COST: 39000 is above 0/],
  ['a share over 100', () => replaced(survey, 'RAA,2012,10', 'RAA,2012,110'), /^hm_staff_survey_likert\.csv, row 2, column 7a_SD: 110 is above 100/],
  ['shares that do not add up', () => replaced(survey, 'RAA,2012,10', 'RAA,2012,15'), /^hm_staff_survey_likert\.csv, row 2: the shares of question 7a add up to 105, not to 98 to 102/],
  ['a question that is half empty', () => replaced(survey, 'RAA,2012,10', 'RAA,2012,NA'), /^hm_staff_survey_likert\.csv, row 2: question 7a has some cells filled and some empty/],
  ['a year that is none', () => replaced(managers, '2012,RAA', '12,RAA'), /^hm_managers_fte\.csv, row 2, column YEAR: 12 is below 2000/],
  ['a date that does not fit its year', () => replaced('hm_rtt_18week.csv', '31/03/2013,2012,RAA', '31/03/2012,2012,RAA'), /^hm_rtt_18week\.csv, row 2, column DATE: the date 31\/03\/2012 does not end the financial year/],
  ['a fraction that is not its parts', () => replaced('hm_rtt_18week.csv', '851,0.851', '851,0.951'), /^hm_rtt_18week\.csv, row 2, column RTT_SCORE: 0\.951 is not 851 divided by 1000/],
  ['more within 18 weeks than in all', () => replaced('hm_rtt_18week.csv', '1000,851', '1000,1851'), /^hm_rtt_18week\.csv, row 2, column N_18_WEEKS: 1851 is more than 1000/],
  ['a missing column', () => changed(managers, (content) => content.replace(/,[^,\n]*$/gm, '')), /^hm_managers_fte\.csv, row 1, column SIMPLE_MANAGERS_FTE: the column is missing/],
  ['a renamed column', () => replaced(managers, 'SIMPLE_MANAGERS_FTE', 'MANAGERS'), /^hm_managers_fte\.csv, row 1, column SIMPLE_MANAGERS_FTE: the column is missing and "MANAGERS" stands there/],
  ['a workbook that is cut off', () => aFolder().set(workbook, aWorkbook(workbookRows()).slice(0, 400)), /^hchs_fte.*\.xlsx: cannot be read as an Excel workbook \(it is cut off\)/],
  ['a workbook that is none', () => aFolder().set(workbook, 'no workbook'), /^hchs_fte.*\.xlsx: cannot be read as an Excel workbook \(it is no zip archive\)/],
  ['a workbook without its sheet', () => aFolder().set(workbook, aWorkbook(workbookRows(), 'Other')), /^hchs_fte.*\.xlsx: has no sheet "Data"; it has Other/],
  ['a workbook that lost a month', () => aFolder().set(workbook, aWorkbook(workbookRows().filter(([month]) => month !== '2018-JUN'))), /^hchs_fte.*\.xlsx: has no rows of 2018-JUN/],
  ['text in a number column of the workbook', () => aFolder().set(workbook, aWorkbook([...workbookRows(), ['2018-JUN', 'RAA', '', 'Midwives', 'Irish', 'few']])), /^hchs_fte.*\.xlsx, row 50, column FTE: "few" is not a number/],
  ['Infinity in a number column of the workbook', () => aFolder().set(workbook, aWorkbook([...workbookRows(), ['2018-JUN', 'RAA', '', 'Midwives', 'Irish', 'Infinity']])), /^hchs_fte.*\.xlsx, row 50, column FTE: "Infinity" is not a number/],
  ['a number of another base in the workbook', () => aFolder().set(workbook, aWorkbook([...workbookRows(), ['2018-JUN', 'RAA', '', 'Midwives', 'Irish', '0x10']])), /^hchs_fte.*\.xlsx, row 50, column FTE: "0x10" is not a number/],
  ['more staff in the workbook than anyone employs', () => aFolder().set(workbook, aWorkbook([...workbookRows(), ['2018-JUN', 'RAA', '', 'Midwives', 'Irish', 1_000_000_000]])), /^hchs_fte.*\.xlsx, row 50, column FTE: 1000000000 is above 200000/],
  ['a code of three digits that no list knows', () => replaced(managers, '2012,RAA', '2012,500'), /^hm_managers_fte\.csv, row 2, column ORG_CODE: no list and no other file knows the code 500/],
  ['a gzip file that would fill the memory', () => aFolder().set('ods_trusts_and_sites_2018.csv.gz', gzipSync(new Uint8Array(1_000_000))), /^ods_trusts_and_sites_2018\.csv\.gz: cannot be unpacked \(it grows too large\)/],
  ['a workbook with a cell beyond the last column', () => aFolder().set(workbook, aWorkbook([...workbookRows(), Array.from({ length: 30 }, () => 'x')])), /^hchs_fte.*\.xlsx: cannot be read as an Excel workbook \(a part of it is damaged\)/],
  ['a name with a control character', () => replaced('hm_providers.csv', 'Trust RAC', 'Trust\u001b[2J RAC'), /^hm_providers\.csv, row 4, column ORG_NAME: "Trust \[2J RAC" holds a character that cannot be printed/],
  ['a name of more than 200 characters', () => replaced('hm_providers.csv', 'Trust RAC', 'x'.repeat(201)), /^hm_providers\.csv, row 4, column ORG_NAME: "x{59}\u2026" is longer than 200 characters/],
  ['a file that is 65 bytes smaller than MANIFEST.csv says', () => withManifest(aFolder(), { bytes: text(aFolder(), managers).length + 65, sha256: '0' }), /^hm_managers_fte\.csv: has \d+ bytes and MANIFEST\.csv says \d+; the file is cut off/],
  ['a gzip file that is cut off', () => aFolder().set('ods_trusts_and_sites_2018.csv.gz', gzipSync('a,b,c').subarray(0, 12)), /^ods_trusts_and_sites_2018\.csv\.gz: cannot be unpacked/],
  ['a zip file that is cut off', () => aFolder().set('rtt_full_extract_2026-04.csv.zip', aWorkbook(workbookRows()).slice(0, 400)), /^rtt_full_extract_2026-04\.csv\.zip: cannot be unpacked \(it is cut off\)/],
  ['a file that MANIFEST.csv lists and that is not there', () => withManifest(aFolder(), { also: 'hm_stability.csv' }), /^hm_stability\.csv: is missing/],
  ['a file that is smaller than MANIFEST.csv says', () => withManifest(aFolder(), { bytes: 5000, sha256: '0' }), /^hm_managers_fte\.csv: has \d+ bytes and MANIFEST\.csv says 5000/],
]

for (const [title, files, message] of refused) {
  test(`refuses ${title}: status 2, one sentence per problem, no figures`, async () => {
    const result = await runOn(files())
    assert.equal(result.status, 2, result.stderr)
    assert.equal(result.stdout, '')
    assert.match(result.stderr, new RegExp(message.source, 'm'))
    for (const line of result.stderr.trimEnd().split('\n')) assert.match(line, /^\S.*\.$/)
  })
}

test('one broken cell is one problem', async () => {
  const result = await runOn(replaced(managers, /^(2012,RAA),.*$/m, '$1,many'))
  assert.equal(result.stderr.trimEnd().split('\n').length, 1, result.stderr)
})

test('lists at most 20 problems of a file and says how many more there are', async () => {
  const result = await runOn(changed(managers, (content) => content.replace(/^(20\d\d,R..),.*$/gm, '$1,many')))
  const lines = result.stderr.trimEnd().split('\n').filter((line) => line.startsWith(managers))
  assert.equal(lines.length, 21)
  assert.match(lines.at(-1) ?? '', new RegExp(`${7 * trustCodes.length - 20} more problems`))
})

test('a folder that is not there, or is a file, is one sentence and status 2', async () => {
  for (const directory of ['/nowhere/at/all', import.meta.filename]) {
    const result = await run([directory])
    assert.equal(result.status, 2)
    assert.equal(result.stdout, '')
    assert.match(result.stderr, /^.* is not a folder that can be read; .*\.\n$/)
  }
})

for (const [title, place, expected] of [
  ['a link that leads nowhere', (at: string) => symlink('nowhere.csv', at), 'is a link that leads nowhere; put the file itself there or delete the link'],
  ['a link in a circle', (at: string) => symlink(path.basename(at), at), 'is a link that leads nowhere; put the file itself there or delete the link'],
  ['a folder in place of a file', (at: string) => mkdir(at), 'is a folder; put the file there under this name'],
] as const) {
  test(`${title} is one sentence that names the file, and status 2`, async () => {
    for (const file of [managers, 'hm_stability.csv', 'MANIFEST.csv']) {
      await withFolder(aFolder(), async (directory) => {
        await rm(path.join(directory, file), { force: true })
        await place(path.join(directory, file))
        assert.deepEqual(await run([directory]), { status: 2, stdout: '', stderr: `${file}: ${expected}.\n` })
      })
    }
  })
}

test('a file that cannot be read is one sentence that names the file, and status 2', async (t) => {
  const unreadable = '/proc/self/mem' // its first bytes can be read by nobody, not even by root
  if (!existsSync(unreadable)) return t.skip(`${unreadable} is not there`)
  await withFolder(without(managers), async (directory) => {
    await symlink(unreadable, path.join(directory, managers))
    const { status, stdout, stderr } = await run([directory])
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' })
    assert.match(stderr, /^hm_managers_fte\.csv: cannot be read because .*; allow reading or copy the file anew\.\n$/)
  })
})

test('a file that is too large to be read whole is one sentence that names the file, and status 2', async () => {
  await withFolder(without(managers), async (directory) => {
    const file = path.join(directory, managers)
    await writeFile(file, '')
    await truncate(file, 2 ** 31 + 1) // a hole: it takes no room on the disk
    assert.deepEqual(await run([directory]), { status: 2, stdout: '', stderr: `${managers}: cannot be read because it is larger than 2 GB; allow reading or copy the file anew.\n` })
  })
})

test('use without a folder is one sentence and status 2', async () => {
  for (const args of [[], ['--help'], ['one', 'two']]) assert.deepEqual(await run(args), { status: 2, stdout: '', stderr: 'Give one folder: evenkeel benchmark DIR.\n' })
})

const handled: readonly (readonly [title: string, files: () => Files, message: RegExp])[] = [
  ['a byte order mark', () => changed(managers, (content) => `\uFEFF${content}`), /^hm_managers_fte\.csv: begins with a byte order mark/],
  ['a missing last line end', () => changed(managers, (content) => content.trimEnd()), /^hm_managers_fte\.csv: the last line has no line end/],
  ['spaces round codes', () => changed(managers, (content) => content.replaceAll('RAA', ' RAA ')), /^hm_managers_fte\.csv: 7 codes have spaces around in 2012 to 2018: RAA/],
  ['the suffix -X', () => changed(managers, (content) => content.replaceAll('RAA', 'RAA-X')), /^hm_managers_fte\.csv: 7 codes end in -X in 2012 to 2018: RAA/],
  ['a code of digits only', () => changed(managers, (content) => `${content}2012,50,7\n`), /^hm_managers_fte\.csv: 1 row has a code of digits only/],
  ['a zero that means missing', () => replaced('hm_beds.csv', /^(2012,RAA),\d+/m, '$1,0'), /^hm_beds\.csv: 1 row has BEDS 0, which means missing, in 2012: RAA/],
  ['another hash than MANIFEST.csv has', () => withManifest(aFolder(), { sha256: '0' }), /^hm_managers_fte\.csv: is not the file that MANIFEST\.csv describes/],
  ['a file that is 64 bytes smaller than MANIFEST.csv says', () => withManifest(aFolder(), { bytes: text(aFolder(), managers).length + 64, sha256: '0' }), /^hm_managers_fte\.csv: is not the file that MANIFEST\.csv describes/],
  ['a file that nobody knows', () => aFolder().set('notes.txt', 'hello'), /^notes\.txt: no reader knows this file/],
  ['empty questions and the break that their beginning makes', () => changed(survey, (content) => withoutQuestions(content, 2012, 5, 6)), /questions 7f, 7g are empty in 2012;[^]*questions 7f, 7g begin/],
  ['whole percents', () => changed(survey, (content) => content.replace(/RAA,2012,10/, 'RAA,2012,11')), /answer shares are whole percents that add to 100 to 101/],
  ['a jump that no merger explains', () => replaced(managers, /^(2018,RAC),.*$/m, '$1,90'), /jump by more than 40 percent .*RAC 2018 \+157 percent/],
  ['a year of the survey without any answer', () => changed(survey, (content) => withoutQuestions(content, 2012, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), /questions 7a, .* 8d are empty in 2012/],
  ['staff numbers that no true count can be held against', () => aFolder().set('hm_all_staff_fte_DEFECTIVE.csv', 'ORG_CODE,SIMPLE_ALL_STAFF_FTE,YEAR\nRAA,0,2015\n'), /^hm_all_staff_fte_DEFECTIVE\.csv: has no trust and year that can be held against the true count; it was examined and gives no figure\./],
  ['rounded waiting times', () => aFolder(), /AE_SCORE is rounded to whole percents/],
  ['cost written below zero', () => aFolder(), /OP_COST is negative and in thousands of pounds; the sign was turned/],
]

for (const [title, files, message] of handled) {
  test(`handles ${title} and says so: status 0`, async () => {
    const result = await runOn(files())
    assert.equal(result.status, 0, result.stderr)
    assert.match(result.stderr, new RegExp(message.source, 'm'))
  })
}

test('a merger is told from the numbers, with the body that disappears', async () => {
  const files = aFolder()
  for (const [file, gained] of [[managers, 60], ['hm_consultants_fte.csv', 120]] as const) {
    // RAF disappears after 2017 and RAC gains its people.
    files.set(file, text(files, file).replace(/^2018,RAF,.*\n/m, '').replace(/^(2018,RAC),(.*)$/m, (_, start: string, value: string) => `${start},${Number(value) + gained}`))
  }
  const result = await runOn(files)
  assert.equal(result.status, 0, result.stderr)
  assert.match(result.stderr, /RAC goes from 35 to 96 managers \(\+174 percent\) in 2018 while RAF disappears after 2017: this looks like a merger/)
  assert.doesNotMatch(result.stderr, /no body disappears/)
})

test('a zero of beds, of cost or of a waiting list is missing, not a figure', async () => {
  const files = aFolder()
  files.set('hm_beds.csv', text(files, 'hm_beds.csv').replace(/^(2018,RAA),\d+/m, '$1,0'))
  files.set('hm_finance.csv', text(files, 'hm_finance.csv').replace(/^(RAA,2018),.*$/m, '$1,0,0,0'))
  files.set('hm_rtt_18week.csv', text(files, 'hm_rtt_18week.csv').replace(/^(31\/03\/2019,2018,RAA),.*$/m, '$1,0,0,0'))
  const result = await runOn(files)
  assert.equal(result.status, 0, result.stderr)
  for (const figure of ['beds', 'beds_per_manager', 'operating_cost_gbp_m', 'managers_per_gbp10m', 'net_position_pct_of_cost', 'rtt_18w_pct']) {
    assert.doesNotMatch(result.stdout, new RegExp(`^trust,RAA,2018,${figure},.`, 'm'))
  }
  assert.match(result.stdout, /^trust,RAB,2018,beds,/m)
})
