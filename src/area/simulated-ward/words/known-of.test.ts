import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { LiveWard, deck, deckOf, settings } from '../../../engine/ward/index.ts'
import { wordingProblems } from '../../../../test/house-words.ts'
import { situationWords } from '../content/index.ts'
import { predecessorsPlan } from '../rules/first-plan.ts'
import { knownOf, toldAgain } from './known-of.ts'

/** What is known of each situation of a year with a small deck, and how often each had come up. */
function knownInAYear(): readonly { readonly id: string; readonly metBefore: number; readonly known: readonly string[] }[] {
  const live = new LiveWard({ setting: settings.average, plan: predecessorsPlan, deck: deckOf('digital', deck), weeks: 52, seed: 5 })
  const told = []
  while (!live.isOver) {
    if (live.due !== null) {
      const { situation: { id, whoKnows }, metBefore } = live.due
      told.push({ id, metBefore, known: knownOf({ id, whoKnows, metBefore }) })
      live.answer(null)
    }
    live.passAnHour()
  }
  return told
}

describe('what is known of a situation', () => {
  const told = knownInAYear()

  it('says at first how well such a thing is known, and later how often it was met in this run', () => {
    const met = new Map<string, number>()
    for (const { id, metBefore, known } of told) {
      assert.equal(metBefore, met.get(id) ?? 0)
      met.set(id, metBefore + 1)
      assert.equal(known.includes(situationWords[id]?.before ?? ''), metBefore === 0)
      assert.match(known[0] ?? '', metBefore === 0 ? /./ : metBefore === 1 ? /met this once/ : new RegExp(`met this ${metBefore} times`))
    }
    assert.ok(told.some(({ metBefore }) => metBefore >= 2))
  })

  it('ends with who knows most of what it takes', () => {
    const endings = deck.map(({ id, whoKnows }) => [whoKnows, knownOf({ id, whoKnows, metBefore: 0 }).at(-1) ?? ''] as const)
    assert.equal(new Set(endings.map(([, ending]) => ending)).size, 3)
    for (const [whoKnows, ending] of endings) assert.match(ending, { team: /^Those who work here know/, others: /only others can tell/, you: /^You know/ }[whoKnows])
  })

  it('keeps to the rules of the house', () => {
    assert.deepEqual([toldAgain, ...told.flatMap(({ known }) => known)].flatMap(wordingProblems), [])
  })
})
