import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { log } from '../../../kernel/portable-math.ts'
import { valuesOf } from '../parameters/index.ts'
import { answerOf, policyOf } from '../policy/policy.ts'
import { wayNames, ways } from '../policy/ways.ts'
import type { Happening, HappeningKind } from '../record/happening.ts'
import type { WeekRecord } from '../record/week-record.ts'
import { runWard } from '../run/run-ward.ts'
import { settings } from '../setting/ward-setting.ts'
import { deck } from '../situations/deck/index.ts'
import type { Weights } from './cause.ts'

const { harm, money } = valuesOf()
/** Processes are as capable at the start in every setting. */
const capable = settings.tight.capability
const nearly = 1e-9

interface SeenRun {
  readonly weeks: readonly WeekRecord[]
  readonly happenings: readonly Happening[]
}

/** A tight ward for half a year with a seed, its week spent in one of the four ways; every fourth situation is left. */
function seenWith(seed: number): SeenRun {
  const happenings: Happening[] = []
  const policy = policyOf(ways[wayNames[seed % wayNames.length] ?? 'balanced'])
  const weeks = runWard({
    setting: settings.tight, planOf: () => policy.plan, deck, weeks: 26, seed, answerOf: ({ situation, number }) => (number % 4 === 0 ? null : answerOf(policy, situation)),
    note: (happening) => void happenings.push(happening),
  })
  return { weeks, happenings }
}

const seen = Array.from({ length: 12 }, (_, seed) => seenWith(seed))

/** All of a kind, over all runs. */
function all(kind: HappeningKind): readonly Happening[] {
  const found = seen.flatMap(({ happenings }) => happenings.filter((one) => one.kind === kind))
  assert.ok(found.length > 20, `${kind}: ${found.length}`)
  return found
}

function sumOf(weights: Weights | undefined, is: (code: string) => boolean = () => true): number {
  return Object.entries(weights ?? {}).reduce((sum, [code, weight]) => sum + (is(code) ? weight : 0), 0)
}

function agrees(told: number, used: number | undefined, what: string): void {
  assert.ok(Math.abs(told - (used ?? NaN)) < nearly, `${what}: told ${told}, used ${used}`)
}

function isSituation(code: string): boolean {
  return code.startsWith('situation:')
}

/** Corners that were cut, by norm and hurry; and what situations had left. */
function cornersAndSituationsAgree({ factors, trace: { parts: { risk } } }: Happening): void {
  agrees(sumOf(risk, (code) => code === 'norm' || code === 'hurry'), log(factors.corners ?? NaN), 'corners')
  agrees(sumOf(risk, isSituation), log(factors.lasting ?? NaN), 'situations')
}

describe('what a trace says, against what the model used', () => {
  it('is, of a fall, each factor of its risk, over that of a huddle as it began', () => {
    for (const fall of all('fell')) {
      const { factors, trace: { parts: { risk } } } = fall
      agrees(risk?.['care-late'] ?? NaN, log(factors.late ?? NaN), 'late care')
      agrees(risk?.night ?? NaN, log(factors.night ?? NaN), 'night')
      agrees(risk?.acuity ?? NaN, log(factors.acuity ?? NaN), 'acuity')
      agrees(risk?.huddle ?? NaN, log((factors.huddle ?? NaN) / (1 - harm.fallsWithHuddle * capable)), 'huddle')
      cornersAndSituationsAgree(fall)
    }
  })

  it('is, of harm from a medicine, each factor of its risk', () => {
    for (const happening of all('medicine-harm')) {
      const { factors, trace: { parts: { risk } } } = happening
      agrees(risk?.['medicines-late'] ?? NaN, log(factors.lateMedicines ?? NaN), 'late medicines')
      agrees(risk?.['medicines-process'] ?? NaN, log((factors.medicines ?? NaN) / (1 - harm.medicineByProcess * capable)), 'process')
      cornersAndSituationsAgree(happening)
    }
  })

  it('is, of what was noticed late, no more than noticing was slower than usual over the hours since', () => {
    for (const { trace: { parts: { risk } } } of all('noticed-late')) {
      assert.ok(Object.values(risk ?? {}).every((weight) => weight >= 0))
      assert.ok(sumOf(risk) <= (harm.lateAfter + 1) / harm.noticedIn)
    }
  })

  it('is, of an illness, all the energy that was missing: what took it adds up', () => {
    for (const { factors, trace: { parts: { risk } } } of all('fell-ill')) agrees(sumOf(risk), log(factors.tired ?? NaN), 'energy')
  })

  it('is, of a notice, morale and energy as they were', () => {
    for (const { factors, trace: { parts: { risk } } } of all('gave-notice')) {
      agrees(risk?.['low-morale'] ?? NaN, log(factors.morale ?? NaN), 'morale')
      agrees(risk?.['low-energy'] ?? NaN, log(factors.energy ?? NaN), 'energy')
    }
  })

  it('is, of a freeze, all the money that went out beyond plan, where what was put by for cover was used up', () => {
    const freezes = seen.flatMap(({ happenings }) => happenings.filter(({ kind }) => kind === 'frozen'))
    assert.ok(freezes.length >= 5)
    for (const { trace: { state, parts } } of freezes) {
      const cover = (state.agency ?? NaN) + (state.extra ?? NaN)
      assert.ok(Math.abs(sumOf(parts.risk) - ((state.spent ?? NaN) - (state.planned ?? NaN) + Math.max(0, (state.reserve ?? NaN) - cover))) < 1e-6)
      assert.ok(Math.abs(sumOf(parts.supplies) - (parts.risk?.supplies ?? NaN)) < 1e-6)
      assert.ok((state.spent ?? NaN) - (state.planned ?? NaN) > money.tolerance * (state.planned ?? NaN))
    }
  })

  it('is, of a queue, as many beds of those who are fit as there were', () => {
    for (const { trace: { state, parts: { risk } } } of all('queue')) {
      agrees(sumOf(risk, (code) => code.startsWith('fit-')), state.fit, 'fit')
      agrees((risk?.season ?? NaN) + (risk?.chance ?? NaN) > 0 ? 1 : 0, (state.came ?? NaN) > (state.usual ?? NaN) ? 1 : 0, 'more came')
    }
  })

  it('is, of an answer, its parts: they add up to how well it was done', () => {
    for (const { trace: { state, parts } } of all('answered')) {
      if (parts.risk === undefined) continue
      const done = 1 * valuesOf().style.base + sumOf(parts.helped)
      assert.ok(Math.abs(done - (parts.risk['not-heard'] ?? NaN) - (state.quality ?? NaN)) < nearly)
    }
  })

  it('is, of a short shift, as many people missing as the week counts', () => {
    for (const { weeks, happenings } of seen) {
      const told = happenings.filter(({ kind }) => kind === 'shift-short').reduce((sum, { whom }) => sum + whom, 0)
      assert.equal(told, weeks.reduce((sum, { tally }) => sum + tally.shiftsShort, 0))
    }
  })
})
