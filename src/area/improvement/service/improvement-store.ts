import type { ChangeIdea, RegisteredQuestion, Cycle, Driver, Improvement, MeasurePart, Member } from '../records.ts'

/** A measure in its part of an improvement. */
export interface LinkedMeasure {
  readonly measureId: string
  readonly part: MeasurePart
}

/** What the services of improvements need from a store. It is bound to one organisation: rows of others are not there. */
export interface ImprovementStore {
  readonly improvements: () => Promise<readonly Improvement[]>
  readonly improvement: (improvementId: string) => Promise<Improvement | null>
  /** Makes whoever else changes this improvement wait until this transaction ends. */
  readonly lock: (improvementId: string) => Promise<void>
  readonly addImprovement: (improvement: Improvement) => Promise<void>
  /** Keeps it and counts its version up; false when it is no longer the version that is given. */
  readonly changeImprovement: (improvement: Improvement) => Promise<boolean>
  /** Who works or worked on these, leads first; one without anybody has no entry. */
  readonly members: (improvementIds: readonly string[]) => Promise<ReadonlyMap<string, readonly Member[]>>
  /** The improvements that somebody works on, those left are not among them. */
  readonly workedOnBy: (personId: string) => Promise<readonly string[]>
  readonly keepMember: (improvementId: string, member: Member) => Promise<void>
  /** Outcome measures first. */
  readonly measures: (improvementId: string) => Promise<readonly LinkedMeasure[]>
  readonly keepMeasure: (improvementId: string, measure: LinkedMeasure) => Promise<void>
  readonly removeMeasure: (improvementId: string, measureId: string) => Promise<void>
  /** By their places. */
  readonly drivers: (improvementId: string) => Promise<readonly Driver[]>
  readonly keepDriver: (improvementId: string, driver: Driver) => Promise<void>
  /** Takes drivers away; ideas that hang on them stay without a driver. */
  readonly removeDrivers: (improvementId: string, driverIds: readonly string[]) => Promise<void>
  /** By their places. */
  readonly ideas: (improvementId: string) => Promise<readonly ChangeIdea[]>
  readonly addIdea: (improvementId: string, idea: ChangeIdea) => Promise<void>
  readonly changeIdea: (idea: ChangeIdea) => Promise<boolean>
  /** Of all ideas of an improvement, each idea's in their order. */
  readonly cycles: (improvementId: string) => Promise<readonly Cycle[]>
  readonly addCycle: (cycle: Cycle) => Promise<void>
  readonly changeCycle: (cycle: Cycle) => Promise<boolean>
  /** Withdrawn ones too, the latest first. */
  readonly questions: (improvementId: string) => Promise<readonly RegisteredQuestion[]>
  readonly addQuestion: (improvementId: string, question: RegisteredQuestion) => Promise<void>
  /** False when it was withdrawn already. */
  readonly withdrawQuestion: (questionId: string, at: Date, reason: string) => Promise<boolean>
}
