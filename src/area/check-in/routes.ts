import type { Answer, SignedInRequest, SignedInRoute } from '../../platform/http/route.ts'
import { paths } from '../../platform/http/paths.ts'
import type { PersonalKeys } from '../../platform/personal-keys/index.ts'
import { answerDelete, answerKeep, answerKeepReminders, answerList, answerNow, answerOne, answerReminders } from './routes/own-answers.ts'
import { answerBeginShare, answerEndShare, answerOpenShared, answerShared, answerSharedOne, answerShares } from './routes/share-answers.ts'

/** The check-ins of who is signed in, and those that others show them. The stores reach no other person's. */
export function checkInRoutes({ keys }: { readonly keys: PersonalKeys }): readonly SignedInRoute[] {
  const by = (answer: (request: SignedInRequest, keys: PersonalKeys) => Promise<Answer>) => ({ kind: 'signed-in', answer: (request: SignedInRequest) => answer(request, keys) }) as const
  return [
    { path: paths.checkIns, method: 'GET', ...by(answerList) },
    { path: paths.checkInNow, method: 'GET', ...by(answerNow) },
    { path: paths.checkInNow, method: 'POST', ...by(answerKeep) },
    { path: paths.checkInReminders, method: 'GET', ...by(answerReminders) },
    { path: paths.checkInReminders, method: 'POST', ...by(answerKeepReminders) },
    { path: paths.checkInShares, method: 'GET', ...by(answerShares) },
    { path: paths.checkInShares, method: 'POST', ...by(answerBeginShare) },
    { path: paths.checkInShare, method: 'POST', ...by(answerEndShare) },
    { path: paths.checkIn, method: 'GET', ...by(answerOne) },
    { path: paths.checkIn, method: 'POST', ...by(answerDelete) },
    { path: paths.sharedCheckIns, method: 'GET', ...by(answerShared) },
    { path: paths.sharedCheckIn, method: 'GET', ...by(answerSharedOne) },
    { path: paths.sharedCheckIn, method: 'POST', ...by(answerOpenShared) },
  ]
}
