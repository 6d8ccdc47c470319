import type { ReportLine, StartReport } from '../rules/report.ts'
import { shownParts } from '../rules/shown-parts.ts'

type Cells = readonly (string | number)[]

const head: Cells = ['part', 'depth', 'from', 'until', 'told', 'began', 'prepared_before', 'median_days_without', 'by_employer', 'by_self', 'charter_drafted', 'charter_agreed', 'median_days_to_agree', 'with_agreed_end', 'past_agreed_end']

/** The report as a table: what the page shows of the whole, of each part that it shows. */
export function reportRows(report: StartReport): readonly Cells[] {
  return [head, ...[report.whole, ...shownParts(report)].map((line) => rowOf(line, report))]
}

function rowOf({ unit, figures, pastEnd }: ReportLine, { period }: StartReport): Cells {
  const end = pastEnd === null ? ['', ''] : [pastEnd.withAgreedEnd, pastEnd.past]
  const named = [unit.name, unit.depth, period.first, period.last]
  if (figures === null) return [...named, pastEnd === null ? 'not-shown' : 'past-end-only', '', '', '', '', '', '', '', '', ...end]
  const { began, preparedBefore, medianDaysWithout, byEmployer, bySelf, charterDrafted, charterAgreed, medianDaysToAgree } = figures
  return [...named, 'shown', began, preparedBefore, medianDaysWithout ?? '', byEmployer, bySelf, charterDrafted, charterAgreed, medianDaysToAgree ?? '', ...end]
}
