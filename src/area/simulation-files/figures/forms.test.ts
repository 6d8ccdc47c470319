import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import type { Model } from '../../../engine/simulation/index.ts'
import { parseCsv } from '../../../platform/files/index.ts'
import { simulateAs } from '../testing/asking.ts'
import { csvColumns } from './csv.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-forms-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const queue: Model = {
  format: 'evenkeel-model/1',
  name: 'A desk',
  timeUnit: 'minutes',
  classes: [{ name: 'child' }, { name: 'adult' }],
  arrivals: [{ to: 'desk', rate: 0.6 }],
  stations: [{ name: 'desk', servers: 1, time: { law: 'exponential', mean: 1 }, measure: { waitsOver: [5], percentiles: [95] } }],
  run: { length: 500, warmUp: 100 },
}

function fileOf(model: unknown, name = 'model.json'): string {
  const file = path.join(folder, name)
  writeFileSync(file, JSON.stringify(model))
  return file
}

async function printed(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await simulateAs(args)
  assert.equal(status, 0, stderr)
  return stdout
}

type Row = Readonly<Record<(typeof csvColumns)[number], string>>

async function rowsOf(...args: readonly string[]): Promise<readonly Row[]> {
  const read = parseCsv(await printed(...args, '--csv'))
  const [header, ...rows] = read.ok ? read.value.map(({ cells }) => cells) : assert.fail(read.error.code)
  assert.deepEqual(header, [...csvColumns])
  return rows.map((cells) => Object.fromEntries(csvColumns.map((column, place) => [column, cells[place] ?? ''])) as Row) // each column is there
}

/** The number and the note of each row of a load. */
async function loadRowsOf(file: string): Promise<readonly (readonly string[])[]> {
  return (await rowsOf(file, '--replications', '2')).filter(({ figure }) => figure.startsWith('load.')).map(({ estimate, note }) => [estimate, note])
}

interface Estimate {
  readonly estimate: number | null
  readonly low: number | null
  readonly high: number | null
}

/** Every estimate in a result, however deep it stands. */
function estimatesIn(value: unknown): readonly Estimate[] {
  if (typeof value !== 'object' || value === null) return []
  return 'estimate' in value ? [value as Estimate] : Object.values(value).flatMap(estimatesIn) // as the schema says
}

describe('the table of a result', () => {
  it('has each figure with its interval and how many runs had a value, in parts', async () => {
    const lines = (await printed(fileOf(queue), '--replications', '20', '--table')).split('\n')
    assert.equal(lines[0], '20 replications by seed 1. Times in minutes.')
    assert.ok(lines.includes('A desk') && lines.some((line) => /^Station desk {2,}0\.6 {2,}0\.6 {2,}1 {2,}60$/u.test(line)))
    assert.ok(lines.some((line) => /^mean wait, minutes {2,}1\.\d+ {2}1\.\d+ to [12]\.\d+ {2,}20$/u.test(line)))
    assert.ok(lines.some((line) => /^wait over 5 minutes of child, % {2,}[\d.]+ {2}[\d.]+ to [\d.]+ {2,}20$/u.test(line)))
    assert.ok(lines.some((line) => /^servers {2,}1 {2}the same in every run {2,}20$/u.test(line)))
    assert.ok(lines.every((line) => line === line.trimEnd()))
  })

  it('says why it cannot tell', async () => {
    const table = await printed(fileOf(queue), '--table')
    assert.match(table, /^mean wait, minutes +[\d.]+ {2}cannot tell: one value only +1$/mu)
    assert.match(table, /^mean wait of adult, minutes +- {2}cannot tell: never happened +0$/mu)
  })

  it('sets what two models differ by beside both, and says where no difference is shown', async () => {
    const other = fileOf({ ...queue, name: 'Two desks', stations: [{ ...queue.stations[0], servers: 2 }] }, 'other.json')
    const [models = '', differences = ''] = (await printed(fileOf(queue), '--against', other, '--replications', '20', '--table')).split('\nDifferences: second model less first\n')
    assert.match(models, /\nFirst model: A desk\n[^]*\nSecond model: Two desks\n/u)
    assert.match(differences, /^mean wait, minutes +1\.\d+ +0\.\d+ +-1\.\d+ {2}-[12]\.\d+ to -1\.\d+ +20$/mu)
    assert.match(differences, /^came, in the whole run +[\d.,]+ +[\d.,]+ +0 {2}the same in every run +20 {2}no difference shown$/mu)
  })

  it('ends with the hash of the run, where it is asked for', async () => {
    const { trace } = JSON.parse(await printed(fileOf(queue), '--replications', '2', '--trace')) as { readonly trace: { readonly sha256: string } }
    assert.ok((await printed(fileOf(queue), '--replications', '2', '--trace', '--table')).endsWith(`\n\nSHA-256 of the trace: ${trace.sha256}\n`))
  })

  it('shows nothing of a name that a terminal would obey, and is in words of the house', async () => {
    const table = await printed(fileOf({ ...queue, name: '\u001b[2JDesk' }, 'odd.json'), '--replications', '2', '--table')
    assert.ok(table.includes('\n\uFFFD[2JDesk\n'))
    const long = 'x'.repeat(99)
    assert.ok((await printed(fileOf({ ...queue, arrivals: [{ to: `${long}2`, rate: 0.6 }], stations: [{ ...queue.stations[0], name: `${long}2` }] }, 'long.json'), '--table')).includes(`\nStation ${long}2 `))
    const words = table.split('\n').map((line) => line.split(/ {2,}/u)[0] ?? '')
    assert.deepEqual(words.flatMap(wordingProblems), [])
  })
})

describe('the rows of a result', () => {
  it('are as many as the result has estimates, with the same numbers to the last digit, and four of the load of each station', async () => {
    const other = fileOf({ ...queue, name: 'Two desks', stations: [{ ...queue.stations[0], servers: 2 }] }, 'other.json')
    const args = [fileOf(queue), '--against', other, '--replications', '3']
    const estimates = estimatesIn(JSON.parse(await printed(...args)))
    const rows = (await rowsOf(...args)).filter(({ figure }) => !figure.startsWith('load.'))
    const text = (value: number | null) => (value === null ? '' : `${value}`)
    assert.deepEqual(rows.map(({ estimate, low, high }) => [estimate, low, high]), estimates.map(({ estimate, low, high }) => [estimate, low, high].map(text)))
    assert.deepEqual([...new Set(rows.map(({ of }) => of))], ['first', 'second', 'difference'])
    assert.equal((await rowsOf(...args)).length, rows.length + 8)
  })

  it('say what they are of, in which unit, and what is missing', async () => {
    const rows = await rowsOf(fileOf(queue))
    const one = (figure: string, customerClass: string, at: string) => rows.find((row) => row.figure === figure && row.class === customerClass && row.at === at)
    const wait = one('wait.mean', 'child', '')
    assert.deepEqual([wait?.part, wait?.name, wait?.unit, wait?.low, wait?.n, wait?.note], ['station', 'desk', 'minutes', '', '1', 'one value'])
    assert.deepEqual([one('wait.mean', 'adult', '')?.estimate, one('wait.mean', 'adult', '')?.note], ['', 'never happened'])
    assert.equal(one('wait.shareOver', '', '5')?.unit, 'share')
    assert.deepEqual([one('load.load', '', '')?.estimate, one('load.load', '', '')?.note], ['0.6', 'worked out of the model'])
  })

  it('end as RFC 4180 says, and begin no formula in a spreadsheet', async () => {
    const text = await printed(fileOf({ ...queue, name: '=HYPERLINK("x")', arrivals: [{ to: '+desk, one', rate: 0.6 }], stations: [{ ...queue.stations[0], name: '+desk, one' }] }, 'formula.json'), '--csv')
    const lines = text.split('\r\n')
    assert.equal(lines.pop(), '')
    assert.ok(lines.every((line) => !line.includes('\n')))
    assert.match(lines[1] ?? '', /^first,"'=HYPERLINK\(""x""\)",station,"'\+desk, one",/u)
  })
})

describe('table and rows', () => {
  for (const file of globSync('../../../engine/simulation/model/examples/*.json', { cwd: import.meta.dirname })) {
    it(`have words for every figure of the example ${path.basename(file)}`, async () => {
      const model = JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')) as Model
      const { length = 0 } = model.run
      const short = fileOf({ ...model, run: { length: length / 50, warmUp: length / 100 } }, path.basename(file))
      assert.ok((await printed(short, '--replications', '2', '--table')).length > 200)
      assert.ok((await rowsOf(short, '--replications', '2')).length > 10)
    })
  }

  it('have a reason where customers go round for ever but for their patience, and where servers are unlimited', async () => {
    const round = fileOf({ ...queue, stations: [{ name: 'desk', servers: 1, time: { law: 'exponential', mean: 1 }, patience: { law: 'exponential', mean: 5 }, next: [{ to: 'desk' }] }] }, 'round.json')
    assert.match(await printed(round, '--replications', '2', '--table'), /^Station desk +- +- +1 {2}cannot tell: customers go round for ever$/mu)
    assert.deepEqual((await rowsOf(round, '--replications', '2')).slice(0, 1).map(({ estimate, note }) => [estimate, note]), [['', 'customers go round for ever']])
    const unlimited = fileOf({ ...queue, stations: [{ ...queue.stations[0], servers: 'unlimited' }] }, 'unlimited.json')
    assert.match(await printed(unlimited, '--replications', '2', '--table'), /^Station desk +0\.6 +0\.6 +unlimited +-$/mu)
    assert.deepEqual((await rowsOf(unlimited, '--replications', '2')).filter(({ figure }) => figure === 'load.servers').map(({ note }) => note), ['unlimited'])
  })

  it('have no number for the load of a station that is always closed, or to which customers come back for ever though its servers are unlimited', async () => {
    const desk = { name: 'desk', servers: 1, time: { law: 'exponential', mean: 1 }, patience: { law: 'exponential', mean: 5 } }
    const closed = fileOf({ ...queue, stations: [{ ...desk, servers: { shifts: [{ from: 0, servers: 0 }, { from: 1e6, servers: 1 }] } }] }, 'closed.json')
    assert.match(await printed(closed, '--replications', '2', '--table'), /^Station desk +0\.6 +0\.6 +0 {2}cannot tell: no servers$/mu)
    assert.deepEqual((await loadRowsOf(closed)).at(-1), ['', 'no servers'])
    const back = fileOf({ ...queue, stations: [{ ...desk, next: [{ to: 'rest' }] }, { name: 'rest', servers: 'unlimited', time: { law: 'exponential', mean: 1 }, next: [{ to: 'desk' }] }] }, 'back.json')
    assert.deepEqual((await loadRowsOf(back)).slice(4), [['', 'customers go round for ever'], ['', 'customers go round for ever'], ['', 'unlimited'], ['', 'customers go round for ever']])
  })
})
