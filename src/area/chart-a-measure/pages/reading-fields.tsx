import type { ReactNode } from 'react'
import { shownValue } from '../../../kernel/shown-value.ts'
import { RadioQuestion, SelectField, TextField } from '../../../platform/design/index.ts'
import { type SentValues, firstValue } from '../../../platform/http/sent-fields.ts'
import { type ColumnRole, type ReadColumns, columnRoles } from '../reading/index.ts'
import { fieldOfRole } from '../rules/sent-choices.ts'
import { columnName } from '../words/cell-problems.ts'
import { pageWords as words } from '../words/pages.ts'

interface FieldsModel {
  readonly form: SentValues
  readonly read: ReadColumns
  readonly problemAt: (field: string) => { readonly problem?: string }
}

/** Which column is what, where the figures begin, and how the table lies. */
export function ReadingChoicesFields({ form, read, problemAt }: FieldsModel): ReactNode {
  const asked = read.questions.some(({ code }) => code === 'which-value')
  return (
    <>
      {columnRoles
        .filter((role) => !(role === 'value' && asked))
        .map((role) => (
          <ColumnField key={role} role={role} form={form} read={read} problemAt={problemAt} />
        ))}
      <TextField id="first-row" name="first-row" label={words.firstRow} value={firstValue(form, 'first-row') || String(read.firstRow)} />
      <RadioQuestion
        name="across"
        legend={words.across}
        size="s"
        choices={[
          { value: 'no', text: words.acrossNo },
          { value: 'yes', text: words.acrossYes },
        ]}
        value={read.isAcross ? 'yes' : 'no'}
      />
    </>
  )
}

function ColumnField({ role, form, read, problemAt }: FieldsModel & { readonly role: ColumnRole }): ReactNode {
  const name = fieldOfRole(role)
  const sent = firstValue(form, name)
  const taken = read.taken[role]
  const columns = read.columns.filter(({ look }) => look !== 'empty')
  return (
    <SelectField
      id={name}
      name={name}
      label={words.roleOf[role]}
      value={sent === '' ? (taken === null ? 'none' : String(taken)) : sent}
      choices={[...(role === 'value' ? [] : [{ value: 'none', text: words.noColumn }]), ...columns.map(({ index, samples }) => ({ value: String(index), text: `${columnName(read.columns, index)} (${samples.slice(0, 2).map(shownValue).join(', ')})` }))]}
      {...problemAt(name)}
    />
  )
}
