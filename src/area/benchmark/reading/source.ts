import type { ManifestEntry } from './manifest.ts'

/** Where a file comes from. */
export interface Source {
  readonly file: string
  readonly publisher: string
  readonly licence: string
  /** Of the raw file. */
  readonly sha256: string
  /** Starts of financial years; empty when the file has none or gives no figure. */
  readonly years: readonly number[]
}

const notStated = 'not stated'

/** The provenance of a file; what MANIFEST.csv does not say is "not stated". */
export function sourceOf(file: string, sha256: string, entry: ManifestEntry | undefined, years: readonly number[]): Source {
  return { file, publisher: entry?.publisher || notStated, licence: entry?.licence || notStated, sha256, years }
}
