import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Advice, type ClosedStyle, adviseOn } from '../../../engine/decision/index.ts'
import { domains, styles } from '../../../kernel/vocabulary.ts'
import { fieldsOfWork } from '../content/library-situation.ts'
import { practice, practiceIds } from '../content/practice.ts'
import { type Choice, carriedChoices, compareChoice, firstField, readChoices, sentChoice, styleField } from './practice.ts'
import { type Practised, practiceOutcome } from './practice-outcome.ts'

const [one = '', two = ''] = practiceIds
const delegatingIsClosed: ClosedStyle = { style: 'delegating', because: 'not-experienced', holds: 'surely' }
const advice = (first: Advice['first'], named: Advice['styles'], closed: Advice['closed'] = []): Advice => ({
  first, styles: named, reasons: ['time-alone'], emergency: 'no', open: [], leftOpen: styles.filter((style) => !closed.some((one) => one.style === style)), closed, changes: [], trace: [],
})

describe('the ten situations of the practice', () => {
  it('are ten, all in the library, from every field of work but one at most', () => {
    assert.equal(practice.length, 10)
    assert.deepEqual(practice.map(({ id }) => id), practiceIds)
    assert.ok(fieldsOfWork.filter((field) => practice.some((situation) => situation.field === field)).length >= fieldsOfWork.length - 1)
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

  it('are laid beside the reading without calling one of them wrong', () => {
    const choice = { first: 'management', style: 'coaching' } as const
    assert.deepEqual(compareChoice(choice, advice('management', ['coaching'])), { first: 'same', style: { kind: 'only-one' } })
    assert.deepEqual(compareChoice(choice, advice('leadership', ['directive', 'coaching'])), { first: 'other', style: { kind: 'one-of-several' } })
    assert.equal(compareChoice(choice, advice('cannot-tell', ['directive'])).first, 'model-cannot-tell')
  })

  it('that are not the first choice are left open, or closed by something that has a name', () => {
    const reading = advice('management', ['directive'], [delegatingIsClosed])
    assert.deepEqual(compareChoice({ first: 'both', style: 'coaching' }, reading).style, { kind: 'left-open' })
    assert.deepEqual(compareChoice({ first: 'both', style: 'delegating' }, reading).style, { kind: 'closed', by: delegatingIsClosed })
  })

  it('of both at once, or of not being sure, agree with a model that cannot tell', () => {
    const firstOf = (first: Choice['first'], read: Advice['first']) => compareChoice({ first, style: 'directive' }, advice(read, ['directive'])).first
    assert.deepEqual([firstOf('both', 'cannot-tell'), firstOf('unsure', 'cannot-tell')], ['same', 'same'])
    assert.deepEqual([firstOf('both', 'leadership'), firstOf('unsure', 'leadership')], ['you-both', 'you-unsure'])
  })
})

describe('what a practice shows', () => {
  const practised = (style: Practised['choice']['style'], named: Advice['styles'], first: Advice['first'] = 'management', closed: Advice['closed'] = []): Practised => ({
    choice: { first: 'management', style },
    advice: advice(first, named, closed),
  })

  it('is nothing, and no share, when nothing was answered', () => {
    const outcome = practiceOutcome([])
    assert.deepEqual([outcome.answered, outcome.share, outcome.tryNext, outcome.secondLooks], [0, null, null, []])
  })

  it('counts each style that was chosen, was the first choice and was left open', () => {
    const { range } = practiceOutcome([practised('directive', ['directive', 'participative']), practised('directive', ['coaching'], 'management', [delegatingIsClosed])])
    assert.deepEqual(range, [
      { style: 'directive', chosen: 2, firstChoice: 1, open: 2 },
      { style: 'participative', chosen: 0, firstChoice: 1, open: 2 },
      { style: 'coaching', chosen: 0, firstChoice: 1, open: 2 },
      { style: 'delegating', chosen: 0, firstChoice: 0, open: 1 },
    ])
  })

  it('tells a first choice from what is left open, and neither from what is closed', () => {
    const { firstChoice, leftOpen } = practiceOutcome([practised('directive', ['directive']), practised('coaching', ['directive']), practised('delegating', ['directive'], 'management', [delegatingIsClosed])])
    assert.deepEqual([firstChoice, leftOpen], [1, 1])
  })

  it('says by the Wilson interval how little seven of ten tell: about 4 to 9 in 10', () => {
    const outcome = practiceOutcome(Array.from({ length: 10 }, (_, index) => (index < 7 ? practised('directive', ['directive']) : practised('delegating', ['directive'], 'management', [delegatingIsClosed]))))
    assert.deepEqual([outcome.share?.lower, outcome.share?.upper].map((end) => Math.round((end ?? 0) * 10)), [4, 9])
  })

  it('compares what comes first only where the model can tell', () => {
    const outcome = practiceOutcome([practised('directive', ['directive']), practised('directive', ['directive'], 'leadership'), practised('directive', ['directive'], 'cannot-tell')])
    assert.deepEqual([outcome.firstSame, outcome.firstTold], [1, 2])
  })

  it('names the two situations most worth a second look: a closed style before another domain, and none where it agrees', () => {
    const agreed = practised('directive', ['directive'])
    const other = practised('directive', ['directive'], 'leadership')
    const closed = practised('delegating', ['directive'], 'management', [delegatingIsClosed])
    const both = practised('delegating', ['directive'], 'leadership', [delegatingIsClosed])
    assert.deepEqual(practiceOutcome([agreed, other, closed, both]).secondLooks.map((one) => one.practised), [both, closed])
    assert.deepEqual(practiceOutcome([agreed, practised('coaching', ['directive'])]).secondLooks, [])
  })

  it('proposes the style that was left aside most, and none when none was', () => {
    assert.equal(practiceOutcome([practised('directive', ['coaching']), practised('directive', ['coaching']), practised('directive', ['delegating'])]).tryNext, 'coaching')
    assert.equal(practiceOutcome([practised('directive', ['directive'])]).tryNext, null)
  })
})
