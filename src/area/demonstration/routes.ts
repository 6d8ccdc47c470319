import { paths } from '../../platform/http/paths.ts'
import { type Route, formsPerMinute } from '../../platform/http/route.ts'
import { answerRemovePage, answerRemoved } from './answers/remove.ts'
import { type DemonstrationOptions, answerPeople, answerSignInAs } from './answers/sign-in.ts'

export type { DemonstrationOptions } from './answers/sign-in.ts'

/** Signing in as somebody invented, and removing the whole invented trust. */
export function demonstrationRoutes(options: DemonstrationOptions): readonly Route[] {
  return [
    { path: paths.signInDemonstration, method: 'GET', kind: 'signs-in', answer: (request) => answerPeople(request, options) },
    { path: paths.signInDemonstration, method: 'POST', kind: 'signs-in', perMinute: formsPerMinute, answer: (request) => answerSignInAs(request, options) },
    { path: paths.demonstrationRemove, method: 'GET', kind: 'signed-in', answer: answerRemovePage },
    { path: paths.demonstrationRemove, method: 'POST', kind: 'signed-in', answer: answerRemoved },
  ]
}
