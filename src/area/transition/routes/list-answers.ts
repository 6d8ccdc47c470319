import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, notFound } from '../../../platform/http/sent-fields.ts'
import { keptPlanTextOf } from '../../home/index.ts'
import { nameBehind, nameText } from '../../people/index.ts'
import { type Plan, kindWords, planAtAGlance, professions, readKeptText, settings } from '../../stepping-up/index.ts'
import { listPage, ownListPage, registerPage } from '../pages/list-pages.tsx'
import { registerStart, suggestedStart, suggestedStarts } from '../service/begin.ts'
import { listSupported } from '../service/list.ts'
import { registerWords } from '../words/lists.ts'
import { transitionsOf } from '../store/reads.ts'
import { askingOf } from './asking-of.ts'

/** Before every transition: one's own are all shown. */
const longAgo = '1900-01-01' as CalendarDate // a day of the calendar

/** Those whom somebody supports as line manager or OD lead. */
export async function answerList(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  const [listed, starts] = [await listSupported(asking), await suggestedStarts(asking)]
  const names = await asking.names([...listed.map(({ seen }) => seen.transition.personId), ...starts.map(({ personId }) => personId)])
  return { kind: 'page', html: listPage({ listed, starts, names, said: null, mayChangeTasks: request.viewer.roles.has('od-lead') }) }
}

/** The questions about a start of the staff record. */
export function answerRegisterForm(request: SignedInRequest): Promise<Answer> {
  return registerFormOf(request, firstValue(request.query, 'holding'), { profession: '', setting: '' }, [])
}

async function registerFormOf(request: SignedInRequest, holdingId: string, typed: { readonly profession: string; readonly setting: string }, problems: readonly Problem[]): Promise<Answer> {
  const asking = askingOf(request)
  const start = await suggestedStart(asking, holdingId)
  if (start === null) return notFound
  const name = nameBehind(await asking.names([start.holding.personId]), start.holding.personId)
  const page = registerPage({ start, name: name === null ? '' : nameText(name), typed, state: formState(request, 0, problems) })
  return { kind: 'page', html: page, ...(problems.length > 0 ? { status: 422 as const } : {}) }
}

/** Enters a start of the staff record. */
export async function answerRegister(request: SignedInRequest): Promise<Answer> {
  const { form } = request
  const [holdingId, profession, setting] = [firstValue(form, 'holding'), firstValue(form, 'profession'), firstValue(form, 'setting')]
  const about = isOneOf(professions, profession) && isOneOf(settings, setting) ? { profession, setting } : null
  const registered = await registerStart(askingOf(request), holdingId, about)
  if (!registered.ok && registered.error === 'about-missing') {
    const missing = (field: 'profession' | 'setting', isChosen: boolean): readonly Problem[] => (isChosen ? [] : [{ fieldId: field, words: registerWords.missing[field] }])
    return registerFormOf(request, holdingId, { profession, setting }, [...missing('profession', isOneOf(professions, profession)), ...missing('setting', isOneOf(settings, setting))])
  }
  if (!registered.ok) return { kind: 'redirect', to: href(paths.transitions) }
  const { transitionId, personId, isJoined } = registered.value
  request.record({ action: isJoined ? 'transition/joined' : 'transition/registered', subjectId: personId, details: { transitionId } })
  return { kind: 'redirect', to: href(paths.transition, { transition: transitionId }, { done: isJoined ? 'joined' : 'begun' }) }
}

/** One's own, and the ways to begin one. @param said why it is shown again, if for a reason */
export async function ownAnswer(request: SignedInRequest, said: string | null): Promise<Answer> {
  const { transaction, viewer, today } = request
  const { tenant } = viewer.organisation
  const own = await transitionsOf(transaction, tenant, viewer.personId)
  const seen = new Map((await askingOf(request).store.seenBy(askingOf(request), longAgo)).map((one) => [one.transition.transitionId, one.post]))
  const plan = await keptPlanOf(request)
  const html = ownListPage({
    own: own.map((transition) => ({ transition, post: seen.get(transition.transitionId) ?? (transition.postWords === '' ? null : transition.postWords), what: kindWords[transition.kind] })),
    today,
    planFacts: plan === null ? null : planAtAGlance(plan, today).facts,
    said,
    state: formState(request),
  })
  return { kind: 'page', html, ...(said === null ? {} : { status: 409 as const }) }
}

/** The plan that the viewer keeps; null when there is none that this version reads. */
export async function keptPlanOf({ transaction, viewer }: SignedInRequest): Promise<Plan | null> {
  const text = await keptPlanTextOf(transaction, viewer.organisation.tenant, viewer.personId)
  const opened = text === null ? null : readKeptText(text)
  return opened !== null && opened.ok ? opened.value.plan : null
}
