import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, notFound, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import { coreCapabilities } from '../files/core-capabilities.ts'
import { type EntryFormView, entryFormPage } from '../pages/entry-form-page.tsx'
import type { OwnEntry } from '../records.ts'
import { type EntryColumn, entryColumns } from '../rules/csv/entry-columns.ts'
import { idFor } from '../rules/entry-id.ts'
import { type TypedEntry, type TypedEntryProblem, nothingTyped, readTypedEntry, typedOf } from '../rules/typed-entry.ts'
import { addEntry, changeEntry, everyEntryOf, ownEntryOf } from '../store/entries.ts'
import { entryFormWords as words, typedEntryProblemWords } from '../words/entry-form.ts'

/** An empty form. */
export async function answerNewEntryForm(request: SignedInRequest): Promise<Answer> {
  return { kind: 'page', html: entryFormPage({ entryId: null, typed: nothingTyped(request.today), capabilities: coreCapabilities(), state: formState(request) }) }
}

/** Adds what was typed. */
export async function answerNewEntry(request: SignedInRequest): Promise<Answer> {
  const { transaction, viewer: { organisation: { tenant } }, form, record } = request
  const typed = typedIn(form)
  const taken = new Set((await everyEntryOf(transaction, tenant)).map(({ id }) => id))
  const read = readTyped(request, typed, idFor(firstValue(form, 'title'), taken))
  if (!read.ok) return toMend(request, { entryId: null, typed }, 0, read.error.map(problemOf))
  if (!(await addEntry(transaction, tenant, read.value))) return toMend(request, { entryId: null, typed }, 0, [{ fieldId: 'title', words: words.changedMeanwhile }])
  record({ action: 'catalogue/entry-added', details: { entryId: read.value.id } })
  return { kind: 'redirect', to: href(paths.organisationCatalogue, {}, { done: 'added' }) }
}

/** The form of an own entry. */
export async function answerChangeEntryForm(request: SignedInRequest): Promise<Answer> {
  const found = await foundIn(request)
  return found === null ? notFound : { kind: 'page', html: entryFormPage({ entryId: found.entry.id, typed: typedOf(found.entry), capabilities: coreCapabilities(), state: formState(request, found.version) }) }
}

/** Puts what was typed in the place of what stands. */
export async function answerChangeEntry(request: SignedInRequest): Promise<Answer> {
  const { transaction, viewer: { organisation: { tenant } }, form, record } = request
  const found = await foundIn(request)
  if (found === null) return notFound
  const typed = typedIn(form)
  const read = readTyped(request, typed, found.entry.id)
  if (!read.ok) return toMend(request, { entryId: found.entry.id, typed }, versionIn(form), read.error.map(problemOf))
  if (!(await changeEntry(transaction, tenant, { entry: read.value, retiredOn: found.retiredOn }, versionIn(form)))) return toMend(request, { entryId: found.entry.id, typed }, found.version, [{ fieldId: 'title', words: words.changedMeanwhile }], 409)
  record({ action: 'catalogue/entry-changed', details: { entryId: found.entry.id, version: versionIn(form) + 1 } })
  return { kind: 'redirect', to: href(paths.organisationCatalogue, {}, { done: 'changed' }) }
}

function foundIn({ transaction, viewer, parameters }: SignedInRequest): Promise<OwnEntry | null> {
  return ownEntryOf(transaction, viewer.organisation.tenant, parameters['entry'] ?? '')
}

function typedIn(form: SignedInRequest['form']): TypedEntry {
  const cells = Object.fromEntries(entryColumns.map((column) => [column, column === 'stages' ? (form[column] ?? []).join('; ') : firstValue(form, column)]))
  return { cells, whys: new Map(coreCapabilities().map(({ code }) => [code, firstValue(form, `builds-${code}`)])), readOn: typedDateIn(form, 'read_on') }
}

function readTyped({ today }: SignedInRequest, typed: TypedEntry, id: string): ReturnType<typeof readTypedEntry> {
  return readTypedEntry(typed, { id, capabilities: coreCapabilities(), today, usual: words.usual })
}

function toMend(request: SignedInRequest, { entryId, typed }: Pick<EntryFormView, 'entryId' | 'typed'>, version: number, problems: readonly Problem[], status: 409 | 422 = 422): Answer {
  return { kind: 'page', status, html: entryFormPage({ entryId, typed, capabilities: coreCapabilities(), state: formState(request, version, problems) }) }
}

/** Fields are named as columns; the day has three, and each capability its own. */
function problemOf(problem: TypedEntryProblem): Problem {
  return { fieldId: fieldIdOf(problem.column), words: typedEntryProblemWords(problem) }
}

function fieldIdOf(column: EntryColumn): string {
  if (column === 'read_on') return 'read_on-day'
  return column === 'builds' ? `builds-${coreCapabilities()[0]?.code ?? ''}` : column
}
