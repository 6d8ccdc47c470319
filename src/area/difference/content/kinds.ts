import type { Aspect, Domain, Factor } from '../../../kernel/vocabulary.ts'
import type { StatementMark } from '../../../platform/design/index.ts'
import type { SourceId } from '../../evidence/index.ts'

/** Marks that may stand without a source: what we put together or advise ourselves. */
type OwnMark = Extract<StatementMark, 'our-reconstruction' | 'our-advice'>

/** A statement with its mark; none stands without one. Definitions, claims and evidence name at least one source. */
export type MarkedStatement =
  | { readonly mark: Exclude<StatementMark, OwnMark>; readonly text: string; readonly sources: readonly [SourceId, ...SourceId[]] }
  | { readonly mark: OwnMark; readonly text: string; readonly sources: readonly SourceId[] }

/** A list of the article that our copy lacks, put together again in our own words. */
export interface ReconstructedList {
  readonly heading: string
  readonly mark: 'our-reconstruction'
  /** Each stands as a line of a list: a short phrase or one sentence, without a full stop when it is a phrase. */
  readonly items: readonly string[]
  readonly sources: readonly SourceId[]
}

export const fieldsOfWork = ['nursing', 'medicine', 'therapies', 'operations'] as const
export type FieldOfWork = (typeof fieldsOfWork)[number]

/** One of the six aspects as a short contrast, with an example of both sides from each field of work. */
export interface AspectContrast {
  readonly aspect: Aspect
  readonly management: string
  readonly leadership: string
  readonly examples: Readonly<Record<FieldOfWork, { readonly management: string; readonly leadership: string }>>
}

/** The two sortings: ten sentences before reading, ten others after. */
export const rounds = ['before', 'after'] as const
export type Round = (typeof rounds)[number]

/** A sentence to sort. */
export interface SortSentence {
  readonly id: string
  readonly round: Round
  readonly text: string
  readonly domain: Domain
  readonly aspect: Aspect
  /** Why the key says so: one or two whole sentences that stand by themselves. */
  readonly because: string
  /** How one could see it otherwise, where the sentence is close: one whole sentence. */
  readonly otherwise?: string
}

/** One of the six factors: what it is, and what it asks of each of the two. */
export interface FactorContent {
  readonly factor: Factor
  readonly means: string
  readonly management: string
  readonly leadership: string
}

/** One of the seven common questions. */
export interface CommonQuestion {
  /** kebab-case; in the address. The first is `what-is-each`. */
  readonly id: string
  readonly question: string
  /** The answer in one to three sentences, marked too. */
  readonly short: MarkedStatement
  readonly statements: readonly MarkedStatement[]
  /** Lists that belong to the answer; shown after the statements, each under its heading with its mark. */
  readonly lists: readonly ReconstructedList[]
}
