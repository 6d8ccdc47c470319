import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { readCases } from '../src/engine/simulation/validation/index.ts'
import { knownFamilies } from '../src/engine/simulation/validation/families/known-families.ts'
import { studyOf } from '../src/engine/simulation/validation/answer-case.ts'
import { ownCases } from '../src/engine/simulation/validation/testing/own-cases.ts'

const page = readFileSync(path.join(import.meta.dirname, '../docs/reference/simulation-validation.md'), 'utf8')
const rowsOf = (heading: string): readonly (readonly string[])[] =>
  (page.split(`## ${heading}\n`)[1] ?? '').split('\n## ')[0]?.split('\n').filter((line) => line.startsWith('| ')).slice(2).map((line) => line.slice(2, -2).split(' | ')) ?? []

describe('the page of validation cases', () => {
  it('has each value of each of our cases, exact to five digits, as it was simulated within 4 standard errors', () => {
    const rows = rowsOf('The values')
    const expected = ownCases().flatMap(({ id, family, exact }) => Object.entries(exact).map(([name, value]) => [family, id, `\`${name}\``, Number(value.toPrecision(5))]))
    assert.deepEqual(rows.map(([family, id, name, , , exact]) => [family, id, name, Number(exact)]), expected)
    for (const [family, id, name, estimate, standardError, exact, z] of rows) {
      const difference = (Number(estimate) - Number(exact)) / Number(standardError)
      assert.ok(Math.abs(difference - Number(z)) < 0.1 * Math.abs(difference) + 0.1 && Math.abs(Number(z)) <= 4, [family, id, name].join(' '))
    }
  })

  it('names every family', () => {
    assert.deepEqual(rowsOf('Families').map(([family]) => family?.replaceAll('`', '')), Object.keys(knownFamilies))
  })

  it('gives an example of a file that can be answered', () => {
    const [file = ''] = [...page.matchAll(/```json\n([^]*?)```/gu)].map(([, text]) => text ?? '')
    for (const { read } of readCases(JSON.parse(file) as readonly unknown[])) assert.ok(read.ok && studyOf(read.value).ok)
  })
})
