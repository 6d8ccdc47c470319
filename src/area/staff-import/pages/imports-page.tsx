import type { ReactNode } from 'react'
import { formatNumber } from '../../../kernel/number-text.ts'
import { Bullets, type FormOrigin, CsvLink, DataTable, PageHeading, momentCell } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type Names, nameBehind, nameText } from '../../people/index.ts'
import type { UploadProblem } from '../service/upload-extract.ts'
import type { ListedImport } from '../service/view-import.ts'
import { exampleExtract, importsWords as words, standingWords } from '../words/imports.ts'
import { UploadForm, UploadProblems } from './upload-form.tsx'

export interface ImportsPageModel {
  readonly imports: readonly ListedImport[]
  readonly names: Names
  readonly problem: UploadProblem | null
  readonly from: FormOrigin
}

const whatId = 'what-the-file-is'

/** What a staff extract is, a field for one, and the earlier imports. */
export function importsPage({ imports, names, problem, from }: ImportsPageModel): string {
  return sitePage({
    title: words.title,
    hasProblem: problem !== null,
    wayBack: { kind: 'breadcrumb', links: [{ text: words.home, href: href(paths.home) }, { text: words.administration, href: href(paths.administration) }] },
    content: (
      <>
        <UploadProblems problem={problem} />
        <PageHeading heading={words.title} answer={words.answer} />
        <div className="ek-reading">
          <p>{words.safe}</p>
        </div>
        <h2 className="nhsuk-heading-l" id="upload">
          {words.uploadHeading}
        </h2>
        <UploadForm from={from} problem={problem} />
        <p>
          <a href={`#${whatId}`}>{words.whatLink}</a>
        </p>
        <h2 className="nhsuk-heading-l">{words.listHeading}</h2>
        {imports.length === 0 ? <p>{words.none}</p> : <List imports={imports} names={names} />}
        <WhatItIs />
      </>
    ),
  })
}

function WhatItIs(): ReactNode {
  return (
    <>
      <div className="ek-reading">
        <h2 className="nhsuk-heading-l" id={whatId}>
          {words.whatHeading}
        </h2>
        <p>{words.what}</p>
        <p>{words.needed}</p>
        <Bullets lines={words.neededColumns} />
        <p>{words.useful}</p>
        <Bullets lines={words.usefulColumns} />
        <p>{words.headings}</p>
      </div>
      <DataTable caption={words.exampleCaption} columns={exampleExtract.headings.map((heading) => ({ heading }))} rows={exampleExtract.rows} />
      <CsvLink href={href(paths.peopleCsv)} what={words.current} />
      <p>{words.currentNote}</p>
    </>
  )
}

function List({ imports, names }: Pick<ImportsPageModel, 'imports' | 'names'>): ReactNode {
  const { file, uploaded, by, standing, added, changed } = words.columns
  return (
    <>
      <DataTable
        caption={words.listCaption}
        columns={[{ heading: file }, { heading: uploaded }, { heading: by }, { heading: standing }, { heading: added, isNumber: true }, { heading: changed, isNumber: true }]}
        rows={imports.map((listed) => rowOf(listed, names))}
      />
      <p>{words.countsNote}</p>
    </>
  )
}

function rowOf({ found, standing }: ListedImport, names: Names): readonly ReactNode[] {
  const { importId, fileName, madeAt, madeBy, findings } = found
  const counts = standing === 'applied' || standing === 'undone' ? findings?.counts : undefined
  return [
    <a key="file" href={href(paths.import, { import: importId })}>
      {fileName}
    </a>,
    momentCell(madeAt),
    whoText(madeBy, names),
    standingWords[standing],
    counts === undefined ? '' : formatNumber(counts.added),
    counts === undefined ? '' : formatNumber(counts.changed),
  ]
}

function whoText(id: string | null, names: Names): string {
  const known = nameBehind(names, id)
  return known === null ? words.byCommand : nameText(known)
}
