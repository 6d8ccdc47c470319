import type { ReactNode } from 'react'
import { type CarriedFields, type ComparedValue, type FormState, PageHeading, PlainForm, QuickerNotice, RadioQuestion, SelectField, TextField, Warning, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Measure } from '../records.ts'
import type { TypedMeasure } from '../rules/check-measure.ts'
import type { BroughtFigures } from '../service/add-with-figures.ts'
import { broughtWords } from '../words/brought-figures.ts'
import { chartTypeWords, formWords as words, frequencyWords, unitWords } from '../words/measure.ts'
import { BroughtValues, countText } from './brought-figures.tsx'
import { measureFrame } from './frame.tsx'
import { MeasureFields } from './measure-fields.tsx'

/** The form for a new measure. */
export interface NewMeasureModel {
  /** Units to which it can be added, with their paths. */
  readonly units: readonly { readonly unitId: string; readonly path: string }[]
  readonly unitId: string
  readonly typed: TypedMeasure
  readonly target: string
  readonly isOwn: boolean
  /** What came along from a chart; null for none. */
  readonly brought: { readonly figures: BroughtFigures; readonly carried: CarriedFields; /** What stands in the way of single values. */ readonly rowProblems: readonly string[] } | null
  readonly state: FormState
}

/** Adds a measure to a unit. */
export function newMeasurePage({ units, unitId, typed, target, isOwn, brought, state }: NewMeasureModel): string {
  const { problems, from } = state
  const form = (
    <PlainForm action={href(paths.measureNew)} from={from} carried={brought?.carried ?? {}} buttons={[{ text: brought === null ? words.newButton : broughtWords.button(countText(brought.figures)) }]}>
      <SelectField id="unit" name="unit" label={words.unit} none={words.unitChoose} value={units.length === 1 ? (units[0]?.unitId ?? '') : unitId} choices={units.map((unit) => ({ value: unit.unitId, text: unit.path }))} {...problemAt(problems, 'unit')} />
      <MeasureFields typed={typed} problems={problems} />
      <TextField id="target" name="target" label={words.target} hint={words.targetHint} value={target} {...problemAt(problems, 'target')} />
      <RadioQuestion name="isOwn" legend={words.isOwn} size="s" value={isOwn ? 'yes' : 'no'} choices={[{ value: 'yes', text: words.isOwnYes }, { value: 'no', text: words.isOwnNo }]} />
    </PlainForm>
  )
  return measureFrame({
    title: words.newTitle,
    problems,
    content: (
      <>
        <PageHeading heading={words.newTitle} answer={words.newAnswer} />
        {brought !== null && <RowProblems texts={brought.rowProblems} />}
        {units.length > 0 && brought !== null && <BroughtValues brought={brought.figures} />}
        {units.length === 0 ? <NoUnits /> : form}
      </>
    ),
  })
}

/** What single values are in the way of; nothing is added before they are mended in the chart. */
function RowProblems({ texts }: { readonly texts: readonly string[] }): ReactNode {
  if (texts.length === 0) return null
  return (
    <Warning heading={broughtWords.problems}>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>{broughtWords.mend}</p>
    </Warning>
  )
}

function NoUnits(): ReactNode {
  return (
    <>
      <p>{words.noUnits}</p>
      <p>{words.noUnitsMend}</p>
    </>
  )
}

/** Changes what is said of a measure. */
export function changeMeasurePage({ measure, typed, conflict, state }: { readonly measure: Measure; readonly typed: TypedMeasure; readonly conflict: readonly ComparedValue[] | null; readonly state: FormState }): string {
  const parameters = { measure: measure.measureId }
  return measureFrame({
    title: words.changeTitle,
    isUnsaved: conflict !== null,
    measure,
    problems: state.problems,
    content: (
      <>
        <PageHeading heading={words.changeHeading(measure.name)} />
        {conflict !== null && <QuickerNotice values={conflict} keep={href(paths.measure, parameters)} />}
        <PlainForm action={href(paths.measureChange, parameters)} from={state.from} carried={{ version: [String(state.version)] }} buttons={[{ text: words.saveButton }]}>
          <MeasureFields typed={typed} problems={state.problems} />
        </PlainForm>
      </>
    ),
  })
}

/** The name of a measure that changed in some other way, for a form in which nothing is typed. */
export function nameAsItStands({ name }: Pick<Measure, 'name'>): ComparedValue {
  return { field: words.name, now: name, typed: name }
}

/** What stands now of a measure beside what was typed. */
export function comparedMeasure(now: TypedMeasure, typed: TypedMeasure): readonly ComparedValue[] {
  const row = (field: string, name: keyof TypedMeasure, labels: Readonly<Record<string, string>> = {}) => ({ field, now: labels[now[name]] ?? now[name], typed: labels[typed[name]] ?? typed[name] })
  return [
    row(words.name, 'name'),
    row(words.direction, 'improvementDirection', words.directions),
    row(words.domain, 'domain', words.domains),
    row(words.unitOfMeasurement, 'unitOfMeasurement', unitWords),
    row(words.unitText, 'unitText'),
    row(words.decimals, 'decimals'),
    row(words.frequency, 'frequency', frequencyWords),
    row(words.definition, 'definition'),
    row(words.source, 'source'),
    row(words.chartType, 'chartType', chartTypeWords),
    row(words.per, 'per'),
    row(words.rules, 'rules', words.ruleNames),
    row(words.screen, 'screenOutliers'),
    row(words.fix, 'fixAfterNPoints'),
  ]
}

/** Closes a measure, or opens it again. */
export function closeMeasurePage({ measure, conflict, state }: { readonly measure: Measure; readonly conflict: readonly ComparedValue[] | null; readonly state: FormState }): string {
  const parameters = { measure: measure.measureId }
  const isOpen = measure.closedOn === null
  return measureFrame({
    title: words.closeTitle,
    isUnsaved: conflict !== null,
    measure,
    problems: state.problems,
    content: (
      <>
        <PageHeading heading={isOpen ? words.closeHeading(measure.name) : words.openHeading(measure.name)} answer={isOpen ? words.closeAnswer : words.openAnswer} />
        {conflict !== null && <QuickerNotice values={conflict} keep={href(paths.measure, parameters)} />}
        <PlainForm action={href(paths.measureClose, parameters)} from={state.from} carried={{ version: [String(state.version)], close: [isOpen ? 'yes' : 'no'] }} buttons={[{ text: isOpen ? words.closeButton : words.openButton }]} />
      </>
    ),
  })
}
