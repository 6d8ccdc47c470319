import { paths } from '../../platform/http/paths.ts'
import { type Route, formsPerMinute } from '../../platform/http/route.ts'
import { answerAskForLink, answerConfirm, answerConfirmPage, answerLink, answerLinkSent } from './answers/mailed-link.ts'
import { answerSignIn, answerSignInAt } from './answers/organisations.ts'
import { answerBegin, answerReturn } from './answers/provider.ts'
import { answerDraft, answerKeepDraft, answerSession, answerStay } from './answers/session.ts'
import { answerEndSignIns, answerSignIns } from './answers/sign-ins.ts'
import { answerSignOut, answerSignedOut, answerSignedOutAtProvider } from './answers/sign-out.ts'
import { answerSignedOutElsewhere } from './answers/signed-out-elsewhere.ts'
import type { SignInOptions } from './options.ts'

/** Whoever tries addresses one after another is stopped; a hospital, which is one address, is not. */
const linksPerMinute = 30
/** Scripts of everybody behind one address, each at most once in some minutes. */
const signsOfLifePerMinute = 3_000
/** A draft may be long, and is longer still as a form. */
const largestDraftForm = 1_000_000

/** Signing in and out, where somebody is signed in, and what a script needs to warn before a sign-in ends. */
export function signInRoutes(options: SignInOptions): readonly Route[] {
  return [
    { path: paths.signIn, method: 'GET', kind: 'signs-in', answer: (request) => answerSignIn(request, options) },
    { path: paths.signInAt, method: 'GET', kind: 'signs-in', answer: (request) => answerSignInAt(request, options) },
    { path: paths.signInMail, method: 'GET', kind: 'signs-in', answer: (request) => answerLinkSent(request, options) },
    { path: paths.signInMail, method: 'POST', kind: 'signs-in', perMinute: linksPerMinute, answer: (request) => answerAskForLink(request, options) },
    { path: paths.signInLink, method: 'GET', kind: 'signs-in', answer: answerLink },
    { path: paths.signInConfirm, method: 'GET', kind: 'signs-in', perMinute: formsPerMinute, answer: answerConfirmPage },
    { path: paths.signInConfirm, method: 'POST', kind: 'signs-in', perMinute: formsPerMinute, answer: answerConfirm },
    { path: paths.signInProvider, method: 'GET', kind: 'signs-in', perMinute: formsPerMinute, answer: (request) => answerBegin(request, options) },
    { path: paths.signInReturn, method: 'GET', kind: 'signs-in', perMinute: formsPerMinute, answer: (request) => answerReturn(request, options) },
    { path: paths.signedOutElsewhere, method: 'POST', kind: 'signs-in', perMinute: formsPerMinute, answer: (request) => answerSignedOutElsewhere(request, options) },
    { path: paths.signOut, method: 'POST', kind: 'signed-in', answer: (request) => answerSignOut(request, options) },
    { path: paths.signedOut, method: 'GET', kind: 'signs-in', answer: (request) => answerSignedOut(request, options) },
    { path: paths.signedOutAtProvider, method: 'GET', kind: 'signs-in', perMinute: formsPerMinute, answer: (request) => answerSignedOutAtProvider(request, options) },
    { path: paths.signIns, method: 'GET', kind: 'signed-in', answer: (request) => answerSignIns(request, options) },
    { path: paths.signIns, method: 'POST', kind: 'signed-in', answer: answerEndSignIns },
    { path: paths.session, method: 'GET', kind: 'signed-in', isAskedByItself: true, answer: answerSession },
    { path: paths.session, method: 'POST', kind: 'signed-in', perMinute: signsOfLifePerMinute, answer: answerStay },
    { path: paths.sessionDraft, method: 'GET', kind: 'signed-in', isAskedByItself: true, answer: answerDraft },
    { path: paths.sessionDraft, method: 'POST', kind: 'signed-in', isAskedByItself: true, perMinute: signsOfLifePerMinute, largestForm: largestDraftForm, answer: answerKeepDraft },
  ]
}
