import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { adviseOn } from '../../../engine/decision/index.ts'
import { questions } from '../../../engine/decision/facts.ts'
import { library } from '../content/index.ts'
import { readDescribed, situationOf } from '../rules/described.ts'
import * as advice from './advice.ts'
import * as fields from './fields.ts'
import * as libraryTexts from './library.ts'
import * as method from './method.ts'
import * as practice from './practice.ts'
import * as steps from './steps.ts'

/** Every text of the area that stands as it is. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const fixed = [advice, fields, libraryTexts, method, practice, steps].flatMap((module) => textsIn({ ...module }))
const situations = [...library.map(({ id, situation }) => ({ id, situation })), ...unsureOnes()]
const said = situations.flatMap(({ situation }) => {
  const { trace, changes } = adviseOn(situation)
  return [...trace.map(steps.sentenceOf), ...changes.map(advice.conditionOf)]
})
const all = [...new Set([...fixed, ...said])]

/** A situation with one question not sure each, and one of which nothing is known. */
function unsureOnes() {
  const base = { urgency: ['weeks'], severity: ['some-harm'], familiarity: ['new'], experience: ['new'], audience: ['group'] }
  const forms = [{ audience: ['group'] }, { audience: ['one-person'] }, ...questions.map((left) => ({ ...base, ...Object.fromEntries(questions.filter((one) => one !== left).map((one) => [one, ['no']])) }))]
  return forms.flatMap((form) => {
    const situation = situationOf(readDescribed(form))
    return situation === null ? [] : [{ id: JSON.stringify(form), situation }]
  })
}

describe('the words of the situation reader', () => {
  it('leave no step and no change without a sentence', () => {
    for (const { id, situation } of situations) {
      const { trace, changes, styles } = adviseOn(situation)
      assert.ok(styles.length > 0 && trace.length >= 3, id)
      for (const step of trace) assert.match(steps.sentenceOf(step), /\S.{15,}[.?]$/, `${id} ${JSON.stringify(step)}`)
      for (const change of changes) assert.match(advice.conditionOf(change), /^If .{8,}/, `${id} ${JSON.stringify(change)}`)
      for (const text of trace.map(steps.sentenceOf)) assert.doesNotMatch(text, /undefined|  |: \.|“”/, id)
    }
  })

  it('use none of the words that we do not use', () => {
    const refused = /\b(chaos|bureaucracy|toxic|bedside|subject|rater|drill|season|game|player|win|score|preset|unprepared|over-long|returned|quality of management|journey|empower\w*|passionate|robust|leverage|resilien\w+|simply|just)\b/i
    assert.deepEqual(all.filter((text) => refused.test(text)), [])
  })

  it('have no contraction, no straight quote, no exclamation mark and no dash between figures', () => {
    assert.deepEqual(all.filter((text) => /['"!]|n’t\b|\b(it|that|there|you)’(s|re|ll)\b|\d[-–]\d/i.test(text.replaceAll(/\S+’s (?:post|hold|rota|care|growth|system|work|own|part)/g, ''))), [])
  })

  it('keep sentences to 25 words', () => {
    const sentences = all.flatMap((text) => text.split(/(?<=[.?:;]”?)\s+/))
    assert.deepEqual(sentences.filter((sentence) => sentence.split(/\s+/).length > 25), [])
  })

  it('say what a list answer holds, and that nothing was chosen', () => {
    assert.equal(fields.answerText('marks', []), 'None of these')
    assert.equal(fields.answerText('marks', ['budget', 'culture']), 'Money or supplies; How people treat each other, and who is heard')
    assert.equal(fields.answerText('qualityMatters', 'unsure'), 'I am not sure')
  })
})
