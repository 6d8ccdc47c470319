import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { adviseOn, questions } from '../../../engine/decision/index.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { library } from '../content/index.ts'
import { type Described, type FieldId, carriedFields, fields, readDescribed, settled, situationOf, valueOf } from './described.ts'
import { neededFields, nextField, previousField, progressAt } from './question-order.ts'

const nothing = readDescribed({})

/** Answers what is asked, one field after another, as somebody who knows the situation. */
function answerOneByOne(known: Described): { readonly described: Described; readonly asked: readonly FieldId[] } {
  let described = nothing
  const asked: FieldId[] = []
  for (let field = nextField(described); field !== null; field = nextField(described)) {
    asked.push(field)
    const value = valueOf(known, field) ?? []
    described = readDescribed({ ...carriedFields(described), [field]: typeof value === 'string' ? [value] : value, asked: asked.filter((one) => one === 'signs' || one === 'factors') })
  }
  return { described, asked }
}

const walks = library.map(({ id, situation }) => ({ id, situation, ...answerOneByOne(situation) }))

describe('the order of the questions', () => {
  it('begins with how soon, how bad, how well known, how experienced and whom it is about, and ends with what goes on and what weighs', () => {
    for (const { id, asked } of walks) {
      assert.deepEqual(asked.slice(0, 5), ['urgency', 'severity', 'familiarity', 'experience', 'audience'], id)
      assert.deepEqual(asked.slice(-2), ['signs', 'factors'], id)
    }
  })

  it('asks no yes-or-no question in an emergency', () => {
    const { asked } = answerOneByOne(readDescribed({ urgency: ['minutes'], severity: ['serious-harm'], familiarity: ['new'], experience: ['mixed'], audience: ['group'] }))
    assert.ok(!asked.some((field) => isOneOf(questions, field)))
  })

  it('asks enough: for the whole library the answers to what is asked lead to the same advice as all answers', () => {
    for (const { id, situation, described } of walks) {
      const asked = situationOf(described)
      assert.ok(asked !== null)
      const [few, all] = [adviseOn(asked), adviseOn(situation)]
      assert.deepEqual([few.first, few.styles, few.open], [all.first, all.styles, all.open], id)
    }
  })

  it('asks fewer than all nine questions in most situations of the library', () => {
    const counts = walks.map(({ asked }) => asked.filter((field) => isOneOf(questions, field)).length)
    assert.ok(counts.filter((count) => count < questions.length).length > library.length / 2, counts.join(' '))
  })

  it('goes back along the way that it came', () => {
    for (const { id, described, asked } of walks) {
      assert.deepEqual(neededFields(described), asked, id)
      const back = asked.map((field) => previousField(described, field))
      assert.deepEqual(back, [null, ...asked.slice(0, -1)], id)
    }
  })

  it('counts on, and never promises fewer questions than come: how many there may be only shrinks', () => {
    for (const { id, situation, asked } of walks) {
      const stations = asked.map((field, index) => {
        const known = asked.slice(0, index)
        const listed = known.filter((one) => one === 'signs' || one === 'factors')
        return progressAt(readDescribed({ ...carriedFields(situation, fields.filter((one) => !known.includes(one))), asked: listed }), field)
      })
      assert.deepEqual(stations.map(({ number }) => number), asked.map((_, index) => index + 1), id)
      const most = stations.map(({ atMost }) => atMost)
      assert.deepEqual(most, most.toSorted((one, other) => other - one), id)
      assert.deepEqual([most[0], most.at(-1)], [fields.length, asked.length], id)
    }
  })

  it('asks anew what an answer that was changed makes necessary', () => {
    const emergency = answerOneByOne(readDescribed({ urgency: ['minutes'], severity: ['some-harm'], familiarity: ['new'], experience: ['mixed'], audience: ['group'] })).described
    assert.equal(nextField({ ...emergency, urgency: 'weeks' }), 'qualityMatters')
  })

  it('counts what was left out as not sure once everything was on one page', () => {
    const whole = settled(readDescribed({ audience: ['group'], urgency: ['weeks'], asked: ['signs', 'factors'] }))
    assert.equal(nextField(whole), null)
    assert.ok(neededFields(whole).filter((field) => valueOf(whole, field) === 'unsure').length > 3)
    assert.equal(settled(nothing).audience, null)
  })
})
