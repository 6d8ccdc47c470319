import { CsvLink, DataTable, FileField, OwnForm, PageHeading, ProblemSummary } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { neededColumns, postColumns } from '../files/columns.ts'
import { columnWords, fileReportWords as words } from '../words/file.ts'

/** Asks for a file and says what stands in it. @param problems why the file before could not be read */
export function fromFilePage(problems: readonly string[]): string {
  const needed: ReadonlySet<string> = new Set(neededColumns)
  return sitePage({
    title: words.title,
    part: 'stepping-up',
    hasProblem: problems.length > 0,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.beforeSomebodyStarts) } },
    content: (
      <>
        <ProblemSummary problems={problems.map((one) => ({ fieldId: 'file', words: one }))} />
        <PageHeading heading={words.title} answer={words.answer} />
        <p>{words.promise}</p>
        <OwnForm action={href(paths.startsReport)} hasFile buttons={[{ text: words.show }]}>
          <FileField id="file" name="file" label={words.file} hint={words.fileHint} accept=".csv,.tsv,.txt" {...(problems[0] === undefined ? {} : { problem: problems[0] })} />
        </OwnForm>
        <CsvLink href={href(paths.startsReportSample)} what={words.sample} />
        <h2 className="nhsuk-heading-m">{words.columnsHeading}</h2>
        <p>{words.columnsIntro}</p>
        <DataTable caption={words.columnsHeading} isCaptionHidden columns={[words.column, words.meaning, words.needed].map((heading) => ({ heading }))} rows={postColumns.map((column) => [column, columnWords[column], needed.has(column) ? words.yes : words.no])} />
      </>
    ),
  })
}
