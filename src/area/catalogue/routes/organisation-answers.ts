import { isOneOf } from '../../../kernel/vocabulary.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, originOf, versionIn } from '../../../platform/http/sent-fields.ts'
import { organisationStore } from '../../organisation/index.ts'
import { writeCatalogueFile } from '../files/catalogue-files.ts'
import { organisationCataloguePage } from '../pages/organisation-page.tsx'
import { fileField, takeInPage } from '../pages/take-in-page.tsx'
import { type FileKind, fileKinds } from '../records.ts'
import { changeEntry, ownEntriesOf, ownEntryOf } from '../store/entries.ts'
import { takeIn } from '../take-in.ts'
import { organisationCatalogueWords, takeInWords as words } from '../words/organisation-pages.ts'

/** What the organisation added. */
export async function answerOrganisationCatalogue(request: SignedInRequest): Promise<Answer> {
  const { transaction, viewer, query, today } = request
  const entries = await ownEntriesOf(transaction, viewer.organisation.tenant)
  return { kind: 'page', html: organisationCataloguePage({ entries, today, fromOf: () => originOf(request), done: doneWordsIn(query, organisationCatalogueWords.done) }) }
}

/** Takes an entry out of what is offered, or puts it back. Where another did so meanwhile, the page shows what stands. */
export async function answerOffer(request: SignedInRequest): Promise<Answer> {
  const { transaction, viewer: { organisation: { tenant } }, form, today, record } = request
  const deed = firstValue(form, 'do')
  if (deed === 'check') return answerChecked(request)
  const isRetired = deed === 'retire'
  const found = await ownEntryOf(transaction, tenant, firstValue(form, 'entry'))
  if (found === null || !(await changeEntry(transaction, tenant, { entry: found.entry, retiredOn: isRetired ? today : null }, versionIn(form)))) return { kind: 'redirect', to: href(paths.organisationCatalogue) }
  record({ action: 'catalogue/entry-offered', details: { entryId: found.entry.id, isOffered: !isRetired } })
  return { kind: 'redirect', to: href(paths.organisationCatalogue, {}, { done: isRetired ? 'retired' : 'offered' }) }
}

/** Says that an entry was checked today and stands as it is. */
async function answerChecked({ transaction, viewer: { organisation: { tenant } }, form, today, record }: SignedInRequest): Promise<Answer> {
  const found = await ownEntryOf(transaction, tenant, firstValue(form, 'entry'))
  if (found === null || !(await changeEntry(transaction, tenant, { entry: { ...found.entry, readOn: today }, retiredOn: found.retiredOn }, versionIn(form)))) return { kind: 'redirect', to: href(paths.organisationCatalogue) }
  record({ action: 'catalogue/entry-checked', details: { entryId: found.entry.id } })
  return { kind: 'redirect', to: href(paths.organisationCatalogue, {}, { done: 'checked' }) }
}

/** The organisation's own entries, to be changed and brought in again. */
export async function answerOrganisationCsv({ transaction, viewer }: SignedInRequest): Promise<Answer> {
  const entries = (await ownEntriesOf(transaction, viewer.organisation.tenant)).map(({ entry }) => entry)
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: 'evenkeel-our-catalogue.csv', text: new TextDecoder().decode(writeCatalogueFile(entries)) }
}

/** A field for a file. */
export async function answerTakeInForm(request: SignedInRequest): Promise<Answer> {
  return { kind: 'page', html: takeInPage({ kind: null, fileProblems: [], mayRecords: await mayRecords(request), state: formState(request) }) }
}

/** Takes a file in, or says what is wrong with it. */
export async function answerTakeIn(request: SignedInRequest): Promise<Answer> {
  const { transaction, viewer: { organisation: { tenant } }, today, record } = request
  const isWhole = await mayRecords(request)
  const kindTyped = firstValue(request.form, 'kind')
  const kind = isOneOf(fileKinds, kindTyped) ? kindTyped : null
  const file = request.files[fileField]?.[0]
  const toMend = (state: { readonly fileProblems?: readonly string[]; readonly problem?: { readonly fieldId: string; readonly words: string } }): Answer => ({ kind: 'page', status: 422, html: takeInPage({ kind, fileProblems: state.fileProblems ?? [], mayRecords: isWhole, state: formState(request, 0, state.problem === undefined ? [] : [state.problem]) }) })
  const problem = problemOf(kind, isWhole, file)
  if (problem !== null || kind === null || file === undefined) return toMend(problem === null ? {} : { problem })
  const taken = await takeIn(transaction, tenant, { kind, bytes: file.content, today, isRehearsal: false })
  if (!taken.ok) return toMend({ fileProblems: taken.error })
  record({ action: 'catalogue/file-taken-in', details: { kind, rows: taken.value.read } })
  return { kind: 'redirect', to: href(paths.organisationCatalogue, {}, { done: 'taken-in' }) }
}

function problemOf(kind: FileKind | null, isWhole: boolean, file: { readonly isTooLarge: boolean } | undefined): { readonly fieldId: string; readonly words: string } | null {
  if (kind === null) return { fieldId: 'kind', words: words.problems.kind }
  if (kind !== 'catalogue' && !isWhole) return { fieldId: 'kind', words: words.problems.whole }
  if (file === undefined) return { fieldId: fileField, words: words.problems.none }
  return file.isTooLarge ? { fieldId: fileField, words: words.problems.tooLarge } : null
}

/** Files about people are for who answers for all of them: an administrator, or an OD lead of the unit at the top. */
async function mayRecords({ transaction, viewer: { roles, odUnits, organisation: { tenant } } }: SignedInRequest): Promise<boolean> {
  if (roles.has('administrator')) return true
  if (!roles.has('od-lead') || odUnits.length === 0) return false
  return (await organisationStore(transaction, tenant).units()).some(({ unitId, parentId }) => parentId === null && odUnits.includes(unitId))
}
