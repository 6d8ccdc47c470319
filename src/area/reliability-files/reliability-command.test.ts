import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reliabilityAs } from './testing/asking.ts'
import { madeRatings } from './testing/made-ratings.ts'

const rows = madeRatings(30)
const text = rows.join('\n')

/** What is asked of a printed result here. */
interface Printed {
  readonly rows: number
  readonly answers: number
  readonly persons: number
  readonly model: { readonly estimable: boolean; readonly code?: string }
  readonly persons_table: readonly { readonly person: string; readonly raters: number; readonly groups?: readonly object[] }[]
}

const printed = (stdout: string) => JSON.parse(stdout) as Printed // a result of our own

async function resultOf(input: string | Uint8Array, pieceLength = 1000): Promise<string> {
  const { status, stdout, stderr } = await reliabilityAs(['-'], input, pieceLength)
  assert.deepEqual([status, stderr], [0, ''])
  return stdout
}

describe('evenkeel reliability', () => {
  it('prints components and a row for each person', async () => {
    const { rows: count, persons, model, persons_table: people } = printed(await resultOf(text))
    assert.deepEqual([count, persons, model.estimable, people.length], [rows.length - 1, 30, true, 30])
    assert.deepEqual(people[0]?.groups?.map((group) => Object.keys(group)), Array.from({ length: 3 }, () => ['group', 'raters', 'mean']))
  })

  it('prints the same however the file is cut into pieces, and by whichever way it is read', async () => {
    const whole = await resultOf(text, 1e6)
    for (const pieceLength of [1, 7, 64, 1001]) assert.equal(await resultOf(text, pieceLength), whole)
    assert.equal(await resultOf(rows.join('\r\n')), whole)
    assert.equal(await resultOf(`\uFEFF${text}\n\n`), whole)
    const quoted = rows.map((row, at) => (at === 40 ? row.split(',').map((cell) => `"${cell}"`).join(',') : row))
    assert.equal(await resultOf(quoted.join('\n'), 13), whole)
    assert.equal(await resultOf(rows.map((row) => row.replaceAll(',', ' , ')).join('\n')), whole)
  })

  it('prints the same whatever the order of columns, and with others between them', async () => {
    const turned = rows.map((row) => `x,${row.split(',').toReversed().join(',')}`)
    assert.equal(await resultOf(turned.join('\n')), await resultOf(text))
  })

  it('reads names of all letters, and those that another alphabet makes long', async () => {
    const named = rows.map((row) => row.replace('P1,', 'Zoë Müller,').replace('P2,', '李小龍,'))
    const people = printed(await resultOf(named.join('\n'), 11)).persons_table.map(({ person }) => person)
    assert.deepEqual(people.slice(0, 2), ['Zoë Müller', '李小龍'])
    assert.equal(people.length, 30)
  })

  it('groups the rows of a rater wherever they stand', async () => {
    const [heading = '', ...answers] = rows
    const mixed = [heading, ...answers.filter((_, at) => at % 3 === 0), ...answers.filter((_, at) => at % 3 === 1), ...answers.filter((_, at) => at % 3 === 2)]
    const [one, other] = [printed(await resultOf(mixed.join('\n'))), printed(await resultOf(text))]
    const round = (value: object) => JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? Number(part.toPrecision(7)) : part))
    assert.deepEqual(one.persons_table.map(({ person }) => person), other.persons_table.map(({ person }) => person))
    assert.equal(round(one.persons_table), round(other.persons_table))
  })

  it('says why components cannot be estimated, and prints what needs none, never NaN', async () => {
    const reason = async (some: readonly string[]) => {
      const stdout = await resultOf(some.join('\n'))
      assert.doesNotMatch(stdout, /NaN|Infinity/u)
      return printed(stdout).model.code
    }
    const heading = rows[0] ?? ''
    assert.equal(await reason(rows.slice(0, 25)), 'too-few-people')
    assert.equal(await reason([heading, '1,A,r1,self,I1,4']), 'no-answers')
    assert.equal(await reason(rows.map((row) => row.replace(/\d$/u, '4').replace(/I4$/u, 'I1'))), 'no-variance')
    assert.equal(await reason([heading, ...rows.filter((row) => row.includes(',manager,'))]), 'one-rater-each')
    assert.equal(await reason([heading, ...rows.filter((row) => row.includes(',I1,'))]), 'one-item')
    assert.equal(await reason([heading, ...rows.slice(1).map((row) => row.replace(/-(\d)(.*),\d?$/u, '-$1$2,$1'))]), 'no-variance-within-raters')
  })

  it('takes scores off a scale only where none is given', async () => {
    const off = [...rows, '1,P1,R9,peer,I1,6'].join('\n')
    assert.equal((await reliabilityAs(['-'], off)).status, 0)
    const { status, stdout, stderr } = await reliabilityAs(['-', '--scale', '1-5'], off)
    assert.deepEqual([status, stdout, stderr], [2, '', `standard input: Line ${rows.length + 1}: the score 6 is off the scale from 1 to 5.\n`])
  })

  it('tells everything that is wrong with how it was used', async () => {
    const { status, stdout, stderr } = await reliabilityAs(['--scale', '5-1', '--sclae', '3'])
    assert.deepEqual([status, stdout], [2, ''])
    assert.deepEqual(stderr.split('\n').slice(0, 2), ['--scale needs the least and the most score, such as 1-5.', 'There is no --sclae. Did you mean --scale?'])
    assert.match((await reliabilityAs([])).stderr, /^Name a file of ratings\.\nUse: evenkeel reliability/u)
    assert.match((await reliabilityAs(['a.csv', 'b.csv'])).stderr, /^Name one file only\./u)
    assert.match((await reliabilityAs(['nowhere.csv'])).stderr, /^nowhere\.csv: there is no such file\./u)
  })
})
