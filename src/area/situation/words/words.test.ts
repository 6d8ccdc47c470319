import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Audience, adviseOn, questions } from '../../../engine/decision/index.ts'
import { styles as allStyles } from '../../../kernel/vocabulary.ts'
import { wordingProblems } from '../../../../test/house-words.ts'
import { library } from '../content/index.ts'
import { practice } from '../content/practice.ts'
import { readDescribed, situationOf } from '../rules/described.ts'
import { compareChoice, firstChoices } from '../rules/practice.ts'
import { conditionOf } from './conditions.ts'
import * as fields from './fields.ts'
import * as practiceTexts from './practice.ts'
import * as steps from './steps.ts'
import * as styleTexts from './styles.ts'

/** Every text that a value holds. What stands as it is in the catalogues is read by test/words.test.ts. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const situations = [...library.map(({ id, situation }) => ({ id, situation })), ...unsureOnes()]
const read = situations.map(({ id, situation }) => ({ id, situation, advice: adviseOn(situation) }))
const bothAudiences = (['group', 'one-person'] as const).flatMap((audience) => (['urgency', 'severity', 'familiarity', 'experience', ...questions] as const).flatMap((field) => textsIn(fields.textOf(field, audience))))
const said = read.flatMap(({ situation: { audience }, advice: { trace, changes, closed } }) => [
  ...trace.map((step) => steps.sentenceOf(step, audience)),
  ...changes.map((change) => conditionOf(change, audience)),
  ...closed.map((one) => steps.closedSentence(one, audience)),
])
const linesSaid = read.flatMap(({ situation: { audience }, advice: told }) => told.styles.flatMap((style) => styleTexts.linesOf(style, audience, told)))
const all = [...new Set([...bothAudiences, ...said, ...linesSaid, ...comparisons()])]

/** A situation with one question not sure each, and one of which nothing is known. */
function unsureOnes() {
  const base = { urgency: ['weeks'], severity: ['some-harm'], familiarity: ['new'], experience: ['new'] }
  const forms = (['group', 'one-person'] satisfies readonly Audience[]).flatMap((audience) => [
    { audience: [audience] },
    ...questions.map((left) => ({ ...base, audience: [audience], ...Object.fromEntries(questions.filter((one) => one !== left).map((one) => [one, ['no']])) })),
  ])
  return forms.flatMap((form) => {
    const situation = situationOf(readDescribed(form))
    return situation === null ? [] : [{ id: JSON.stringify(form), situation }]
  })
}

/** What the practice says to every choice. */
function comparisons(): readonly string[] {
  return practice.flatMap(({ situation }) => {
    const told = adviseOn(situation)
    return firstChoices.flatMap((first) =>
      allStyles.flatMap((style) => {
        const comparison = compareChoice({ first, style }, told)
        return [practiceTexts.firstComparison[comparison.first](first, told.first), practiceTexts.styleComparisonText(comparison.style, style, told.styles, situation.audience)]
      }),
    )
  })
}

describe('the words of the situation reader', () => {
  it('leave no step and no change without a sentence', () => {
    for (const { id, situation, advice: told } of read) {
      const sentences = told.trace.map((step) => steps.sentenceOf(step, situation.audience))
      assert.ok(told.styles.length > 0 && sentences.length >= 3, id)
      for (const sentence of sentences) assert.match(sentence, /\S.{15,}[.?]$/, id)
      for (const change of told.changes) assert.match(conditionOf(change, situation.audience), /^If .{8,}/, `${id} ${JSON.stringify(change)}`)
      for (const sentence of sentences) assert.doesNotMatch(sentence, /undefined|  |: \.|“”/, id)
    }
  })

  it('print no word of the code where the practice says what was chosen', () => {
    for (const text of comparisons()) assert.doesNotMatch(text, /undefined|cannot-tell|directive|participative|coaching|delegating|one-person|[a-z]-to-[a-z]/)
  })

  it('speak of one person in the singular', () => {
    const one = read.filter(({ situation }) => situation.audience === 'one-person')
    const sentences = one.flatMap(({ advice: { trace, changes, closed } }) => [
      ...trace.flatMap((step) => (step.code === 'style' || step.code === 'rule' || step.code === 'cannot-tell-style' ? [steps.sentenceOf(step, 'one-person')] : [])),
      ...changes.map((change) => conditionOf(change, 'one-person')),
      ...closed.map((closedOne) => steps.closedSentence(closedOne, 'one-person')),
    ])
    // The names of the ways that fall away are those of a meeting.
    assert.deepEqual([...new Set(sentences.map((text) => text.replace(/Closed: [^.]*\./, '')).filter((text) => /\b(they|them|these people|several people|most)\b/i.test(text)))], [])
  })

  it('keep to the rules of the house when they are put together; a list of ways that are open or closed is no sentence', () => {
    const problems = all.map((text) => text.replace(/(Closed|Left open): [^.]*\./, '')).flatMap((text) => wordingProblems(text).map((problem) => `${problem} (${text})`))
    // The steps of the reasoning are a list, not a paragraph.
    assert.deepEqual(problems.filter((problem) => !problem.includes('in one paragraph')), [])
  })

  it('say what a list answer holds, and that nothing was chosen', () => {
    assert.equal(fields.answerText('signs', [], null), 'None of these')
    assert.equal(fields.answerText('signs', ['budget', 'culture'], 'group'), 'Money or supplies; How people treat each other, and who is heard')
    assert.equal(fields.answerText('qualityMatters', 'unsure', 'group'), 'I am not sure')
    assert.equal(fields.answerText('experience', 'experienced', 'one-person'), 'Experienced')
  })
})
