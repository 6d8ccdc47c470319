import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import type { RatingProblem } from '../reading/problem.ts'
import { reliabilityAs } from '../testing/asking.ts'
import { notEstimableWords } from './not-estimable.ts'
import { moreProblemsWords } from './problems.ts'

const heading = 'round,person,rater,group,item,score'
const sound = '1,A,r1,peer,I1,4'

/** Files by what is wrong with them, and what is said. */
const broken: readonly (readonly [code: RatingProblem['code'], file: readonly string[], sentences: readonly string[]])[] = [
  ['empty', [''], ['Nothing is in it. Give a row of column names and a row for each answer.']],
  ['no-answers', [heading, '1,A,r1,peer,I1,'], ['It has no score. Give at least one answer.']],
  ['no-column', ['person,rater,item', sound], ['There is no column “group”. Name it in the first row.', 'There is no column “score”. Name it in the first row.']],
  ['column-twice', [`${heading},item`, sound], ['The column “item” is there twice. Keep one.']],
  ['bad-csv', [heading, sound, '1,A,r2,peer,I1,"4'], ['Line 3: a quotation mark is opened and not closed. Close it, or double it where it is part of the text.']],
  ['cell-missing', [heading, '1,,r1,peer,I1,4', sound], ['Line 2: person is empty. Say who or what it was.']],
  ['cell-too-long', [heading, sound, `1,A,${'x'.repeat(201)},peer,I1,4`], ['Line 3: rater has more than 200 letters. Give a shorter name.']],
  ['unknown-group', [heading, sound, '1,A,r2,pear,I1,4', '1,A,r3,boss,I1,4', '1,A,r4,,I1,4'], [
    'Line 3: “pear” is no group. Did you mean peer?',
    'Line 4: “boss” is no group. Give one of self, manager, peer, report or other.',
    'Line 5: group is empty. Give one of self, manager, peer, report or other.',
  ]],
  ['not-a-number', [heading, sound, '1,A,r1,peer,I2,four', '1,A,r1,peer,I3,0x10', '1,A,r1,peer,I4,1e400', '1,A,r1,peer,I5,n'], [
    'Line 3: the score “four” is not a number. Leave it empty for “not observed”.',
    'Line 4: the score “0x10” is not a number. Leave it empty for “not observed”.',
    'Line 5: the score “1e400” is not a number. Leave it empty for “not observed”.',
    'Line 6: the score “n” is not a number. Leave it empty for “not observed”.',
  ]],
  ['off-scale', [heading, sound, '1,A,r1,peer,I2,9', '1,A,r1,peer,I3,0.5'], ['Line 3: the score 9 is off the scale from 1 to 5.', 'Line 4: the score 0.5 is off the scale from 1 to 5.']],
  ['rater-in-two-groups', [heading, sound, '1,A,r1,report,I2,4'], ['Line 3: r1 rates A as report, and as peer before. Keep one group.']],
  ['too-many-items', [heading, ...Array.from({ length: 205 }, (_, item) => `1,A,r1,peer,I${item},4`)], ['Line 202: there are more than 200 items. Give the items of one questionnaire.']],
  ['answer-twice', [heading, sound, '1,A,r2,peer,I1,4', '1,A,r1,peer,I1,3'], ['r1 answers item I1 about A twice in round 1. Keep one answer.']],
]

describe('what is wrong with a file of ratings', () => {
  for (const [code, file, sentences] of broken) {
    it(`is told with its place and how to mend it, and nothing is printed: ${code}`, async () => {
      const { status, stdout, stderr } = await reliabilityAs(['-', '--scale', '1-5'], file.join('\n'))
      assert.deepEqual([status, stdout, stderr.trimEnd().split('\n')], [2, '', sentences.map((sentence) => `standard input: ${sentence}`)])
    })
  }

  it('is tried for every code', () => {
    const known: { readonly [Code in RatingProblem['code']]: true } = {
      'empty': true, 'no-answers': true, 'no-column': true, 'column-twice': true, 'bad-csv': true, 'cell-missing': true, 'cell-too-long': true, 'unknown-group': true,
      'not-a-number': true, 'off-scale': true, 'rater-in-two-groups': true, 'too-many-items': true, 'answer-twice': true,
    }
    assert.deepEqual(broken.map(([code]) => code), Object.keys(known))
  })

  it('is told for the first fifty of many, with how many there are', async () => {
    const { stderr } = await reliabilityAs(['-'], [heading, ...Array.from({ length: 3000 }, (_, at) => `1,A,r${at},boss,I1,4`)].join('\n'), 5000)
    const lines = stderr.trimEnd().split('\n')
    assert.deepEqual([lines.length, lines.at(-1)], [51, 'standard input: 2,950 problems more. Mend these first.'])
  })

  it('is told of files that are no text', async () => {
    assert.match((await reliabilityAs(['-'], Buffer.from(heading, 'utf16le'))).stderr, /saved as UTF-16/u)
    assert.match((await reliabilityAs(['-'], Buffer.concat([Buffer.from(`${heading}\n${sound}\n1,A,caf`), Buffer.from([0xe9]), Buffer.from(',peer,I2,4\n')]))).stderr, /is not UTF-8: see line 3, column 8\./u)
  })

  it('keeps to the words of the house', () => {
    const typed = ['boss', 'four', 'pear']
    const sentences = broken.flatMap(([, , all]) => all).filter((sentence) => !typed.some((word) => sentence.includes(word)))
    // Two words of the file's own columns, which analysts write: no page uses them.
    const ofColumns = /^says (?:scores?|raters?)$/u
    assert.deepEqual([...sentences, moreProblemsWords(2), ...Object.values(notEstimableWords)].flatMap(wordingProblems).filter((problem) => !ofColumns.test(problem)), [])
  })
})
