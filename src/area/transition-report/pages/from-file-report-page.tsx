import type { ReactNode } from 'react'
import { Bullets, NextSteps, PageHeading, PrintButton } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { unknownColumnWords } from '../../catalogue/index.ts'
import type { ReadPosts } from '../files/read-posts.ts'
import type { StartReport } from '../rules/report.ts'
import { fileReportWords as words, refusalWords, refusedText } from '../words/file.ts'
import { answerText, reportWords } from '../words/report.ts'
import { ReportFigures } from './figures-parts.tsx'

/** More refusals than these are not listed: the first ones tell what to mend. */
const mostListed = 50

/** The report from a file. Nothing of it is kept. */
export function fromFileReportPage(read: ReadPosts, report: StartReport): string {
  const { whole } = report
  const known = { registeredBy: read.columns.has('registered_by'), charters: read.columns.has('charter_drafted_on') && read.columns.has('charter_agreed_on'), agreedUntil: read.columns.has('agreed_until') }
  return sitePage({
    title: words.resultTitle,
    part: 'stepping-up',
    wayBack: { kind: 'back', link: { text: words.another, href: href(paths.startsReport) } },
    content: (
      <>
        <PageHeading caption={words.ofFile} heading={words.title} answer={whole.figures === null ? reportWords.tooFew : answerText(whole.figures)} />
        <p>{words.toPass}</p>
        <PrintButton />
        <Refused read={read} />
        <ReportFigures report={report} known={known} />
        {report.hasAhead && <p>{words.hasAhead}</p>}
        <NextSteps
          links={[
            { text: words.another, href: href(paths.startsReport) },
            { text: words.six, href: href(paths.beforeSomebodyStarts) },
          ]}
        />
      </>
    ),
  })
}

function Refused({ read }: { readonly read: ReadPosts }): ReactNode {
  return (
    <>
      {read.refusedRows > 0 && (
        <>
          <h2 className="nhsuk-heading-m">{words.refusedHeading}</h2>
          <p>{refusedText(read.refusedRows, read.refusedRows + read.starts.length)}</p>
          <Bullets lines={read.refusals.slice(0, mostListed).map(refusalWords)} />
        </>
      )}
      {read.unknownColumns.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">{words.unknownHeading}</h2>
          <Bullets lines={read.unknownColumns.map(unknownColumnWords)} />
        </>
      )}
    </>
  )
}
