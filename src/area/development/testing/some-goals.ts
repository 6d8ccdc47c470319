import type { Rating } from '../../../kernel/rating.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import type { Evidence, Goal, Reflection } from '../rules/development-plan.ts'
import type { GoalFacts } from '../rules/goal-states.ts'
import { type WorkedExample, known, self, tenths, usual } from '../worked-examples/worked-example.ts'

/** A goal that goes on, begun on 7 December 2026. */
export function aGoal(changed: Partial<Goal> = {}): Goal {
  return {
    goalId: 'goal-1',
    state: 'open',
    capability: { itemId: 'item-m3', code: 'M3', name: 'Budgeting', domain: 'management' },
    ifThen: { when: 'the monthly statement comes', action: 'I ask finance staff one question about it' },
    owner: { kind: 'self' },
    by: aDay('2027-03-07'),
    begunOn: aDay('2026-12-07'),
    endedOn: null,
    signOff: null,
    ...changed,
  }
}

/** Evidence of that goal. */
export function anEvidence(changed: Partial<Evidence> = {}): Evidence {
  return { evidenceId: 'evidence-1', goalId: 'goal-1', kind: 'document', href: null, words: 'A forecast to the year end, gone through with finance staff', day: aDay('2027-02-20'), isShownInBadge: true, ...changed }
}

export function aReflection(changed: Partial<Reflection> = {}): Reflection {
  return { reflectionId: 'reflection-1', goalId: 'goal-1', day: aDay('2027-02-21'), whatHappened: 'I asked about the largest difference.', soWhat: 'It was a late invoice.', nowWhat: 'I ask every month.', ...changed }
}

/** A goal for which nothing is missing. */
export function goalFacts(changed: Partial<GoalFacts> = {}): GoalFacts {
  return { state: 'open', isWhole: true, evidence: 1, reflections: 1, inHand: 1, named: 1, hasReason: true, ...changed }
}

/** Somebody settled who rated themselves: the steps of each capability that is named, “Reliably” for the rest. */
export function someFacts(named: Readonly<Record<string, readonly Rating[]>> = {}, changed: Partial<WorkedExample['facts']> = {}): WorkedExample['facts'] {
  return { ...usual, stage: 'first-line', postKind: 'settled', demand: tenths(6, 8), capabilities: known(Object.fromEntries(Object.entries(named).map(([code, steps]) => [code, self(...steps)])), self(3, 3, 3)), ...changed }
}
