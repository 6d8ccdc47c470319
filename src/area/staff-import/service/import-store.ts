import type { Names } from '../../people/index.ts'
import type { RememberedHeadings } from '../extract/recognise-columns.ts'
import type { DeedStatus, ImportDeed } from '../rules/import-standing.ts'
import type { ImportChange, MovedFrom, NewImport, StaffImport } from '../staff-import.ts'
import type { Conflict } from '../undo.ts'

/** What stands in the way of undoing, with where it can be looked at. */
export interface ConflictPlace {
  readonly why: Conflict['why']
  readonly place: { readonly kind: 'person' | 'post' | 'unit'; readonly id: string; readonly name: string }
  /** What of it: itself, a post that the person holds, or to whom the post reports. */
  readonly what: 'itself' | 'holding' | 'line'
}

/** A job as an import asks for it. */
export interface AskedJob {
  readonly deed: ImportDeed
  readonly importId: string
  /** The version of the import once it is in the state in which the work is done: each has its own job. */
  readonly version: number
}

/** What imports need kept, within one transaction of one organisation. */
export interface ImportStore {
  /** The newest, at most 100. */
  readonly list: () => Promise<readonly StaffImport[]>
  readonly find: (importId: string) => Promise<StaffImport | null>
  /** Imports that are neither applied nor discarded; nobody else adds one until the transaction ends. */
  readonly countUnsettled: () => Promise<number>
  readonly add: (added: NewImport) => Promise<void>
  /** Moves an import on; false when somebody else was faster. */
  readonly move: (from: MovedFrom, change: ImportChange) => Promise<boolean>
  readonly remembered: () => Promise<RememberedHeadings>
  readonly remember: (headings: RememberedHeadings) => Promise<void>
  readonly names: (personIds: readonly (string | null)[]) => Promise<Names>
  readonly places: (conflicts: readonly Conflict[]) => Promise<readonly ConflictPlace[]>
  readonly jobOf: (job: AskedJob) => Promise<DeedStatus | null>
  /** Puts a job in; one that failed is tried again from its beginning. */
  readonly startJob: (job: AskedJob, asked: { readonly jobId: string; readonly at: Date; readonly by: string }) => Promise<void>
}

/** Who asks, and what comes from outside. */
export interface Asking {
  readonly personId: string
  readonly now: Date
  /** A new id, as uuid. */
  readonly newId: () => string
}
