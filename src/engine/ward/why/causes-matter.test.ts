import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type ParameterPath, valuesOf } from '../parameters/index.ts'
import { answerOf, policyOf } from '../policy/policy.ts'
import { wayNames, ways } from '../policy/ways.ts'
import type { Happening, HappeningKind } from '../record/happening.ts'
import { runWard } from '../run/run-ward.ts'
import { settings } from '../setting/ward-setting.ts'
import { deck } from '../situations/deck/index.ts'
import type { CauseCode } from './cause.ts'
import { explain } from './explain.ts'

type Changes = Partial<Record<ParameterPath, number>>

/** Causes of what befell somebody, and what switches each off for a whole run. */
const switchedOff: readonly (readonly [HappeningKind, CauseCode, Changes])[] = [
  ['fell', 'care-late', { 'harm.fallsByCare': 0 }],
  ['fell', 'night', { 'harm.fallsByNight': 1 }],
  ['fell', 'acuity', { 'harm.fallsByAcuity': 0 }],
  ['fell', 'hurry', { 'harm.cornersCut': 0 }],
  ['fell', 'situation', { 'style.situationsPerWeek': 0 }],
  ['noticed-late', 'handover', { 'harm.noticedByHandover': 0 }],
  ['noticed-late', 'voice', { 'harm.noticedByVoice': 0 }],
  ['fell-ill', 'overload-weeks', { 'staff.drainByLoad': 0 }],
  ['gave-notice', 'low-morale', { 'staff.leavingByMorale': 0 }],
  ['shift-short', 'vacant', { 'staff.leaving': 0 }],
  ['shift-short', 'sick', { 'staff.sickness': 0 }],
  ['shift-short', 'overlooked', { 'roster.overlooked': 0 }],
  ['shift-short', 'spending-frozen', { 'money.tolerance': 1e6 }],
]
const seeds = Array.from({ length: 6 }, (_, seed) => seed)
/** Of each cause so many happenings are looked at, at most. */
const sampleOf = 30

/** The tight ward for half a year, in the same circumstances for the same seed. */
function happeningsOf(seed: number, changes: Changes): readonly Happening[] {
  const happenings: Happening[] = []
  const policy = policyOf(ways[wayNames[seed % wayNames.length] ?? 'balanced'])
  runWard({
    setting: settings.tight, planOf: () => policy.plan, deck, weeks: 26, seed, values: valuesOf(changes), answerOf: ({ situation, number }) => (number % 4 === 0 ? null : answerOf(policy, situation)),
    note: (happening) => void happenings.push(happening),
  })
  return happenings
}

const lived = seeds.map((seed) => happeningsOf(seed, {}))

interface Claim {
  readonly share: number
  readonly isGone: boolean
}

/** What traces claim of a cause, and whether each thing still happened to the same at the same hour without it. */
function claimsOf(kind: HappeningKind, code: CauseCode, changes: Changes): readonly Claim[] {
  const claims = lived.flatMap((happenings, seed) => {
    const without = new Set(happeningsOf(seed, changes).filter((one) => one.kind === kind).map(nameOf))
    return happenings.flatMap((one, index) => {
      const claimed = one.kind === kind ? explain(happenings, index)?.of.find((cause) => cause.code === code) : undefined
      return claimed === undefined ? [] : [{ share: claimed.share, isGone: !without.has(nameOf(one)) }]
    })
  })
  const every = Math.ceil(claims.length / sampleOf)
  return claims.filter((_, place) => place % every === 0)
}

/** The same to the same at the same hour; of a shift, as many places open. */
function nameOf({ kind, whom, where, hour }: Happening): string {
  return kind === 'shift-short' ? `${where} ${whom}` : `${whom} ${hour}`
}

describe('a cause that a trace names', () => {
  const claimed = switchedOff.map(([kind, code, changes]) => ({ kind, code, claims: claimsOf(kind, code, changes) }))

  for (const { kind, code, claims } of claimed) {
    it(`matters: of ${kind}, ${code} claims no more than the part that does not happen without it`, () => {
      assert.ok(claims.length >= 15, `${claims.length}`)
      const share = claims.reduce((sum, one) => sum + one.share, 0) / claims.length
      const gone = claims.filter(({ isGone }) => isGone).length / claims.length
      assert.ok(gone >= share, `claims ${share}, and ${gone} are gone without it`)
    })
  }

  it('is behind what happened where it claims half of it: nearly nothing of that happens without it', () => {
    const strong = claimed.flatMap(({ claims }) => claims).filter(({ share }) => share >= 0.5)
    assert.ok(strong.length >= 30, `${strong.length}`)
    assert.ok(strong.filter(({ isGone }) => isGone).length >= 0.9 * strong.length)
  })
})
