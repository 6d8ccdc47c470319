import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type ComparedValue, type Problem, dateText, stageWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import { formPage, kindPage } from '../pages/form-page.tsx'
import { type Opportunity, type OpportunityKind, type OpportunityText, opportunityKinds } from '../records.ts'
import { type TypedOpportunity, emptyOpportunity, typedOf } from '../rules/typed-opportunity.ts'
import { kindsFor } from '../rules/who-may.ts'
import { changeOpportunity, keptOpportunity, postOpportunity } from '../service/keep.ts'
import { capabilityText, formWords as words, hoursText } from '../words/opportunity.ts'
import { opportunityProblems } from '../words/problems.ts'
import { type OpportunityRoutesOptions, askingOf } from './asking-of.ts'

/** What can be offered, or the form of one kind. */
export async function answerNew(request: SignedInRequest, options: OpportunityRoutesOptions): Promise<Answer> {
  const asked = firstValue(request.query, 'kind')
  const kinds = kindsFor(request.viewer.roles)
  const kind = kinds.find((one) => one === asked)
  return { kind: 'page', html: kind === undefined ? kindPage(kinds) : await drawn(request, options, { kind, stands: null, typed: emptyOpportunity(kind) }) }
}

/** Posts an opportunity. */
export async function answerPost(request: SignedInRequest, options: OpportunityRoutesOptions): Promise<Answer> {
  const kind = firstValue(request.form, 'kind')
  if (!isOneOf(opportunityKinds, kind)) return notFound
  const typed = typedIn(request)
  const posted = await postOpportunity(askingOf(request, options), kind, typed)
  if (posted.ok) {
    const { opportunityId } = posted.value
    request.record({ action: 'opportunity/posted', subjectId: request.viewer.personId, details: { opportunityId } })
    return { kind: 'redirect', to: href(paths.opportunity, { opportunity: opportunityId }, { done: 'posted' }) }
  }
  switch (posted.error.code) {
    case 'not-here':
      return notFound
    case 'no-unit':
      return { kind: 'page', status: 422, html: await drawn(request, options, { kind, stands: null, typed, hasNoUnit: true }) }
    case 'to-mend':
      return { kind: 'page', status: 422, html: await drawn(request, options, { kind, stands: null, typed, problems: opportunityProblems(posted.error.problems) }) }
  }
}

/** The form of an opportunity that stands. */
export async function answerChangeForm(request: SignedInRequest, options: OpportunityRoutesOptions): Promise<Answer> {
  const seen = await keptOpportunity(askingOf(request, options), idIn(request, 'opportunity'))
  if (seen === null) return notFound
  const { opportunity } = seen
  return { kind: 'page', html: await drawn(request, options, { kind: opportunity.kind, stands: opportunity, typed: typedOf(opportunity), version: opportunity.version }) }
}

/** Writes an opportunity anew. */
export async function answerChange(request: SignedInRequest, options: OpportunityRoutesOptions): Promise<Answer> {
  const opportunityId = idIn(request, 'opportunity')
  const asking = askingOf(request, options)
  const [typed, version] = [typedIn(request), versionIn(request.form)]
  const changed = await changeOpportunity(asking, opportunityId, typed, version)
  if (changed.ok) {
    request.record({ action: 'opportunity/changed', subjectId: changed.value.posterId, details: { opportunityId } })
    return { kind: 'redirect', to: href(paths.opportunity, { opportunity: opportunityId }, { done: 'changed' }) }
  }
  const seen = await keptOpportunity(asking, opportunityId)
  if (changed.error.code === 'not-here' || seen === null) return notFound
  const around = { kind: seen.opportunity.kind, stands: seen.opportunity, typed }
  if (changed.error.code === 'to-mend') return { kind: 'page', status: 422, html: await drawn(request, options, { ...around, version, problems: opportunityProblems(changed.error.problems) }) }
  const capabilities = await asking.around.capabilities()
  const nameOf = (itemId: string) => capabilityText(capabilities.find((one) => one.itemId === itemId) ?? null)
  return { kind: 'page', status: 409, html: await drawn(request, options, { ...around, version: seen.opportunity.version, conflict: compared(changed.error.stands, typed, nameOf) }) }
}

interface Drawn {
  readonly kind: OpportunityKind
  readonly stands: Opportunity | null
  readonly typed: TypedOpportunity
  readonly version?: number
  readonly problems?: readonly Problem[]
  readonly conflict?: readonly ComparedValue[]
  readonly hasNoUnit?: boolean
}

async function drawn(request: SignedInRequest, options: OpportunityRoutesOptions, { version = 0, problems = [], conflict, hasNoUnit = false, ...form }: Drawn): Promise<string> {
  return formPage({ ...form, conflict: conflict ?? null, hasNoUnit, capabilities: await askingOf(request, options).around.capabilities(), state: formState(request, version, problems) })
}

function typedIn({ form }: SignedInRequest): TypedOpportunity {
  const value = (name: string) => firstValue(form, name)
  return { title: value('title'), does: value('does'), learns: value('learns'), capability: value('capability'), stage: value('stage'), hours: value('hours'), until: typedDateIn(form, 'until'), particulars: value('particulars'), places: value('places'), closes: typedDateIn(form, 'closes') }
}

/** Only what differs stands beside what was typed. */
function compared(stands: OpportunityText & Pick<Opportunity, 'kind'>, typed: TypedOpportunity, nameOf: (itemId: string) => string): readonly ComparedValue[] {
  const now = typedOf(stands)
  const dayOf = ({ day, month, year }: TypedOpportunity['until']) => `${day} ${month} ${year}`.trim()
  const stageOf = (stage: string) => (stage in stageWords ? stageWords[stage as keyof typeof stageWords] : words.anyStage)
  const lines = (text: string) => text.replaceAll('\r\n', '\n').trim()
  const all: readonly (ComparedValue & { readonly isSame: boolean })[] = [
    { field: words.title, now: now.title, typed: typed.title, isSame: now.title === typed.title.trim() },
    { field: words.does, now: now.does, typed: lines(typed.does), isSame: now.does === lines(typed.does) },
    { field: words.particulars[stands.kind] ?? '', now: now.particulars, typed: lines(typed.particulars), isSame: now.particulars === lines(typed.particulars) },
    { field: words.capability, now: nameOf(now.capability), typed: nameOf(typed.capability), isSame: now.capability === typed.capability },
    { field: words.learns, now: now.learns, typed: lines(typed.learns), isSame: now.learns === lines(typed.learns) },
    { field: words.stage, now: stageOf(now.stage), typed: stageOf(typed.stage), isSame: now.stage === typed.stage },
    { field: words.hours, now: hoursText(stands.monthlyHours), typed: typed.hours, isSame: now.hours === typed.hours.trim() },
    { field: words.places, now: now.places, typed: typed.places, isSame: now.places === typed.places.trim() },
    { field: words.closes[stands.kind], now: dateText(stands.closesOn), typed: dayOf(typed.closes), isSame: dayOf(now.closes) === dayOf(typed.closes) },
    { field: words.until[stands.kind], now: dateText(stands.until), typed: dayOf(typed.until), isSame: dayOf(now.until) === dayOf(typed.until) },
  ]
  return all.filter(({ isSame }) => !isSame).map(({ field, now: stood, typed: wrote }) => ({ field, now: stood, typed: wrote }))
}
