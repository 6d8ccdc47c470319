import { formatCsv } from '../../../platform/files/index.ts'
import { paths } from '../../../platform/http/paths.ts'
import type { Answer, Route, SignedInRequest } from '../../../platform/http/route.ts'
import { doneIn, idIn, notFound } from '../../../platform/http/sent-fields.ts'
import { mayUse } from '../../../platform/identity/index.ts'
import { figuresPage, noFiguresPage } from '../pages/figures-page.tsx'
import { nothingYetPage, organisationPage } from '../pages/organisation-page.tsx'
import { postPage } from '../pages/post-page.tsx'
import { unitPage } from '../pages/unit-page.tsx'
import { coversUnit } from '../rules/scope.ts'
import { seeFigures } from '../service/see-figures.ts'
import { seeOrganisation } from '../service/see-organisation.ts'
import { type PostView, seePost } from '../service/see-post.ts'
import { seeUnit } from '../service/see-unit.ts'
import { figuresCsvRows } from '../words/figures-text.ts'
import { doneWords } from '../words/organisation.ts'
import { type OrganisationRoutesOptions, askingOf, searchIn } from './asking-of.ts'

/** The pages that show the organisation. */
export function seeRoutes(options: OrganisationRoutesOptions): readonly Route[] {
  return [
    { path: paths.ourOrganisation, method: 'GET', kind: 'signed-in', answer: (request) => answerOrganisation(request, options) },
    { path: paths.unit, method: 'GET', kind: 'signed-in', answer: (request) => answerUnit(request, options) },
    { path: paths.post, method: 'GET', kind: 'signed-in', answer: (request) => answerPost(request, options) },
    { path: paths.inFigures, method: 'GET', kind: 'signed-in', answer: (request) => answerFigures(request, options) },
    { path: paths.inFiguresCsv, method: 'GET', kind: 'signed-in', answer: (request) => answerFiguresCsv(request, options) },
  ]
}

async function answerOrganisation(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const { viewer, today } = request
  const isAdministrator = viewer.roles.has('administrator')
  const view = await seeOrganisation(askingOf(request, options), searchIn(request))
  if (view === null) return { kind: 'page', html: nothingYetPage(isAdministrator) }
  const isFigureReader = mayUse(paths.inFigures.access, 'GET', viewer.roles)
  const keptUnitIds = view.scope.kind === 'all' ? [] : viewer.odUnits.filter((unitId) => coversUnit(view.scope, unitId))
  return { kind: 'page', html: organisationPage(view, { isFigureReader, isAdministrator, isKeeper: coversUnit(view.scope, view.tree.root.unitId), keptUnitIds }, today) }
}

async function answerUnit(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const view = await seeUnit(askingOf(request, options), idIn(request, 'unit'))
  return view === null ? notFound : { kind: 'page', html: unitPage(view, request.today, doneIn(request.query, doneWords)) }
}

async function answerPost(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const view = await seePost(askingOf(request, options), idIn(request, 'post'))
  if (view === null) return notFound
  recordLooks(request, view)
  return { kind: 'page', html: postPage(view, request.today, doneIn(request.query, doneWords)) }
}

function recordLooks({ record, viewer }: SignedInRequest, view: PostView): void {
  const seen = seenPeople(view)
  // Whoever keeps no units sees those who report to them, and those with whom they share a post.
  const as = view.isKept ? 'keeper' : seen.has(viewer.personId) ? 'colleague' : 'line-manager'
  for (const personId of seen) if (personId !== viewer.personId) record({ action: 'people/person-viewed', subjectId: personId, details: { as } })
}

/** Whose time in the post the page tells. */
function seenPeople({ sight, otherHolders }: PostView): ReadonlySet<string> {
  const now = sight.kind === 'names' ? sight.holders : []
  return new Set([...now, ...(otherHolders ?? [])].map(({ personId }) => personId))
}

async function answerFigures(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const view = await seeFigures(askingOf(request, options))
  return { kind: 'page', html: view === null ? noFiguresPage() : figuresPage(view) }
}

async function answerFiguresCsv(request: SignedInRequest, options: OrganisationRoutesOptions): Promise<Answer> {
  const view = await seeFigures(askingOf(request, options))
  if (view === null) return notFound
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: `organisation-in-figures-${view.day}.csv`, text: formatCsv(figuresCsvRows(view)) }
}
