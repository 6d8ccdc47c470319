import type { FileSpec } from './file-spec.ts'
import { otherFiles } from './file-spec.ts'
import { readCheckedTable } from './checked-table.ts'
import type { Report } from './report.ts'

/** What MANIFEST.csv says of one file. */
export interface ManifestEntry {
  readonly file: string
  readonly publisher: string
  readonly licence: string
  readonly bytes: number
  readonly sha256: string
}

const manifestSpec: FileSpec = {
  file: otherFiles.manifest,
  needed: false,
  key: ['file'],
  columns: {
    file: { kind: 'text' },
    publisher: { kind: 'text', optional: true },
    licence_as_stated: { kind: 'text' },
    bytes: { kind: 'number', min: 0, max: 10_000_000_000, whole: true },
    sha256: { kind: 'text' },
  },
}

/**
 * Reads the list of expected files.
 * @returns nothing when it is no such list (the report says why)
 */
export function readManifest(bytes: Uint8Array, report: Report): readonly ManifestEntry[] | undefined {
  const table = readCheckedTable(manifestSpec, bytes, report)
  return table?.rows.map((row) => ({
    file: row.texts['file'] ?? '',
    publisher: row.texts['publisher'] ?? '',
    licence: row.texts['licence_as_stated'] ?? '',
    bytes: row.numbers['bytes'] ?? 0,
    sha256: row.texts['sha256'] ?? '',
  }))
}
