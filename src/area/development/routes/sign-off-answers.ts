import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, idIn, notFound, versionIn } from '../../../platform/http/sent-fields.ts'
import { supportersOf } from '../../people/index.ts'
import { signOffPage, signOffsPage } from '../pages/sign-off-pages.tsx'
import { askedGoal, doAsSupervisor } from '../service/sign-off.ts'
import { signOffStore } from '../store/sign-off-store.ts'
import { type BadgeOptions, badgesFor } from './badge-answers.ts'
import { refusalText, typedProblemText } from '../words/goal.ts'
import { signOffWords as words } from '../words/plan.ts'

const deeds = ['sign-off', 'hand-back', 'withdraw-sign-off'] as const
const actions = { 'sign-off': 'development/goal-signed-off', 'hand-back': 'development/goal-handed-back', 'withdraw-sign-off': 'development/sign-off-withdrawn' } as const

function storeOf({ transaction, viewer }: SignedInRequest) {
  return signOffStore(transaction, viewer.organisation.tenant, viewer.personId)
}

/** The goals that who is signed in was asked to sign off. */
export async function answerSignOffs(request: SignedInRequest): Promise<Answer> {
  return { kind: 'page', html: signOffsPage({ asked: await storeOf(request).all() }) }
}

/** One of them; the look is kept. */
export async function answerSignOff(request: SignedInRequest): Promise<Answer> {
  return drawn(request, [], doneWordsIn(request.query, words.done))
}

async function drawn(request: SignedInRequest, problems: readonly Problem[], done: string | null, status: 200 | 409 | 422 = 200): Promise<Answer> {
  const asked = await askedGoal(storeOf(request), idIn(request, 'goal'))
  if (asked === null) return notFound
  request.record({ action: 'development/goal-seen', subjectId: asked.goal.personId, details: { goalId: asked.goal.goalId } })
  const { form } = request
  return { kind: 'page', status, html: signOffPage({ asked, typed: { words: firstValue(form, 'words'), missing: firstValue(form, 'missing'), evidence: form['evidence'] ?? [] }, state: formState(request, asked.goal.version, problems), done }) }
}

/** Signs off, hands back, or takes a sign-off back. */
export async function answerSupervisor(request: SignedInRequest, options: BadgeOptions): Promise<Answer> {
  const { form, transaction, viewer, today, newId, record } = request
  const deed = firstValue(form, 'do')
  const goalId = idIn(request, 'goal')
  const asked = await askedGoal(storeOf(request), goalId)
  if (asked === null || !isOneOf(deeds, deed)) return notFound
  const { personId } = asked.goal
  const kind = (await supportersOf(transaction, viewer.organisation.tenant, personId, today)).find((one) => one.personId === viewer.personId)?.kinds[0]
  const field = deed === 'sign-off' ? 'words' : 'missing'
  const did = await doAsSupervisor({ store: storeOf(request), today, newId }, goalId, versionIn(form), { deed, words: firstValue(form, field), evidenceIds: form['evidence'] ?? [], role: kind === undefined ? words.noRole : words.role[kind] })
  if (did.ok) {
    record({ action: actions[deed], subjectId: personId, details: { goalId } })
    // What a badge says holds no longer.
    if (deed === 'withdraw-sign-off' && (await badgesFor(request, options).withdraw(goalId, 'supervisor', today))) record({ action: 'development/badge-withdrawn', subjectId: personId, details: { goalId } })
    return { kind: 'redirect', to: deed === 'hand-back' ? href(paths.signOffs) : href(paths.signOff, { goal: goalId }, { done: deed }) }
  }
  switch (did.error.code) {
    case 'not-here':
      return notFound
    case 'changed-meanwhile':
      return drawn(request, [], words.changed, 409)
    case 'words':
      return drawn(request, [{ fieldId: field, words: typedProblemText(words.fields[deed], did.error.why) }], null, 422)
    case 'refused':
      return drawn(request, [{ fieldId: deed === 'sign-off' ? 'evidence' : field, words: refusalText(did.error.why) }], null, 422)
  }
}
