import { londonDay } from '../../platform/clock/london-day.ts'
import { paths } from '../../platform/http/paths.ts'
import type { RouteThatKeepsNothing, SignedInRoute } from '../../platform/http/route.ts'
import { answerCatalogue, answerCatalogueCsv, answerEntry } from './routes/for-everyone.ts'
import { answerChangeEntry, answerChangeEntryForm, answerNewEntry, answerNewEntryForm } from './routes/entry-form-answers.ts'
import { answerOffer, answerOrganisationCatalogue, answerOrganisationCsv, answerTakeIn, answerTakeInForm } from './routes/organisation-answers.ts'
import { answerOwnCatalogue } from './routes/own-answers.ts'
import { answerOwnEntry, answerSay } from './routes/own-entry-answers.ts'
import { answerPortfolio, answerPortfolioCsv } from './routes/portfolio-answers.ts'

/** Room for 20,000 rows of 150 letters. */
const largestFile = 3_000_000

/** The shipped catalogue for everyone. Nothing is kept. @param now the clock: what was read long ago is marked */
export function catalogueRoutes(now: () => Date): readonly RouteThatKeepsNothing[] {
  const today = () => londonDay(now())
  return [
    { path: paths.catalogue, method: 'GET', kind: 'keeps-nothing', answer: (request) => answerCatalogue(request, today()) },
    { path: paths.catalogueCsv, method: 'GET', kind: 'keeps-nothing', answer: answerCatalogueCsv },
    { path: paths.catalogueEntry, method: 'GET', kind: 'keeps-nothing', answer: (request) => answerEntry(request, today()) },
  ]
}

/** What fits somebody, and what they say that they do. */
export const ownCatalogueRoutes: readonly SignedInRoute[] = [
  { path: paths.ownCatalogue, method: 'GET', kind: 'signed-in', answer: answerOwnCatalogue },
  { path: paths.ownCatalogueEntry, method: 'GET', kind: 'signed-in', answer: answerOwnEntry },
  { path: paths.ownCatalogueEntry, method: 'POST', kind: 'signed-in', answer: answerSay },
]

/** What an organisation adds, for who keeps it right; and what it has by domain, for who reads its figures. */
export const organisationCatalogueRoutes: readonly SignedInRoute[] = [
  { path: paths.organisationCatalogue, method: 'GET', kind: 'signed-in', answer: answerOrganisationCatalogue },
  { path: paths.organisationCatalogue, method: 'POST', kind: 'signed-in', answer: answerOffer },
  { path: paths.organisationCatalogueCsv, method: 'GET', kind: 'signed-in', answer: answerOrganisationCsv },
  { path: paths.organisationCatalogueImport, method: 'GET', kind: 'signed-in', answer: answerTakeInForm },
  { path: paths.organisationCatalogueImport, method: 'POST', kind: 'signed-in', takesFiles: true, largestFile, largestForm: largestFile + 100_000, answer: answerTakeIn },
  { path: paths.organisationCatalogueNew, method: 'GET', kind: 'signed-in', answer: answerNewEntryForm },
  { path: paths.organisationCatalogueNew, method: 'POST', kind: 'signed-in', answer: answerNewEntry },
  { path: paths.organisationCatalogueChange, method: 'GET', kind: 'signed-in', answer: answerChangeEntryForm },
  { path: paths.organisationCatalogueChange, method: 'POST', kind: 'signed-in', answer: answerChangeEntry },
  { path: paths.portfolio, method: 'GET', kind: 'signed-in', answer: answerPortfolio },
  { path: paths.portfolioCsv, method: 'GET', kind: 'signed-in', answer: answerPortfolioCsv },
]
