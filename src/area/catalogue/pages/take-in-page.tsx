import { Bullets, DetailsTable, FileField, type FormState, PageHeading, PlainForm, ProblemSummary, RadioQuestion, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type FileKind, fileKinds } from '../records.ts'
import { applicationColumnWords, completionColumnWords, entryColumnWords } from '../words/columns.ts'
import { organisationCatalogueWords, takeInWords as words } from '../words/organisation-pages.ts'

export const fileField = 'file'

/** Sentences that are listed at once; a file with more is mended in turns. */
const listedAtOnce = 50

/** A field for a file, what is wrong with the last one, and what its columns hold. */
export function takeInPage({ kind, fileProblems, mayRecords, state }: { readonly kind: FileKind | null; readonly fileProblems: readonly string[]; readonly mayRecords: boolean; readonly state: FormState }): string {
  const problems = [...(fileProblems.length === 0 ? [] : [{ fieldId: fileField, words: words.summary(fileProblems.length) }]), ...state.problems]
  const kinds = mayRecords ? fileKinds : (['catalogue'] as const)
  return sitePage({
    title: words.title,
    hasProblem: problems.length > 0,
    wayBack: { kind: 'back', link: { text: organisationCatalogueWords.title, href: href(paths.organisationCatalogue) } },
    content: (
      <>
        <ProblemSummary problems={problems} />
        <PageHeading heading={words.title} answer={words.answer} />
        <div className="ek-reading">
          {!mayRecords && <p>{words.whole}</p>}
          {fileProblems.length > 0 && (
            <>
              <h2 className="nhsuk-heading-m">{words.found}</h2>
              <Bullets lines={[...new Set([...fileProblems.slice(0, listedAtOnce), ...(fileProblems.length > listedAtOnce ? [words.more(fileProblems.length - listedAtOnce)] : [])])]} />
            </>
          )}
          <PlainForm action={href(paths.organisationCatalogueImport)} from={state.from} hasFile buttons={[{ text: words.button }]}>
            <RadioQuestion name="kind" legend={words.kind} value={kind ?? ''} choices={kinds.map((value) => ({ value, text: words.kinds[value] }))} {...problemAt(problems, 'kind')} />
            <FileField id={fileField} name={fileField} label={words.file} hint={words.fileHint} accept=".csv,.txt" {...problemAt(problems, fileField)} />
          </PlainForm>
        </div>
        {kinds.map((one) => (
          <DetailsTable key={one} summary={`${words.kinds[one]}: ${words.columns}`} table={{ caption: words.kinds[one], columns: [{ heading: words.columnHeadings.column }, { heading: words.columnHeadings.holds }], rows: Object.entries(columnWords[one]).map(([column, holds]) => [column, holds]) }} />
        ))}
      </>
    ),
  })
}

const columnWords: Readonly<Record<FileKind, Readonly<Record<string, string>>>> = { catalogue: entryColumnWords, applications: applicationColumnWords, completions: completionColumnWords }
