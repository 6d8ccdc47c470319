import type { Transaction } from 'kysely'
import type { RetentionKind } from './retention-kind.ts'

/** What an area tells about one kind of data that it keeps about people: how to show it, and what becomes of it when somebody is erased. */
export interface OwnDataContributor {
  /** Its name in the file of everything, kebab-case. */
  readonly kind: string
  readonly words: OwnDataWords
  /** The tables it speaks for: a table with the id of a person that nobody speaks for fails a test. */
  readonly tables: readonly string[]
  /** Everything of this kind about a person, as JSON can hold it. Other people are named only where the person knows them anyway. */
  readonly read: (transaction: Transaction<unknown>, tenant: string, personId: string) => Promise<readonly OwnRecord[]>
  /** How many there are, where reading all of them only to count would take long. */
  readonly count?: (transaction: Transaction<unknown>, tenant: string, personId: string) => Promise<number>
  /**
   * When a deed for many people at once last made or changed something about this one; null when none did, or what it did is kept no longer.
   * The audit trail knows such a deed as a whole, and not by person.
   */
  readonly changedWithMany?: (transaction: Transaction<unknown>, tenant: string, personId: string) => Promise<Date | null>
  readonly erasure: Erasure
}

/** One record in the file of everything. */
export type OwnRecord = Readonly<Record<string, unknown>>

/** What a page says of a kind of data. */
export interface OwnDataWords {
  readonly name: string
  readonly why: string
  /** @param days how long the organisation keeps a kind of retention, like “90 days” */
  readonly howLong: (days: (retentionKind: string) => string) => string
  readonly whoSees: string
}

/** What becomes of it when the person is erased: it goes, or it stays for a reason. Both are said before. */
export type Erasure =
  | { readonly kind: 'goes'; readonly words: string; readonly erase: Erase }
  | { readonly kind: 'stays'; readonly words: string }

/** Takes what there is about one person. */
export type Erase = (transaction: Transaction<unknown>, tenant: string, personId: string, now: Date) => Promise<void>

/** What a store knows of a kind of data; its area adds a name and words. */
export type OwnDataStore = Pick<OwnDataContributor, 'tables' | 'read' | 'count' | 'changedWithMany'>

/** The same of data that goes when the person is erased. */
export type ErasableStore = OwnDataStore & { readonly erase: Erase }

/** A kind of data that goes when the person is erased. */
export function kindThatGoes({ kind, words, goes }: Pick<OwnDataContributor, 'kind' | 'words'> & { readonly goes: string }, { erase, ...store }: ErasableStore): OwnDataContributor {
  return { kind, words, ...store, erasure: { kind: 'goes', words: goes, erase } }
}

/** What areas give to the pages and the job of data protection. */
export interface OwnDataParts {
  readonly contributors: readonly OwnDataContributor[]
  readonly retentionKinds: readonly RetentionKind[]
}
