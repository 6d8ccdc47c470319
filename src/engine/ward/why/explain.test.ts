import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type ParameterPath, valuesOf } from '../parameters/index.ts'
import { policyOf, answerOf } from '../policy/policy.ts'
import { planOf } from '../policy/week-plan.ts'
import { ways } from '../policy/ways.ts'
import type { Happening, HappeningKind } from '../record/happening.ts'
import { runWard, type WardRun } from '../run/run-ward.ts'
import { LiveWard } from '../run/live-ward.ts'
import { replay } from '../run/replay.ts'
import { settings } from '../setting/ward-setting.ts'
import { deck } from '../situations/deck/index.ts'
import type { Cause } from './cause.ts'
import { explain } from './explain.ts'

/** A ward in which nobody falls ill or leaves of themselves, and falls come soon. */
const steady: Partial<Record<ParameterPath, number>> = { 'staff.sickness': 0, 'staff.leaving': 0 }

function seenIn(changes: Partial<WardRun> = {}): readonly Happening[] {
  const seen: Happening[] = []
  const policy = policyOf(ways['direct-care-only'])
  runWard({ setting: settings.tight, planOf: () => policy.plan, deck, weeks: 30, seed: 5, answerOf: ({ situation }) => answerOf(policy, situation), ...changes, note: (happening) => void seen.push(happening) })
  return seen
}

/** A ward of which each hour is made as told before it passes; it ends when something of a kind has happened often enough. */
function wardWhere(kind: HappeningKind, change: (live: LiveWard) => void, values: Partial<Record<ParameterPath, number>> = {}): Cause {
  const seen: Happening[] = []
  const live = new LiveWard({ setting: settings.slack, values: valuesOf({ ...steady, ...values }), plan: planOf(ways.balanced), weeks: 12, seed: 2 }, (happening) => void seen.push(happening))
  while (!live.isOver) {
    change(live)
    live.passAnHour()
    const index = seen.findIndex((happening) => happening.kind === kind && happening.hour > 24)
    const found = index < 0 ? null : explain(seen, index)
    if (found !== null) return found
  }
  throw new Error(`Nothing happened of ${kind}.`)
}

function first(cause: Cause | undefined): string | undefined {
  return cause?.of[0]?.code
}

function child(cause: Cause | undefined, code: string): Cause | undefined {
  return cause?.of.find((one) => one.code === code)
}

/** All paths of codes from the root. */
function pathsOf({ code, of }: Cause): readonly string[] {
  return [code, ...of.flatMap((one) => pathsOf(one).map((path) => `${code} > ${path}`))]
}

function flat(cause: Cause): readonly Cause[] {
  return [cause, ...cause.of.flatMap(flat)]
}

describe('how come, where one thing alone is wrong', () => {
  it('names people who are ill first where all others are well off but many are ill', () => {
    const found = wardWhere('shift-short', ({ ward, hour }) => {
      for (const person of ward.people) if (person.number % 3 !== 0) person.sickUntil = hour / 24 + 9
    }, { 'roster.overlooked': 0, 'roster.extraShifts': 0 })
    assert.equal(first(found), 'sick')
  })

  it('names the freeze where agency would have come without it', () => {
    const found = wardWhere('shift-short', ({ ward, hour }) => {
      ward.money.frozenWeeks = 8
      for (const person of ward.people) if (person.number % 4 === 0) person.sickUntil = hour / 24 + 9
    }, { 'roster.agencyFrozen': 0, 'roster.agencyComes': 1, 'roster.extraShifts': 0 })
    assert.ok(child(found, 'spending-frozen') !== undefined)
    const alone = wardWhere('shift-short', ({ ward }) => {
      ward.money.frozenWeeks = 8
    }, { 'roster.agencyFrozen': 0.25 })
    assert.equal(first(alone), 'spending-frozen')
  })

  it('names the norm first where care is there and corners are cut', () => {
    const found = wardWhere('fell', ({ ward }) => {
      ward.care.norm = 0.2
      for (const person of ward.people) person.norm = 0.2
    }, { 'harm.falls': 40, 'harm.fallsByNight': 1, 'harm.fallsByAcuity': 0, 'harm.cornersCut': 1.3, 'harm.fallsByCare': 0 })
    assert.ok(child(found, 'norm') !== undefined)
    assert.equal(found.of.filter(({ code }) => code !== 'chance')[0]?.code, 'norm')
  })

  it('names observations first where nobody does any', () => {
    const found = wardWhere('noticed-late', ({ ward }) => {
      ward.care.nurseHands = 0
      ward.care.assistantHands = 0
    }, { 'harm.deteriorations': 200 })
    assert.equal(first(found), 'observations-late')
    assert.ok((found.of[0]?.share ?? 0) > 0.7)
  })

  it('names chance first where nothing is wrong, and says how often it would have happened anyway', () => {
    const found = wardWhere('fell', ({ ward }) => {
      for (const person of ward.people) person.energy = 0.9
    }, { 'harm.fallsByNight': 1, 'harm.fallsByAcuity': 0, 'patients.arrivalsPerDay': 2, 'harm.falls': 40 })
    assert.equal(first(found), 'chance')
    assert.ok((found.of[0]?.facts.perWeek ?? 0) > 1)
  })

  it('names people who were told to be home on time as nobody asked', () => {
    const found = wardWhere('shift-short', ({ ward, hour }) => {
      ward.plan = { ...ward.plan, orders: ['homeOnTime'] }
      for (const person of ward.people) if (person.number % 4 === 0) person.sickUntil = hour / 24 + 9
    }, { 'roster.agencyComes': 0, 'roster.extraShifts': 2, 'roster.overlooked': 0 })
    assert.deepEqual(child(found, 'nobody-asked')?.of.map(({ code, about }) => [code, about]), [['order', 'homeOnTime']])
  })
})

describe('how come, in runs', () => {
  const seen = seenIn()
  const trees = seen.map((_, index) => explain(seen, index)).filter((cause) => cause !== null)

  it('leads from a fall over a short shift and sickness to weeks of overload', () => {
    assert.ok(trees.flatMap(pathsOf).some((path) => path.startsWith('fell > care-late > short-shift > sick > overload-weeks')))
  })

  it('leads to decisions: hours that were planned for an act', () => {
    const decided = trees.flatMap(flat).filter(({ code }) => code === 'few-hours')
    assert.ok(decided.length > 0)
    assert.ok(decided.every(({ facts, about }) => facts.hours === ways['direct-care-only'][about as keyof typeof ways['balanced']]))
  })

  it('has an answer to each kind that can be asked about', () => {
    for (const kind of ['fell', 'medicine-harm', 'noticed-late', 'shift-short', 'pulled-in', 'fell-ill', 'gave-notice', 'left-post', 'frozen', 'queue', 'went-elsewhere', 'postponed', 'answered']) {
      assert.ok(trees.some(({ code, of }) => code === kind && of.length > 0), kind)
    }
  })

  it('divides everything: shares are above 0 but for chance, add up to at most 1 and to nearly all of it, the strongest first', () => {
    for (const { of } of trees.flatMap(flat)) {
      const shares = of.map(({ share }) => share)
      const sum = shares.reduce((all, one) => all + one, 0)
      assert.ok(of.length === 0 || (sum > 0.8 && sum < 1 + 1e-9), String(sum))
      assert.deepEqual(shares, shares.toSorted((one, other) => other - one))
      for (const { code, share } of of) assert.ok(share > 0 || code === 'chance')
    }
  })

  it('goes at most four levels below what was asked about', () => {
    const depth = (cause: Cause): number => 1 + Math.max(0, ...cause.of.map(depth))
    assert.ok(Math.max(...trees.map(depth)) <= 5)
  })

  it('always names chance where something befell somebody at a risk', () => {
    for (const { code, of } of trees) if (code === 'fell' || code === 'fell-ill' || code === 'gave-notice' || code === 'noticed-late' || code === 'medicine-harm') assert.ok(of.some((one) => one.code === 'chance'))
  })

  it('explains a run that is run again alike', () => {
    const start = { setting: settings.tight, plan: planOf(ways.balanced), deck, weeks: 8, seed: 3 }
    const lived: Happening[] = []
    const again: Happening[] = []
    const run = replay(start, [], (happening) => void lived.push(happening))
    replay(start, run.decisions, (happening) => void again.push(happening))
    assert.deepEqual(again.map((_, index) => explain(again, index)), lived.map((_, index) => explain(lived, index)))
  })

  it('changes nothing: a ward of which note is taken is that of which none is, to the bit', () => {
    const run = (note: boolean): LiveWard['weeks'] => replay({ setting: settings.tight, plan: planOf(ways['leadership-only']), deck, weeks: 26, seed: 9 }, [], note ? () => undefined : null).weeks
    assert.deepEqual(run(true), run(false))
  })
})
