import type { Activity, Evidence, Reflection, WrittenGoal } from '../../src/area/development/records.ts'
import { type CalendarDate, addDays } from '../../src/kernel/calendar-date.ts'
import { nextId } from '../identifiers.ts'
import type { History } from '../history/tell-history.ts'
import { sampleIds } from '../sample-ids.ts'

/** A goal of a plan; what it is about is named by its code, and looked up when it is loaded. */
export interface DemonstrationGoal {
  readonly goal: Omit<WrittenGoal, 'capability'> & { readonly capability: string }
  readonly activities: readonly Activity[]
  readonly evidence: readonly Evidence[]
  readonly reflections: readonly Reflection[]
}

const notShared = { reflections: false, notes: false }

/** The plan of the ward manager: one goal signed off, one that waits for her matron, and one that she began a good month ago. */
export function developmentRecords({ world: { period: { today }, chanceFor } }: History): readonly DemonstrationGoal[] {
  const chance = chanceFor('development')
  const told = { newId: () => nextId(chance), ago: (days: number) => addDays(today, -days) }
  return [signedOffGoal(told), waitingGoal(told), goalInHand(told)]
}

interface Told {
  readonly newId: () => string
  readonly ago: (days: number) => CalendarDate
}

function signedOffGoal({ newId, ago }: Told): DemonstrationGoal {
  const goalId = sampleIds.goal
  const forecast: Evidence = { evidenceId: newId(), goalId, kind: 'document', href: null, words: 'My forecast of the agency spend to the end of the year, gone through with finance staff', day: ago(30), isShownInBadge: true }
  const seen: Evidence = { evidenceId: newId(), goalId, kind: 'observation', href: null, words: 'I explained the statement to my deputies in the team meeting, and the matron sat in', day: ago(16), isShownInBadge: false }
  return {
    goal: {
      ...of(goalId, 'signed-off'),
      capability: 'M3',
      ifThen: { when: 'the monthly budget statement comes', action: 'I read it on the same day and ask finance staff one question about it' },
      by: ago(10), begunOn: ago(118), endedOn: ago(12), askedOf: sampleIds.lineManager,
      signOff: { by: '', role: 'line manager', on: ago(12), evidenceIds: [forecast.evidenceId, seen.evidenceId], words: 'I read the forecast, and I heard her explain it. Her deputies could follow every line.' },
      signedById: sampleIds.lineManager,
      version: 5,
    },
    activities: [
      { activityId: newId(), goalId, kind: 'experiential', what: { kind: 'own', words: 'Go through one statement line by line with finance staff' }, costPence: 0, sittings: [{ day: ago(90), minutes: 60 }], doneOn: ago(90), minutesTaken: 75, isWithOthers: true },
      { activityId: newId(), goalId, kind: 'self-directed', what: { kind: 'own', words: 'Make a forecast of the agency spend for the ward' }, costPence: 0, sittings: [{ day: ago(44), minutes: 90 }, { day: ago(31), minutes: 60 }], doneOn: ago(31), minutesTaken: 160, isWithOthers: false },
    ],
    evidence: [forecast, seen],
    reflections: [{ reflectionId: newId(), goalId, day: ago(15), whatHappened: 'I asked about the same agency line three months running. It was a late invoice, not more shifts.', soWhat: 'I had cut shifts for a number that was not real.', nowWhat: 'Ask first, then change the roster. Show the deputies how.' }],
  }
}

function waitingGoal({ newId, ago }: Told): DemonstrationGoal {
  const goalId = sampleIds.goalToSignOff
  return {
    goal: {
      ...of(goalId, 'handed-in'),
      capability: 'M7',
      ifThen: { when: 'two people come to me with the same decision', action: 'I ask whose it is, and write it on the list of who decides what' },
      by: ago(-12), begunOn: ago(64), endedOn: null, askedOf: sampleIds.lineManager, shares: { reflections: true, notes: false },
      version: 3,
    },
    activities: [{ activityId: newId(), goalId, kind: 'experiential', what: { kind: 'own', words: 'Agree with both deputies who decides what at night' }, costPence: 0, sittings: [{ day: ago(40), minutes: 60 }], doneOn: ago(40), minutesTaken: 60, isWithOthers: true }],
    evidence: [
      { evidenceId: newId(), goalId, kind: 'document', href: null, words: 'The list of who decides what, which hangs in the office', day: ago(22), isShownInBadge: true },
      { evidenceId: newId(), goalId, kind: 'practice-run', href: `/home/practice-runs/${sampleIds.run}`, words: 'Practice run: what happens when I hand the roster over\nThe second time I let the deputies decide.', day: ago(4), isShownInBadge: false },
    ],
    reflections: [{ reflectionId: newId(), goalId, day: ago(3), whatHappened: 'Nobody rang me at home for two weeks.', soWhat: 'Most of what they asked me was theirs to decide all along.', nowWhat: 'Go through the list again when the new deputy starts.' }],
  }
}

function goalInHand({ newId, ago }: Told): DemonstrationGoal {
  const goalId = sampleIds.goalInHand
  return {
    goal: {
      ...of(goalId, 'open'),
      capability: 'L3',
      ifThen: { when: 'we plan a new test of change', action: 'I ask the night staff before I write it down' },
      by: ago(-55), begunOn: ago(33), endedOn: null, askedOf: null,
      version: 2,
    },
    activities: [{ activityId: sampleIds.goalActivity, goalId, kind: 'experiential', what: { kind: 'own', words: 'Spend two hours of a night shift with the team, and listen' }, costPence: 0, sittings: [{ day: ago(-9), minutes: 120 }], doneOn: null, minutesTaken: null, isWithOthers: null }],
    evidence: [{ evidenceId: newId(), goalId, kind: 'improvement', href: `/improvements/${sampleIds.improvement}`, words: 'Improvement: Fewer falls on Curlew ward', day: ago(20), isShownInBadge: false }],
    reflections: [],
  }
}

function of(goalId: string, state: WrittenGoal['state']): Pick<WrittenGoal, 'goalId' | 'personId' | 'state' | 'owner' | 'signOff' | 'signedById' | 'shares' | 'reason'> {
  return { goalId, personId: sampleIds.person, state, owner: { kind: 'self' }, signOff: null, signedById: null, shares: notShared, reason: '' }
}
