import { type FormState, LongText, PageHeading, PlainForm, RadioQuestion, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Measure, Observation } from '../records.ts'
import { observationText, pointDayText } from '../words/measure-text.ts'
import { valueWords as words } from '../words/values.ts'
import { measureFrame } from './frame.tsx'
import { type TypedValue, ValueFieldsOf } from './values-page.tsx'

/** What can be done with one value. */
export const valueDeeds = ['value', 'leave-out', 'count-again', 'remove'] as const

/** One value that is to be changed. */
export interface ValueModel {
  readonly measure: Measure
  readonly observation: Observation
  readonly deed: string
  readonly typed: TypedValue
  readonly reason: string
  /** What stands changed since the form was drawn. */
  readonly hasConflict: boolean
  readonly state: FormState
}

/** Corrects one value, leaves it out, counts it again or takes it away, with the reason. */
export function valuePage({ measure, observation, deed, typed, reason, hasConflict, state }: ValueModel): string {
  const day = pointDayText(observation.day, measure)
  const isLeftOut = observation.ghostReason !== null
  const offered = valueDeeds.filter((one) => one !== (isLeftOut ? 'leave-out' : 'count-again'))
  return measureFrame({
    title: words.oneTitle,
    measure,
    problems: state.problems,
    done: hasConflict ? words.conflict : null,
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.oneHeading(day, measure.name)} answer={words.oneNow(observationText(observation, measure))} />
        {isLeftOut && <p>{words.oneLeftOut(observation.ghostReason)}</p>}
        <PlainForm action={href(paths.measureValue, { measure: measure.measureId, day: observation.day })} from={state.from} carried={{ version: [String(state.version)] }} buttons={[{ text: words.oneSave }]}>
          <RadioQuestion name="deed" legend={words.deed} size="s" value={deed} choices={offered.map((value) => ({ value, text: words.deeds[value], hint: words.deedHints[value] }))} {...problemAt(state.problems, 'deed')} />
          <ValueFieldsOf measure={measure} suffix="" typed={typed} problems={state.problems} labels={{ value: words.newValue, above: words.newValue, below: words.otherBelow }} hint={words.newValueHint} />
          <LongText id="reason" name="reason" label={words.reason} hint={words.reasonHint} rows={2} value={reason} {...problemAt(state.problems, 'reason')} />
        </PlainForm>
      </div>
    ),
  })
}
