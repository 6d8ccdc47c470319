import { CsvLink, NextSteps, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type RecordedStarts, toldStarts } from '../rules/not-entered.ts'
import type { StartReport } from '../rules/report.ts'
import { recordedText, organisationStartsWords as words } from '../words/organisation.ts'
import { answerText, knowsAll, reportWords } from '../words/report.ts'
import { ReportFigures } from './figures-parts.tsx'

/** The report of one's own organisation. */
export function organisationStartsPage(report: StartReport, recorded: RecordedStarts): string {
  const { figures } = report.whole
  return sitePage({
    title: words.title,
    wayBack: { kind: 'breadcrumb', links: [{ text: words.crumb, href: href(paths.ourOrganisation) }] },
    content: (
      <>
        <PageHeading caption={report.whole.unit.name} heading={words.title} answer={figures === null ? reportWords.tooFew : answerText(figures)} />
        <p>{recordedText(toldStarts(recorded))} {words.managementPost}</p>
        <p>{words.counted}</p>
        <p>{words.months}</p>
        <ReportFigures report={report} known={knowsAll} />
        <CsvLink href={href(paths.startsCsv)} what={words.csv} />
        <NextSteps links={[{ text: words.six, href: href(paths.beforeSomebodyStarts) }, { text: words.fromFile, href: href(paths.startsReport) }]} />
      </>
    ),
  })
}
