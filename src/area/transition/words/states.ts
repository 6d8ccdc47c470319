import type { Transition } from '../records.ts'
import type { SupportAlert } from '../rules/alerts.ts'
import type { TransitionState } from '../rules/state.ts'

export const stateWords: Readonly<Record<TransitionState, string>> = { 'preparing': 'Preparing', 'acting-up': 'Acting up', 'newly-appointed': 'Newly appointed', 'ended': 'Ended' }

export const startedByWords: Readonly<Record<Transition['startedBy'], string>> = { self: 'Entered by the person', employer: 'Entered by the organisation' }

/** What is to be seen to, as something that the organisation owes. */
export const alertWords: Readonly<Record<SupportAlert, string>> = {
  'post-over': 'The post has ended: say how',
  'past-agreed-end': 'Past the agreed end date',
  'started-without-support': 'Started without agreed support',
  'starts-soon-without-support': 'Starts soon, and support is not agreed',
  'no-mentor': 'No mentor',
}

/** What to do about it. */
export const alertHowWords: Readonly<Record<SupportAlert, string>> = {
  'post-over': 'Choose “Say how it ends” together. Then nothing more is asked.',
  'past-agreed-end': 'Talk about the three ways: back in substantive post, a new end date in writing, or applying.',
  'started-without-support': 'Take 30 minutes this week, and agree what is still open of the six matters.',
  'starts-soon-without-support': 'Take 30 minutes before the first day, and agree what is still open of the six matters.',
  'no-mentor': 'Find somebody who has done this work, and is not in the same line.',
}
