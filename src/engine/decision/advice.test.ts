import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { factors, styles as allStyles } from '../../kernel/vocabulary.ts'
import { adviseOn } from './advice.ts'
import { aSituation, allAnswered } from './building-situations.ts'
import { type Question, type Situation, audiences, experiences, familiarities, questions, severities, signs, urgencies } from './facts.ts'
import { nextQuestion, questionsThatMatter } from './next-question.ts'
import { closedReasons, firstReasons, ruleCodes, secondLooks, styleReasons } from './step-codes.ts'
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
  signs: fc.subarray([...signs]),
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

  it('has for every style one place: named, left open or closed; a style that is named alone is left open', () => {
    check(
      fc.property(anySituation, (situation) => {
        const { styles, leftOpen, closed } = adviseOn(situation)
        for (const style of allStyles) {
          const isClosed = closed.some((one) => one.style === style)
          assert.equal(isClosed, !styles.includes(style) && !leftOpen.includes(style), style)
        }
        if (styles.length === 1) assert.ok(styles.every((style) => leftOpen.includes(style)))
      }),
    )
  })

  it('leaves open what it leaves open for every way in which an unsure answer may be settled', () => {
    check(
      fc.property(anySituation, (situation) => {
        const before = adviseOn(situation).leftOpen
        for (const field of unsureFields.filter((one) => answerTo(situation, one) === 'unsure')) {
          const settled = valuesOf[field].map((value) => adviseOn(withAnswer(situation, field, value)).leftOpen)
          assert.deepEqual(allStyles.filter((style) => settled.every((open) => open.includes(style))), before)
        }
      }),
    )
  })

  it('is the same every time', () => {
    check(fc.property(anySituation, (situation) => assert.deepEqual(adviseOn(situation), adviseOn(situation))))
  })

  it('uses every rule, every reason and every second look for some situation: none is dead', () => {
    const seen = new Set<string>()
    const all = fc.sample(anySituation, { seed: 1988, numRuns: 4000 })
    for (const { because } of all.flatMap((situation) => adviseOn(situation).closed)) seen.add(`closed ${because}`)
    for (const step of all.flatMap((situation) => adviseOn(situation).trace)) {
      if (step.code === 'rule') seen.add(`rule ${step.rule}`)
      if (step.code === 'first') seen.add(`first ${step.reason}`)
      if (step.code === 'style') seen.add(`style ${step.reason}`)
      if (step.code === 'second-look') seen.add(`look ${step.look}`)
    }
    // Only these rules close both ways of deciding alone, and none is hidden by one before it for every situation.
    const closing = closedReasons.filter((reason) => !ruleCodes.some((code) => code === reason) || ['unclear-problem', 'backing'].includes(reason))
    const expected = [...closing.map((reason) => `closed ${reason}`), ...ruleCodes.map((code) => `rule ${code}`), ...firstReasons.map((code) => `first ${code}`), ...styleReasons.map((code) => `style ${code}`), ...secondLooks.map((code) => `look ${code}`)]
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
    check(
      fc.property(anySituation, (given) => {
        const answerOf = (question: Question) => (given.answers[question] === 'yes' ? 'yes' : 'no')
        const situation = questions.reduce((before, question) => withAnswer(before, question, answerOf(question)), given)
        let asked: Situation = { ...situation, answers: allAnswered('unsure') }
        for (let question = nextQuestion(asked); question !== null; question = nextQuestion(asked)) asked = withAnswer(asked, question, answerOf(question))
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
