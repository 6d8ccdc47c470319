import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, notFound, originOf, sentId } from '../../../platform/http/sent-fields.ts'
import { type OwnPageModel, ownPage } from '../pages/own-page.tsx'
import { answerInvitation, sayWish, seeOwn } from '../service/own.ts'
import { programmes } from '../service/plan.ts'
import { ownWords as words } from '../words/own.ts'
import { askingOf, mended } from './asking-of.ts'

/** What the viewer is invited to, and for what they would like to be considered. */
export async function answerOwn(request: SignedInRequest): Promise<Answer> {
  return { kind: 'page', html: await ownHtml(request, {}) }
}

async function ownHtml(request: SignedInRequest, given: Partial<Pick<OwnPageModel, 'problems' | 'said'>>): Promise<string> {
  const asking = askingOf(request)
  return ownPage({ ...(await seeOwn(asking)), programmes: await programmes(asking), today: request.today, fromOf: () => originOf(request), problems: [], said: doneWordsIn(request.query, words.done), ...given })
}

/** Answers an invitation, or says or takes back a wish. */
export async function answerOwnDeed(request: SignedInRequest): Promise<Answer> {
  const deed = firstValue(request.form, 'do')
  if (deed === 'accept' || deed === 'decline') return answerTo(request, deed === 'accept' ? 'accepted' : 'declined')
  if (deed === 'wish' || deed === 'no-wish') return answerWish(request, deed === 'wish')
  return notFound
}

async function answerTo(request: SignedInRequest, answer: 'accepted' | 'declined'): Promise<Answer> {
  const cohortId = sentId(request.form, 'cohort')
  const answered = await answerInvitation(askingOf(request), cohortId, answer)
  if (!answered.ok) return answered.error === 'not-here' ? notFound : mended(await ownHtml(request, { said: words.late }), 409)
  request.record({ action: 'cohort/answered', subjectId: request.viewer.personId, details: { cohortId, answer } })
  return { kind: 'redirect', to: href(paths.ownProgrammes, {}, { done: answer }) }
}

async function answerWish(request: SignedInRequest, isWanted: boolean): Promise<Answer> {
  const entry = firstValue(request.form, 'entry')
  const entryId = entry === 'any' ? null : entry
  const missing = { problems: [{ fieldId: 'entry', words: words.missing }] }
  if (entryId === '') return mended(await ownHtml(request, missing))
  const said = await sayWish(askingOf(request), entryId, isWanted)
  if (!said.ok) return mended(await ownHtml(request, missing))
  // The trail takes no text that somebody made up: only wishes for programmes that there are.
  if (said.value.isSaid) request.record({ action: 'cohort/wish-said', subjectId: request.viewer.personId, details: { entryId, isWanted } })
  return { kind: 'redirect', to: href(paths.ownProgrammes, {}, { done: isWanted ? 'wished' : 'wish-taken-back' }) }
}
