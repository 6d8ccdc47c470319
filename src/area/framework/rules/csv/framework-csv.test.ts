import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type CsvFileProblem, readFrameworkCsvFile, writeFrameworkCsvFile } from '../../files/csv-file.ts'
import { aFramework, seed, someFrameworks } from '../../testing/some-frameworks.ts'

const { items: _, ...head } = aFramework()
const read = (text: string) => readFrameworkCsvFile(new TextEncoder().encode(text), head)

function problemsIn(text: string): readonly (readonly unknown[])[] {
  const reading = read(text)
  return reading.ok ? [] : reading.error.map(shortOf)
}

function shortOf(problem: CsvFileProblem): readonly unknown[] {
  if (problem.code !== 'csv') return [problem.code]
  const { row, column, ...inner } = problem.problem
  return [row, column, inner.code === 'framework' ? inner.problem.code : inner.code]
}

describe('a framework as a table', () => {
  it('is read back as it was, and written again to the same bytes', () => {
    fc.assert(
      fc.property(someFrameworks(true), (framework) => {
        const bytes = writeFrameworkCsvFile(framework)
        const { items: __, ...itsHead } = framework
        const reading = readFrameworkCsvFile(bytes, itsHead)
        assert.ok(reading.ok, JSON.stringify(reading))
        assert.deepEqual(reading.value, { framework, remarks: [] })
        assert.deepEqual(writeFrameworkCsvFile(reading.value.framework), bytes)
      }),
      { seed, numRuns: 150 },
    )
  })

  it('holds no cell that a spreadsheet would run', () => {
    const text = new TextDecoder().decode(writeFrameworkCsvFile(aFramework()))
    assert.match(text, /,'=SUM\(1\) <b>is<\/b> text,/)
    assert.doesNotMatch(text, /(?:^|,)"?[=+@-]/m)
    assert.ok(text.startsWith('code,kind,parent,text,about,domain,aspect,stage,trends,form,goes_with\r\n'))
  })

  it('gives an item without a code one that no other has', () => {
    const [part, ...others] = aFramework().items
    assert.ok(part)
    const text = new TextDecoder().decode(writeFrameworkCsvFile(aFramework({ items: [{ ...part, code: null }, ...others.map((one) => (one.code === 'C' ? { ...one, code: 'item 1' } : one))] })))
    assert.match(text, /\r\nitem 1\+,part,,/)
    assert.match(text, /\r\nitem 1,capability,item 1\+,/)
  })

  it('is read in any order of rows, with semicolons, a byte order mark and capitals', () => {
    const reading = read('\uFEFFCode;Kind;Parent;Text;Goes with;Form\nA-1;Behaviour;A;Look, then speak;;Short\nA;CAPABILITY;;Watching;"Use; data\nBest value\n";\n')
    assert.ok(reading.ok, JSON.stringify(reading))
    assert.deepEqual(reading.value.framework.items.map(({ code, kind, text, form, goesWith }) => [code, kind, text, form, goesWith]), [
      ['A', 'capability', 'Watching', 'full', ['Use; data', 'Best value']],
      ['A-1', 'behaviour', 'Look, then speak', 'short-and-full', []],
    ])
  })

  it('says which columns it does not know, and what may be meant', () => {
    const reading = read('code,kind,text,stages,colour\nA,capability,Watching,,\n')
    assert.deepEqual(reading.ok && reading.value.remarks, [{ code: 'column-unknown', heading: 'stages', nearest: 'stage' }, { code: 'column-unknown', heading: 'colour', nearest: null }])
  })

  it('tells every problem with its row and column', () => {
    const text = [
      'code,kind,parent,text,domain,stage,trends,form',
      'A,capability,,Watching,managment,,digital; digital,short',
      'A,capability,,Again,,,,',
      ',behaviour,A,,,first-line,weather,medium',
      'B,behaviour,Z,Bell \u0007,,,,',
      'C,behaviour,B,Within a behaviour,,,,,too,much',
      'D,part,E,One,,,,',
      'E,part,D,Other,,,,',
    ].join('\n')
    assert.deepEqual(problemsIn(text), [
      [6, null, 'row-too-long'],
      [2, 'domain', 'cell-word'],
      [4, 'code', 'cell-missing'],
      [4, 'text', 'cell-missing'],
      [4, 'trends', 'cell-word'],
      [4, 'form', 'cell-word'],
      [5, 'text', 'cell-text'],
      [2, 'form', 'only-behaviours'],
      [2, 'trends', 'listed-twice'],
      [3, 'code', 'code-twice'],
      [5, 'parent', 'parent-missing'],
      [6, 'parent', 'wrong-nesting'],
      [7, 'parent', 'cycle'],
    ])
  })

  it('says of a kind that is not known that, and nothing that only follows from it', () => {
    assert.deepEqual(problemsIn('code,kind,parent,text\nA,capabilty,,Watching\nB,behaviour,A,Look\n'), [[2, 'kind', 'cell-word']])
    assert.deepEqual(problemsIn('code,kind,parent,text\nA,,,Watching\nB,behaviour,A,Look\n'), [[2, 'kind', 'cell-missing']])
  })

  it('is told apart from what is no such table', () => {
    assert.deepEqual(problemsIn(''), [['empty']])
    assert.deepEqual(problemsIn('PK\u0003\u0004'), [['not-a-table']])
    assert.deepEqual(problemsIn('<html><table>'), [['not-a-table']])
    assert.deepEqual(problemsIn('one,two\n1,2\n'), [[1, null, 'no-header']])
    assert.deepEqual(problemsIn('code,text,text\n'), [[1, 'kind', 'column-missing'], [1, 'text', 'column-twice'], [null, null, 'no-rows']])
    assert.deepEqual(problemsIn('code,kind,text\n"A,capability,x\n'), [['not-separated']])
    assert.deepEqual(problemsIn(`code,kind,text\n${'A,part,x\n'.repeat(10_001)}`), [[null, null, 'too-many-rows']])
    const large = readFrameworkCsvFile(new Uint8Array(50_000_000), head)
    assert.equal(!large.ok && large.error[0]?.code, 'too-large')
  })
})
