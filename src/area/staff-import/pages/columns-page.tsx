import type { ReactNode } from 'react'
import { Select } from 'nhsuk-react-components'
import { DataTable, type FormOrigin, PageHeading, PlainForm, type Problem, ProblemSummary, RadioQuestion } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type Mapping, fields } from '../extract/fields.ts'
import type { MappingProblem } from '../extract/recognise-columns.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import { columnField } from '../rules/sent-mapping.ts'
import type { FileColumns, StaffImport } from '../staff-import.ts'
import { columnWords as words } from '../words/import-columns.ts'
import { fieldNames } from '../words/import-fields.ts'
import { columnName, mappingProblemWords } from '../words/import-files.ts'
import { DiscardForm } from './discard-form.tsx'

export interface ColumnsPageModel {
  readonly found: Pick<StaffImport, 'importId' | 'fileName' | 'version'>
  readonly columns: FileColumns
  readonly mapping: Mapping
  readonly endMissing: boolean
  readonly problems: readonly MappingProblem[]
  /** Makes where a form comes from, one for each. */
  readonly origin: () => FormOrigin
}

/** Each column of a file with its first values, and a choice of what it is. */
export function columnsPage({ found, columns, mapping, endMissing, problems, origin }: ColumnsPageModel): string {
  const { importId, fileName, version } = found
  return sitePage({
    title: words.title,
    hasProblem: problems.length > 0,
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.imports) } },
    content: (
      <>
        <ProblemSummary problems={problems.flatMap((problem) => listed(problem, columns.headings))} />
        <PageHeading caption={fileName} heading={words.title} answer={words.answer(columns.headings.length, columns.rowCount)} />
        <p>{words.check}</p>
        <PlainForm action={href(paths.importColumns, { import: importId })} from={origin()} carried={{ version: [String(version)] }} buttons={[{ text: words.next }]}>
          <MissingFields problems={problems} headings={columns.headings} />
          <ColumnTable columns={columns} mapping={mapping} problems={problems} />
          <RadioQuestion
            name="missing"
            legend={words.missingLegend}
            value={endMissing ? 'end' : 'stay'}
            choices={[
              { value: 'stay', text: words.stay, hint: words.stayHint },
              { value: 'end', text: words.end, hint: words.endHint },
            ]}
          />
        </PlainForm>
        <p>{words.kept}</p>
        <DiscardForm importId={importId} version={version} text={words.discard} from={origin()} />
      </>
    ),
  })
}

/** A field that is missing has no place in the table: its words stand above it. */
function MissingFields({ problems, headings }: { readonly problems: readonly MappingProblem[]; readonly headings: readonly string[] }): ReactNode {
  return problems.map((problem) =>
    problem.code === 'field-missing' ? (
      <p key={problem.field} id={missingId(problem)} tabIndex={-1} className="nhsuk-error-message">
        {sentence(problem, headings)}
      </p>
    ) : null,
  )
}

/** The values stand under the heading, so that there is room for the choice on a phone. */
function ColumnTable({ columns: { headings, samples }, mapping, problems }: { readonly columns: FileColumns; readonly mapping: Mapping; readonly problems: readonly MappingProblem[] }): ReactNode {
  const { column, use } = words.columns
  return (
    <DataTable
      caption={words.tableLegend}
      columns={[{ heading: column }, { heading: use }]}
      rows={headings.map((_, index) => {
        const name = shownValue(columnName(headings, index))
        const problem = problems.find((one) => one.code === 'field-twice' && one.columns.includes(index))
        const atField = problem === undefined ? {} : { problem: sentence(problem, headings) }
        return [<NameAndValues key="name" name={name} values={samples[index] ?? []} />, <UseOfColumn key="use" name={name} index={index} value={mapping[index] ?? 'ignored'} {...atField} />]
      })}
    />
  )
}

function NameAndValues({ name, values }: { readonly name: string; readonly values: readonly string[] }): ReactNode {
  return (
    <>
      {name}
      {(values.length === 0 ? [words.noValues] : values).map((value) => (
        <span key={value} className="ek-note">
          {value}
        </span>
      ))}
    </>
  )
}

function UseOfColumn({ name, index, value, problem }: { readonly name: string; readonly index: number; readonly value: string; readonly problem?: string }): ReactNode {
  const id = columnField(index)
  return (
    <Select id={id} name={id} className="nhsuk-u-width-full" label={words.useOf(name)} labelProps={{ className: 'nhsuk-u-visually-hidden' }} defaultValue={value} {...(problem === undefined ? {} : { error: problem })}>
      <Select.Option value="ignored">{words.ignored}</Select.Option>
      {fields.map((field) => (
        <Select.Option key={field} value={field}>
          {fieldNames[field]}
        </Select.Option>
      ))}
    </Select>
  )
}

function listed(problem: MappingProblem, headings: readonly string[]): readonly Problem[] {
  const text = sentence(problem, headings)
  if (problem.code === 'field-missing') return [{ fieldId: missingId(problem), words: text }]
  const [first] = problem.columns
  return first === undefined ? [] : [{ fieldId: columnField(first), words: text }]
}

function missingId({ field }: MappingProblem): string {
  return `missing-${field}`
}

function sentence(problem: MappingProblem, headings: readonly string[]): string {
  const { what, mend } = mappingProblemWords(problem, headings)
  return problem.code === 'field-missing' ? mend : `${what} ${mend}`
}
