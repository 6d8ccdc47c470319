import { formatCsv } from '../../../platform/files/index.ts'
import { paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { leadsPage } from '../pages/leads-page.tsx'
import { seeLeads } from '../service/see-leads.ts'
import { leadsCsvRows } from '../words/leads.ts'
import { type ImprovementRoutesOptions, askingOf } from './asking-of.ts'

/** Who leads improvements, in safe numbers. */
export function leadsRoutes(options: ImprovementRoutesOptions): readonly SignedInRoute[] {
  return [
    { path: paths.improvementLeads, method: 'GET', kind: 'signed-in', answer: async (request) => ({ kind: 'page', html: leadsPage(await seeLeads(askingOf(request, options))) }) },
    { path: paths.improvementLeadsCsv, method: 'GET', kind: 'signed-in', answer: (request) => answerCsv(request, options) },
  ]
}

async function answerCsv(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const view = await seeLeads(askingOf(request, options))
  request.record({ action: 'improvement/leads-seen', details: {} })
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: `who-leads-improvements-${view.day}.csv`, text: formatCsv(leadsCsvRows(view)) }
}
