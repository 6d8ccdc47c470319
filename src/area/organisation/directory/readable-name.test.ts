import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readableName } from './readable-name.ts'

describe('a name in capitals', () => {
  const cases = {
    "GUY'S AND ST THOMAS' NHS FOUNDATION TRUST": "Guy's and St Thomas' NHS Foundation Trust",
    'THE QUEEN ELIZABETH HOSPITAL, KING\'S LYNN': "The Queen Elizabeth Hospital, King's Lynn",
    'STOKE-ON-TRENT CLINIC (HQ)': 'Stoke-on-Trent Clinic (HQ)',
    "O'NEILL WARD 7B": "O'Neill Ward 7B",
    'A&E': 'A&E',
  }
  for (const [from, to] of Object.entries(cases)) it(`is written as people write it: ${to}`, () => assert.equal(readableName(from), to))

  it('stays as it is when it has a small letter already', () => {
    assert.equal(readableName('McCALLUM Ward'), 'McCALLUM Ward')
  })
})
