import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { type CaseFileProblem, readCaseFile } from '../files/case-file.ts'
import { type CsvFileProblem, readFrameworkCsvFile } from '../files/csv-file.ts'
import { namedUuid } from '../files/named-uuid.ts'
import type { CaseProblem, CaseRemark } from '../rules/case/case-problem.ts'
import { checkFramework } from '../rules/check-framework.ts'
import type { CsvProblem } from '../rules/csv/csv-problem.ts'
import type { FrameworkRemark } from '../rules/framework-problem.ts'
import { badFrameworks } from '../testing/bad-frameworks.ts'
import { aFramework } from '../testing/some-frameworks.ts'
import { caseFileProblemWords, caseRemarkWords } from './case-problems.ts'
import { csvFileProblemWords, csvRemarkWords } from './csv-problems.ts'
import { frameworkProblemWords, frameworkRemarkWords } from './framework-problems.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const { items: _, ...head } = aFramework()

function inCase(file: unknown): readonly string[] {
  const read = readCaseFile(bytesOf(typeof file === 'string' ? file : JSON.stringify(file)))
  return read.ok ? read.value.remarks.map(caseRemarkWords) : read.error.map(caseFileProblemWords)
}

function inCsv(text: string): readonly string[] {
  const read = readFrameworkCsvFile(bytesOf(text), head)
  return read.ok ? read.value.remarks.map(csvRemarkWords) : read.error.map(csvFileProblemWords)
}

function keepsToHouse(words: readonly string[]): void {
  assert.deepEqual(words.flatMap((one) => wordingProblems(one).map((problem) => `${problem} (${one})`)), [])
}

describe('what is wrong with a framework', () => {
  for (const [what, framework] of badFrameworks) {
    it(`keeps to the words of the house: ${what}`, () => keepsToHouse(checkFramework(framework).map(frameworkProblemWords)))
  }

  it('is told with the item and how to mend it', () => {
    const wordsOf = (name: string) => badFrameworks.filter(([what]) => what === name).flatMap(([, framework]) => checkFramework(framework).map(frameworkProblemWords))
    assert.deepEqual(wordsOf('a behaviour in a behaviour'), ['“C-2” is a behaviour and stands in a behaviour, “C-1”. Put behaviours in a capability.'])
    assert.deepEqual(wordsOf('a circle of two'), ['These items hold each other in a circle: “P”, “Q”. Correct what one of them belongs to.'])
    assert.deepEqual(wordsOf('a text of 1,001 letters'), ['The text of “C-1” has 1,001 letters. Shorten it to 1,000.'])
    assert.deepEqual(wordsOf('a domain that is not known'), ['“C-1” has the domain “managment”, which we do not know. Did you mean management?'])
    assert.deepEqual(wordsOf('an item that holds itself'), ['“P” belongs to itself. Correct what it belongs to.'])
  })
})

describe('what somebody should look at in a framework', () => {
  it('keeps to the words of the house', () => {
    const item = { place: 4, code: null, text: '' }
    const remarks: { readonly [Code in FrameworkRemark['code']]: Extract<FrameworkRemark, { readonly code: Code }> } = {
      'no-short-form': { code: 'no-short-form' },
      'short-form-size': { code: 'short-form-size', stage: 'first-line', found: 31, least: 12, most: 30 },
      'short-form-domain': { code: 'short-form-domain', stage: 'senior', domain: 'leadership', found: 1, least: 6 },
      'without-behaviours': { code: 'without-behaviours', item },
      'without-domain': { code: 'without-domain', items: 1 },
    }
    const words = Object.values(remarks).map(frameworkRemarkWords)
    keepsToHouse(words)
    assert.equal(words[3], 'Item 5 has no behaviours, so nobody is asked about it.')
  })
})

describe('what is wrong with a file of CASE', () => {
  it('is told with its place in the file', () => {
    const document = { identifier: namedUuid('d'), title: 5, creator: 'C' }
    assert.deepEqual(inCase({ CFDocument: document, CFItems: [{ identifier: namedUuid('a'), fullStatement: 'A', humanCodingScheme: 'A', CFItemType: 'Behaviour' }] }), [
      'CFDocument.title is a number. Give a text in quotation marks.',
      'There is no capability. Add at least one, with its behaviours.',
      'See CFItems[0]. “A” is a behaviour and stands at the top. Put behaviours in a capability.',
    ])
    assert.deepEqual(inCase('{"a": 1,}'), ['This is not JSON: see line 1, column 8. Nothing comes after this comma. Take it away.'])
  })

  it('keeps to the words of the house', () => {
    const at = 'CFItems[3].fullStatement'
    const problems: { readonly [Code in CaseProblem['code']]: Extract<CaseProblem, { readonly code: Code }> } = {
      'not-case': { at: '', code: 'not-case' },
      'wrong-type': { at, code: 'wrong-type', expected: 'list', found: 'true or false' },
      missing: { at, code: 'missing' },
      text: { at, code: 'text', fault: { code: 'unprintable', fault: 'direction-mark' } },
      'too-many-items': { at, code: 'too-many-items', found: 10_001, most: 10_000 },
      'too-many-associations': { at, code: 'too-many-associations', found: 100_001, most: 100_000 },
      framework: { at, code: 'framework', problem: { code: 'no-capability' } },
    }
    const files: readonly CaseFileProblem[] = [
      ...Object.values(problems).map((problem) => ({ code: 'case' as const, problem })),
      { code: 'too-large', found: 50_000_000, most: 20_000_000 },
      ...(['empty', 'utf-16', 'zip-archive', 'not-text'] as const).map((code) => ({ code: 'not-text' as const, why: { code } })),
      { code: 'not-text', why: { code: 'windows-1252', line: 3 } },
    ]
    keepsToHouse(files.map(caseFileProblemWords))
  })

  it('is told apart from what was left out, in the same words', () => {
    const at = 'CFPackage.CFAssociations[3]'
    const long = 'a statement of many words that goes on and on'
    const remarks: { readonly [Code in CaseRemark['code']]: Extract<CaseRemark, { readonly code: Code }> } = {
      'id-made': { at, code: 'id-made', found: 'local 17' },
      'no-tree': { at: '', code: 'no-tree' },
      'several-parents': { at, code: 'several-parents', item: long, left: long },
      'association-left-out': { at, code: 'association-left-out', type: 'isPeerOf', from: long, to: long },
      'keyword-left-out': { at, code: 'keyword-left-out', keyword: long },
      'level-left-out': { at, code: 'level-left-out', level: '03, 04' },
      'kinds-by-tree': { at, code: 'kinds-by-tree' },
      'set-in-place': { at, code: 'set-in-place', field: 'version', value: '1' },
      framework: { at: '', code: 'framework', remark: { code: 'no-short-form' } },
    }
    keepsToHouse(Object.values(remarks).map(caseRemarkWords))
  })
})

describe('what is wrong with a framework as a table', () => {
  it('is told with row and column', () => {
    assert.deepEqual(inCsv('code,kind,text,parent\nA,capabilty,One,\nA,part,,Z\n'), [
      'Row 2, column kind: we do not know “capabilty”. Did you mean capability?',
      'Row 3, column text: the cell is empty. Fill it in.',
      'See row 3, column code. The code “A” is there twice: “One” has it already. Give one of them another.',
      'See row 3, column parent. “A” belongs to “Z”, which there is not. Add that, or correct what it belongs to.',
    ])
    assert.deepEqual(inCsv('code,kind,text,stages\nA,capability,One,\n'), ['We left out the column “stages”. Did you mean stage?'])
  })

  it('keeps to the words of the house', () => {
    const cell = { row: 1_000, column: 'goes_with' } as const
    const problems: { readonly [Code in CsvProblem['code']]: Extract<CsvProblem, { readonly code: Code }> } = {
      'no-header': { ...cell, code: 'no-header' },
      'no-rows': { ...cell, code: 'no-rows' },
      'too-many-rows': { ...cell, code: 'too-many-rows', most: 10_000 },
      'column-missing': { ...cell, code: 'column-missing' },
      'column-twice': { ...cell, code: 'column-twice' },
      'row-too-long': { ...cell, column: null, code: 'row-too-long', found: 12, expected: 11 },
      'cell-missing': { ...cell, code: 'cell-missing' },
      'cell-text': { ...cell, code: 'cell-text', fault: { code: 'too-long', length: 300, longest: 200 } },
      'cell-word': { ...cell, code: 'cell-word', value: 'weather', known: ['one', 'two'], nearest: null },
      framework: { ...cell, code: 'framework', problem: { code: 'no-capability' } },
    }
    const files: readonly CsvFileProblem[] = [
      ...Object.values(problems).map((problem) => ({ code: 'csv' as const, problem })),
      { code: 'empty' },
      { code: 'not-a-table' },
      ...(['quote-not-closed', 'text-after-quote', 'row-too-large'] as const).map((code) => ({ code: 'not-separated' as const, why: { code, row: 4 } })),
    ]
    keepsToHouse([...files.map(csvFileProblemWords), csvRemarkWords({ code: 'column-unknown', heading: 'x', nearest: null })])
  })
})
