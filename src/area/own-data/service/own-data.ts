import type { Transaction } from 'kysely'
import type { OwnDataContributor, OwnDataWords, OwnRecord } from '../../../platform/own-data/index.ts'

/** Whose data, where. */
export interface WhoseData {
  readonly transaction: Transaction<unknown>
  readonly tenant: string
  readonly personId: string
}

/** One kind of data as the page lists it. */
export interface CountedKind {
  readonly kind: string
  readonly words: OwnDataWords
  readonly records: number
}

/** How much of each kind is kept about somebody, kinds with nothing included. */
export async function countOwnData(contributors: readonly OwnDataContributor[], { transaction, tenant, personId }: WhoseData): Promise<readonly CountedKind[]> {
  const counted: CountedKind[] = []
  for (const { kind, words, read, count } of contributors) {
    const records = count === undefined ? (await read(transaction, tenant, personId)).length : await count(transaction, tenant, personId)
    counted.push({ kind, words, records })
  }
  return counted
}

/** The name and version of the form of the file of everything (docs/reference/own-data.md). */
export const ownDataFormat = 'evenkeel-own-data/1'

/** The file of everything about somebody. Times are by universal time, days by the calendar in London. */
export interface OwnDataFile {
  readonly format: typeof ownDataFormat
  readonly madeAt: string
  readonly organisation: { readonly odsCode: string; readonly name: string }
  readonly personId: string
  readonly kinds: Readonly<Record<string, { readonly about: string; readonly records: readonly OwnRecord[] }>>
}

/** Everything that is kept about somebody, for them. */
export async function readOwnData(
  contributors: readonly OwnDataContributor[],
  whose: WhoseData,
  { organisation: { odsCode, name }, now }: { readonly organisation: { readonly odsCode: string; readonly name: string }; readonly now: Date },
): Promise<OwnDataFile> {
  const kinds: Record<string, { about: string; records: readonly OwnRecord[] }> = {}
  for (const { kind, words, read } of contributors) kinds[kind] = { about: words.name, records: await read(whose.transaction, whose.tenant, whose.personId) }
  return { format: ownDataFormat, madeAt: now.toISOString(), organisation: { odsCode, name }, personId: whose.personId, kinds }
}
