import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { factors } from '../../kernel/vocabulary.ts'
import { adviseOn } from './advice.ts'
import { aSituation, allAnswered } from './building-situations.ts'
import { type Situation, audiences, experiences, familiarities, marks, questions, severities, urgencies } from './facts.ts'
import { nextQuestion, questionsThatMatter } from './next-question.ts'
import { firstReasons, ruleCodes, secondLooks, styleReasons } from './step-codes.ts'
import { answerTo, unsureFields, valuesOf, withAnswer } from './unsure.ts'

const orUnsure = <Value extends string>(values: readonly Value[]) => fc.constantFrom(...values, 'unsure' as const)
const anyAnswers = fc.record(Object.fromEntries(questions.map((question) => [question, orUnsure(['yes', 'no'])]))) as fc.Arbitrary<Situation['answers']> // a value for every question
const anySituation: fc.Arbitrary<Situation> = fc.record({
  urgency: orUnsure(urgencies),
  severity: orUnsure(severities),
  familiarity: orUnsure(familiarities),
  experience: orUnsure(experiences),
  audience: fc.constantFrom(...audiences),
  answers: anyAnswers,
  marks: fc.subarray([...marks]),
  factors: fc.subarray([...factors]),
})
const check = (property: fc.IPropertyWithHooks<[Situation]>) => fc.assert(property, { seed: 1973, numRuns: 300 })

describe('the advice', () => {
  it('names a style and explains it, whatever is put in', () => {
    check(
      fc.property(anySituation, (situation) => {
        const { styles, trace } = adviseOn(situation)
        const explained = new Set(trace.flatMap((step) => (step.code === 'style' ? step.styles : [])))
        assert.ok(styles.length > 0)
        assert.deepEqual([...explained].toSorted(), styles.toSorted())
      }),
    )
  })

  it('never names a style, when an unsure answer is settled, that it did not name before', () => {
    check(
      fc.property(anySituation, (situation) => {
        const before = adviseOn(situation).styles
        for (const field of unsureFields.filter((one) => answerTo(situation, one) === 'unsure')) {
          const settled = valuesOf[field].map((value) => adviseOn(withAnswer(situation, field, value)).styles)
          assert.deepEqual([...new Set(settled.flat())].toSorted(), before.toSorted())
        }
      }),
    )
  })

  it('tells every single answer that would change it, and no other', () => {
    check(
      fc.property(anySituation, (situation) => {
        const { first, styles, changes } = adviseOn(situation)
        for (const field of unsureFields) {
          for (const value of valuesOf[field].filter((one) => one !== answerTo(situation, field))) {
            const after = adviseOn(withAnswer(situation, field, value))
            const told = changes.find((change) => change.field === field && change.to === value)
            const isOther = after.first !== first || after.styles.join() !== styles.join()
            assert.deepEqual(told === undefined ? null : [told.first, told.styles], isOther ? [after.first, after.styles] : null)
          }
        }
      }),
    )
  })

  it('says what it hangs on whenever it cannot tell between styles because an answer is unsure', () => {
    check(
      fc.property(anySituation, (situation) => {
        const step = adviseOn(situation).trace.find((one) => one.code === 'cannot-tell-style')
        if (step?.code !== 'cannot-tell-style') return
        const evidenceLeavesOpen = adviseOn(situation).trace.some((one) => one.code === 'style' && one.styles.length > 1)
        assert.ok(step.hangsOn.length > 0 || evidenceLeavesOpen)
      }),
    )
  })

  it('is the same every time', () => {
    check(fc.property(anySituation, (situation) => assert.deepEqual(adviseOn(situation), adviseOn(situation))))
  })

  it('uses every rule, every reason and every second look for some situation: none is dead', () => {
    const seen = new Set<string>()
    const all = fc.sample(anySituation, { seed: 1988, numRuns: 4000 })
    for (const step of all.flatMap((situation) => adviseOn(situation).trace)) {
      if (step.code === 'rule') seen.add(`rule ${step.rule}`)
      if (step.code === 'first') seen.add(`first ${step.reason}`)
      if (step.code === 'style') seen.add(`style ${step.reason}`)
      if (step.code === 'second-look') seen.add(`look ${step.look}`)
    }
    const expected = [...ruleCodes.map((code) => `rule ${code}`), ...firstReasons.map((code) => `first ${code}`), ...styleReasons.map((code) => `style ${code}`), ...secondLooks.map((code) => `look ${code}`)]
    assert.deepEqual([...seen].toSorted(), expected.toSorted())
  })
})

describe('the questions that still matter', () => {
  it('are none in an emergency', () => {
    assert.deepEqual(questionsThatMatter(aSituation({ urgency: 'minutes', severity: 'serious-harm', answers: allAnswered('unsure') })), [])
  })

  it('begin with whether it matters what is decided, as the published tree does', () => {
    assert.equal(nextQuestion(aSituation({ answers: allAnswered('unsure') })), 'qualityMatters')
  })

  it('are enough: asked one after another, they lead to the advice that all answers would give', () => {
    const known = anySituation.map((situation) => ({ ...situation, answers: Object.fromEntries(questions.map((question) => [question, situation.answers[question] === 'yes' ? 'yes' : 'no'])) as Situation['answers'] })) // a value for every question
    check(
      fc.property(known, (situation) => {
        let asked: Situation = { ...situation, answers: allAnswered('unsure') }
        for (let question = nextQuestion(asked); question !== null; question = nextQuestion(asked)) asked = withAnswer(asked, question, situation.answers[question])
        const [told, wanted] = [adviseOn(asked), adviseOn(situation)]
        assert.deepEqual([told.first, told.styles, told.open], [wanted.first, wanted.styles, wanted.open])
      }),
    )
  })

  it('do not come again once they were answered with "not sure"', () => {
    const situation = aSituation({ answers: allAnswered('unsure') })
    assert.notEqual(nextQuestion(situation, ['qualityMatters']), 'qualityMatters')
  })
})
