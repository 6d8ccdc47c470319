import { type Dataset, type DatasetParts, indexDataset } from './rules/dataset.ts'
import { type OrganisationFinder, organisationFinder } from './rules/find.ts'

/** What the benchmark needs from a store. */
export interface BenchmarkStore {
  /** The id of the newest import, or null when nothing was imported yet. */
  readonly newestImport: () => Promise<string | null>
  readonly hasImported: (what: string, sha256: string) => Promise<boolean>
  readonly loadParts: () => Promise<DatasetParts>
  /** Replaces everything by these parts and records the import. */
  readonly replaceParts: (parts: DatasetParts, record: ImportRecord) => Promise<void>
}

export interface ImportRecord {
  readonly id: string
  /** What was imported: 'reference' or the name of a file. */
  readonly what: string
  readonly sha256: string
  readonly importedAt: Date
}

/** The public figures as pages need them. */
export interface Benchmark {
  readonly dataset: Dataset
  readonly finder: OrganisationFinder
}

/** Gives the benchmark of the newest import; reads the tables again only when there is a newer one. */
export type BenchmarkReader = (store: BenchmarkStore) => Promise<Benchmark>

/**
 * A reader that keeps the indexed figures of the newest import in memory: they are public, the same for everyone,
 * and named by the id of their import, so every process that asks sees a new import at its next page.
 */
export function benchmarkReader(): BenchmarkReader {
  let kept: { readonly id: string | null; readonly benchmark: Benchmark } | null = null
  return async (store) => {
    const id = await store.newestImport()
    if (kept === null || kept.id !== id) {
      const dataset = indexDataset(await store.loadParts())
      kept = { id, benchmark: { dataset, finder: organisationFinder([...dataset.organisations.values()]) } }
    }
    return kept.benchmark
  }
}

/**
 * Loads the shipped reference figures unless these very figures are there already.
 * @param read gives the parts when they are needed
 * @returns true when something was loaded
 */
export async function loadReference(store: BenchmarkStore, read: () => Promise<DatasetParts>, record: ImportRecord): Promise<boolean> {
  if (await store.hasImported(record.what, record.sha256)) return false
  await store.replaceParts(await read(), record)
  return true
}
