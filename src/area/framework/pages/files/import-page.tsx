import type { ReactNode } from 'react'
import { Bullets, Carried, CsvLink, DataTable, FileField, type FormState, Notice, PageHeading, PlainForm, TextField, problemAt } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import { exampleTable, importWords as words } from '../../words/import.ts'
import { frameworkFrame } from '../own/frame.tsx'

/** What was typed for a table. */
export interface TypedForTable {
  readonly title: string
  readonly version: string
  readonly creator: string
}

/** A file that goes along within the page. */
export interface CarriedFile {
  readonly name: string
  readonly content: string
}

export interface ImportPageModel {
  readonly typed: TypedForTable
  /** The file that was chosen, where it can be looked at again; null otherwise. */
  readonly carried: CarriedFile | null
  /** What is to be mended in the file, a sentence each. */
  readonly fileProblems: readonly string[]
  readonly state: FormState
}

export const fileField = 'file'

/** A field for a file with a framework, what is wrong with the last one, and what it must look like. */
export function importPage({ typed, carried, fileProblems, state }: ImportPageModel): string {
  const found = fileProblems.length === 0 ? [] : [{ fieldId: fileField, words: words.problems.summary(fileProblems.length) }]
  const problems = [...found, ...state.problems]
  return frameworkFrame({
    title: words.title,
    problems,
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        <FileProblems problems={fileProblems} />
        <div className="ek-reading">
          <p>{words.licence}</p>
          <PlainForm action={href(paths.frameworkImport)} from={state.from} hasFile buttons={[{ text: words.check, name: 'do', value: 'check' }]}>
            {carried !== null && (
              <>
                <Notice>{words.kept(carried.name)}</Notice>
                <Carried fields={{ content: [carried.content], 'file-name': [carried.name] }} />
              </>
            )}
            <FileField id={fileField} name={fileField} label={words.fileLabel} hint={words.fileHint} accept=".json,.csv,.txt" {...problemAt(problems, fileField)} />
            <h2 className="nhsuk-heading-m">{words.tableHeading}</h2>
            <p>{words.tableLead}</p>
            <TextField id="title" name="title" label={words.titleLabel} value={typed.title} {...problemAt(problems, 'title')} />
            <TextField id="version-text" name="version-text" label={words.versionLabel} value={typed.version} {...problemAt(problems, 'version-text')} />
            <TextField id="creator" name="creator" label={words.creatorLabel} hint={words.creatorHint} value={typed.creator} {...problemAt(problems, 'creator')} />
          </PlainForm>
          <p>{words.larger}</p>
        </div>
        <Forms />
      </>
    ),
  })
}

/** Problems that the page lists; the command has all of them. */
const problemsListed = 500

function FileProblems({ problems }: { readonly problems: readonly string[] }): ReactNode {
  if (problems.length === 0) return null
  const shown = problems.slice(0, problemsListed)
  return (
    <section className="ek-reading">
      <h2 className="nhsuk-heading-m">{words.problemsHeading}</h2>
      <p>{words.problemsListed(shown.length, problems.length)}</p>
      <ol className="nhsuk-list nhsuk-list--number">
        {shown.map((problem, index) => (
          <li key={index} className="ek-written">
            {problem}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Forms(): ReactNode {
  return (
    <>
      <div className="ek-reading">
        <h2 className="nhsuk-heading-m">{words.formsHeading}</h2>
        <p>{words.caseForm}</p>
        <p>{words.tableForm}</p>
        <Bullets lines={words.tableColumns} />
      </div>
      <DataTable caption={words.exampleCaption} columns={exampleTable.headings.map((heading) => ({ heading }))} rows={exampleTable.rows} />
      <CsvLink href={href(paths.capabilitiesCsv)} what={words.ownAsExample} />
      <p>{words.ownAsExampleNote}</p>
    </>
  )
}
