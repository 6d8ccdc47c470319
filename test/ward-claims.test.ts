import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'

const root = path.join(import.meta.dirname, '..')

/** Words and content of the simulated ward, and the documents that speak of it. */
const pages = globSync(['src/area/simulated-ward/{words,content}/**/*.ts', 'src/area/ward-files/words/**/*.ts'], { cwd: root }).filter((file) => !file.endsWith('.test.ts')).toSorted()
const documents = globSync(['docs/ward-model.md', 'docs/reference/ward-*.md'], { cwd: root }).toSorted()

/** Says that something is so in the world. */
const sure = /\b(evidence (shows|suggests)|stud(y|ies) (show|find|prove)\w*|research (shows|finds|suggests)|prove[sn]? that|proven|evidence-based|has been shown|is known to|it is well known|scientific(ally)?)\b/i
/** Speaks of the world outside the model. */
const ofTheWorld = /\b(evidence|stud(y|ies)|research|real (wards?|hospitals?|trusts?|life)|in England|Public figures)\b/i
/** Denies that it says anything of it, or names what it stands on: a year, an identifier, or trusts that a page of ours counts. */
const isCareful = /\bno evidence\b|\bnothing about a real\b|^Nothing that comes out of it is evidence|\band not about the number\b|\bno study\b|\bneither\b|\bdo not show\b|\bdoes not\b|\b(19|20)\d\d\b|\bdoi\b/i
/** What stands over sentences that are read by themselves. */
const headings = ['What real trusts show']

function sentencesOf(file: string): readonly string[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const told = file.endsWith('.md') ? text.replaceAll(/`[^`\n]*`/g, '').split('\n') : [...text.matchAll(/'([^'\n]+)'|`([^`]+)`/g)].map(([, plain, built]) => plain ?? built ?? '')
  return told.flatMap((line) => line.split(/(?<=[.?]\)?)\s+(?=[“*(\p{Lu}])|\s\|\s/u))
}

describe('what is said of the simulated ward', () => {
  it('is read: there are words and documents', () => {
    assert.ok(pages.length > 15 && documents.length >= 4)
    assert.ok(pages.flatMap(sentencesOf).length > 2000)
  })

  for (const file of [...pages, ...documents]) {
    it(`claims no evidence, and speaks of real wards only with a source or to say that it does not, in ${file}`, () => {
      const sentences = sentencesOf(file)
      assert.deepEqual(sentences.filter((sentence) => sure.test(sentence)), [])
      assert.deepEqual(sentences.filter((sentence) => ofTheWorld.test(sentence) && !isCareful.test(sentence) && !headings.includes(sentence)), [])
    })
  }

  it('would not pass when a sentence claims more', () => {
    assert.ok(sure.test('Studies show that huddles prevent falls.'))
    assert.ok(ofTheWorld.test('Real wards tire in the same way.') && !isCareful.test('Real wards tire in the same way.'))
    assert.ok(isCareful.test('It is no evidence about a real ward.'))
  })
})
