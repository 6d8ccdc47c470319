import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Advice } from '../../../engine/decision/types.ts'
import { adviseOn } from '../../../engine/decision/index.ts'
import { domains, styles } from '../../../kernel/vocabulary.ts'
import { fields } from '../content/library-situation.ts'
import { practice, practiceIds } from '../content/practice.ts'
import { carriedChoices, compareChoice, firstField, placeIn, readChoices, sentChoice, styleField } from './practice.ts'
import { type Practised, practiceOutcome } from './practice-outcome.ts'

const [one, two] = practiceIds
const advice = (first: Advice['first'], open: Advice['styles']): Advice => ({ first, styles: open, emergency: 'no', open: [], changes: [], trace: [] })

describe('the ten situations of the practice', () => {
  it('are ten, all in the library, from every field of work but one at most', () => {
    assert.equal(practice.length, 10)
    assert.deepEqual(practice.map(({ id }) => id), practiceIds)
    assert.ok(fields.filter((field) => practice.some((situation) => situation.field === field)).length >= fields.length - 1)
  })

  it('ask for each style at least twice, for each of the two first at least three times, and once for neither', () => {
    const read = practice.map(({ situation }) => adviseOn(situation))
    for (const style of styles) assert.ok(read.filter((reading) => reading.styles.includes(style)).length >= 2, style)
    for (const domain of domains) assert.ok(read.filter(({ first }) => first === domain).length >= 3, domain)
    assert.ok(read.some(({ first }) => first === 'cannot-tell'))
  })

  it('hold both sorts of emergency: one that people have practised and one that is new to them', () => {
    const emergencies = practice.filter(({ situation }) => adviseOn(situation).emergency === 'yes').map(({ situation }) => situation.familiarity)
    assert.ok(emergencies.includes('practised') && emergencies.includes('new'), emergencies.join())
  })
})

describe('the choices of a practice', () => {
  it('count when both parts were chosen; half a choice is carried along and not counted', () => {
    const form = { [firstField(one)]: ['management'], [styleField(one)]: ['directive'], [firstField(two)]: ['leadership'] }
    assert.deepEqual([...readChoices(form, practice)], [[one, { first: 'management', style: 'directive' }]])
    assert.deepEqual(carriedChoices(form, practice), form)
    assert.deepEqual(carriedChoices(form, practice, one), { [firstField(two)]: ['leadership'] })
  })

  it('are none of ours when something else was sent', () => {
    const form = { [firstField(one)]: ['<b>'], [styleField(one)]: ['bossy'], 'first-unknown': ['management'] }
    assert.deepEqual(sentChoice(form, one), { first: null, style: null })
    assert.deepEqual(carriedChoices(form, practice), {})
  })

  it('stand at the first situation when the place that was sent names none', () => {
    assert.deepEqual(['1', '10', '11', '0', '-1', '2.5', 'x', undefined].map((sent) => placeIn(practice, sent)), [0, 9, 0, 0, 0, 0, 0, 0])
  })

  it('are laid beside the reading without calling one of them wrong', () => {
    const choice = { first: 'management', style: 'coaching' } as const
    assert.deepEqual(compareChoice(choice, advice('management', ['coaching'])), { first: 'same', style: 'only-one' })
    assert.deepEqual(compareChoice(choice, advice('leadership', ['directive', 'coaching'])), { first: 'other', style: 'one-of-several' })
    assert.deepEqual(compareChoice(choice, advice('cannot-tell', ['directive'])), { first: 'model-cannot-tell', style: 'other' })
    assert.deepEqual(compareChoice({ ...choice, first: 'cannot-tell' }, advice('leadership', ['directive'])).first, 'you-cannot-tell')
    assert.deepEqual(compareChoice({ ...choice, first: 'cannot-tell' }, advice('cannot-tell', ['directive'])).first, 'same')
  })
})

describe('what a practice shows', () => {
  const practised = (style: Practised['choice']['style'], open: Advice['styles'], first: Advice['first'] = 'management'): Practised => ({ choice: { first: 'management', style }, advice: advice(first, open) })

  it('is nothing, and no share, when nothing was answered', () => {
    const outcome = practiceOutcome([])
    assert.deepEqual([outcome.answered, outcome.share, outcome.tryNext, outcome.blindly], [0, null, null, 0])
  })

  it('counts each style that was chosen and each that was open', () => {
    const { range } = practiceOutcome([practised('directive', ['directive', 'participative']), practised('directive', ['coaching'])])
    assert.deepEqual(range, [
      { style: 'directive', chosen: 2, open: 1 },
      { style: 'participative', chosen: 0, open: 1 },
      { style: 'coaching', chosen: 0, open: 1 },
      { style: 'delegating', chosen: 0, open: 0 },
    ])
  })

  it('says by the Wilson interval how little seven of ten tell: about 4 to 9 in 10', () => {
    const outcome = practiceOutcome(Array.from({ length: 10 }, (_, index) => practised('directive', index < 7 ? ['directive'] : ['coaching'])))
    assert.equal(outcome.within, 7)
    assert.deepEqual([outcome.share?.lower, outcome.share?.upper].map((end) => Math.round((end ?? 0) * 10)), [4, 9])
  })

  it('says what choosing blindly would come to', () => {
    assert.equal(practiceOutcome([practised('directive', ['directive']), practised('directive', ['directive', 'coaching', 'participative'])]).blindly, 1)
  })

  it('compares what comes first only where the model can tell', () => {
    const outcome = practiceOutcome([practised('directive', ['directive']), practised('directive', ['directive'], 'leadership'), practised('directive', ['directive'], 'cannot-tell')])
    assert.deepEqual([outcome.firstSame, outcome.firstTold], [1, 2])
  })

  it('proposes the style that was left aside most, and none when none was', () => {
    assert.equal(practiceOutcome([practised('directive', ['coaching']), practised('directive', ['coaching']), practised('directive', ['delegating'])]).tryNext, 'coaching')
    assert.equal(practiceOutcome([practised('directive', ['directive'])]).tryNext, null)
  })
})
