import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { planOf } from '../policy/week-plan.ts'
import { ways } from '../policy/ways.ts'
import type { Happening } from '../record/happening.ts'
import { aRun } from '../testing/a-run.ts'

/** Who came, when, in a run. */
function comers(changes: Parameters<typeof aRun>[0]): readonly string[] {
  const seen: Happening[] = []
  aRun({ ...changes, note: (happening) => void seen.push(happening) })
  return seen.filter(({ kind }) => kind === 'came').map(({ hour, whom }) => `${whom} at ${hour}`)
}

describe('a run of the ward', () => {
  it('is the same to the bit for the same seed and decisions', () => {
    assert.deepEqual(aRun({ seed: 7, weeks: 12 }), aRun({ seed: 7, weeks: 12 }))
    assert.notDeepEqual(aRun({ seed: 7, weeks: 4 }), aRun({ seed: 8, weeks: 4 }))
  })

  it('begins alike whatever its length', () => {
    assert.deepEqual(aRun({ weeks: 12 }).slice(0, 6), aRun({ weeks: 6 }))
  })

  it('is the same whether somebody takes note or not', () => {
    assert.deepEqual(aRun({ note: () => undefined }), aRun())
  })

  it('brings the same patients at the same times whatever is decided', () => {
    const balanced = comers({ weeks: 8 })
    assert.ok(balanced.length > 100)
    assert.deepEqual(comers({ weeks: 8, planOf: () => planOf(ways['direct-care-only']) }), balanced)
  })

  it('takes decisions week by week: those of later weeks change nothing before', () => {
    const changed = aRun({ planOf: (week) => planOf(week < 4 ? ways.balanced : ways['leadership-only']) })
    assert.deepEqual(changed.slice(0, 4).map(({ outcomes }) => outcomes), aRun().slice(0, 4).map(({ outcomes }) => outcomes))
    assert.notDeepEqual(changed.at(-1), aRun().at(-1))
  })
})
