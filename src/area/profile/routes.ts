import { paths } from '../../platform/http/paths.ts'
import type { RouteThatKeepsNothing, SignedInRoute } from '../../platform/http/route.ts'
import { answerExample } from './routes/example.ts'
import { answerChange, answerProfile } from './routes/own-profile.ts'
import type { ProfileRoutesOptions } from './routes/sources-of.ts'

/**
 * The profile of who is signed in, and invented examples for everybody. The store reaches no other person's, so there is nobody to refuse.
 * @param options what further areas know of colleagues' answers
 */
export function profileRoutes(options: ProfileRoutesOptions): readonly (SignedInRoute | RouteThatKeepsNothing)[] {
  return [
    { path: paths.ownProfile, method: 'GET', kind: 'signed-in', answer: (request) => answerProfile(request, options) },
    { path: paths.ownProfile, method: 'POST', kind: 'signed-in', answer: (request) => answerChange(request, options) },
    { path: paths.profileExample, method: 'GET', kind: 'keeps-nothing', answer: answerExample },
  ]
}
