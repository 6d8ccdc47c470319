import type { ReactNode } from 'react'
import { shownValue } from '../../../kernel/shown-value.ts'
import { SelectField, TextField } from '../../../platform/design/index.ts'
import { type SentValues, firstValue } from '../../../platform/http/sent-fields.ts'
import type { ReadColumns } from '../reading/index.ts'
import { multipliers, rebaseRows, ruleSetNames } from '../rules/sent-choices.ts'
import { chartKinds } from '../view/index.ts'
import { kindWords, ruleSetLabels } from '../words/chart-choices.ts'
import { pageWords as words } from '../words/pages.ts'

interface FieldsModel {
  readonly form: SentValues
  readonly read: ReadColumns
  readonly problemAt: (field: string) => { readonly problem?: string }
}

/** Kind of chart, rules, where limits come from and where they begin anew. */
export function MoreChoices({ form, read, problemAt }: FieldsModel): ReactNode {
  const value = (name: string, otherwise: string) => firstValue(form, name) || otherwise
  return (
    <>
      <SelectField id="kind" name="kind" label={words.kind} value={value('kind', 'xmr')} choices={chartKinds.map((kind) => ({ value: kind, text: `${kindWords[kind].name}: ${kindWords[kind].when}` }))} {...problemAt('kind')} />
      {read.taken.denominator !== null && <SelectField id="multiplier" name="multiplier" label={words.multiplier} value={value('multiplier', '100')} choices={multipliers.map((one) => ({ value: String(one), text: words.multipliers[one] }))} />}
      <SeriesField form={form} read={read} />
      <TextField id="unit-text" name="unit-text" label={words.unitText} hint={words.unitTextHint} value={firstValue(form, 'unit-text')} {...problemAt('unit-text')} />
      <SelectField id="rules" name="rules" label={words.rules} value={value('rules', ruleSetNames[0])} choices={ruleSetNames.map((rules) => ({ value: rules, text: ruleSetLabels[rules] }))} />
      <SelectField
        id="screening"
        name="screening"
        label={words.screening}
        value={value('screening', 'yes')}
        choices={[
          { value: 'yes', text: words.screeningOn },
          { value: 'no', text: words.screeningOff },
        ]}
      />
      <TextField id="fix-after" name="fix-after" label={words.fixAfter} hint={words.fixAfterHint} value={firstValue(form, 'fix-after')} {...problemAt('fix-after')} />
      <h3 className="nhsuk-heading-s">{words.rebaseHeading}</h3>
      <p className="nhsuk-hint">{words.rebaseHint}</p>
      {rebaseRows.map((row) => (
        <div key={row}>
          <TextField id={`rebase-${row}`} name={`rebase-${row}`} label={words.rebaseWhen(row)} value={firstValue(form, `rebase-${row}`)} {...problemAt(`rebase-${row}`)} />
          <TextField id={`rebase-${row}-reason`} name={`rebase-${row}-reason`} label={words.rebaseReason(row)} value={firstValue(form, `rebase-${row}-reason`)} {...problemAt(`rebase-${row}-reason`)} />
        </div>
      ))}
    </>
  )
}

function SeriesField({ form, read }: Omit<FieldsModel, 'problemAt'>): ReactNode {
  const names = [...new Set(read.rows.flatMap(({ facet }) => facet ?? []))]
  if (names.length < 2) return null
  return <SelectField id="series" name="series" label={words.series} value={firstValue(form, 'series')} none={words.allSeries} choices={names.slice(0, 200).map((name) => ({ value: name, text: shownValue(name) }))} />
}
