import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { wordingProblems } from './house-words.ts'

const root = path.join(import.meta.dirname, '..')

/** Every catalogue of words. The benchmark names files, columns and questions of others as they are called. */
const catalogues = globSync(['src/area/*/words.ts', 'src/area/*/words/**/*.ts', 'src/area/*/content/**/*.ts', 'src/platform/design/*words.ts', 'src/platform/http/*words.ts'], { cwd: root })
  .filter((file) => !/\.test\.ts$|\/testing\/|^src\/area\/benchmark\//.test(file))
  .toSorted()

/** What is data or a key and no words: ids, addresses, names of works, words kept in a pattern. */
const notRead = /^(id|href|sources|reach|matter|aspect|domain|round|field|place|trend|stage|profession|setting|situation|agreed|ticks|week)$/

/** Words that no page uses, and analysts do: the columns of their files are called so. */
const wordsOfFiles: Readonly<Record<string, RegExp>> = { 'src/area/reliability-files/': /^says (?:scores?|raters?)$/u }

function problemsIn(text: string, file: string): readonly string[] {
  const allowed = Object.entries(wordsOfFiles).find(([folder]) => file.startsWith(folder))?.[1]
  return wordingProblems(text).filter((problem) => allowed?.test(problem) !== true)
}

/** Every text that a value holds, however deep. Words that take facts are read by the tests of their pages. */
function textsIn(value: unknown, name = ''): readonly string[] {
  if (notRead.test(name)) return []
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one))
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, one]) => textsIn(one, key))
  return []
}

describe('the words of the house', () => {
  it('are found: there are catalogues to read', () => {
    assert.ok(catalogues.length > 40, `${catalogues.length}`)
  })

  for (const file of catalogues) {
    it(`keep to the rules in ${file}`, async () => {
      const texts = textsIn({ ...(await import(path.join(root, file)) as object) })
      assert.deepEqual(texts.flatMap((text) => problemsIn(text, file).map((problem) => `${problem} (${text.slice(0, 80)})`)), [])
    })
  }

  it('would not pass when one breaks a rule', () => {
    assert.deepEqual(wordingProblems('Do not talk of winning'), ['says winning'])
    assert.deepEqual(wordingProblems('They didn’t'), ['has a contraction: didn’t'])
    assert.deepEqual(wordingProblems('What “chaos” is'), [])
    assert.deepEqual(wordingProblems('What chaos is'), ['says chaos outside quotation marks'])
    assert.equal(wordingProblems(`${'word '.repeat(21)}.`).length, 1)
    assert.equal(wordingProblems(`${'word '.repeat(19)}end. Then another.`).length, 0)
  })
})
