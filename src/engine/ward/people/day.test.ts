import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type ParameterPath, valuesOf } from '../parameters/index.ts'
import { planOf } from '../policy/week-plan.ts'
import { ways } from '../policy/ways.ts'
import { Ward } from '../run/ward.ts'
import { settings } from '../setting/ward-setting.ts'
import { normInWeek } from '../staff/norm-erosion.ts'
import { liveADay, spreadNews } from './day.ts'

const noLoss = { 'staff.sickness': 0, 'staff.leaving': 0 } as const

function aWard(changes: Partial<Record<ParameterPath, number>> = {}): Ward {
  return new Ward({ setting: settings.average, values: valuesOf({ ...noLoss, ...changes }), plan: planOf(ways.balanced), deck: [], seed: 5, end: 0, note: null })
}

function live(ward: Ward, days: number): void {
  for (let day = 0; day < days; day += 1) {
    liveADay(ward)
    ward.now += 24
  }
}

describe('people by the day', () => {
  it('come to agree by averaging, at the mean weighted by ties, where nothing else moves morale', () => {
    const ward = aWard({ 'staff.moraleDrift': 0, 'staff.contagion': 0.1 })
    const ties = ward.people.reduce((sum, person) => sum + person.ties.length, 0)
    const expected = ward.people.reduce((sum, person) => sum + (person.morale * person.ties.length) / ties, 0)
    for (let round = 0; round < 3000; round += 1) liveADay(ward)
    for (const { morale } of ward.people) assert.ok(Math.abs(morale - expected) < 1e-6, `${morale} instead of ${expected}`)
  })

  it('lower their norm of care under pressure as the model of eroding norms says, and do not raise it where it never recovers', () => {
    const ward = aWard({ 'staff.normSpreads': 0, 'staff.normRises': Infinity })
    const team = { capacity: 100, baseOrders: 100, surge: 0.2, startsInWeek: 0, weeks: 8, elasticity: 0.6, fallsIn: 20, recoversIn: 'never' as const }
    for (let day = 0; day < 8 * 7; day += 1) {
      const [{ norm } = { norm: 1 }] = ward.people
      ward.care.norm = norm
      ward.care.given = norm * Math.pow(1.2 * norm, -0.6)
      live(ward, 1)
    }
    ward.care.norm = ward.people[0]?.norm ?? NaN
    ward.care.given = ward.care.norm
    live(ward, 100)
    const expected = normInWeek(team, 8)
    for (const { norm } of ward.people) assert.ok(Math.abs(norm - expected) < 1e-3, `${norm} instead of ${expected}`)
  })

  it('tire and rest: energy comes back on days without a shift', () => {
    const ward = aWard()
    for (const person of ward.people) person.energy = 0.3
    live(ward, 14)
    for (const { energy } of ward.people) assert.ok(energy > 0.6)
  })

  it('fall ill more often when tired', () => {
    const sickDays = (energy: number): number => {
      const ward = aWard({ 'staff.sickness': 0.01, 'staff.rest': 0 })
      for (const person of ward.people) person.energy = energy
      live(ward, 365)
      return ward.tally.sickDays
    }
    assert.ok(sickDays(0.4) > 2 * sickDays(0.8))
  })

  it('hand in notice more often when morale is low, leave after their notice, and are followed by somebody new', () => {
    const leavers = (morale: number): Ward => {
      const ward = aWard({ 'staff.leaving': 0.001, 'staff.moraleDrift': 0, 'staff.contagion': 0 })
      for (const person of ward.people) person.morale = morale
      live(ward, 730)
      return ward
    }
    assert.ok(leavers(0.3).tally.leavers > 2 * leavers(0.8).tally.leavers)
    assert.ok(leavers(0.3).people.some((person) => person.isInPost && person.experience < 0.99))
  })

  it('hear news from one another, and believe it once', () => {
    const ward = aWard({ 'staff.trustDrift': 0 })
    const before = ward.people.map(({ trust }) => trust)
    spreadNews(ward, -0.1)
    live(ward, 1)
    const heardByNow = ward.people.filter(({ trust, number }) => trust < (before[number] ?? 0) - 0.05).length
    live(ward, 200)
    assert.ok(heardByNow > 0 && heardByNow < ward.people.length)
    for (const { trust, number } of ward.people) assert.ok(Math.abs(trust - (before[number] ?? NaN) + 0.1) < 0.02)
    assert.equal(ward.rumours.length, 0)
  })
})
