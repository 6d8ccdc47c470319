import type { ReactNode } from 'react'
import { CsvLink, DetailsTable, KeyFacts, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { DataFinding, DataSource } from '../rules/dataset.ts'
import { figureWords } from '../words/figures.ts'
import { methodWords as words } from '../words/method.ts'
import { nationalWords } from '../words/national.ts'
import { FindingsOfFile } from './data-section.tsx'

/** How every figure is made: universe, formulas, definitions, sources, defects. */
export function methodPage({ sources, findings }: { readonly sources: readonly DataSource[]; readonly findings: readonly DataFinding[] }): string {
  return sitePage({
    title: words.title,
    content: (
      <>
        <PageHeading heading={words.title} answer={words.lead} />
        <Section {...words.universe} />
        <h2 className="nhsuk-heading-l">{words.formulas.heading}</h2>
        <KeyFacts facts={words.formulas.items.map(({ name, formula, note }) => ({ name, value: formula, note }))} />
        <h2 className="nhsuk-heading-l">{words.figures.heading}</h2>
        <KeyFacts
          facts={Object.entries(figureWords).map(([figure, { name, definition }]) => ({
            name,
            value: definition,
            note: (
              <>
                {words.figures.inDownloads} <code>{figure}</code>
              </>
            ),
          }))}
        />
        <h2 className="nhsuk-heading-l">{words.sources.heading}</h2>
        <KeyFacts facts={sources.map(({ file, publisher, licence, years }) => ({ name: file, value: words.sources.line(publisher, years), note: words.sources.licence(licence) }))} />
        <DetailsTable
          summary={words.hashes}
          table={{ caption: words.hashes, columns: words.hashColumns.map((heading) => ({ heading })), rows: sources.map(({ file, sha256 }) => [file, <code key={file}>{sha256}</code>]) }}
        />
        <Findings findings={findings} />
        <Section {...words.again} />
        <CsvLink href={href(paths.nationalCsv)} what={nationalWords.csv} />
      </>
    ),
  })
}

function Section({ heading, paragraphs }: { readonly heading: string; readonly paragraphs: readonly string[] }): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-l">{heading}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  )
}

function Findings({ findings }: { readonly findings: readonly DataFinding[] }): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-l">{words.findings.heading}</h2>
      <p>{words.findings.lead}</p>
      <ul>
        {words.findings.most.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {[...Map.groupBy(findings, (finding) => finding.file)].map(([file, ofFile]) => (
        <FindingsOfFile key={file} file={file} findings={ofFile} />
      ))}
    </section>
  )
}
