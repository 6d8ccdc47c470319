import type { ChosenRun } from '../../area/simulated-ward/rules/run-text.ts'
import type { Decision, SettingName, WayName, WeekRecord } from '../../engine/ward/index.ts'

/** A week of a future: of what was recorded nothing but the outcomes goes to the page. */
export type FutureWeek = Pick<WeekRecord, 'outcomes'>

/** One decision of a run put in place of another, in some futures of it. */
export interface FuturesQuestion {
  readonly run: ChosenRun
  /** Weeks that are looked at, 1 or more: those of the run, or fewer where somebody stopped. */
  readonly weeks: number
  /** Which decision of the run. */
  readonly place: number
  readonly instead: Decision
  /** First future, so that workers can share them. */
  readonly from: number
  readonly count: number
}

/** The weeks of a run, spent in another way. */
export interface WayQuestion {
  readonly run: ChosenRun
  /** Weeks that are looked at, as in {@link FuturesQuestion}. */
  readonly weeks: number
  /** In which ward. */
  readonly setting: SettingName
  /** A way of spending the week; null for what was planned and answered in the run. */
  readonly way: WayName | null
  readonly replications: number
}

/** Of both, with the same circumstances in the same place of both lists. */
export interface FutureWeeks {
  readonly asDecided: readonly (readonly FutureWeek[])[]
  readonly instead: readonly (readonly FutureWeek[])[]
}

/** What the debrief asks of a worker: no run needs to be open. Each is answered by one {@link ToldOfFutures}. */
export type AskedOfFutures =
  | { readonly kind: 'futures'; readonly question: FuturesQuestion }
  | { readonly kind: 'way'; readonly question: WayQuestion }

/** What a worker tells of it. */
export type ToldOfFutures =
  | { readonly kind: 'futures'; readonly futures: FutureWeeks }
  | { readonly kind: 'way'; readonly runs: readonly (readonly FutureWeek[])[] }
