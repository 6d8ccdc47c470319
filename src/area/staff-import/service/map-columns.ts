import type { Mapping } from '../extract/fields.ts'
import { type MappingProblem, checkMapping, recogniseColumns, rememberMapping } from '../extract/recognise-columns.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { FileColumns, StaffImport } from '../staff-import.ts'
import type { Asking, ImportStore } from './import-store.ts'

/** An import whose columns may be given their use. */
export interface OpenColumns {
  readonly found: StaffImport
  readonly columns: FileColumns
  /** As it was chosen before, or as it was remembered, or as the headings say. */
  readonly suggested: Mapping
}

/** The columns of an import that is not yet settled; null when its columns are not to be chosen yet, or any more. */
export async function openColumns(store: ImportStore, found: StaffImport): Promise<OpenColumns | null> {
  if (found.state !== 'uploaded' && found.state !== 'checked') return null
  const { columns } = found
  if (columns === null) return null
  return { found, columns, suggested: found.mapping ?? recogniseColumns(columns.headings, await store.remembered()).mapping }
}

/** What a form says of the columns. */
export interface ChosenColumns {
  readonly mapping: Mapping
  readonly endMissing: boolean
  /** From which the form was drawn. */
  readonly version: number
}

/**
 * Takes the use of each column, remembers it for the next file and has the file checked.
 * @error a field is missing or twice; or somebody else moved the import on meanwhile
 */
export async function chooseColumns(
  store: ImportStore,
  { personId, now, newId }: Asking,
  { found, columns }: OpenColumns,
  { mapping, endMissing, version }: ChosenColumns,
): Promise<Result<void, { readonly code: 'to-mend'; readonly problems: readonly MappingProblem[] } | { readonly code: 'moved' }>> {
  if (found.version !== version) return failure({ code: 'moved' })
  const problems = checkMapping(mapping)
  if (problems.length > 0) return failure({ code: 'to-mend', problems })
  const { importId, state } = found
  if (!(await store.move({ importId, from: state, version }, { state: 'checking', mapping, endMissing, findings: null }))) return failure({ code: 'moved' })
  await store.remember(rememberMapping(columns.headings, mapping))
  await store.startJob({ deed: 'check', importId, version: version + 1 }, { jobId: newId(), at: now, by: personId })
  return success(undefined)
}
