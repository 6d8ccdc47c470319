import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aFullPlan, aPlan } from '../testing/a-plan.ts'
import { tooLongSentences } from '../testing/sentences.ts'
import { openProblemWords } from '../words/keeping.ts'
import { charterParts, matters } from './answers.ts'
import { type DataProblem, parsePlan } from './parse-plan.ts'

const plan = aFullPlan('Zeile “eins”\nline 2 漢字 👍')
const format = 'evenkeel-plan/1'

function codeOf(data: unknown): string {
  const read = parsePlan(data)
  return read.ok ? 'opened' : read.error.code
}

describe('the data of a kept plan', () => {
  it('are read as they were written', () => {
    assert.deepEqual(parsePlan(JSON.parse(JSON.stringify({ format, plan }))), { ok: true, value: plan })
  })

  it('of a plan that was kept before ends were asked for have none', () => {
    const { end: _, ...answers } = plan.answers
    const read = parsePlan({ format, plan: { ...plan, answers } })
    assert.ok(read.ok)
    assert.equal(read.value.answers.end, null)
  })

  it('are no plan when they are another thing, and from a newer Evenkeel when their number is higher', () => {
    for (const data of [null, 1, 'plan', [], {}, { format: 'evenkeel-plan/0', plan }, { format: 'evenkeel-plan/1e9', plan }, { format: ['evenkeel-plan/1'] }]) assert.equal(codeOf(data), 'other-format')
    assert.equal(codeOf({ format: 'evenkeel-plan/2', plan }), 'newer-format')
  })

  it('are refused for wrong types, unknown words, impossible days and texts that are too long', () => {
    const withAnswer = (answer: object) => ({ ...plan, answers: { ...plan.answers, ...answer } })
    const wrong: readonly unknown[] = [
      { ...plan, answers: null },
      withAnswer({ profession: 'king' }),
      withAnswer({ profession: ['nurse'] }),
      withAnswer({ start: '2026-02-31' }),
      withAnswer({ end: '2027-02-31' }),
      withAnswer({ end: plan.answers.start }),
      withAnswer({ end: '2040-01-01' }),
      withAnswer({ agreed: ['toString'] }),
      { ...plan, ticks: 'all' },
      { ...plan, ticks: [{}] },
      { ...plan, ticks: Array.from({ length: 10_000 }, (_, index) => `t-${index}`) },
      { ...plan, charter: { mine: 7 } },
      { ...plan, charter: { mine: 'x'.repeat(10_000) } },
      { ...plan, notes: [] },
      { ...plan, week: { rota: 'perhaps' } },
      { ...plan, week: { 'a b': 'stop' } },
      { ...plan, ownTasks: Array.from({ length: 7 }, () => ({ text: 'a', place: null })) },
      { ...plan, ownTasks: [{ text: 'a' }] },
    ]
    for (const one of wrong) assert.equal(codeOf({ format, plan: one }), 'wrong-data', JSON.stringify(one).slice(0, 200))
  })

  it('have every problem named, and the first of them put into words with how to mend it', () => {
    const read = parsePlan({ format, plan: { ...plan, ticks: 1, charter: { mine: 1 }, answers: { ...plan.answers, kind: 'x', end: '2020-01-01' } } })
    assert.ok(!read.ok && read.error.code === 'wrong-data')
    assert.deepEqual(read.error.problems.map(({ code }) => code), ['not-known', 'out-of-reach', 'not-a-list', 'not-a-text'])
    assert.match(openProblemWords(read.error), /^Evenkeel did not write this: the kind of start holds a word that is not known here\. Choose the file as you first kept it\. /)
  })

  it('have each place and each fault put into a sentence of at most 20 words', () => {
    const parts = ['plan', 'answers', 'profession', 'setting', 'kind', 'start', 'end', 'agreed', 'ticks', 'charter', 'notes', 'week', 'own-tasks'] as const
    const codes = ['not-an-object', 'not-a-list', 'not-a-text', 'not-known', 'no-such-day', 'out-of-reach', 'too-long', 'too-many'] as const
    const boxes = [...charterParts.map((part) => ({ kind: 'charter', part }) as const), ...matters.map((matter) => ({ kind: 'note', matter }) as const)]
    const problems: readonly DataProblem[] = [
      ...parts.flatMap((part) => codes.map((code) => ({ where: { kind: 'part', part }, code }) as const)),
      ...boxes.flatMap((where) => (['not-a-text', 'too-long'] as const).map((code) => ({ where, code }))),
    ]
    const said = problems.map((problem) => openProblemWords({ code: 'wrong-data', problems: [problem] }))
    assert.equal(new Set(said).size, problems.length)
    assert.deepEqual(tooLongSentences(said), [])
    assert.match(openProblemWords({ code: 'wrong-data', problems: [{ where: { kind: 'charter', part: 'mine' }, code: 'too-long' }] }), /has more than 2,000 characters/)
  })

  it('say each problem once', () => {
    const read = parsePlan({ format, plan: { ...plan, ticks: [{}, {}, {}] } })
    assert.deepEqual(read, { ok: false, error: { code: 'wrong-data', problems: [{ where: { kind: 'part', part: 'ticks' }, code: 'not-known' }] } })
  })

  it('may carry __proto__ without touching anything', () => {
    const text = JSON.stringify({ format, plan }).replace('"charter":{', '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"charter":{"__proto__":{"mine":"x"},')
    assert.deepEqual(parsePlan(JSON.parse(text)), { ok: true, value: plan })
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false)
  })

  it('lose control characters in their texts and keep the rest', () => {
    const read = parsePlan({ format, plan: aPlan({ charter: Object.fromEntries(charterParts.map((part) => [part, 'a\u0000\u202Eb'])) }) })
    assert.ok(read.ok)
    assert.equal(read.value.charter.mine, 'ab')
  })
})
