import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readColumns } from '../reading/index.ts'
import { exampleFigures } from '../rules/example-figures.ts'
import { chartChoicesIn, readingChoicesIn } from '../rules/sent-choices.ts'
import { seriesOfReading } from '../rules/series-of-reading.ts'
import { fieldsToKeep } from './fields-to-keep.ts'

async function keeping(figures: string, fields: Readonly<Record<string, string>> = {}) {
  const form = Object.fromEntries(Object.entries({ figures, ...fields }).map(([name, value]) => [name, [value]]))
  const read = await readColumns({ kind: 'text', text: figures }, readingChoicesIn(form))
  if (!read.ok || read.value.questions.length > 0 || read.value.problems.length > 0) assert.fail('the figures cannot be read')
  const choices = chartChoicesIn(form)
  const charted = seriesOfReading(read.value, choices)
  if (!charted.ok) assert.fail(JSON.stringify(charted.error))
  return { charted: charted.value, fields: fieldsToKeep({ form, read: read.value, choices, charted: charted.value }) }
}

/** The points that the fields give when they are read again. */
async function readAgain(fields: Awaited<ReturnType<typeof keeping>>['fields']) {
  assert.ok(fields !== null)
  const read = await readColumns({ kind: 'text', text: fields['figures']?.[0] ?? '' }, readingChoicesIn(fields))
  if (!read.ok) assert.fail(JSON.stringify(read.error))
  assert.deepEqual([read.value.questions, read.value.problems, read.value.differences.filter(({ code }) => code !== 'missing-empty')], [[], [], []])
  return read.value.rows.map(({ date, value, denominator }) => ({ date, value, denominator }))
}

const sameAgain: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>?]>> = {
  'the example': [exampleFigures],
  'numbers that count up': ['Date,Falls\n2026-01-01,1\n2026-02-01,2\n2026-03-01,3\n2026-04-01,4'],
  'two points': ['2026-01-01 3\n2026-02-01 5'],
  'gaps, numbers below 0 and many digits': ['Date,Balance\n01/01/2026,-3.5\n02/01/2026,\n13/01/2026,0.30000000000000004\n14/01/2026,1234567.25'],
  'values with denominators': ['Date,Falls,Bed days\n01/01/2026,3,800\n01/02/2026,4,780\n13/03/2026,2,801', { 'column-value': '1', 'column-denominator': '2' }],
  percentages: ['Date,Seen in time\n2026-01-01,91%\n2026-02-01,93.5%'],
  'days before a point behind a decimal comma': ['Datum;Wert\n01.02.2026;3,5\n02.02.2026;4,25\n13.02.2026;5'],
}

describe('a chart that goes on to become a measure', () => {
  for (const [what, [figures, fields]] of Object.entries(sameAgain)) {
    it(`has the same points when they are read again: ${what}`, async () => {
      const { charted, fields: kept } = await keeping(figures, fields)
      assert.deepEqual(await readAgain(kept), charted[0]?.series.points.map(({ date, value, denominator }) => ({ date, value, denominator })))
    })
  }

  it('takes what was chosen along, with the days from which limits begin anew', async () => {
    const months = Array.from({ length: 14 }, (_, index) => `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01,${index % 3}`)
    const { fields } = await keeping(`Month,Falls on the ward\n${months.join('\n')}`, { direction: 'decrease', target: '2', kind: 'c', 'rebase-1': '15/06/2025', 'rebase-1-reason': 'New beds' })
    const { name, direction, target, kind, unit } = fields ?? {}
    assert.deepEqual([name, direction, target, kind, unit, fields?.['rebase-1'], fields?.['rebase-1-reason']], [['Falls on the ward'], ['decrease'], ['2'], ['c'], undefined, ['2025-07-01'], ['New beds']])
    assert.deepEqual((await keeping('Date,Seen\n2026-01-01,91%\n2026-02-01,93%')).fields?.['unit'], ['percent'])
  })

  it('is one series with one value for each date, or none', async () => {
    const two = 'Date,Ward,Falls\n2026-01-01,A,1\n2026-02-01,A,2\n2026-01-01,B,3\n2026-02-01,B,4'
    assert.equal((await keeping('3\n4\n5')).fields, null)
    assert.equal((await keeping(two)).fields, null)
    assert.deepEqual(await readAgain((await keeping(two, { series: 'B' })).fields), [{ date: '2026-01-01', value: 3, denominator: null }, { date: '2026-02-01', value: 4, denominator: null }])
    assert.equal((await keeping('2026-01-01 3\n2026-01-01 4\n2026-02-01 5', { duplicates: 'in-order' })).fields, null)
  })
})
