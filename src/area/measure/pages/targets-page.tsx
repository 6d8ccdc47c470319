import type { ReactNode } from 'react'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { type ComparedValue, type FormState, DateQuestion, PageHeading, PlainForm, QuickerNotice, TextField, dateText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Measure, Target } from '../records.ts'
import { isFromStart } from '../rules/day-limits.ts'
import { formWords as words } from '../words/measure.ts'
import { valueText } from '../words/measure-text.ts'
import { UnitNote, measureFrame } from './frame.tsx'

/** Targets of a measure, and one that is typed. */
export interface TargetsModel {
  readonly measure: Measure
  readonly targets: readonly Target[]
  readonly day: TypedDate
  readonly value: string
  readonly conflict: readonly ComparedValue[] | null
  readonly state: FormState
  /** A form id for each target that can be taken away. */
  readonly newId: () => string
}

/** Adds a target from a day on, or takes one away. */
export function targetsPage(model: TargetsModel): string {
  const { measure, day, value, conflict, state } = model
  const parameters = { measure: measure.measureId }
  return measureFrame({
    title: words.targetsTitle,
    isUnsaved: conflict !== null,
    measure,
    problems: state.problems,
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.targetsHeading(measure.name)} answer={words.targetsAnswer} />
        <UnitNote measure={measure} />
        {conflict !== null && <QuickerNotice values={conflict} keep={href(paths.measure, parameters)} />}
        <Standing {...model} />
        <PlainForm action={href(paths.measureTargets, parameters)} from={state.from} carried={{ version: [String(state.version)], deed: ['add'] }} buttons={[{ text: words.targetsButton }]}>
          <DateQuestion name="from" legend={words.targetNewLegend} hint={words.targetNewHint} size="s" value={day} {...problemAt(state.problems, 'from-day')} />
          <TextField id="value" name="value" label={words.targetValue} hint={words.targetValueHint} value={value} {...problemAt(state.problems, 'value')} />
        </PlainForm>
      </div>
    ),
  })
}

function Standing({ measure, targets, state, newId }: TargetsModel): ReactNode {
  if (targets.length === 0) return <p>{words.targetsNone}</p>
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.targetsNow}</h2>
      <ul className="nhsuk-list">
        {targets.map((target) => (
          <li key={target.startsOn}>
            {targetText(target, measure)}
            <PlainForm action={href(paths.measureTargets, { measure: measure.measureId })} from={{ ...state.from, formId: newId() }} carried={{ version: [String(state.version)], deed: ['remove'], startsOn: [target.startsOn] }} buttons={[{ text: words.targetRemove(targetText(target, measure)), isSecondary: true }]} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** A target with the day from which it holds. */
export function targetText({ startsOn, value }: Target, measure: Measure): string {
  const from = isFromStart(startsOn) ? words.targetFromStart : words.targetFrom(dateText(startsOn))
  return `${from}: ${value === null ? words.targetEmpty : valueText(value, measure)}`
}
