import assert from 'node:assert/strict'
import path from 'node:path'
import { describe, it } from 'node:test'
import { readReference } from '../reference.ts'
import { factsForPaper, groupFacts } from './facts.ts'

describe('published facts', async () => {
  const { facts } = (await readReference(path.join(import.meta.dirname, '../../../../reference'))).parts()

  it('carry a source, a year, a unit and what they count', () => {
    for (const fact of facts) assert.ok([fact.figure, fact.value, fact.unit, fact.year, fact.source, fact.caveat].every((text) => text.trim() !== ''), fact.figure)
  })
  it('stand side by side only as percentages of the same kind', () => {
    const { spending, nhsSpending, workforce } = groupFacts(facts)
    assert.deepEqual([spending.length, nhsSpending.length], [13, 4])
    assert.ok(workforce.length >= 9 && workforce.every((fact) => /manager/i.test(fact.figure) && fact.unit.startsWith('percent')))
  })
  it('give the board paper both sides of each comparison', () => {
    assert.deepEqual(
      factsForPaper(facts).map((fact) => fact.value),
      ['2.4', '3', '2.24', '3.1', '9.5'],
    )
  })
})
