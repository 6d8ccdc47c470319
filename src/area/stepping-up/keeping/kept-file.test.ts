import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { charterParts } from '../rules/answers.ts'
import { aFullPlan, aPlan } from '../testing/a-plan.ts'
import { openProblemWords } from '../words/keeping.ts'
import { keptBytesAtMost, readKeptFile, readKeptText, writeKeptFile } from './kept-file.ts'

const plan = aFullPlan('Zeile “eins”\nline 2 漢字 👍')
const file = writeKeptFile(plan, 'MY PLAN\n\n--- BEGIN EVENKEEL PLAN ---\nas I once wrote in a box\n')
const bytes = (text: string) => new TextEncoder().encode(text)

/** A whole block with a right checksum round any text. */
function blockOf(json: string): string {
  const sum = createHash('sha256').update(json).digest('hex')
  return ['--- BEGIN EVENKEEL PLAN ---', Buffer.from(json).toString('base64'), '--- CHECKSUM SHA-256 ---', sum, '--- END EVENKEEL PLAN ---'].join('\n')
}

function codeOf(text: string): string {
  const read = readKeptText(text)
  return read.ok ? 'opened' : read.error.code
}

describe('a kept plan', () => {
  it('opens as it was kept, from the file and from its text', () => {
    assert.deepEqual(readKeptFile(bytes(file)), { ok: true, value: plan })
    assert.deepEqual(readKeptText(file), { ok: true, value: plan })
  })

  it('begins with what a person reads, and holds data in lines of at most 64 characters', () => {
    assert.ok(file.startsWith('MY PLAN\r\n'))
    const block = file.slice(file.lastIndexOf('--- BEGIN')).split('\r\n')
    assert.ok(block.length > 5 && block.every((line) => line.length <= 64))
  })

  it('opens after other line ends, blank lines, indentation, quoting by a mail program, and a byte order mark', () => {
    const changes: Readonly<Record<string, string>> = {
      'line feeds': file.replaceAll('\r\n', '\n'),
      'carriage returns': file.replaceAll('\r\n', '\r'),
      'blank lines': file.replaceAll('\r\n', '\r\n\r\n'),
      indentation: file.replaceAll('\r\n', '\r\n    '),
      quoting: file.replaceAll('\r\n', '\r\n> '),
      'quoting twice': file.replaceAll('\r\n', '\r\n>> '),
      'space at the ends of lines': file.replaceAll('\r\n', ' \t\r\n'),
      'a byte order mark': `\uFEFF${file}`,
      'words after it': `${file}\nSent from my phone`,
      'long dashes': file.replaceAll('---', '—-'),
    }
    for (const [what, text] of Object.entries(changes)) assert.deepEqual(readKeptText(text), { ok: true, value: plan }, what)
  })

  it('opens from a file that an editor saved as UTF-16', () => {
    assert.deepEqual(readKeptFile(new Uint8Array(Buffer.from(`\uFEFF${file}`, 'utf16le'))), { ok: true, value: plan })
  })

  it('of the largest size is still taken', () => {
    const largest = aFullPlan('👍'.repeat(2000))
    const written = writeKeptFile({ ...largest, ownTasks: Array.from({ length: 6 }, () => ({ text: '👍'.repeat(2000), place: null })) }, '👍'.repeat(45_000))
    assert.ok(bytes(written).length < keptBytesAtMost)
    assert.equal(readKeptFile(bytes(written)).ok, true)
  })

  it('keeps the drafts out: only what differs from them is in it', () => {
    const read = readKeptText(writeKeptFile(aPlan({ charter: { mine: 'Mine' } }), ''))
    assert.ok(read.ok)
    assert.deepEqual(Object.keys(read.value.charter), ['mine'])
  })
})

describe('a text that is no whole plan', () => {
  it('is told apart: nothing, no block, cut, changed', () => {
    assert.equal(codeOf(' \n '), 'nothing')
    assert.equal(codeOf('A letter'), 'no-block')
    assert.equal(codeOf(file.slice(0, file.lastIndexOf('CHECKSUM'))), 'cut')
    assert.equal(codeOf(file.slice(0, file.lastIndexOf('--- END'))), 'cut')
    assert.equal(codeOf(file.slice(file.lastIndexOf('BEGIN') + 30)), 'no-block')
  })

  it('is noticed when any one character of its data was changed', () => {
    const begin = file.lastIndexOf('BEGIN EVENKEEL PLAN ---') + 25
    for (const offset of [0, 1, 20, 63, 66, 200]) {
      const place = begin + offset
      if (/\s/.test(file.charAt(place))) continue
      const other = file.charAt(place) === 'A' ? 'B' : 'A'
      assert.equal(codeOf(`${file.slice(0, place)}${other}${file.slice(place + 1)}`), 'changed', `character ${offset}`)
      assert.equal(codeOf(`${file.slice(0, place)}!${file.slice(place)}`), 'changed', `a sign put in at ${offset}`)
    }
  })

  it('is noticed when a line of its data is missing', () => {
    const lines = file.split('\r\n')
    const begin = lines.lastIndexOf('--- BEGIN EVENKEEL PLAN ---')
    assert.equal(codeOf(lines.filter((_, index) => index !== begin + 2).join('\r\n')), 'changed')
  })

  it('that is binary, or too large, is said to be so', () => {
    const random = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)
    assert.deepEqual(readKeptFile(random), { ok: false, error: { code: 'not-text' } })
    assert.deepEqual(readKeptFile(new Uint8Array(keptBytesAtMost + 1)), { ok: false, error: { code: 'too-large' } })
    assert.deepEqual(readKeptFile(new Uint8Array(0)), { ok: false, error: { code: 'nothing' } })
    assert.equal(codeOf('x'.repeat(keptBytesAtMost + 1)), 'too-large')
  })

  it('says that the readable text is still hers when only the part for Evenkeel is damaged', () => {
    for (const code of ['no-block', 'cut', 'changed', 'newer-format'] as const) assert.match(openProblemWords({ code }), /readable text (above it )?is still yours/)
  })
})

describe('hostile data with a right checksum', () => {
  const whole = { format: 'evenkeel-plan/1', plan }
  const opened = (data: unknown) => codeOf(blockOf(JSON.stringify(data)))

  it('is no plan when it is another thing, and from a newer Evenkeel when its number is higher', () => {
    assert.equal(codeOf(blockOf('{')), 'other-format')
    for (const data of [null, 1, 'plan', [], {}, { format: 'evenkeel-plan/0', plan }, { format: 'evenkeel-plan/1e9', plan }, { format: ['evenkeel-plan/1'] }]) assert.equal(opened(data), 'other-format')
    assert.equal(opened({ ...whole, format: 'evenkeel-plan/2' }), 'newer-format')
  })

  it('is refused for wrong types, unknown words, impossible days and texts that are too long', () => {
    const wrong: readonly unknown[] = [
      { ...plan, answers: null },
      { ...plan, answers: { ...plan.answers, profession: 'king' } },
      { ...plan, answers: { ...plan.answers, profession: ['nurse'] } },
      { ...plan, answers: { ...plan.answers, start: '2026-02-31' } },
      { ...plan, answers: { ...plan.answers, agreed: ['toString'] } },
      { ...plan, ticks: 'all' },
      { ...plan, ticks: [{}] },
      { ...plan, ticks: Array.from({ length: 10_000 }, (_, index) => `t-${index}`) },
      { ...plan, charter: { mine: 7 } },
      { ...plan, charter: { mine: 'x'.repeat(10_000) } },
      { ...plan, notes: [] },
      { ...plan, week: { rota: 'perhaps' } },
      { ...plan, week: { 'a b': 'stop' } },
      { ...plan, ownTasks: Array.from({ length: 7 }, () => ({ text: 'a', place: null })) },
      { ...plan, ownTasks: [{ text: 'a' }] },
    ]
    for (const one of wrong) assert.equal(opened({ format: 'evenkeel-plan/1', plan: one }), 'wrong-data', JSON.stringify(one).slice(0, 200))
  })

  it('names every problem in words, and how to mend it', () => {
    const read = readKeptText(blockOf(JSON.stringify({ format: 'evenkeel-plan/1', plan: { ...plan, ticks: 1, charter: { mine: 1 }, answers: { ...plan.answers, kind: 'x' } } })))
    assert.ok(!read.ok)
    const said = openProblemWords(read.error)
    for (const part of ['the kind of start', 'the list of ticks', 'What I decide alone', 'Choose the file']) assert.ok(said.includes(part), said)
  })

  it('may be nested deeply or carry __proto__ without touching anything', () => {
    assert.equal(codeOf(blockOf(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)), 'other-format')
    const text = JSON.stringify(whole).replace('"charter":{', '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"charter":{"__proto__":{"mine":"x"},')
    assert.deepEqual(readKeptText(blockOf(text)), { ok: true, value: plan })
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false)
  })

  it('loses control characters in its texts and keeps the rest', () => {
    const read = readKeptText(blockOf(JSON.stringify({ ...whole, plan: { ...plan, charter: Object.fromEntries(charterParts.map((part) => [part, 'a\u0000\u202Eb'])) } })))
    assert.ok(read.ok)
    assert.equal(read.value.charter.mine, 'ab')
  })
})
