import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Style, styles } from '../../../kernel/vocabulary.ts'
import { valuesOf } from '../parameters/index.ts'
import { usualTrust } from '../people/usual.ts'
import { keptAtFirst } from '../processes/kept.ts'
import { deck } from './deck/index.ts'
import { type Team, qualityOf } from './quality.ts'
import type { Situation } from './situation.ts'

/** Those on a shift of a ward that has begun, of whom most know it well. */
const settled: Omit<Team, 'familiarity'> = { experience: 0.8, trust: usualTrust, clarity: keptAtFirst }

function bestStyle(situation: Situation): Style {
  const [first] = situation.acts.toSorted((one, other) => other.meets - one.meets)
  const doneBy = (style: Style): number => qualityOf(situation, { style, act: first?.act ?? 'listen' }, { ...settled, familiarity: situation.familiarity }, 0.5, valuesOf()).quality
  return styles.reduce((best, style) => (doneBy(style) > doneBy(best) ? style : best))
}

describe('the way of leading that does best, with a settled team', () => {
  const best = deck.map((situation) => ({ situation, style: bestStyle(situation) }))

  it('is each way somewhere, and as often as the limits of the model say', () => {
    const counts = Object.fromEntries(styles.map((style) => [style, best.filter((one) => one.style === style).length]))
    assert.deepEqual(counts, { directive: 14, participative: 48, coaching: 6, delegating: 13 })
  })

  it('is to direct or to hand over only what is familiar', () => {
    for (const { situation: { id, familiarity }, style } of best) if (style === 'directive') assert.ok(familiarity >= 0.6, id)
    for (const { situation: { id, familiarity }, style } of best) if (style === 'delegating') assert.ok(familiarity >= 0.5, id)
  })

  it('is to coach only where you know most and there is time', () => {
    for (const { situation: { id, whoKnows, timeLeft }, style } of best) if (style === 'coaching') assert.ok(whoKnows === 'you' && timeLeft >= 0.5, id)
  })
})
