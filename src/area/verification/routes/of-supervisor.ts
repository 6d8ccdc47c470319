import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { idIn, notFound, originOf } from '../../../platform/http/sent-fields.ts'
import { askedPage, endedPage, ratingPage } from '../pages/request-page.tsx'
import { sharedPage } from '../pages/shared-page.tsx'
import { doesWait } from '../rules/how-it-stands.ts'
import { openAsked } from '../service/asked.ts'
import { type SharedRequest, seeShared, sharedOf } from '../service/confirm.ts'
import { ratingOf } from '../service/rate.ts'
import { askingOf } from './asking-of.ts'

/** Keeps in the audit trail that a supervisor looked at the answers of who asked. */
function recordLook({ record }: Pick<SignedInRequest, 'record'>, { verification: { verificationId, personId } }: SharedRequest): void {
  record({ action: 'verification/answers-seen', subjectId: personId, details: { verificationId } })
}

/** The request that an address names, once both see both; the look is kept. */
export async function sharedIn(request: SignedInRequest): Promise<SharedRequest | null> {
  return looked(request, await seeShared(askingOf(request), idIn(request, 'verification')))
}

function looked(request: SignedInRequest, shared: SharedRequest | null): SharedRequest | null {
  if (shared !== null) recordLook(request, shared)
  return shared
}

/**
 * The page of a request as it stands now: what waits to be begun, what is rated, both views, or how it ended.
 * @param said what was done, or what happened meanwhile
 */
export async function answerAsItStands(request: SignedInRequest, said: string | null, status: 200 | 409 = 200): Promise<Answer> {
  const asking = askingOf(request)
  const verificationId = idIn(request, 'verification')
  const asked = await openAsked(asking, verificationId)
  if (asked === null) return notFound
  const around = { events: await asking.store.events(verificationId), from: originOf(request), said }
  const page = (html: string): Answer => ({ kind: 'page', status, html })
  if (doesWait(asked.stands)) {
    const view = await ratingOf(asking, asked)
    if (view !== null) return page(asked.stands === 'waiting' ? askedPage({ view, ...around }) : ratingPage({ view, ...around }))
  }
  const shared = looked(request, await sharedOf(asking, asked))
  return page(shared === null ? endedPage({ asked, ...around }) : sharedPage({ request: shared, today: request.today, ...around }))
}
