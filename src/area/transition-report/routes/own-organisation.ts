import { formatCsv } from '../../../platform/files/index.ts'
import { paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { organisationStartsPage } from '../pages/organisation-page.tsx'
import type { StartReport } from '../rules/report.ts'
import { recordedStarts } from '../store/recorded-starts.ts'
import { seeStarts } from '../store/see-starts.ts'
import { reportRows } from '../words/report-rows.ts'

/** The report on starts of one's own organisation, as a page and as a file. */
export const startsRoutes: readonly SignedInRoute[] = [
  { path: paths.starts, method: 'GET', kind: 'signed-in', answer: answerPage },
  { path: paths.startsCsv, method: 'GET', kind: 'signed-in', answer: answerCsv },
]

async function answerPage(request: SignedInRequest): Promise<Answer> {
  const report = await reportFor(request)
  return { kind: 'page', html: organisationStartsPage(report, await recordedStarts(request.transaction, request.viewer.organisation.tenant, report.period)) }
}

function reportFor({ transaction, viewer, today }: SignedInRequest): Promise<StartReport> {
  return seeStarts(transaction, viewer.organisation.tenant, today)
}

async function answerCsv(request: SignedInRequest): Promise<Answer> {
  const report = await reportFor(request)
  request.record({ action: 'transition-report/downloaded', details: {} })
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: `who-was-prepared-${report.period.last}.csv`, text: formatCsv(reportRows(report)) }
}
