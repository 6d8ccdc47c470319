import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { adviseOn } from './advice.ts'
import { aSituation, allAnswered } from './building-situations.ts'

const styleOf = (given: Parameters<typeof aSituation>[0]): string => adviseOn(aSituation(given)).styles.join(' or ')
const emergency = { urgency: 'minutes', severity: 'serious-harm' } as const

describe('the style in an emergency', () => {
  it('is directive where these people have practised it, whatever their experience (72 crisis teams)', () => {
    for (const experience of ['experienced', 'mixed', 'new'] as const) assert.equal(styleOf({ ...emergency, familiarity: 'practised', experience }), 'directive')
  })
  it('is participative where it is new to experienced people (72 crisis teams)', () => {
    for (const experience of ['experienced', 'mixed'] as const) assert.equal(styleOf({ ...emergency, familiarity: 'new', experience }), 'participative')
  })
  it('says of an emergency that is new and serious that another study speaks for directing, and keeps to the study of emergencies (Yun and others 2005)', () => {
    const reasonsOf = (severity: 'serious-harm' | 'some-harm') => adviseOn(aSituation({ ...emergency, severity, familiarity: 'new', experience: 'experienced' })).reasons
    assert.deepEqual([reasonsOf('serious-harm'), reasonsOf('some-harm')], [['emergency-new-serious'], ['emergency-new-experienced']])
  })
  it('cannot be told where it is new to people who are new: the two studies point apart (72 crisis teams; Yun and others 2005)', () => {
    assert.equal(styleOf({ ...emergency, familiarity: 'new', experience: 'new' }), 'directive or participative')
  })
  it('cannot be told where they have met it before without practising it: no study at hand says', () => {
    assert.equal(styleOf({ ...emergency, familiarity: 'met-before' }), 'directive or participative')
  })
  it('does not ask the published rules, whatever the answers', () => {
    for (const answer of ['yes', 'no', 'unsure'] as const) {
      const advice = adviseOn(aSituation({ ...emergency, familiarity: 'practised', answers: allAnswered(answer) }))
      assert.deepEqual([advice.styles, advice.open, advice.emergency], [['directive'], [], 'yes'])
    }
  })
  it('is no emergency when little harm is possible, however soon', () => {
    assert.equal(adviseOn(aSituation({ urgency: 'minutes', severity: 'little', familiarity: 'new' })).emergency, 'no')
  })
})

describe('the style where there is time to decide', () => {
  it('is the least time of the ways left open, when nobody could grow by it (model A, Vroom and Yetton 1973)', () => {
    assert.equal(styleOf({}), 'directive')
    assert.equal(styleOf({ answers: { backingNeeded: 'yes' } }), 'participative')
  })
  it('tells deciding alone from deciding alone after asking for the facts (AI and AII, Vroom and Yetton 1973)', () => {
    const reasonsOf = (answers: NonNullable<Parameters<typeof aSituation>[0]>['answers']) => adviseOn(aSituation({ answers: answers ?? {} })).reasons
    assert.deepEqual(reasonsOf({ qualityMatters: 'yes', youKnowEnough: 'yes' }), ['time-alone'])
    assert.deepEqual(reasonsOf({ qualityMatters: 'yes', youKnowEnough: 'no', problemIsClear: 'yes' }), ['time-facts'])
    assert.deepEqual(reasonsOf({ qualityMatters: 'yes', youKnowEnough: 'unsure', problemIsClear: 'yes' }), ['time-alone', 'time-facts'])
  })
  it('is coaching for one person who could grow by it and is not there yet (growth against time: Vroom and Jago 1988; the bounds are ours)', () => {
    assert.equal(styleOf({ audience: 'one-person', experience: 'new', answers: { chanceToGrow: 'yes' } }), 'coaching')
  })
  it('gives one person room to grow today, and several people only where little can go wrong', () => {
    const answers = { chanceToGrow: 'yes', backingNeeded: 'yes' } as const
    assert.equal(styleOf({ urgency: 'today', audience: 'one-person', experience: 'new', answers }), 'coaching')
    assert.equal(styleOf({ urgency: 'today', experience: 'new', answers }), 'participative')
    assert.equal(styleOf({ urgency: 'today', severity: 'little', experience: 'new', answers }), 'coaching')
  })
  it('is delegating for experienced people who could grow by it, know enough and want the same', () => {
    const answers = { chanceToGrow: 'yes', theyKnowEnough: 'yes', shareTheAim: 'yes' } as const
    assert.equal(styleOf({ audience: 'one-person', experience: 'experienced', answers }), 'delegating')
    assert.equal(styleOf({ experience: 'experienced', answers }), 'delegating')
  })
  it('never lets anybody learn where serious harm is possible, or within minutes', () => {
    for (const given of [{ severity: 'serious-harm' }, { urgency: 'minutes', severity: 'little' }] as const) {
      const styles = styleOf({ ...given, audience: 'one-person', experience: 'new', answers: { chanceToGrow: 'yes' } })
      assert.ok(!styles.includes('coaching') && !styles.includes('delegating'), styles)
    }
  })
  it('hands over at low stakes to experienced people who could decide (Yun and others 2005), and involves those who could not', () => {
    assert.equal(styleOf({ severity: 'little', experience: 'experienced', answers: { theyKnowEnough: 'yes', shareTheAim: 'yes' } }), 'delegating')
    assert.equal(styleOf({ severity: 'little', experience: 'experienced', answers: { theyKnowEnough: 'no' } }), 'participative')
  })
  it('never hands over what the rules close: quality matters and the aim is not shared', () => {
    const answers = { ...allAnswered('yes'), shareTheAim: 'no' } as const
    assert.ok(!styleOf({ severity: 'little', experience: 'experienced', answers }).includes('delegating'))
  })
})
