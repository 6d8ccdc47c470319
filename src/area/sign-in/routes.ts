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
    { path: paths.signIn, method: 'GET', signsIn: true, answer: (request) => answerSignIn(request, options) },
    { path: paths.signInAt, method: 'GET', signsIn: true, answer: (request) => answerSignInAt(request, options) },
    { path: paths.signInMail, method: 'GET', signsIn: true, answer: (request) => answerLinkSent(request, options) },
    { path: paths.signInMail, method: 'POST', signsIn: true, perMinute: linksPerMinute, answer: (request) => answerAskForLink(request, options) },
    { path: paths.signInLink, method: 'GET', signsIn: true, answer: answerLink },
    { path: paths.signInConfirm, method: 'GET', signsIn: true, perMinute: formsPerMinute, answer: answerConfirmPage },
    { path: paths.signInConfirm, method: 'POST', signsIn: true, perMinute: formsPerMinute, answer: answerConfirm },
    { path: paths.signInProvider, method: 'GET', signsIn: true, perMinute: formsPerMinute, answer: (request) => answerBegin(request, options) },
    { path: paths.signInReturn, method: 'GET', signsIn: true, perMinute: formsPerMinute, answer: (request) => answerReturn(request, options) },
    { path: paths.signedOutElsewhere, method: 'POST', signsIn: true, perMinute: formsPerMinute, answer: (request) => answerSignedOutElsewhere(request, options) },
    { path: paths.signOut, method: 'POST', signedIn: true, answer: (request) => answerSignOut(request, options) },
    { path: paths.signedOut, method: 'GET', signsIn: true, answer: (request) => answerSignedOut(request, options) },
    { path: paths.signedOutAtProvider, method: 'GET', signsIn: true, perMinute: formsPerMinute, answer: (request) => answerSignedOutAtProvider(request, options) },
    { path: paths.signIns, method: 'GET', signedIn: true, answer: (request) => answerSignIns(request, options) },
    { path: paths.signIns, method: 'POST', signedIn: true, answer: answerEndSignIns },
    { path: paths.session, method: 'GET', signedIn: true, isAskedByItself: true, answer: answerSession },
    { path: paths.session, method: 'POST', signedIn: true, perMinute: signsOfLifePerMinute, answer: answerStay },
    { path: paths.sessionDraft, method: 'GET', signedIn: true, isAskedByItself: true, answer: answerDraft },
    { path: paths.sessionDraft, method: 'POST', signedIn: true, isAskedByItself: true, perMinute: signsOfLifePerMinute, largestForm: largestDraftForm, answer: answerKeepDraft },
  ]
}
