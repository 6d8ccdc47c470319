import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { type FormState, type Problem, DateQuestion, PageHeading, PlainForm, TextField, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Measure } from '../records.ts'
import { needsDenominator } from '../rules/series-of-measure.ts'
import { pointDayText } from '../words/measure-text.ts'
import { valueWords as words } from '../words/values.ts'
import { UnitNote, measureFrame } from './frame.tsx'

/** A value as it was typed; `below` only where it is counted out of something. */
export interface TypedValue {
  readonly value: string
  readonly below: string
}

/** Values to be entered by hand. */
export interface ValuesModel {
  readonly measure: Measure
  /** Days whose value is due, earliest first. */
  readonly due: readonly { readonly day: CalendarDate; readonly typed: TypedValue }[]
  readonly otherDay: TypedDate
  readonly other: TypedValue
  /** An example of a day, for the hint. */
  readonly example: string
  readonly state: FormState
}

/** Enters the values that are due, and one of any other day. */
export function valuesPage({ measure, due, otherDay, other, example, state }: ValuesModel): string {
  const parameters = { measure: measure.measureId }
  const { problems } = state
  const form = (
    <PlainForm action={href(paths.measureValues, parameters)} from={state.from} carried={{ deed: ['enter'] }} buttons={[{ text: words.save }]}>
      {due.length > 0 && (
        <fieldset className="nhsuk-fieldset">
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">{words.due}</legend>
          <div className="nhsuk-hint">{words.dueHint}</div>
          {due.map(({ day, typed }) => (
            <ValueFieldsOf key={day} measure={measure} suffix={`-${day}`} typed={typed} problems={problems} labels={{ value: words.value(pointDayText(day, measure)), above: words.above(pointDayText(day, measure)), below: words.below(pointDayText(day, measure)) }} />
          ))}
        </fieldset>
      )}
      <h2 className="nhsuk-heading-m">{words.other}</h2>
      <DateQuestion name="other" legend={words.otherDay} size="s" hint={words.otherDayHint(example)} value={otherDay} {...problemAt(problems, 'other-day')} />
      <ValueFieldsOf measure={measure} suffix="" typed={other} problems={problems} labels={{ value: words.otherValue, above: words.otherAbove, below: words.otherBelow }} />
    </PlainForm>
  )
  return measureFrame({
    title: words.title,
    measure,
    problems,
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.heading(measure.name)} answer={words.answer} />
        <UnitNote measure={measure} />
        {due.length === 0 && measure.closedOn === null && <p>{words.noneDue}</p>}
        {measure.closedOn === null ? form : <p>{words.closed}</p>}
        <p>
          <a href={href(paths.measurePaste, parameters)}>{words.pasteLink}</a>
        </p>
      </div>
    ),
  })
}

/** The field of a value; with a second one for what it is counted out of. */
export function ValueFieldsOf({ measure, suffix, typed, problems, labels, hint }: {
  readonly measure: Measure
  readonly suffix: string
  readonly typed: TypedValue
  readonly problems: readonly Problem[]
  readonly labels: { readonly value: string; readonly above: string; readonly below: string }
  readonly hint?: string
}): ReactNode {
  const counted = needsDenominator(measure)
  const [value, below] = [`value${suffix}`, `below${suffix}`]
  return (
    <>
      <TextField id={value} name={value} label={counted ? labels.above : labels.value} {...(hint === undefined ? {} : { hint })} value={typed.value} {...problemAt(problems, value)} />
      {counted && <TextField id={below} name={below} label={labels.below} value={typed.below} {...problemAt(problems, below)} />}
    </>
  )
}
