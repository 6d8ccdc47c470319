import type { Stage } from '../../../kernel/workforce.ts'

/** What mix of management and leadership a post asks for: a range of hours in ten of managing and leading, with one sentence. Our judgement; nobody has measured it. */
export interface Demand {
  /** Hours in ten that go to management; the others go to leadership. */
  readonly management: { readonly lower: number; readonly upper: number }
  readonly sentence: string
}

/** Hours over which the mix is told. */
export const hoursOfMix = 10

/** By the stage of the post. */
export const demandOfStage: Readonly<Record<Stage, Demand>> = {
  fundamental: { management: { lower: 6, upper: 8 }, sentence: 'Your own part of the work has to be reliable. Useful change begins with asking why.' },
  'first-line': { management: { lower: 6, upper: 8 }, sentence: 'The team’s work has to run every day. Rota, people, money and safety take most of the time.' },
  middle: { management: { lower: 5, upper: 7 }, sentence: 'Several teams have to run, and what lies between them has to change.' },
  senior: { management: { lower: 4, upper: 6 }, sentence: 'Both in about equal parts: whole services have to run, and to become better ones.' },
  executive: { management: { lower: 3, upper: 5 }, sentence: 'Direction, partners and change take more. The board still answers for safety and money.' },
}

/** For somebody who soon starts in such a post. */
export const demandWhenComing: Demand = { management: { lower: 7, upper: 9 }, sentence: 'You will be new in this post. Keeping today’s work running comes first, and change can wait a little.' }

/** For somebody who acts up or is new in a post in which managing begins. */
export const demandWhenNew: Demand = { management: { lower: 7, upper: 9 }, sentence: 'You are new in this post. Keeping today’s work running comes first, and change can wait a little.' }
