import { aDay } from '../../../kernel/testing/a-day.ts'
import type { Transition } from '../records.ts'

/** A nurse who acts up on a ward from Monday 30 November 2026, entered by the employer, with nobody as mentor. */
export function aTransition(about: Partial<Transition> = {}): Transition {
  return {
    transitionId: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c31',
    personId: '5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c07',
    postId: null,
    postWords: '',
    kind: 'acting-up',
    profession: 'nurse',
    setting: 'ward',
    startsOn: aDay('2026-11-30'),
    agreedUntil: null,
    endedOn: null,
    ending: null,
    endingReason: '',
    startedBy: 'employer',
    enteredOn: aDay('2026-11-20'),
    mentorId: null,
    templateVersion: 0,
    version: 1,
    ...about,
  }
}
