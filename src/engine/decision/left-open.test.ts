import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { adviseOn } from './advice.ts'
import { aSituation } from './building-situations.ts'

type Given = Parameters<typeof aSituation>[0]
const openFor = (given: Given): string => adviseOn(aSituation(given)).leftOpen.join(' ')
const closedFor = (given: Given): readonly string[] => adviseOn(aSituation(given)).closed.map(({ style, because, holds }) => `${style} ${because} ${holds}`)

describe('the styles that the rules leave open', () => {
  it('are directing and involving where every way of deciding is open: the rules do not say that the quickest is the best', () => {
    assert.equal(openFor({}), 'directive participative')
  })
  it('are without directing where deciding alone is closed', () => {
    assert.equal(openFor({ answers: { backingNeeded: 'yes' } }), 'participative')
  })
  it('hold directing where only deciding without the facts of others is closed', () => {
    assert.equal(openFor({ answers: { qualityMatters: 'yes', problemIsClear: 'yes' } }), 'directive participative')
  })
  it('hold coaching where somebody could grow and there is room, whoever it is', () => {
    for (const experience of ['experienced', 'new'] as const) assert.ok(openFor({ experience, answers: { chanceToGrow: 'yes' } }).includes('coaching'))
    assert.ok(!openFor({ severity: 'serious-harm', answers: { chanceToGrow: 'yes' } }).includes('coaching'))
  })
  it('hold delegating where experienced people know enough and want the same, also when more is at stake than little', () => {
    const answers = { theyKnowEnough: 'yes', shareTheAim: 'yes' } as const
    assert.ok(openFor({ experience: 'experienced', severity: 'serious-harm', answers }).includes('delegating'))
    assert.ok(!openFor({ experience: 'mixed', answers }).includes('delegating'))
    assert.ok(!openFor({ experience: 'experienced', answers: { ...answers, shareTheAim: 'no' } }).includes('delegating'))
  })
  it('are those of the studies in an emergency', () => {
    const emergency = { urgency: 'minutes', answers: { theyKnowEnough: 'yes', shareTheAim: 'yes', chanceToGrow: 'yes' } } as const
    assert.equal(openFor({ ...emergency, familiarity: 'practised', experience: 'experienced' }), 'directive')
    assert.equal(openFor({ ...emergency, familiarity: 'met-before' }), 'directive participative')
  })
  it('are only those that hold for every answer that an unsure one may turn out to be', () => {
    assert.equal(openFor({ answers: { backingNeeded: 'unsure' } }), 'participative')
  })
})

describe('what closes a style', () => {
  it('is the rule that closes deciding alone', () => {
    assert.deepEqual(closedFor({ answers: { backingNeeded: 'yes' } })[0], 'directive backing surely')
    assert.deepEqual(closedFor({ answers: { qualityMatters: 'yes', problemIsClear: 'no' } })[0], 'directive unclear-problem surely')
  })
  it('is that nobody could grow, or that there is no room for it', () => {
    assert.ok(closedFor({}).includes('coaching nobody-to-grow surely'))
    assert.ok(closedFor({ severity: 'serious-harm', answers: { chanceToGrow: 'yes' } }).includes('coaching no-room-to-grow surely'))
  })
  it('is that people are not experienced, or could not decide it', () => {
    assert.ok(closedFor({}).includes('delegating not-experienced surely'))
    assert.ok(closedFor({ experience: 'experienced' }).includes('delegating could-not-decide surely'))
  })
  it('is the emergency itself', () => {
    assert.deepEqual(closedFor({ urgency: 'minutes', familiarity: 'practised' }), ['participative emergency surely', 'coaching emergency surely', 'delegating emergency surely'])
  })
  it('holds perhaps where an unsure answer might open the style, and is not told of a style that is named', () => {
    assert.deepEqual(closedFor({ answers: { chanceToGrow: 'unsure' } }).filter((one) => one.startsWith('coaching')), ['coaching nobody-to-grow perhaps'])
    const { styles, closed } = adviseOn(aSituation({ answers: { backingNeeded: 'unsure' } }))
    assert.deepEqual(styles, ['directive', 'participative'])
    assert.ok(!closed.some(({ style }) => style === 'directive'))
  })
})
