import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { randomStream } from '../../../kernel/random-stream.ts'
import type { WholeRelease } from '../records.ts'
import { aWaveOf, peopleOf } from '../testing/some-answers.ts'
import { intervalOf, placeUnit } from './reading.ts'
import { releaseOf } from './release-of.ts'

const wards = Array.from({ length: 12 }, (_, place) => ({ unitId: `ward ${place}`, parentId: 'trust', name: `Ward ${place}` }))
const units = [{ unitId: 'trust', parentId: null, name: 'Trust' }, ...wards]

/** A trust whose wards truly differ by so much, with 12 to 42 people each, and what is true of management in each ward. */
function aSimulatedTrust(run: number, spread: number): { readonly truths: readonly number[]; readonly whole: WholeRelease } {
  const chance = randomStream(run, 'truth of wards')
  const around = () => 3.2 + spread * (chance.uniform() + chance.uniform() - 1) * 2
  const truths = wards.map(() => ({ management: around(), leadership: around() }))
  const people = truths.flatMap((truth, place) => peopleOf(`ward ${place}`, 12 + (place % 4) * 10, { seed: run, ...truth }))
  const made = releaseOf(aWaveOf(people, { units }))
  if (!made.ok) throw new Error('There were enough people')
  return { truths: truths.map(({ management }) => management), whole: made.value }
}

describe('simulated trusts whose truth is known', () => {
  it('have intervals that hold it about as often as they say', () => {
    const held = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((run) => {
      const { truths, whole: { units: shown, release } } = aSimulatedTrust(run, 0.3)
      return shown.slice(1).flatMap((unit, place) => {
        const interval = unit.shown === null ? null : intervalOf(unit.shown, release.basis, 'management')
        const truth = truths[place] ?? NaN
        return interval === null ? [] : [interval.lower <= truth && truth <= interval.upper]
      })
    })
    const share = held.filter((one) => one).length / held.length
    assert.ok(held.length > 80 && share > 0.9 && share < 1, `${share}`)
  })

  it('have no direction named where no part differs from another', () => {
    const named = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((run) => {
      const { units: shown, release } = aSimulatedTrust(run, 0).whole
      return shown.slice(1).filter((unit) => {
        const placed = unit.shown === null ? null : placeUnit(unit.shown, release.basis)
        return placed !== null && typeof placed !== 'string' && placed.quadrant !== 'cannot tell'
      })
    })
    assert.deepEqual(named, [])
  })
})
