import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { folded } from '../../kernel/line-text.ts'
import { type Result, failure, success } from '../../kernel/result.ts'
import { peopleByNumberOrAddress } from '../people/index.ts'
import { shippedCatalogue } from './content/index.ts'
import { readApplicationsFile, readCatalogueFile, readCompletionsFile } from './files/catalogue-files.ts'
import { coreCapabilities } from './files/core-capabilities.ts'
import type { FileKind } from './records.ts'
import type { CatalogueEntry } from './rules/entry.ts'
import type { RecordGround } from './rules/csv/record-rows.ts'
import { addEntry, changeEntry, everyEntryOf, ownEntriesOf } from './store/entries.ts'
import { putApplications, putCompletions } from './store/records.ts'
import { catalogueProblemWords, recordProblemWords, unknownColumnWords } from './words/file-problems.ts'

/** A file for one organisation. */
export interface FileToTakeIn {
  readonly kind: FileKind
  readonly bytes: Uint8Array
  readonly today: CalendarDate
  /** Nothing is written: it is only said what would be. */
  readonly isRehearsal: boolean
}

/** What was taken in. */
export interface TakenIn {
  readonly read: number
  /** Columns that were passed over, a sentence each. */
  readonly remarks: readonly string[]
}

/**
 * Takes a file in, whole or not at all.
 * @error every reason why not, as sentences that say where and how to mend it
 */
export async function takeIn(transaction: Transaction<unknown>, tenant: string, file: FileToTakeIn): Promise<Result<TakenIn, readonly string[]>> {
  switch (file.kind) {
    case 'catalogue':
      return takeInEntries(transaction, tenant, file)
    case 'applications': {
      const read = readApplicationsFile(file.bytes, await groundOf(transaction, tenant, file))
      if (!read.ok) return failure(read.error.map((problem) => recordProblemWords(problem)))
      if (!file.isRehearsal) await putApplications(transaction, tenant, read.value.records.map((one) => ({ ...one, saidBy: 'organisation' })))
      return success({ read: read.value.records.length, remarks: read.value.unknownColumns.map(unknownColumnWords) })
    }
    case 'completions': {
      const read = readCompletionsFile(file.bytes, await groundOf(transaction, tenant, file))
      if (!read.ok) return failure(read.error.map((problem) => recordProblemWords(problem)))
      if (!file.isRehearsal) await putCompletions(transaction, tenant, read.value.records.map((one) => ({ ...one, saidBy: 'organisation' })))
      return success({ read: read.value.records.length, remarks: read.value.unknownColumns.map(unknownColumnWords) })
    }
  }
}

async function takeInEntries(transaction: Transaction<unknown>, tenant: string, { bytes, today, isRehearsal }: FileToTakeIn): Promise<Result<TakenIn, readonly string[]>> {
  const read = readCatalogueFile(bytes, { capabilities: coreCapabilities(), shipped: shippedCatalogue, today })
  if (!read.ok) return failure(read.error.map(catalogueProblemWords))
  if (!isRehearsal) await putEntries(transaction, tenant, read.value.entries)
  return success({ read: read.value.entries.length, remarks: read.value.unknownColumns.map(unknownColumnWords) })
}

/** Adds what is new, and puts the rest in place of what stands. What was taken out stays out. */
async function putEntries(transaction: Transaction<unknown>, tenant: string, entries: readonly CatalogueEntry[]): Promise<void> {
  const own = new Map((await ownEntriesOf(transaction, tenant)).map((one) => [one.entry.id, one]))
  for (const entry of entries) {
    const stands = own.get(entry.id)
    await (stands === undefined ? addEntry(transaction, tenant, entry) : changeEntry(transaction, tenant, { entry, retiredOn: stands.retiredOn }, stands.version))
  }
}

/** People are found by their employee number or their mail address, also those who left: what they did stays done. */
async function groundOf(transaction: Transaction<unknown>, tenant: string, { today }: FileToTakeIn): Promise<RecordGround> {
  const people = await peopleByNumberOrAddress(transaction, tenant)
  return { entries: await everyEntryOf(transaction, tenant), peopleOf: (typed) => [...(people.get(folded(typed)) ?? [])], today }
}
