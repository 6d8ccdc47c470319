import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { planOf } from '../policy/week-plan.ts'
import { ways } from '../policy/ways.ts'
import type { Happening } from '../record/happening.ts'
import { settings } from '../setting/ward-setting.ts'
import { deck } from '../situations/deck/index.ts'
import { differencesOf, futuresOf } from '../study/futures.ts'
import type { Decision } from './decision.ts'
import { LiveWard, type WardStart } from './live-ward.ts'
import { replay } from './replay.ts'

const start: WardStart = { setting: settings.average, plan: planOf(ways.balanced), deck, weeks: 8, seed: 11 }

/** A run in which every other situation is left, and the plan changes in the middle of week 4. */
function aLivedRun(note: ((happening: Happening) => void) | null = null): LiveWard {
  const live = new LiveWard(start, note)
  let met = 0
  while (!live.isOver) {
    if (live.due !== null) {
      const [first] = live.due.situation.acts
      met += 1
      live.answer(met % 2 === 0 || first === undefined ? null : { style: 'participative', act: first.act })
    }
    if (live.hour === 3 * 168 + 50) live.plan(planOf(ways['management-only']))
    live.passAnHour()
  }
  return live
}

describe('a run that was lived', () => {
  const lived = aLivedRun()

  it('is the same to the bit when it is run again by its decisions', () => {
    const seen: Happening[] = []
    const seenAgain: Happening[] = []
    const again = replay(start, aLivedRun((happening) => void seen.push(happening)).decisions, (happening) => void seenAgain.push(happening))
    assert.deepEqual(again.weeks, lived.weeks)
    assert.deepEqual(seenAgain, seen)
    assert.deepEqual(again.decisions, lived.decisions)
  })

  it('has as many situations as were decided, each answered once', () => {
    assert.ok(lived.decisions.filter(({ kind }) => kind === 'answer').length >= 5)
  })

  it('goes no further while a situation waits, nor after its end', () => {
    const live = new LiveWard(start)
    while (live.due === null) live.passAnHour()
    assert.throws(() => live.passAnHour(), /waits for an answer/)
    live.answer(null)
    live.passAnHour()
    assert.throws(() => lived.passAnHour(), /over/)
    assert.throws(() => lived.answer(null), /No situation waits/)
  })
})

describe('futures of a fork', () => {
  const { decisions } = aLivedRun()
  const place = decisions.findIndex(({ kind }) => kind === 'plan')
  const hour = decisions[place]?.hour ?? NaN
  const other: Decision = { kind: 'plan', hour, plan: planOf(ways['direct-care-only']) }

  it('are the run itself up to the decision, and differ among each other after it', () => {
    const { asDecided } = futuresOf({ start, decisions, place, instead: other }, 0, 3)
    const lived = replay(start, decisions).weeks
    for (const future of asDecided) assert.deepEqual(future.slice(0, 3), lived.slice(0, 3))
    assert.notDeepEqual(asDecided[0], asDecided[1])
  })

  it('do not differ between the ways on when what might have been is what was', () => {
    const instead = decisions[place] ?? other
    const futures = futuresOf({ start, decisions, place, instead }, 0, 3)
    assert.deepEqual(futures.instead, futures.asDecided)
    for (const { low80, high80, shareLower, shareHigher } of Object.values(differencesOf(futures, 4))) assert.deepEqual([low80, high80, shareLower, shareHigher], [0, 0, 0, 0])
  })

  it('are the same whoever runs them, and however they are shared', () => {
    const all = futuresOf({ start, decisions, place, instead: other }, 0, 4)
    const later = futuresOf({ start, decisions, place, instead: other }, 2, 2)
    assert.deepEqual(all.instead.slice(2), later.instead)
  })

  it('meet the same patients in both ways on', () => {
    const { asDecided, instead } = futuresOf({ start, decisions, place, instead: other }, 0, 3)
    const came = (weeks: (typeof asDecided)[number]): readonly number[] => weeks.map(({ tally }) => tally.came)
    assert.deepEqual(asDecided.map(came), instead.map(came))
  })
})
