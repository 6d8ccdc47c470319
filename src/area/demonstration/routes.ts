import { paths } from '../../platform/http/paths.ts'
import { type Route, formsPerMinute } from '../../platform/http/route.ts'
import { answerRemovePage, answerRemoved } from './answers/remove.ts'
import { type DemonstrationOptions, answerPeople, answerSignInAs } from './answers/sign-in.ts'

export type { DemonstrationOptions } from './answers/sign-in.ts'

/** Signing in as somebody invented, and removing the whole invented trust. */
export function demonstrationRoutes(options: DemonstrationOptions): readonly Route[] {
  return [
    { path: paths.signInDemonstration, method: 'GET', signsIn: true, answer: (request) => answerPeople(request, options) },
    { path: paths.signInDemonstration, method: 'POST', signsIn: true, perMinute: formsPerMinute, answer: (request) => answerSignInAs(request, options) },
    { path: paths.demonstrationRemove, method: 'GET', signedIn: true, answer: answerRemovePage },
    { path: paths.demonstrationRemove, method: 'POST', signedIn: true, answer: answerRemoved },
  ]
}
