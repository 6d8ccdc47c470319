import type { ReactNode } from 'react'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { type FormState, DateQuestion, LongText, PageHeading, PlainForm, TextField, dateText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Annotation, Measure, Rebase } from '../records.ts'
import { rebasesInForce } from '../rules/series-of-measure.ts'
import { markWords as words } from '../words/marks.ts'
import { measureFrame } from './frame.tsx'

/** What the forms about marks on a chart share. */
interface MarkModel {
  readonly measure: Measure
  readonly day: TypedDate
  readonly text: string
  /** An example of a day, for the hint. */
  readonly example: string
  readonly notice: string | null
  readonly state: FormState
  /** A form id for each thing that can be taken away. */
  readonly newId: () => string
}

/** Lets limits begin anew from a day, and withdraws earlier decisions. */
export function rebasePage(model: MarkModel & { readonly rebases: readonly Rebase[] }): string {
  const { measure, day, text, example, notice, state } = model
  const action = href(paths.measureRebase, { measure: measure.measureId })
  return measureFrame({
    title: words.rebaseTitle,
    measure,
    problems: state.problems,
    done: notice,
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.rebaseHeading(measure.name)} answer={words.rebaseAnswer} />
        <ul className="nhsuk-list nhsuk-list--bullet">
          {[words.rebaseBefore, words.rebaseNever, words.rebaseTrial].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <PlainForm action={action} from={state.from} carried={{ deed: ['rebase'] }} buttons={[{ text: words.rebaseButton }]}>
          <DateQuestion name="from" legend={words.day} hint={words.dayHint(example)} size="s" value={day} {...problemAt(state.problems, 'from-day')} />
          <LongText id="reason" name="reason" label={words.reason} hint={words.reasonHint} rows={3} value={text} {...problemAt(state.problems, 'reason')} />
        </PlainForm>
        <h2 className="nhsuk-heading-m">{words.rebasesHeading}</h2>
        <Withdrawals {...model} action={action} />
      </div>
    ),
  })
}

function Withdrawals({ rebases, state, newId, action }: MarkModel & { readonly rebases: readonly Rebase[]; readonly action: string }): ReactNode {
  const inForce = rebasesInForce(rebases)
  if (inForce.length === 0) return <p>{words.rebasesNone}</p>
  return inForce.map(({ rebaseId, startsOn, reason }) => (
    <section key={rebaseId}>
      <h3 className="nhsuk-heading-s">{dateText(startsOn)}</h3>
      <p>{reason}</p>
      <PlainForm action={action} from={{ ...state.from, formId: newId() }} carried={{ deed: ['withdraw'], rebase: [rebaseId] }} buttons={[{ text: words.withdraw(dateText(startsOn)), isSecondary: true }]}>
        <TextField id={`withdraw-${rebaseId}`} name="reason" label={words.withdrawReason} {...problemAt(state.problems, `withdraw-${rebaseId}`)} />
      </PlainForm>
    </section>
  ))
}

/** Writes something beside a day, and takes it away. */
export function annotationsPage(model: MarkModel & { readonly annotations: readonly Annotation[] }): string {
  const { measure, day, text, example, notice, state, annotations, newId } = model
  const action = href(paths.measureAnnotations, { measure: measure.measureId })
  return measureFrame({
    title: words.annotationsTitle,
    measure,
    problems: state.problems,
    done: notice,
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.annotationsHeading(measure.name)} answer={words.annotationsAnswer} />
        <PlainForm action={action} from={state.from} carried={{ deed: ['add'] }} buttons={[{ text: words.annotationButton }]}>
          <DateQuestion name="from" legend={words.annotationDay} hint={words.annotationDayHint(example)} size="s" value={day} {...problemAt(state.problems, 'from-day')} />
          <TextField id="text" name="text" label={words.annotationText} hint={words.annotationTextHint} value={text} {...problemAt(state.problems, 'text')} />
        </PlainForm>
        <h2 className="nhsuk-heading-m">{words.annotationsList}</h2>
        {annotations.length === 0 && <p>{words.annotationsNone}</p>}
        {annotations.map((annotation) => (
          <section key={annotation.annotationId}>
            <p>{`${dateText(annotation.day)}: ${annotation.text}`}</p>
            <PlainForm action={action} from={{ ...state.from, formId: newId() }} carried={{ deed: ['remove'], annotation: [annotation.annotationId] }} buttons={[{ text: words.annotationRemove(annotation.text), isSecondary: true }]} />
          </section>
        ))}
      </div>
    ),
  })
}
