import type { OwnDataWords, OwnRecord } from '../../../platform/own-data/index.ts'

/** One kind of data, of the one person who asks. */
export interface OwnKind {
  readonly kind: string
  readonly words: OwnDataWords
  readonly count: () => Promise<number>
  readonly read: () => Promise<readonly OwnRecord[]>
  /** When a deed for many people at once last changed something of it; null when none did. */
  readonly changedWithMany: () => Promise<Date | null>
}

/** One kind of data as the page lists it. */
export interface CountedKind {
  readonly kind: string
  readonly words: OwnDataWords
  readonly records: number
}

/** How much of each kind is kept about somebody, kinds with nothing included. */
export async function countOwnData(kinds: readonly OwnKind[]): Promise<readonly CountedKind[]> {
  const counted: CountedKind[] = []
  // One after the other: they share one connection.
  for (const { kind, words, count } of kinds) counted.push({ kind, words, records: await count() })
  return counted
}

/** When a deed for many people at once last changed anything about somebody; null when none did. */
export async function lastChangedWithMany(kinds: readonly OwnKind[]): Promise<Date | null> {
  let last: Date | null = null
  for (const { changedWithMany } of kinds) {
    const at = await changedWithMany()
    if (at !== null && (last === null || at > last)) last = at
  }
  return last
}

/** The name and version of the form of the file of everything (docs/reference/own-data.md). */
const ownDataFormat = 'evenkeel-own-data/1'

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
  personId: string,
  own: readonly OwnKind[],
  { organisation: { odsCode, name }, now }: { readonly organisation: { readonly odsCode: string; readonly name: string }; readonly now: Date },
): Promise<OwnDataFile> {
  const kinds: Record<string, { about: string; records: readonly OwnRecord[] }> = {}
  for (const { kind, words, read } of own) kinds[kind] = { about: words.name, records: await read() }
  return { format: ownDataFormat, madeAt: now.toISOString(), organisation: { odsCode, name }, personId, kinds }
}
