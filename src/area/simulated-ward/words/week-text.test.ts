import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Happening, LiveWard, type WeekRecord, settings } from '../../../engine/ward/index.ts'
import { wordingProblems } from '../../../../test/house-words.ts'
import { predecessorsPlan } from '../rules/first-plan.ts'
import { exampleWeek } from '../rules/example-week.ts'
import { weekText } from './week-text.ts'

const { record, happenings } = exampleWeek()
const textOf = (changes: Partial<WeekRecord>, before: WeekRecord | null = null, happened = happenings) => weekText({ ...record, ...changes }, before, happened).join('\n')
const tallyOf = (changes: Partial<WeekRecord['tally']>) => ({ tally: { ...record.tally, ...changes } })

/** Twelve weeks of a ward in which nobody answers. */
function weeksOf(setting: 'average' | 'tight', seed: number): readonly (readonly string[])[] {
  const all: Happening[] = []
  const ward = new LiveWard({ setting: settings[setting], plan: predecessorsPlan, weeks: 12, seed }, (happening) => void all.push(happening))
  while (!ward.isOver) {
    if (ward.due === null) ward.passAnHour()
    else ward.answer(null)
  }
  return ward.weeks.map((week, index) => weekText(week, ward.weeks[index - 1] ?? null, all.filter(({ hour }) => Math.floor(hour / 168) === index)))
}

describe('a week in words', () => {
  it('has 6 to 12 sentences or pairs of them, in plain words', () => {
    for (const week of [...weeksOf('average', 7), ...weeksOf('tight', 8)]) {
      assert.ok(week.length >= 6 && week.length <= 12, `${week.length}`)
      assert.deepEqual(week.flatMap(wordingProblems), [])
    }
  })

  it('says who was harmed, each kind by its number, or that nobody was', () => {
    assert.match(textOf(tallyOf({ falls: 0, medicineHarms: 0, noticedLate: 0 })), /^No patient fell, was harmed by a medicine, or got worse unnoticed\.$/m)
    assert.match(textOf(tallyOf({ falls: 1, fallsWithInjury: 0, medicineHarms: 2 })), /^There was 1 fall and 2 harms by medicines\.$/m)
    assert.match(textOf(tallyOf({ falls: 3, fallsWithInjury: 1, noticedLate: 1 })), /^There were 3 falls \(1 with injury\) and 1 turn for the worse noticed late\.$/m)
  })

  it('says how the week compares with the one before, and nothing of the kind in the first', () => {
    assert.doesNotMatch(textOf({}), /week before/)
    const tired = { ...record, staff: { ...record.staff, energy: record.staff.energy - 0.1 }, outcomes: { ...record.outcomes, improvement: record.outcomes.improvement + 5 } }
    assert.match(textOf({}, tired), /their morale 62, up since the week before\.$/m)
    assert.match(textOf({}, tired), /stood at 55 of 100, down since the week before\./m)
    assert.match(textOf({}, record), /much as the week before/)
  })

  it('says what came of your hours, without blame', () => {
    assert.match(textOf({ you: { ...record.you, overrun: 0 } }), /^You went home on time\.$/m)
    assert.match(textOf({ you: { ...record.you, overrun: 4 }, ...tallyOf({ pulledHours: 6, undoneHours: 1.5 }) }), /^You worked 4 hours over\. 6 hours went into gaps on shifts and 1\.5 hours of your plan were left undone\.$/m)
  })

  it('says that money needs a signature while spending is frozen', () => {
    assert.match(textOf({ isFrozen: true }), /over plan\. Bank and agency need a signature from above\.$/m)
  })
})
