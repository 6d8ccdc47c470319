import type { Model, RunRecord } from '../../../engine/simulation/index.ts'
import type { Matter, SituationKind } from '../../../engine/ward/index.ts'
import type { RoundState } from './round-state.ts'
import type { LevelName, Levels, WorkName } from './works.ts'

/** The place cases, by what stands in their address. */
export const placeIds = ['home-with-support', 'a-neighbourhood-team'] as const
export type PlaceId = (typeof placeIds)[number]

/** What is measured in a place, by round. */
export const homeOutcomes = ['days', 'worse', 'back'] as const
export const neighbourhoodOutcomes = ['lateWorseOff', 'lateBetterOff', 'gap', 'firstVisit'] as const
export type OutcomeName = (typeof homeOutcomes)[number] | (typeof neighbourhoodOutcomes)[number]

/** The outcomes of one round in one replication. */
export type OutcomeRow = Readonly<Partial<Record<OutcomeName, number>>>

/** A decision of a round: its words stand in the content, under the same id. Numbers are as in the situations of the simulated ward. */
export interface PlaceDecision extends Matter {
  readonly id: string
  readonly kind: SituationKind
  /** What moves by so much when it is done as well as can be, and by as much the other way when it is done badly; done half well nothing moves. */
  readonly moves: readonly { readonly level: LevelName; readonly size: number }[]
}

/** A place case as a model: what can be done there, what moves, and how a course of rounds becomes a model of the simulation engine. */
export interface Place {
  readonly id: PlaceId
  readonly works: readonly WorkName[]
  readonly decisions: readonly PlaceDecision[]
  /** How things stand when you come. */
  readonly start: Levels
  /** The level that says how clear it is who does what. */
  readonly clarity: LevelName
  readonly outcomes: readonly OutcomeName[]
  /** @param states of the round before you come and of each of the six */
  readonly modelOf: (states: readonly RoundState[]) => Model
  /** Of the round before you come and of each of the six, what one run has shown. */
  readonly rowsOf: (record: RunRecord, states: readonly RoundState[]) => readonly OutcomeRow[]
}
