import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ways } from '../policy/ways.ts'
import { LiveWard } from '../run/live-ward.ts'
import { settings } from '../setting/ward-setting.ts'
import { deck } from '../situations/deck/index.ts'
import { deckOf, packNames } from './packs.ts'

const weeks = 52

/** The weeks in which a situation came up, of a year in which each is left. */
function weeksMet(pack: (typeof packNames)[number], seed: number): readonly number[] {
  const live = new LiveWard({ setting: settings.average, plan: { hours: ways.balanced, orders: [], improve: 'weakest' }, deck: deckOf(pack, deck), weeks, seed })
  const met: number[] = []
  while (!live.isOver) {
    if (live.due !== null) {
      met.push(Math.floor(live.hour / 168))
      live.answer(null)
    } else live.passAnHour()
  }
  return met
}

describe('a pack of situations', () => {
  for (const pack of packNames) {
    it(`does not come to an end within a year: ${pack}`, () => {
      for (const seed of [1, 2, 3, 4, 5]) {
        const met = weeksMet(pack, seed)
        for (let quarter = 0; quarter < 4; quarter += 1) assert.ok(met.filter((week) => Math.floor((4 * week) / weeks) === quarter).length >= 5, `seed ${seed}, quarter ${quarter + 1}: ${met.join(' ')}`)
      }
    })
  }
})
