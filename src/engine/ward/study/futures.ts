import { type Middle80, middle80Of } from '../../../kernel/statistics/middle-80.ts'
import { type OutcomeName, type WeekRecord, outcomeNames } from '../record/week-record.ts'
import type { Decision } from '../run/decision.ts'
import type { WardStart } from '../run/live-ward.ts'
import { type AnswerElse, Replay } from '../run/replay.ts'
import { replicationSeed } from './outcome-bands.ts'

/** Two ways on from one moment of a run: what was decided, and something else in its place. */
export interface Fork {
  readonly start: WardStart
  /** All that was decided, in order. */
  readonly decisions: readonly Decision[]
  /** Which of them is looked at, and what might have been decided instead. */
  readonly place: number
  readonly instead: Decision
  readonly answerElse?: AnswerElse
}

/** What weeks come to in many futures of both ways on. In the same place of both lists both had the same luck. */
export interface Futures {
  readonly asDecided: readonly (readonly WeekRecord[])[]
  readonly instead: readonly (readonly WeekRecord[])[]
}

/** Of the same, nothing but the outcomes. */
export interface FutureOutcomes {
  readonly asDecided: readonly (readonly Pick<WeekRecord, 'outcomes'>[])[]
  readonly instead: readonly (readonly Pick<WeekRecord, 'outcomes'>[])[]
}

/**
 * Futures of a fork: everything is as it was up to the decision, and from then on each pair of futures has a luck of its own, the same for both ways.
 * @param from first future, so that workers can share them
 * @param count 1 or more
 */
export function futuresOf(fork: Fork, from: number, count: number): Futures {
  const seeds = Array.from({ length: count }, (_, future) => replicationSeed(fork.start.seed, from + future))
  const changed = fork.decisions.map((decision, place) => (place === fork.place ? fork.instead : decision))
  return { asDecided: seeds.map((seed) => futureOf(fork, fork.decisions, seed)), instead: seeds.map((seed) => futureOf(fork, changed, seed)) }
}

function futureOf({ start, place, decisions, answerElse }: Fork, decided: readonly Decision[], seed: number): readonly WeekRecord[] {
  const forkHour = decisions[place]?.hour ?? 0
  const run = new Replay(start, decided, answerElse)
  run.goTo(forkHour)
  run.live.ward.turnToFuture(seed)
  run.goTo(Infinity)
  return run.live.weeks
}

/** How much an outcome differs between both ways on, over some weeks: what was decided less what might have been, of pairs with the same luck. */
export interface ForkDifference extends Middle80 {
  /** Share of pairs in which what was decided came out lower, and higher. */
  readonly shareLower: number
  readonly shareHigher: number
}

/**
 * The differences of each outcome, over the weeks from one on.
 * @param fromWeek counted from 1
 */
export function differencesOf({ asDecided, instead }: FutureOutcomes, fromWeek: number): Readonly<Record<OutcomeName, ForkDifference>> {
  return Object.fromEntries(outcomeNames.map((name) => [name, differenceOf(asDecided.map((weeks, pair) => meanFrom(weeks, fromWeek, name) - meanFrom(instead[pair] ?? [], fromWeek, name)))])) as Record<OutcomeName, ForkDifference> // each outcome is there
}

function meanFrom(weeks: FutureOutcomes['instead'][number], fromWeek: number, name: OutcomeName): number {
  const some = weeks.slice(fromWeek - 1)
  return some.reduce((sum, { outcomes }) => sum + outcomes[name], 0) / some.length
}

function differenceOf(differences: readonly number[]): ForkDifference {
  const shareOf = (is: (difference: number) => boolean): number => differences.filter(is).length / differences.length
  return { ...middle80Of(differences), shareLower: shareOf((one) => one < 0), shareHigher: shareOf((one) => one > 0) }
}
