import type { ChosenRun } from '../../area/simulated-ward/rules/run-text.ts'
import type { Act, Answer, Decision, Happening, Situation, WardView, WeekPlan, WeekRecord } from '../../engine/ward/index.ts'
import type { Cause } from '../../engine/ward/why/cause.ts'
import type { AskedOfFutures, ToldOfFutures } from './futures-messages.ts'

/** What the page asks of the worker in which the ward runs. Each is answered by one {@link Told}, but for a plan, which is answered by what is asked next, and opening, which is answered once a week that is run again. */
export type Asked =
  /** Opens a run, and runs it again up to an hour by what was decided. */
  | { readonly kind: 'open'; readonly run: ChosenRun; readonly hour: number }
  /** Lets so many hours pass; stops sooner at a situation, at the end of a week and at the end of the run. */
  | { readonly kind: 'pass'; readonly hours: number }
  /** From now on another plan holds. */
  | { readonly kind: 'plan'; readonly plan: WeekPlan }
  /** Answers the situation that waits, or leaves it. */
  | { readonly kind: 'answer'; readonly answer: Answer | null }
  /** How come? Of a happening by its place among all that happened. */
  | { readonly kind: 'why'; readonly happening: number }
  /** What would have come of other decisions: no run needs to be open. */
  | AskedOfFutures

/** What the worker tells. */
export type Told =
  | { readonly kind: 'moved'; readonly ward: WardNow; readonly weeks: readonly WeekRecord[]; readonly happenings: readonly Happening[] }
  | { readonly kind: 'why'; readonly happening: number; readonly cause: Cause | null }
  | ToldOfFutures
  /** The text is of no run that this ward can have. */
  | { readonly kind: 'no-such-run' }

/** The ward as it stands after what was asked; weeks and happenings beside it are those that are new since the last answer. */
export interface WardNow {
  readonly view: WardView
  readonly due: DueSituation | null
  /** True while a run is run again and more is to come. */
  readonly isCatchingUp: boolean
  readonly isOver: boolean
  readonly plan: WeekPlan
  readonly decisions: readonly Decision[]
  /** How well the situation was dealt with that was just answered, 0 to 1; null when none was. */
  readonly quality: number | null
}

/** A situation that waits for an answer. */
export interface DueSituation {
  readonly id: string
  /** Hours of your week that it takes, at the least. */
  readonly hours: number
  readonly acts: readonly Act[]
  readonly whoKnows: Situation['whoKnows']
  /** How often it has come up before in this run. */
  readonly metBefore: number
}
