import type { ReactNode } from 'react'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { type ComparedValue, type FormState, DateQuestion, PageHeading, PlainForm, QuickerNotice, TextField, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Unit } from '../records.ts'
import type { TypedUnit } from '../service/keep-units.ts'
import { unitWords as words } from '../words/unit.ts'
import { ChooseUnit, type PlaceSearch } from './choose-unit.tsx'
import { organisationPage } from './frame.tsx'

/** The form for a new unit. */
export function newUnitPage({ path, typed, state }: { readonly path: readonly Unit[]; readonly typed: TypedUnit; readonly state: FormState }): string {
  const parent = path.at(-1)
  return organisationPage({
    title: words.newTitle,
    path,
    problems: state.problems,
    content: (
      <>
        <PageHeading heading={words.newTitle} answer={words.newAnswer(parent?.name ?? '')} />
        <PlainForm action={href(paths.unitNew, { unit: parent?.unitId ?? '' })} from={state.from} buttons={[{ text: words.newButton }]}>
          <UnitFields typed={typed} state={state} />
        </PlainForm>
      </>
    ),
  })
}

function UnitFields({ typed, state: { problems } }: { readonly typed: TypedUnit; readonly state: FormState }): ReactNode {
  return (
    <>
      <TextField id="name" name="name" label={words.name} hint={words.nameHint} value={typed.name} {...problemAt(problems, 'name')} />
      <TextField id="code" name="code" label={words.codeLabel} hint={words.codeHint} value={typed.code} {...problemAt(problems, 'code')} />
    </>
  )
}

/** What the page that changes a unit shows. */
export interface UnitChange {
  readonly path: readonly Unit[]
  readonly typed: TypedUnit
  /** What stands now beside what was typed, when somebody else changed it since the form was drawn. */
  readonly conflict: readonly ComparedValue[] | null
  readonly search: PlaceSearch | null
  /** The unit that was chosen as its new place; empty for none. */
  readonly chosen: string
  readonly state: FormState
}

/** The forms that change a unit: its name and code, and its place. */
export function changeUnitPage({ path, typed, conflict, search, chosen, state }: UnitChange): string {
  const unit = path.at(-1)
  const parent = path.at(-2)
  const action = href(paths.unitChange, { unit: unit?.unitId ?? '' })
  return organisationPage({
    title: words.editTitle,
    isUnsaved: conflict !== null,
    path,
    problems: state.problems,
    content: (
      <>
        <PageHeading heading={words.editHeading(unit?.name ?? '')} />
        {conflict !== null && <QuickerNotice values={conflict} keep={href(paths.unit, { unit: unit?.unitId ?? '' })} />}
        <PlainForm action={action} from={state.from} carried={{ part: ['name'], version: [String(state.version)] }} buttons={[{ text: words.saveButton }]}>
          <UnitFields typed={typed} state={state} />
        </PlainForm>
        {parent !== undefined && (
          <>
            <h2 className="nhsuk-heading-m nhsuk-u-margin-top-6">{words.moveHeading}</h2>
            <p>{words.moveNow(parent.name)}</p>
            <ChooseUnit action={action} search={search} chosen={chosen} from={{ ...state.from, formId: state.secondFormId }} version={state.version} words={words} {...problemAt(state.problems, 'place')} />
          </>
        )}
      </>
    ),
  })
}

/** What stands now of a unit beside what was typed. */
export function comparedUnit({ name, code }: Unit, typed: TypedUnit): readonly ComparedValue[] {
  return [
    { field: words.name, now: name, typed: typed.name },
    { field: words.codeLabel, now: code ?? '', typed: typed.code },
  ]
}

/** The form that closes a unit. */
export function closeUnitPage({ path, typed, conflict, state }: { readonly path: readonly Unit[]; readonly typed: TypedDate; readonly conflict: readonly ComparedValue[] | null; readonly state: FormState }): string {
  const unit = path.at(-1)
  return organisationPage({
    title: words.closeTitle,
    isUnsaved: conflict !== null,
    path,
    problems: state.problems,
    content: (
      <>
        <PageHeading heading={words.closeHeading(unit?.name ?? '')} answer={words.closeAnswer} />
        {conflict !== null && <QuickerNotice values={conflict} keep={href(paths.unit, { unit: unit?.unitId ?? '' })} />}
        <PlainForm action={href(paths.unitClose, { unit: unit?.unitId ?? '' })} from={state.from} carried={{ version: [String(state.version)] }} buttons={[{ text: words.closeButton }]}>
          <DateQuestion name="closing" legend={words.closeDay} hint={words.closeDayHint} value={typed} {...problemAt(state.problems, 'closing-day')} />
        </PlainForm>
      </>
    ),
  })
}
