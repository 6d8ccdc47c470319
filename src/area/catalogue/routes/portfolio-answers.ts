import { formatCsv } from '../../../platform/files/index.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { capabilitySharesOf } from '../../organisation-profile/index.ts'
import { coreCapabilities } from '../files/core-capabilities.ts'
import { type PortfolioView, portfolioPage } from '../pages/portfolio-page.tsx'
import { portfolioRows } from '../pages/portfolio-rows.ts'
import { besideGaps } from '../rules/portfolio/beside-gaps.ts'
import { lastTwelveMonths } from '../rules/portfolio/period.ts'
import { portfolioOf } from '../rules/portfolio/portfolio.ts'
import { takenIn } from '../rules/portfolio/written-down.ts'
import { everyEntryOf } from '../store/entries.ts'
import { writtenDownBetween } from '../store/records.ts'

/** What the organisation has of its catalogue, by domain. It is the same for everybody who may read it, so that two views cannot be subtracted. */
export async function answerPortfolio(request: SignedInRequest): Promise<Answer> {
  return { kind: 'page', html: portfolioPage(await viewOf(request)) }
}

/** The same as a file: what the page tells, and nothing else. */
export async function answerPortfolioCsv(request: SignedInRequest): Promise<Answer> {
  const { portfolio } = await viewOf(request)
  request.record({ action: 'catalogue/portfolio-downloaded', details: {} })
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: `learning-by-domain-${portfolio.period.last}.csv`, text: formatCsv(portfolioRows(portfolio)) }
}

async function viewOf({ transaction, viewer: { roles, organisation: { tenant } }, today }: SignedInRequest): Promise<PortfolioView> {
  const period = lastTwelveMonths(today)
  const written = await writtenDownBetween(transaction, tenant, period)
  const portfolio = portfolioOf(period, takenIn(period, written, await everyEntryOf(transaction, tenant)))
  const figures = await capabilitySharesOf(transaction, tenant)
  return { portfolio, gaps: besideGaps(portfolio, coreCapabilities(), figures?.shares ?? []), figuresMadeAt: figures?.closedAt ?? null, mayKeep: roles.has('od-lead') || roles.has('administrator') }
}
