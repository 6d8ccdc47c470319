import { typedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, notFound, trimmedValue, typedDateIn } from '../../../platform/http/sent-fields.ts'
import { shippedCatalogue } from '../content/index.ts'
import { coreCapabilities } from '../files/core-capabilities.ts'
import { type OwnEntryView, ownEntryPage } from '../pages/own-entry-page.tsx'
import type { OwnEntry } from '../records.ts'
import { type Deed, deeds } from '../rules/my-learning.ts'
import { type FinishProblem, type Saying, sayDeed, sayFinished } from '../service/say-learning.ts'
import { ownEntryOf } from '../store/entries.ts'
import { learningStore } from '../store/records.ts'
import { ownCatalogueWords, ownEntryWords as words } from '../words/own-pages.ts'

/** An entry, with what who is signed in says of it. */
export async function answerOwnEntry(request: SignedInRequest): Promise<Answer> {
  const found = await entryIn(request)
  return found === null ? notFound : { kind: 'page', html: ownEntryPage(await viewOf(request, found)) }
}

/** Writes down what they say. */
export async function answerSay(request: SignedInRequest): Promise<Answer> {
  const found = await entryIn(request)
  if (found === null) return notFound
  const asked = firstValue(request.form, 'do')
  if (asked === 'finish') return answerFinish(request, found)
  if (asked.startsWith('remove ')) return answerRemove(request, found, asked.slice('remove '.length))
  const isOffered = found.retiredOn === null || (asked !== 'apply' && asked !== 'take-part')
  if (!isOneOf(deeds, asked) || !isOffered) return { kind: 'page', status: 409, html: ownEntryPage(await viewOf(request, found)) }
  const saidOn = typedDateIn(request.form, 'said')
  const said = await sayDeed(sayingIn(request, found), asked, saidOn)
  if (!said.ok) return said.error === 'said' ? { kind: 'page', status: 422, html: ownEntryPage(await viewOf(request, found, { saidOn, problems: [problemOf('said')] })) } : { kind: 'page', status: 409, html: ownEntryPage(await viewOf(request, found)) }
  request.record({ action: 'catalogue/learning-said', subjectId: request.viewer.personId, details: { entryId: found.entry.id, what: asked } })
  return toEntry(found, doneOf[asked])
}

const doneOf: Readonly<Record<Deed, keyof typeof ownCatalogueWords.done>> = { 'apply': 'applied', 'take-part': 'taking', 'no-place': 'answered', 'withdraw': 'withdrawn' }

async function answerFinish(request: SignedInRequest, found: OwnEntry): Promise<Answer> {
  const typed = { day: typedDateIn(request.form, 'finished'), hours: trimmedValue(request.form, 'hours'), cost: trimmedValue(request.form, 'cost') }
  const said = await sayFinished(sayingIn(request, found), typed)
  if (!said.ok) return { kind: 'page', status: 422, html: ownEntryPage(await viewOf(request, found, { typed, problems: said.error.map(problemOf) })) }
  request.record({ action: 'catalogue/learning-said', subjectId: request.viewer.personId, details: { entryId: found.entry.id, what: 'finish' } })
  return toEntry(found, 'finished')
}

async function answerRemove(request: SignedInRequest, found: OwnEntry, day: string): Promise<Answer> {
  const { store, personId, entryId } = sayingIn(request, found)
  const own = (await store.completions()).find((one) => one.entryId === entryId && one.completedOn === day && one.saidBy === 'self')
  if (own === undefined || !(await store.removeOwnCompletion(entryId, own.completedOn))) return toEntry(found)
  request.record({ action: 'catalogue/learning-said', subjectId: personId, details: { entryId, what: 'remove' } })
  return toEntry(found, 'removed')
}

function problemOf(problem: FinishProblem | 'said'): Problem {
  if (problem === 'said') return { fieldId: 'said-day', words: words.problems.said }
  return { fieldId: problem === 'day' || problem === 'known' ? 'finished-day' : problem, words: words.problems[problem] }
}

function toEntry({ entry }: OwnEntry, done?: keyof typeof ownCatalogueWords.done): Answer {
  return { kind: 'redirect', to: href(paths.ownCatalogueEntry, { entry: entry.id }, { done }) }
}

/** A shipped entry, or one of the organisation; also one that it took out, so that what was written down of it can be seen. */
async function entryIn({ transaction, viewer, parameters }: SignedInRequest): Promise<OwnEntry | null> {
  const id = parameters['entry'] ?? ''
  const shipped = shippedCatalogue.find((entry) => entry.id === id)
  return shipped === undefined ? ownEntryOf(transaction, viewer.organisation.tenant, id) : { entry: shipped, retiredOn: null, version: 0 }
}

function sayingIn({ transaction, viewer, today }: SignedInRequest, { entry }: OwnEntry): Saying {
  return { store: learningStore(transaction, viewer.organisation.tenant, viewer.personId), personId: viewer.personId, entryId: entry.id, today }
}

async function viewOf(request: SignedInRequest, { entry, retiredOn }: OwnEntry, given: Partial<OwnEntryView> = {}): Promise<OwnEntryView> {
  const { transaction, viewer, today, query } = request
  const store = learningStore(transaction, viewer.organisation.tenant, viewer.personId)
  const { from, secondFormId } = formState(request)
  const isOfThis = ({ entryId }: { readonly entryId: string }) => entryId === entry.id
  return {
    entry,
    isRetired: retiredOn !== null,
    capabilities: coreCapabilities(),
    today,
    applications: (await store.applications()).filter(isOfThis),
    completions: (await store.completions()).filter(isOfThis),
    saidOn: typedDate(today),
    typed: { day: typedDate(today), hours: '', cost: '' },
    problems: [],
    from,
    secondFrom: { ...from, formId: secondFormId },
    done: doneWordsIn(query, ownCatalogueWords.done),
    ...given,
  }
}
