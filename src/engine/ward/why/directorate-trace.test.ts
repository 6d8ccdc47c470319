import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type DirectorateHours, directorateActs } from '../directorate/acts.ts'
import { Directorate } from '../directorate/directorate.ts'
import { habits } from '../directorate/habits.ts'
import type { Happening } from '../record/happening.ts'
import { settings } from '../setting/ward-setting.ts'
import { deck } from '../situations/deck/index.ts'
import type { Cause } from './cause.ts'
import { explain } from './explain.ts'

const wards = [{ setting: settings.tight, habit: 'clinician' }, { setting: settings.average, habit: 'administrator' }, { setting: settings.slack, habit: 'clinician' }] as const
const hours: DirectorateHours = { ...Object.fromEntries(directorateActs.map((act) => [act, 0])) as DirectorateHours, bedMeeting: 6, moneyRound: 0.5, partners: 0.5, board: 0.5, walkRound: 1.5 } // each act is there

/** What happened on each ward of a directorate whose leader works on money, partners, the board and being seen. */
function happeningsOfWards(): readonly (readonly Happening[])[] {
  const seen: Happening[][] = wards.map(() => [])
  const directorate = new Directorate({ wards, deck, weeks: 26, seed: 5, note: (ward, happening) => void seen[ward]?.push(happening) })
  while (!directorate.isOver) directorate.passAWeek({ hours, asks: [null, null, null] })
  return seen
}

function flat(cause: Cause): readonly Cause[] {
  return [cause, ...cause.of.flatMap(flat)]
}

describe('how come, on a ward among others', () => {
  const seen = happeningsOfWards()
  const trees = seen.map((happenings) => happenings.map((_, index) => explain(happenings, index)).filter((cause) => cause !== null))

  it('tells each patient who was taken in, once by the ward that takes and once by the one that gives', () => {
    const count = (kind: Happening['kind']): number => seen.flat().filter((one) => one.kind === kind).length
    assert.ok(count('taken-in') > 10)
    assert.equal(count('taken-in'), count('moved-out'))
  })

  it('names patients of another ward where they take beds, and how many they are', () => {
    const named = trees.flat().filter(({ code }) => code === 'queue').flatMap(({ of }) => of.filter(({ code }) => code === 'taken-in'))
    assert.ok(named.length > 0)
    for (const { facts } of named) assert.ok((facts.takenIn ?? 0) > 0)
  })

  it('names them as work for the hands there are', () => {
    assert.ok(trees.flat().filter(({ code }) => code !== 'queue').flatMap(flat).some(({ code }) => code === 'taken-in'))
  })

  it('counts nobody of them as a patient of its own who came', () => {
    for (const happenings of seen) {
      const came = happenings.filter(({ kind }) => kind === 'came').map(({ hour }) => hour)
      for (const { kind, hour, trace: { state } } of happenings) {
        if (kind === 'queue') assert.equal(state.came, came.filter((at) => at > hour - 167 && at < hour + 1).length)
      }
    }
  })

  it('says beside the hours of the ward’s own plan what came from above', () => {
    const few = trees.flatMap((some, ward) => some.flatMap(flat).filter(({ code }) => code === 'few-hours').map((cause) => ({ ward, cause })))
    for (const { ward, cause: { about, facts } } of few) {
      const above = { budget: 0.25, across: 0.25, speakUp: 0.25, listen: 0.25 }[about ?? ''] ?? 0
      assert.equal(facts.above ?? 0, above, about ?? '')
      assert.equal(facts.hours, habits[wards[ward]?.habit ?? 'balanced'][about as 'budget'])
    }
    assert.ok(few.some(({ cause }) => cause.facts.above !== undefined))
  })
})
