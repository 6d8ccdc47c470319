import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, notFound } from '../../../platform/http/sent-fields.ts'
import { keptPlanTextOf } from '../../home/index.ts'
import { nameBehind, nameText } from '../../people/index.ts'
import { type Plan, kindWords, planAtAGlance, professions, readKeptText, settings } from '../../stepping-up/index.ts'
import { listPage, ownListPage, registerPage } from '../pages/list-pages.tsx'
import { beginFromPlan, registerStart, suggestedStarts } from '../service/begin.ts'
import { listSupported } from '../service/list.ts'
import { ownWords, registerWords } from '../words/words.ts'
import { transitionsOf } from '../store/reads.ts'
import { askingOf } from './asking-of.ts'

/** Those whom somebody supports as line manager or OD lead. */
export async function answerList(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  const [listed, starts] = [await listSupported(asking), await suggestedStarts(asking)]
  const names = await asking.names([...listed.map(({ seen }) => seen.transition.personId), ...starts.map(({ personId }) => personId)])
  return { kind: 'page', html: listPage({ listed, starts, names, said: null }) }
}

/** The questions about a start of the staff record. */
export function answerRegisterForm(request: SignedInRequest): Promise<Answer> {
  return registerFormOf(request, firstValue(request.query, 'holding'), { profession: '', setting: '' }, [])
}

async function registerFormOf(request: SignedInRequest, holdingId: string, typed: { readonly profession: string; readonly setting: string }, problems: readonly Problem[]): Promise<Answer> {
  const asking = askingOf(request)
  const start = (await suggestedStarts(asking)).find((one) => one.holdingId === holdingId)
  if (start === undefined) return notFound
  const name = nameBehind(await asking.names([start.personId]), start.personId)
  const page = registerPage({ start, name: name === null ? '' : nameText(name), typed, state: formState(request, 0, problems) })
  return { kind: 'page', html: page, ...(problems.length > 0 ? { status: 422 as const } : {}) }
}

/** Enters a start of the staff record. */
export async function answerRegister(request: SignedInRequest): Promise<Answer> {
  const { form } = request
  const [holdingId, profession, setting] = [firstValue(form, 'holding'), firstValue(form, 'profession'), firstValue(form, 'setting')]
  if (!isOneOf(professions, profession) || !isOneOf(settings, setting)) {
    const missing = (field: 'profession' | 'setting', isChosen: boolean): readonly Problem[] => (isChosen ? [] : [{ fieldId: field, words: registerWords.missing[field] }])
    return registerFormOf(request, holdingId, { profession, setting }, [...missing('profession', isOneOf(professions, profession)), ...missing('setting', isOneOf(settings, setting))])
  }
  const registered = await registerStart(askingOf(request), holdingId, { profession, setting })
  if (!registered.ok) return { kind: 'redirect', to: href(paths.transitions) }
  request.record({ action: 'transition/registered', subjectId: registered.value.personId, details: { transitionId: registered.value.transitionId } })
  return { kind: 'redirect', to: href(paths.transition, { transition: registered.value.transitionId }, { done: 'begun' }) }
}

/** One's own, and the plan from which one can begin. */
export function answerOwn(request: SignedInRequest): Promise<Answer> {
  return ownAnswer(request, null)
}

async function ownAnswer(request: SignedInRequest, said: string | null): Promise<Answer> {
  const { transaction, viewer, today } = request
  const { tenant } = viewer.organisation
  const own = await transitionsOf(transaction, tenant, viewer.personId)
  const seen = new Map((await askingOf(request).store.seenBy(askingOf(request), today)).map((one) => [one.transition.transitionId, one.post]))
  const plan = await keptPlanOf(request)
  const html = ownListPage({
    own: own.map((transition) => ({ transition, post: seen.get(transition.transitionId) ?? null, what: kindWords[transition.kind] })),
    today,
    planFacts: plan === null ? null : planAtAGlance(plan, today).facts,
    said,
    state: formState(request),
  })
  return { kind: 'page', html, ...(said === null ? {} : { status: 409 as const }) }
}

/** The plan that the viewer keeps; null when there is none that this version reads. */
async function keptPlanOf({ transaction, viewer }: SignedInRequest): Promise<Plan | null> {
  const text = await keptPlanTextOf(transaction, viewer.organisation.tenant, viewer.personId)
  const opened = text === null ? null : readKeptText(text)
  return opened !== null && opened.ok ? opened.value.plan : null
}

/** Begins one's own from the plan. */
export async function answerBegin(request: SignedInRequest): Promise<Answer> {
  const { viewer } = request
  const plan = await keptPlanOf(request)
  if (plan === null) return { kind: 'redirect', to: href(paths.ownTransition) }
  const begun = await beginFromPlan(askingOf(request), plan)
  if (!begun.ok) return ownAnswer(request, ownWords.underWay)
  request.record({ action: 'transition/begun', subjectId: viewer.personId, details: { transitionId: begun.value } })
  return { kind: 'redirect', to: href(paths.transition, { transition: begun.value }, { done: 'begun' }) }
}
