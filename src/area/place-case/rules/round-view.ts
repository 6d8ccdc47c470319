import type { Middle80 } from '../../../kernel/statistics/middle-80.ts'
import type { Visit } from './address.ts'
import { courseOf } from './course.ts'
import { type ByOutcome, type RoundSpent, spentIn } from './looking-back.ts'
import type { Place } from './place.ts'
import { spreadsOf } from './ranges.ts'
import { replicationsOf } from './replications.ts'
import { type Levels, levelOf } from './works.ts'

/** How well something stands, in four steps. */
export const standings = ['hardly', 'begun', 'works', 'well'] as const
export type Standing = (typeof standings)[number]

/** How things stand before a round is decided. */
export interface RoundView {
  /** From 1. */
  readonly round: number
  readonly levels: Levels
  /** What was done in the round before, if there was one. */
  readonly before: RoundSpent | null
  /** Outcomes of the round before you came and of those that are over; empty before the first. */
  readonly outcomes: ByOutcome<readonly (Middle80 | null)[]>
}

/** Looks at a case between two rounds. @yields after each run */
export function* roundView(place: Place, visit: Visit): Generator<undefined, RoundView> {
  const done = visit.choices.length
  return {
    round: done + 1,
    levels: courseOf(place, visit.choices, visit.circumstances)[done]?.levels ?? place.start,
    before: spentIn(place, visit).at(-1) ?? null,
    outcomes: done === 0 ? {} : yield* outcomesSoFar(place, visit),
  }
}

function* outcomesSoFar(place: Place, { choices, circumstances }: Visit): Generator<undefined, RoundView['outcomes']> {
  const own = yield* replicationsOf(place, choices, circumstances)
  return Object.fromEntries(place.outcomes.map((outcome) => [outcome, spreadsOf(own, outcome).slice(0, choices.length + 1)]))
}

/** Which of the four steps a level has reached. */
export function standingOf(levels: Levels, name: Parameters<typeof levelOf>[1]): Standing {
  const step = Math.min(standings.length - 1, Math.floor(levelOf(levels, name) * standings.length))
  return standings[step] ?? 'hardly'
}
