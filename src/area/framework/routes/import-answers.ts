import { lineText } from '../../../kernel/line-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { shownUpTo } from '../../../kernel/shown-value.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, versionIn } from '../../../platform/http/sent-fields.ts'
import { carriedBytes, carriedText } from '../files/carried-file.ts'
import { type FrameworkReading, frameworkFileKind, readFrameworkFile } from '../files/framework-file.ts'
import { type CarriedFile, type TypedForTable, fileField, importPage } from '../pages/files/import-page.tsx'
import { planPage } from '../pages/files/plan-page.tsx'
import { readHead } from '../rules/typed-head.ts'
import { longestTexts } from '../rules/text-limits.ts'
import { bringIn } from '../service/bring-in.ts'
import { type ImportPlan, planImport } from '../service/plan-import.ts'
import { frameworkImportStore } from '../store/import-store.ts'
import { fileProblemWords, fileRemarkWords, heldWords } from '../words/file-findings.ts'
import { importWords as words } from '../words/import.ts'
import { typedProblems } from '../words/typed-problems.ts'

/** A field for a file with a framework. */
export async function answerImportForm(request: SignedInRequest): Promise<Answer> {
  return { kind: 'page', html: importPage({ typed: { title: '', version: '1.0', creator: '' }, carried: null, fileProblems: [], state: formState(request) }) }
}

/** Looks at a file, or brings in what was looked at. */
export async function answerImport(request: SignedInRequest): Promise<Answer> {
  const sent = sentFile(request)
  if (!sent.ok) return toMend(request, { problems: [{ fieldId: fileField, words: words.problems[sent.error] }] })
  const { name, bytes } = sent.value
  const read = readSent(request, bytes)
  if (!read.ok) return toMend(request, { ...read.error, carried: carriedOf(sent.value) })
  const work = { store: frameworkImportStore(request.transaction, request.viewer.organisation.tenant), by: request.viewer.personId, at: request.now, fileName: name }
  if (firstValue(request.form, 'do') !== 'bring-in') {
    const planned = await planImport(work.store, read.value)
    return planned.ok ? planAnswer(request, sent.value, read.value, planned.value, false) : toMend(request, { fileProblems: [heldWords(planned.error)] })
  }
  const done = await bringIn(work, read.value, { deed: deedIn(request), revision: versionIn(request.form) })
  if (done.ok) return broughtIn(request, done.value.plan, read.value)
  if (done.error.code === 'held') return toMend(request, { fileProblems: [heldWords(done.error)] })
  const planned = await planImport(work.store, read.value)
  return planned.ok ? planAnswer(request, sent.value, read.value, planned.value, true) : toMend(request, { fileProblems: [heldWords(planned.error)] })
}

interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The file that was chosen, or else the one that went along within the page. */
function sentFile({ files, form }: SignedInRequest): Result<SentFile, 'none' | 'tooLarge' | 'broken'> {
  const chosen = files[fileField]?.[0]
  if (chosen?.isTooLarge === true) return failure('tooLarge')
  if (chosen !== undefined) return success({ name: nameOf(chosen.name), bytes: chosen.content })
  const content = firstValue(form, 'content')
  if (content === '') return failure('none')
  const bytes = carriedBytes(content)
  return bytes.ok ? success({ name: nameOf(firstValue(form, 'file-name')), bytes: bytes.value }) : failure('broken')
}

/** Some browsers send the folder too. */
function nameOf(name: string): string {
  return shownUpTo(name.split(/[/\\]/u).at(-1) ?? '', longestTexts.title)
}

function carriedOf({ name, bytes }: SentFile): CarriedFile {
  return { name, content: carriedText(bytes) }
}

function typedOf({ form }: SignedInRequest): TypedForTable {
  return { title: firstValue(form, 'title'), version: firstValue(form, 'version-text'), creator: firstValue(form, 'creator') }
}

/** A file of CASE says everything itself; of a table, what was typed is read first. */
function readSent(request: SignedInRequest, bytes: Uint8Array): Result<FrameworkReading, { readonly problems?: readonly Problem[]; readonly fileProblems?: readonly string[] }> {
  const typed = typedOf(request)
  const { name, tenant } = request.viewer.organisation
  const head = readHead({ ...typed, creator: lineText(typed.creator) === '' ? name : typed.creator, language: 'en-GB', about: '' })
  const isTable = frameworkFileKind(bytes) === 'csv'
  if (isTable && !head.ok) return failure({ problems: typedProblems(head.error) })
  const read = readFrameworkFile(bytes, head.ok ? head.value : { ...typed, language: 'en-GB', about: '' }, tenant)
  return read.ok ? read : failure({ fileProblems: read.error.map(fileProblemWords) })
}

/** Without this answer the file need not be chosen again, unless it is the file that is to be mended. */
function toMend(request: SignedInRequest, { problems = [], fileProblems = [], carried = null }: { readonly problems?: readonly Problem[]; readonly fileProblems?: readonly string[]; readonly carried?: CarriedFile | null }): Answer {
  return { kind: 'page', status: 422, html: importPage({ typed: typedOf(request), carried: fileProblems.length > 0 ? null : carried, fileProblems, state: formState(request, 0, problems) }) }
}

function planAnswer(request: SignedInRequest, sent: SentFile, { remarks }: FrameworkReading, plan: ImportPlan, isQuicker: boolean): Answer {
  return { kind: 'page', status: isQuicker ? 409 : 200, html: planPage({ plan, remarks: remarks.map(fileRemarkWords), typed: typedOf(request), carried: carriedOf(sent), isQuicker, state: formState(request) }) }
}

function deedIn({ form }: SignedInRequest): ImportPlan['deed'] {
  return firstValue(form, 'deed') === 'change' ? 'change' : 'add'
}

function broughtIn(request: SignedInRequest, { deed, framework, changes: { added, changed, removed } }: ImportPlan, { kind }: FrameworkReading): Answer {
  if (deed !== 'nothing') request.record({ action: 'framework/brought-in', details: { frameworkId: framework.id, kind, added, changed, removed } })
  return { kind: 'redirect', to: href(paths.frameworkBroughtIn, { framework: framework.id }) }
}
