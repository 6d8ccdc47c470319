import { formatCsv } from '../../../platform/files/index.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { paths } from '../../../platform/http/paths.ts'
import { doneWordsIn, idIn, notFound } from '../../../platform/http/sent-fields.ts'
import { nothingYetPage, organisationPage } from '../pages/organisation-page.tsx'
import { questionsPage } from '../pages/questions-page.tsx'
import { teamPage } from '../pages/team-page.tsx'
import { unitPage } from '../pages/unit-page.tsx'
import { csvRows } from '../pages/csv-rows.ts'
import { seeRelease, seeShares } from '../service/see-release.ts'
import { seeTeam } from '../service/see-team.ts'
import { seeReleasedUnit } from '../service/see-unit.ts'
import { profileWords } from '../words/profile.ts'
import { type OrganisationProfileRoutesOptions, askingOf } from './asking-of.ts'

/** Looking at figures: of the organisation, of a unit, of a team, of the questions, and as a file. */
export function seeRoutes(options: OrganisationProfileRoutesOptions): readonly SignedInRoute[] {
  return [
    { path: paths.organisationProfile, method: 'GET', kind: 'signed-in', answer: (request) => answerRelease(request, options, null) },
    { path: paths.organisationProfileRelease, method: 'GET', kind: 'signed-in', answer: (request) => answerRelease(request, options, idIn(request, 'release')) },
    { path: paths.organisationProfileCsv, method: 'GET', kind: 'signed-in', answer: (request) => answerCsv(request, options) },
    { path: paths.organisationProfileUnit, method: 'GET', kind: 'signed-in', answer: (request) => answerUnit(request, options) },
    { path: paths.organisationProfileQuestions, method: 'GET', kind: 'signed-in', answer: (request) => answerQuestions(request, options) },
    { path: paths.teamProfile, method: 'GET', kind: 'signed-in', answer: (request) => answerTeam(request, options) },
  ]
}

async function answerRelease(request: SignedInRequest, options: OrganisationProfileRoutesOptions, releaseId: string | null): Promise<Answer> {
  const asking = askingOf(request, options)
  const view = await seeRelease(asking, releaseId)
  if (view === null) return releaseId === null ? { kind: 'page', html: nothingYetPage({ release: null, mayClose: false }) } : notFound
  if (view.release === null) return { kind: 'page', html: nothingYetPage(view) }
  return { kind: 'page', html: organisationPage({ view, shares: await seeShares(asking, view.release), isByItself: releaseId !== null, done: doneWordsIn(request.query, { closed: profileWords.done }) }) }
}

async function answerCsv(request: SignedInRequest, options: OrganisationProfileRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const view = await seeRelease(asking, idIn(request, 'release'))
  if (view === null || view.release === null) return notFound
  const { releaseId, number } = view.release
  request.record({ action: 'organisation-profile/figures-downloaded', details: { releaseId } })
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: `management-and-leadership-${number}.csv`, text: formatCsv(csvRows(view, await seeShares(asking, view.release))) }
}

async function answerUnit(request: SignedInRequest, options: OrganisationProfileRoutesOptions): Promise<Answer> {
  const view = await seeReleasedUnit(askingOf(request, options), idIn(request, 'unit'))
  return view === null ? notFound : { kind: 'page', html: unitPage(view) }
}

async function answerQuestions(request: SignedInRequest, options: OrganisationProfileRoutesOptions): Promise<Answer> {
  const view = await seeRelease(askingOf(request, options))
  return { kind: 'page', html: questionsPage(view?.release?.instrument ?? null) }
}

async function answerTeam(request: SignedInRequest, options: OrganisationProfileRoutesOptions): Promise<Answer> {
  return { kind: 'page', html: teamPage(await seeTeam(askingOf(request, options))) }
}
