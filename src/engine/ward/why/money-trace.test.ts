import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { answerOf, policyOf } from '../policy/policy.ts'
import { ways } from '../policy/ways.ts'
import type { Happening } from '../record/happening.ts'
import { runWard } from '../run/run-ward.ts'
import { settings } from '../setting/ward-setting.ts'
import { deck } from '../situations/deck/index.ts'

describe('what is kept with a freeze', () => {
  it('is where all money of the four weeks before went: it adds up to what was spent', () => {
    const seen: Happening[] = []
    const policy = policyOf(ways['leadership-only'])
    const weeks = runWard({ setting: settings.tight, planOf: () => policy.plan, deck, weeks: 40, seed: 4, answerOf: ({ situation }) => answerOf(policy, situation), note: (happening) => void seen.push(happening) })
    const freezes = seen.filter(({ kind }) => kind === 'frozen')
    assert.ok(freezes.length > 0)
    for (const { hour, trace: { state } } of freezes) {
      const end = Math.round(hour / 168)
      const spent = weeks.slice(end - 4, end).reduce((sum, { tally }) => sum + tally.spent, 0)
      assert.ok(Math.abs((state.spent ?? NaN) - spent) < 1e-6, `${state.spent} instead of ${spent}`)
    }
  })
})
