import { type Dataset, type DatasetParts, indexDataset } from './rules/dataset.ts'
import { type OrganisationFinder, organisationFinder } from './rules/find.ts'
import { type NewYears, type Receipt, receiptOf, yearsToImport } from './rules/receipt.ts'

/** What the benchmark needs from a store. */
export interface BenchmarkStore {
  /** The id of the newest import, or null when nothing was imported yet. */
  readonly newestImport: () => Promise<string | null>
  /** The hash of the shipped figures that are there, or null when there are none yet. */
  readonly shippedHash: () => Promise<string | null>
  readonly loadParts: () => Promise<DatasetParts>
  /** Makes every other import wait until this transaction ends. */
  readonly lockImports: () => Promise<void>
  /** Replaces what was shipped before; years of imported files stay unless the shipped figures now have them. */
  readonly replaceReference: (parts: DatasetParts, record: ImportRecord) => Promise<void>
  /** Replaces every figure of these years by those of a file, and adds the organisations that were not known. */
  readonly replaceYears: (years: NewYears, record: ImportRecord) => Promise<void>
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
export async function loadReference(store: BenchmarkStore, read: () => DatasetParts, record: ImportRecord): Promise<boolean> {
  // Locked first: two processes that start at once must not both load.
  await store.lockImports()
  if ((await store.shippedHash()) === record.sha256) return false
  await store.replaceReference(read(), record)
  return true
}

/**
 * Adds the years of one newer file: all of them or, when it is a rehearsal, none.
 * Years that the shipped figures have stay as they are; a file read before is replaced by the new reading of the same years.
 * @param given everything that the file says
 * @param isRehearsal count what would change and write nothing
 */
export async function importYears(store: BenchmarkStore, given: NewYears, record: ImportRecord, isRehearsal: boolean): Promise<Receipt> {
  await store.lockImports()
  const present = await store.loadParts()
  const { years, kept } = yearsToImport(present, given)
  const receipt = receiptOf(present, years, kept)
  if (!isRehearsal && (receipt.added > 0 || receipt.changed > 0 || receipt.removed > 0)) await store.replaceYears(years, record)
  return receipt
}
