import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDataset } from '../testing/a-dataset.ts'
import { recordNotes } from './record-notes.ts'

describe('notes on the records of one organisation', () => {
  it('name a change of the count of managers by more than 40% from one year to the next, and no smaller one', () => {
    const dataset = aDataset({ trusts: { R01: { 2014: { managers_fte: 100 }, 2015: { managers_fte: 140 }, 2016: { managers_fte: 210 }, 2017: { managers_fte: 120 } } } })
    assert.deepEqual(recordNotes(dataset, 'R01'), [
      { kind: 'jump', from: 2015, to: 2016, changePercent: 50 },
      { kind: 'jump', from: 2016, to: 2017, changePercent: 100 * (120 / 210 - 1) },
    ])
  })
  it('skip over a year without a count', () => {
    const dataset = aDataset({ trusts: { R01: { 2014: { managers_fte: 100 }, 2015: { beds: 5 }, 2016: { managers_fte: 101 } } } })
    assert.deepEqual(recordNotes(dataset, 'R01'), [])
  })
  it('leave out what concerns whole files or other organisations', () => {
    const dataset = aDataset({
      trusts: { R01: { 2014: { beds: 5 } } },
      findings: [
        { file: 'a.csv', kind: 'spaces-in-codes', codes: ['R01', 'R02'], years: [], sentence: '' },
        { file: 'a.csv', kind: 'manager-coding', codes: ['R02'], years: [], sentence: '' },
        { file: 'b.csv', kind: 'zero-means-missing', codes: ['R01'], years: [2015], sentence: '' },
        { file: 'not-a-source.csv', kind: 'zero-means-missing', codes: ['R01'], years: [2016], sentence: '' },
      ],
      sources: ['a.csv', 'b.csv'],
    })
    assert.deepEqual(recordNotes(dataset, 'R01'), [{ kind: 'zero-means-missing', file: 'b.csv', years: [2015] }])
  })
})
