import type { ReactNode } from 'react'
import { formatNumber } from '../../../kernel/number-text.ts'
import { CsvLink, DataTable, type FormOrigin } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { ImportProblem } from '../extract/import-problem.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import type { Findings } from '../findings.ts'
import { problemGroups } from '../rules/problem-groups.ts'
import type { StaffImport } from '../staff-import.ts'
import { fieldNames } from '../words/import-fields.ts'
import { importPageWords } from '../words/import-pages.ts'
import { importProblemWords } from '../words/import-problems.ts'
import { problemKindNames } from '../words/problem-kinds.ts'
import { DiscardForm } from './discard-form.tsx'

const words = importPageWords.problems
/** Problems that the page lists one by one; the file has more of them. */
const problemsListed = 100

/** What keeps a file from being imported: by kind, then one by one, and how to go on. */
export function Problems({ found, findings, from }: { readonly found: StaffImport; readonly findings: Findings; readonly from: FormOrigin }): ReactNode {
  const { problems, problemCount } = findings
  const parameters = { import: found.importId }
  return (
    <>
      <ol className="ek-reading">
        {words.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <a className="nhsuk-button" href={`${href(paths.imports)}#upload`}>
          {words.upload}
        </a>
      </p>
      {problems.length === 0 ? <p>{words.erased}</p> : <Lists problems={problems} problemCount={problemCount} csvHref={href(paths.importProblems, parameters)} />}
      <p>
        <a href={href(paths.importColumns, parameters)}>{words.columns}</a>
      </p>
      <DiscardForm importId={found.importId} version={found.version} text={importPageWords.plan.discard} from={from} />
    </>
  )
}

function Lists({ problems, problemCount, csvHref }: Pick<Findings, 'problems' | 'problemCount'> & { readonly csvHref: string }): ReactNode {
  const { kind, column, count, first } = words.kindsColumns
  const shown = problems.slice(0, problemsListed)
  return (
    <>
      <DataTable
        caption={words.kindsCaption}
        columns={[{ heading: kind }, { heading: column }, { heading: count, isNumber: true }, { heading: first, isNumber: true }]}
        rows={problemGroups(problems).map((group) => [problemKindNames[group.code], group.column === null ? words.wholeRow : shownValue(group.column), formatNumber(group.count), String(group.firstRow)])}
      />
      <h2 className="nhsuk-heading-m">{words.heading}</h2>
      <CsvLink href={csvHref} what={words.download(problems.length, problemCount)} />
      <DataTable caption={words.caption(shown.length, problemCount)} columns={Object.values(words.tableColumns).map((heading) => ({ heading }))} rows={shown.map(rowOf)} />
    </>
  )
}

function rowOf(problem: ImportProblem): readonly ReactNode[] {
  const { what, mend } = importProblemWords(problem)
  const { row, column, field, value } = problem
  const heading = column === null || column === '' ? (field === null ? words.wholeRow : fieldNames[field]) : shownValue(column)
  return [String(row), heading, value === '' ? words.empty : shownValue(value), <WhatAndMend key="what" what={what} mend={mend} />]
}

function WhatAndMend({ what, mend }: { readonly what: string; readonly mend: string }): ReactNode {
  return (
    <>
      {what}
      <br />
      {mend}
    </>
  )
}
