import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { BenchmarkOrganisation } from './dataset.ts'
import { organisationFinder } from './find.ts'

function anOrganisation(code: string, name: string): BenchmarkOrganisation {
  return { code, name, type: 'Acute', specialist: false, closedOn: null, successor: null }
}

const finder = organisationFinder([
  anOrganisation('RWP', 'Worcestershire Acute Hospitals NHS Trust'),
  anOrganisation('RX1', 'Nottingham University Hospitals NHS Trust'),
  anOrganisation('RBK', 'Walsall Healthcare NHS Trust'),
  anOrganisation('RBN', 'St Helens and Knowsley Hospitals NHS Trust'),
  anOrganisation('RWD', 'United Lincolnshire Hospitals NHS Trust'),
])

function codes(typed: string): readonly string[] {
  return finder.find(typed).map((organisation) => organisation.code)
}

describe('finding an organisation', () => {
  it('finds one by its ODS code in any case and with spaces around it', () => {
    assert.deepEqual(codes(' rwp '), ['RWP'])
  })
  it('finds one by the beginning of a word of its name', () => {
    assert.deepEqual(codes('nott'), ['RX1'])
  })
  it('forgives a missing letter and two letters changed round', () => {
    assert.equal(codes('notingham')[0], 'RX1')
    assert.equal(codes('Wrocestershire')[0], 'RWP')
    assert.equal(codes('knowlsey')[0], 'RBN')
  })
  it('knows a trust by its initials', () => {
    assert.deepEqual(codes('NUH'), ['RX1'])
  })
  it('puts what was typed as it is before what it may have meant', () => {
    const two = organisationFinder([anOrganisation('RWP', 'Worcestershire Acute Hospitals NHS Trust'), anOrganisation('RTE', 'Gloucestershire Hospitals NHS Foundation Trust')])
    assert.deepEqual(two.find('Worcestershire').map((found) => found.code), ['RWP'])
  })
  it('passes over a possessive', () => {
    assert.deepEqual(codes("walsall's"), ['RBK'])
  })
  it('does not let words that every name has decide', () => {
    assert.deepEqual(codes('Walsall Healthcare NHS Trust'), ['RBK'])
  })
  it('finds by those words when nothing else was typed', () => {
    assert.ok(codes('hospitals').includes('RWP'))
  })
  it('finds nothing for what is no name, however strange', () => {
    for (const typed of ['', '   ', 'qqqqqq', "'; drop table", '\u0000', '%%%', 'x'.repeat(10_000)]) assert.deepEqual(codes(typed), [])
  })
})
