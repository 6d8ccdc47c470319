import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, it } from 'node:test'
import { aFullPlan, aPlan } from '../testing/a-plan.ts'
import { openProblemWords } from '../words/keeping.ts'
import { keptBytesAtMost, readKeptFile, readKeptText, writeKeptFile } from './kept-file.ts'

const plan = aFullPlan('Zeile “eins”\nline 2 漢字 👍')
const readable = 'MY PLAN\n\n--- BEGIN EVENKEEL PLAN ---\nas I once wrote in a box\nPräsenz – “täglich” 漢字\n'
const file = writeKeptFile(plan, readable)
const otherPlan = aPlan({ charter: { mine: 'Mine' } })
const other = writeKeptFile(otherPlan, 'ANOTHER PLAN')
const opened = { ok: true, value: { plan, notices: [] } }
const bytes = (text: string) => new TextEncoder().encode(text)
const openedFile = (content: Uint8Array, isTooLarge = false) => readKeptFile({ content, isTooLarge })

/** A whole block with a right checksum round any text. */
function blockOf(json: string): string {
  const sum = createHash('sha256').update(json).digest('hex')
  return ['--- BEGIN EVENKEEL PLAN ---', Buffer.from(json).toString('base64'), '--- CHECKSUM SHA-256 ---', sum, '--- END EVENKEEL PLAN ---'].join('\n')
}

function codeOf(text: string): string {
  const read = readKeptText(text)
  return read.ok ? 'opened' : read.error.code
}

function noticesOf(text: string): readonly string[] {
  const read = readKeptText(text)
  assert.ok(read.ok, 'it opens')
  return read.value.notices
}

describe('a kept plan', () => {
  it('opens as it was kept, from the file and from its text', () => {
    assert.deepEqual(openedFile(bytes(file)), opened)
    assert.deepEqual(readKeptText(file), opened)
  })

  it('begins with what a person reads, and holds data in lines of at most 64 characters', () => {
    assert.ok(file.startsWith('MY PLAN\r\n'))
    const block = file.slice(file.lastIndexOf('--- BEGIN')).split('\r\n')
    assert.ok(block.length > 5 && block.every((line) => line.length <= 64))
  })

  const ways: Readonly<Record<string, string>> = {
    'line feeds': file.replaceAll('\r\n', '\n'),
    'carriage returns': file.replaceAll('\r\n', '\r'),
    'blank lines': file.replaceAll('\r\n', '\r\n\r\n'),
    indentation: file.replaceAll('\r\n', '\r\n    '),
    quoting: file.replaceAll('\r\n', '\r\n> '),
    'quoting twice': file.replaceAll('\r\n', '\r\n>> '),
    'space at the ends of lines': file.replaceAll('\r\n', ' \t\r\n'),
    'a byte order mark': `\uFEFF${file}`,
    'words before and after it': `On Monday somebody wrote:\n${file}\nSent from my phone`,
    'long dashes': file.replaceAll('---', '—-'),
    'no line ends': file.replaceAll('\r\n', ''),
    'spaces for line ends': file.replaceAll('\r\n', ' '),
    'no-break spaces for all spaces and line ends': file.replaceAll(/\r\n| /g, '\u00A0'),
    'break tags for line ends': file.replaceAll('\r\n', '<br>'),
    'break tags of another form': file.replaceAll('\r\n', '<BR />\n'),
    'entities of a web page': file.replaceAll('\r\n', '<br/>&gt; ').replaceAll('EVENKEEL ', 'EVENKEEL&nbsp;'),
    'a mark broken over two quoted lines': file.replaceAll('BEGIN EVENKEEL ', 'BEGIN EVENKEEL\r\n> > ').replaceAll('CHECKSUM ', 'CHECKSUM\n'),
  }
  for (const [what, text] of Object.entries(ways)) {
    it(`opens after its way through a mail or an editor, and does not count as changed: ${what}`, () => {
      assert.deepEqual(readKeptText(text), opened)
    })
  }

  it('opens from a file that an editor saved as UTF-16, of either byte order, with or without a byte order mark', () => {
    for (const mark of ['\uFEFF', '']) {
      const little = Buffer.from(`${mark}${file}`, 'utf16le')
      assert.deepEqual(openedFile(new Uint8Array(little)), opened)
      assert.deepEqual(openedFile(new Uint8Array(Buffer.from(little).swap16())), opened)
    }
  })

  it('opens from a file that an editor saved in the old Windows character set', () => {
    const windows = writeKeptFile(plan, 'Präsenz “täglich”')
    const signs: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, ä: 0xe4 }
    assert.deepEqual(openedFile(Uint8Array.from(windows, (sign) => signs[sign] ?? sign.charCodeAt(0))), opened)
  })

  it('of the largest size is still taken, also as UTF-16', () => {
    const largest = aFullPlan('👍'.repeat(2000))
    const written = writeKeptFile({ ...largest, ownTasks: Array.from({ length: 6 }, () => ({ text: '👍'.repeat(2000), place: null })) }, '👍'.repeat(60_000))
    for (const content of [bytes(written), new Uint8Array(Buffer.from(written, 'utf16le'))]) {
      assert.ok(content.length < keptBytesAtMost)
      assert.equal(openedFile(content).ok, true)
    }
  })

  it('keeps the drafts out: only what differs from them is in it', () => {
    const read = readKeptText(other)
    assert.ok(read.ok)
    assert.deepEqual(Object.keys(read.value.plan.charter), ['mine'])
  })
})

describe('the readable part of a kept plan', () => {
  it('is noticed when a person changed it, whatever else happened to the text', () => {
    for (const text of [file.replace('täglich', 'nie'), file.replace('MY PLAN', 'MY PLANS'), file.replace('as I once wrote in a box', '').replaceAll('\r\n', '\n> ')]) {
      const read = readKeptText(text)
      assert.deepEqual(read, { ok: true, value: { plan, notices: ['readable-changed'] } })
    }
  })

  it('is not missed when only the data was copied', () => {
    assert.deepEqual(noticesOf(file.slice(file.lastIndexOf('--- BEGIN'))), [])
  })

  it('has no checksum in files of the first days: nothing is said of it', () => {
    assert.deepEqual(noticesOf(`Whatever\n${blockOf(JSON.stringify({ format: 'evenkeel-plan/1', plan }))}`), [])
    for (const checksum of [1, {}, { characters: -1, sum: '' }, { characters: '1', sum: 2 }]) {
      assert.deepEqual(noticesOf(`Whatever\n${blockOf(JSON.stringify({ format: 'evenkeel-plan/1', plan, readable: checksum }))}`), [])
    }
  })
})

describe('a text with several plans', () => {
  it('gives the last, and says so', () => {
    assert.deepEqual(readKeptText(`${other}\n${file}`), { ok: true, value: { plan, notices: ['several-plans'] } })
    assert.deepEqual(readKeptText(`${file}\n${other}`), { ok: true, value: { plan: otherPlan, notices: ['several-plans'] } })
  })

  it('gives the last whole one when another is cut or changed, and says so', () => {
    const cut = other.slice(0, other.indexOf('--- CHECKSUM'))
    for (const text of [`${file}\n${cut}`, `${cut}\n${file}`, `${file}\n${other.replace('CHECKSUM SHA-256 ---\r\n', 'CHECKSUM SHA-256 ---\r\n0')}`]) {
      assert.deepEqual(readKeptText(text), { ok: true, value: { plan, notices: ['several-plans'] } })
    }
  })

  it('is one plan when it is the same twice, as in a mail that answers another', () => {
    assert.deepEqual(noticesOf(`${file}\n${file.replaceAll('\r\n', '\n> ')}`), [])
  })

  it('gives no older plan in place of one from a newer Evenkeel', () => {
    assert.equal(codeOf(`${file}\n${blockOf(JSON.stringify({ format: 'evenkeel-plan/2', plan }))}`), 'newer-format')
  })

  it('is none when somebody only wrote of the marks, before or after the data', () => {
    assert.deepEqual(noticesOf(`${file}\nCopy it from BEGIN EVENKEEL PLAN over CHECKSUM SHA-256 to END EVENKEEL PLAN. BEGIN EVENKEEL PLAN`), [])
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
      const changed = file.charAt(place) === 'A' ? 'B' : 'A'
      assert.equal(codeOf(`${file.slice(0, place)}${changed}${file.slice(place + 1)}`), 'changed', `character ${offset}`)
      assert.equal(codeOf(`${file.slice(0, place)}!${file.slice(place)}`), 'changed', `a sign put in at ${offset}`)
    }
  })

  it('is noticed when a line of its data is missing', () => {
    const lines = file.split('\r\n')
    const begin = lines.lastIndexOf('--- BEGIN EVENKEEL PLAN ---')
    assert.equal(codeOf(lines.filter((_, index) => index !== begin + 2).join('\r\n')), 'changed')
  })

  it('is cut when its file ends inside a character', () => {
    const content = bytes(writeKeptFile(plan, 'All is well 漢'))
    const inside = bytes('All is well 漢').length - 1
    assert.deepEqual(openedFile(content.subarray(0, inside)), { ok: false, error: { code: 'cut' } })
    const wide = new Uint8Array(Buffer.from('\uFEFFAll is well', 'utf16le'))
    assert.deepEqual(openedFile(wide.subarray(0, wide.length - 1)), { ok: false, error: { code: 'cut' } })
  })

  it('that is binary, empty or too large is said to be so', () => {
    const random = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)
    assert.deepEqual(openedFile(random), { ok: false, error: { code: 'not-text' } })
    assert.deepEqual(openedFile(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])), { ok: false, error: { code: 'not-text' } })
    assert.deepEqual(openedFile(new Uint8Array(keptBytesAtMost + 1)), { ok: false, error: { code: 'too-large' } })
    assert.deepEqual(openedFile(new Uint8Array(10), true), { ok: false, error: { code: 'too-large' } })
    for (const empty of ['', ' \r\n', '\uFEFF']) assert.deepEqual(openedFile(bytes(empty)), { ok: false, error: { code: 'empty-file' } })
    assert.equal(codeOf('x'.repeat(keptBytesAtMost + 1)), 'too-long-text')
  })

  it('that is a letter in the old Windows character set has no part for Evenkeel', () => {
    assert.deepEqual(openedFile(Uint8Array.from(Buffer.from('Ein Brief für Präsenz\r\n', 'latin1'))), { ok: false, error: { code: 'no-block' } })
  })

  it('says that the readable text is still hers when only the part for Evenkeel is damaged', () => {
    for (const code of ['no-block', 'cut', 'changed', 'newer-format'] as const) assert.match(openProblemWords({ code }), /readable text (above it )?is still yours/)
    assert.match(openProblemWords({ code: 'wrong-data', problems: [] }), /readable text above it is still yours/)
  })
})

describe('a hostile text of the largest size', () => {
  const size = 500_000
  const fillings: Readonly<Record<string, string>> = {
    spaces: ' '.repeat(size),
    'quoting signs': '>'.repeat(size),
    'spaces and quoting signs in turn': '> '.repeat(size / 2),
    dashes: '-'.repeat(size),
    'line ends': '\r\n'.repeat(size / 2),
    'beginnings of tags': '<br '.repeat(size / 4),
    'first words of marks': 'BEGIN '.repeat(size / 6),
    'first marks': 'BEGIN EVENKEEL PLAN'.repeat(size / 19),
    'middle marks': 'CHECKSUM SHA-256'.repeat(size / 16),
    'empty blocks': 'BEGIN EVENKEEL PLAN CHECKSUM SHA-256 END EVENKEEL PLAN '.repeat(size / 55),
    'blocks with data': 'BEGIN EVENKEEL PLAN eyJ CHECKSUM SHA-256 0 END EVENKEEL PLAN '.repeat(size / 60),
  }
  for (const [what, filling] of Object.entries(fillings)) {
    it(`is answered without work that grows faster than it: ${what}`, { timeout: 60_000 }, () => {
      const began = performance.now()
      for (const text of [`a${filling}b`, file.replace('\r\n', filling), file.replaceAll('CHECKSUM', `${filling}CHECKSUM`)]) {
        readKeptText(text)
        openedFile(bytes(text))
      }
      // Six readings take less than half a second; with work that grows with the square, one took two minutes.
      assert.ok(performance.now() - began < 6 * 2000)
    })
  }
})

describe('data with a right checksum that are no plan', () => {
  it('are told from a plan, also when they are no JSON or nested deeply', () => {
    for (const json of ['{', '[]', `${'['.repeat(100_000)}${']'.repeat(100_000)}`]) assert.equal(codeOf(blockOf(json)), 'other-format')
    assert.equal(codeOf(blockOf(JSON.stringify({ format: 'evenkeel-plan/1', plan: { ...plan, ticks: 1 } }))), 'wrong-data')
    assert.deepEqual(readKeptText(blockOf(JSON.stringify({ format: 'evenkeel-plan/1', plan }))), opened)
  })
})
