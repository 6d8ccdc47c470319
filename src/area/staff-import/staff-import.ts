import type { Mapping } from './extract/fields.ts'
import type { FileProblem } from './extract/file-problem.ts'
import type { Findings } from './findings.ts'
import type { ImportState } from './import-state.ts'
import type { Conflict } from './undo.ts'

/** The columns of a file, as the page shows on which each is given its use. They go with the file. */
export interface FileColumns {
  readonly headings: readonly string[]
  /** The first values of each column, shortened. */
  readonly samples: readonly (readonly string[])[]
  /** Rows below the header. */
  readonly rowCount: number
}

/** Who let an import take effect, and who took it back. */
export interface ImportReceipt {
  readonly confirmedBy: string | null
  readonly undoneBy: string | null
  /** As ISO text. */
  readonly undoneAt: string | null
}

/** An import as pages show it: without the file. */
export interface StaffImport {
  readonly importId: string
  readonly state: ImportState
  readonly fileName: string
  /** Null until the file was read, and once it is gone. */
  readonly columns: FileColumns | null
  /** Why the file was no table, and was discarded. */
  readonly fileProblem: FileProblem | null
  readonly mapping: Mapping | null
  readonly endMissing: boolean
  readonly findings: Findings | null
  readonly conflicts: readonly Conflict[] | null
  readonly receipt: ImportReceipt | null
  readonly madeAt: Date
  readonly madeBy: string | null
  readonly settledAt: Date | null
  readonly version: number
}

/** A file that was uploaded. */
export interface NewImport {
  readonly importId: string
  readonly fileName: string
  readonly sha256: string
  readonly content: Uint8Array
  readonly madeAt: Date
  /** Null for the command line. */
  readonly madeBy: string | null
}

/** What may change of an import. */
export interface ImportChange {
  readonly state: ImportState
  readonly columns?: FileColumns
  readonly fileProblem?: FileProblem
  readonly mapping?: Mapping
  readonly endMissing?: boolean
  readonly findings?: Findings | null
  readonly conflicts?: readonly Conflict[]
  readonly receipt?: ImportReceipt
  /** Settled: the file goes. */
  readonly settledAt?: Date
}

/** An import in the state from which it is moved, and in the version when it was seen before. */
export interface MovedFrom {
  readonly importId: string
  readonly from: ImportState
  readonly version?: number
}
