import type { CodedValue } from '../../engine/disclosure/index.ts'
import type { InstrumentReport } from '../../engine/measurement/index.ts'
import type { Domain } from '../../kernel/vocabulary.ts'

/** One value for each of the two domains. They are never added. */
export interface OfBoth<Value> {
  readonly management: Value
  readonly leadership: Value
}

/** What every interval and every comparison of a release is made from: figures of all people together. */
export interface Basis {
  /** From these people's own answers, or, when they are fewer than 30, the components that come with the questions. */
  readonly source: 'own-answers' | 'usual-components'
  /** Variance between people of one part of the organisation. */
  readonly within: OfBoth<number>
  /** How far both domains go together over people; null when it was not estimated. */
  readonly correlation: number | null
  /** The middle of the parts and the variance of their true values; null with too few parts or people. */
  readonly between: { readonly centre: OfBoth<number>; readonly variance: OfBoth<number> } | null
}

/** Figures that were made once, from answers that enter no other release. It holds no answer and no person. */
export interface Release {
  readonly releaseId: string
  /** 1 for the first of an organisation. */
  readonly number: number
  readonly framework: { readonly id: string; readonly title: string; readonly version: string }
  /** Self-assessments finished after this moment; null for the first release. */
  readonly after: Date | null
  /** And until this one. */
  readonly until: Date
  readonly closedAt: Date
  /** In tens, rounded down: whose answers are in the figures; who holds a post of first-line or above; who finished and is not in them. */
  readonly people: number
  readonly holders: number
  readonly leftOut: number
  readonly basis: Basis
  /** How the questions did; null with fewer than 30 people. */
  readonly instrument: QuestionsReport | null
}

/** What a release says of the questions themselves, to two significant digits. */
export interface QuestionsReport {
  /** The capabilities of each domain, in the order of the parcels. */
  readonly capabilities: OfBoth<readonly string[]>
  readonly report: InstrumentReport
}

/** A unit of a release, with all below it, where it stood in the tree then. */
export interface ReleasedUnit {
  readonly unitId: string
  readonly parentId: string | null
  /** In the order in which the tree is read. */
  readonly place: number
  readonly name: string
  /** null when it is not shown. */
  readonly shown: ShownUnit | null
}

/** What a release says of a unit. */
export interface ShownUnit extends OfBoth<CodedValue> {
  /** In tens, rounded down. */
  readonly people: number
  readonly holders: number
  /** Of how many undivided groups of people it consists. */
  readonly atoms: number
}

/** The share of the organisation's people who do something reliably or further. */
export interface ReleasedShare {
  readonly kind: 'aspect' | 'capability'
  /** An aspect, or the id of a capability in the framework. */
  readonly key: string
  readonly name: string
  readonly domain: Domain
  readonly place: number
  /** Who rated any of it, in tens, rounded down; null when they are fewer than 30, and nothing is shown. */
  readonly people: number | null
  readonly percent: CodedValue | null
}

/** A release with everything in it. */
export interface WholeRelease {
  readonly release: Release
  readonly units: readonly ReleasedUnit[]
  readonly shares: readonly ReleasedShare[]
}
