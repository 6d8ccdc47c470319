import type { ReactNode } from 'react'
import { type FormOrigin, type FormState, PageHeading, PlainForm, RadioQuestion, SearchForm, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { FoundColleagues } from '../../people/index.ts'
import type { Measure } from '../records.ts'
import { formWords as words } from '../words/measure.ts'
import { measureFrame } from './frame.tsx'

/** Who answers for a measure, and colleagues to choose from. */
export interface OwnerModel {
  readonly measure: Measure
  /** Null when nobody is named. */
  readonly ownerName: string | null
  readonly text: string
  /** Null before any search. */
  readonly found: FoundColleagues | null
  readonly conflict: string | null
  readonly state: FormState
}

/** Says who answers for a measure. */
export function ownerPage(model: OwnerModel): string {
  const { measure, ownerName, text, conflict, state } = model
  const action = href(paths.measureOwner, { measure: measure.measureId })
  const carried = { version: [String(state.version)] }
  const second: FormOrigin = { ...state.from, formId: state.secondFormId }
  return measureFrame({
    title: words.ownerTitle,
    measure,
    problems: state.problems,
    done: conflict,
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.ownerHeading(measure.name)} answer={words.ownerAnswer} />
        <h2 className="nhsuk-heading-m">{words.ownerNow}</h2>
        <p>{ownerName ?? words.ownerNobody}</p>
        {measure.ownerPersonId !== null && <PlainForm action={action} from={second} carried={{ ...carried, deed: ['end'] }} buttons={[{ text: words.ownerEnd, isSecondary: true }]} />}
        <SearchForm action={action} field={{ id: 'q', name: 'q', label: words.ownerSearch, value: text, ...(model.found === null || model.found.people.length === 0 ? problemAt(state.problems, 'owner') : {}) }} />
        <Found {...model} action={action} />
      </div>
    ),
  })
}

function Found({ found, text, state, action }: OwnerModel & { readonly action: string }): ReactNode {
  if (found === null) return null
  if (found.people.length === 0) return <p>{words.ownerNoneFound}</p>
  return (
    <PlainForm action={action} from={state.from} carried={{ version: [String(state.version)], q: [text], deed: ['name'] }} buttons={[{ text: words.ownerButton }]}>
      <RadioQuestion
        name="owner"
        legend={words.ownerFound}
        {...(found.isCut ? { hint: words.ownerCut } : {})}
        choices={found.people.map(({ personId, givenName, familyName, titles }) => ({ value: personId, text: `${givenName} ${familyName}`, hint: titles.join(', ') }))}
        {...problemAt(state.problems, 'owner')}
      />
    </PlainForm>
  )
}
