import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { formState, notFound, versionIn } from '../../../platform/http/sent-fields.ts'
import { closePage } from '../pages/close-page.tsx'
import { closeWave, seeWave } from '../service/close-wave.ts'
import { waveWords } from '../words/wave.ts'
import { type OrganisationProfileRoutesOptions, askingOf } from './asking-of.ts'

/** Having new figures made. */
export function closeRoutes(options: OrganisationProfileRoutesOptions): readonly SignedInRoute[] {
  return [
    { path: paths.organisationProfileClose, method: 'GET', kind: 'signed-in', answer: (request) => answerForm(request, options, null) },
    { path: paths.organisationProfileClose, method: 'POST', kind: 'signed-in', answer: (request) => answerClose(request, options) },
  ]
}

async function answerForm(request: SignedInRequest, options: OrganisationProfileRoutesOptions, refused: { readonly status: 409 | 422; readonly words: string } | null): Promise<Answer> {
  const wave = await seeWave(askingOf(request, options))
  if (!wave.ok) return notFound
  const problems = refused === null ? [] : [{ fieldId: 'wave', words: refused.words }]
  return { kind: 'page', status: refused?.status ?? 200, html: closePage(wave.value, formState(request, wave.value.number, problems)) }
}

async function answerClose(request: SignedInRequest, options: OrganisationProfileRoutesOptions): Promise<Answer> {
  const closed = await closeWave(askingOf(request, options), versionIn(request.form))
  if (closed.ok) {
    const { releaseId, number } = closed.value
    request.record({ action: 'organisation-profile/figures-made', details: { releaseId, number } })
    return { kind: 'redirect', to: href(paths.organisationProfile, {}, { done: 'closed' }) }
  }
  if (closed.error.code === 'not-here') return notFound
  return answerForm(request, options, closed.error.code === 'closed-meanwhile' ? { status: 409, words: waveWords.closedProblem } : { status: 422, words: waveWords.notYetProblem })
}
