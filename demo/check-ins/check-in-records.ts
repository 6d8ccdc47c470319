import { addDays } from '../../src/kernel/calendar-date.ts'
import type { CheckIn, CheckInAnswers, Step, ToldCheckIns } from '../../src/area/check-in/records.ts'
import { momentOf } from '../events/moment.ts'
import type { History } from '../history/tell-history.ts'
import { nextId } from '../identifiers.ts'
import { sampleIds } from '../sample-ids.ts'

/** The ward manager’s answers, oldest first: energy, load, clinical side, manager side, clear tasks, support. Work came to fit into her hours less and less, and she is more at home as a manager. */
const told: readonly (readonly [Step, Step, Step, Step, Step, Step])[] = [
  [3, 3, 5, 2, 3, 3], [4, 3, 5, 2, 3, 4], [3, 3, 4, 2, 3, 3], [4, 2, 4, 2, 3, 4], [3, 3, 5, 3, 4, 3], [4, 3, 4, 2, 3, 4], [3, 3, 4, 3, 4, 4], [4, 2, 4, 3, 4, 3],
  [3, 3, 4, 3, 4, 4], [3, 4, 4, 3, 4, 3], [3, 4, 4, 4, 4, 4], [2, 5, 4, 4, 4, 3], [3, 4, 4, 4, 4, 4], [3, 4, 3, 4, 5, 3], [3, 5, 4, 4, 4, 4], [3, 4, 4, 4, 4, 3],
]
/** Notes by place. */
const notes: Readonly<Record<number, string>> = {
  0: 'First one. Odd to be asked how it is.',
  8: 'Two new starters. The rota holds.',
  11: 'Three nights short. I filled the gaps myself.',
  15: 'Ask Siobhán about the budget meeting. Could somebody else do the bed meeting on Thursdays?',
}
const [daysApart, daysAgo, daysShared, daysLeft] = [14, 3, 90, 20] as const

/** The check-ins of the ward manager, the newest a few days ago, and to whom she shows them: her line manager. */
export function checkInRecords({ world: { period: { today }, chanceFor } }: History): readonly ToldCheckIns[] {
  const chance = chanceFor('check-ins')
  const checkIns = told.map((steps, at): CheckIn => {
    const isLast = at === told.length - 1
    return { checkInId: isLast ? sampleIds.checkIn : nextId(chance), day: addDays(today, -daysAgo - daysApart * (told.length - 1 - at)), version: 1, answers: answersOf(steps), note: notes[at] ?? '' }
  })
  const beganAt = new Date(momentOf(addDays(today, -1), chance))
  const share = { shareId: sampleIds.checkInShare, personId: sampleIds.person, readerId: sampleIds.lineManager, fromDay: addDays(today, -daysShared), untilDay: addDays(today, daysLeft), beganAt, endedAt: null }
  return [{ personId: sampleIds.person, checkIns, share }]
}

function answersOf([energy, load, clinical, manager, clarity, support]: (typeof told)[number]): CheckInAnswers['answers'] {
  return { energy, load, clinical, manager, clarity, support }
}
