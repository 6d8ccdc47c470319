import { type FormOrigin, PageHeading, PlainForm, quickerWords, Quicker } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Person } from '../records.ts'
import type { AccessField } from '../rules/locked-fields.ts'
import type { TypedPerson } from '../rules/typed-person.ts'
import { changeWords as words, personWords } from '../words/person.ts'
import type { FormProblem } from '../words/problems.ts'
import { FormProblems, fieldNames } from './form-parts.tsx'
import { nameOf } from './holding-text.ts'
import { LockedFields, PersonFields, personFields } from './person-fields.tsx'

export interface ChangePageModel {
  readonly person: Person
  /** What of the person is shown and not asked. */
  readonly locked: readonly AccessField[]
  readonly typed: TypedPerson
  /** Of the person, from which the form is drawn. */
  readonly version: number
  readonly problems: readonly FormProblem[]
  readonly from: FormOrigin
}

/** Changes names, e-mail and employee number. */
export function changePage({ person, locked, typed, version, problems, from }: ChangePageModel): string {
  const name = nameOf(person)
  return sitePage({
    title: words.title(name),
    hasProblem: problems.length > 0,
    wayBack: { kind: 'back', link: { text: personWords.backTo(name), href: href(paths.person, { person: person.personId }) } },
    content: (
      <div className="ek-reading">
        <FormProblems problems={problems} />
        <PageHeading heading={words.title(name)} />
        <PlainForm action={href(paths.personChange, { person: person.personId })} from={from} carried={{ version: [String(version)] }} buttons={[{ text: words.save }]}>
          <PersonFields typed={typed} locked={locked} problems={problems} />
          <LockedFields person={person} locked={locked} problems={problems} />
        </PlainForm>
      </div>
    ),
  })
}

/** What stands now beside what was typed, when somebody else changed the person meanwhile. */
export function changedMeanwhilePage({ person, typed, from }: Pick<ChangePageModel, 'person' | 'typed' | 'from'>): string {
  const stands: TypedPerson = { givenName: person.givenName, familyName: person.familyName, email: person.email ?? '', employeeNumber: person.employeeNumber ?? '' }
  return sitePage({
    title: quickerWords.heading,
    hasProblem: true,
    content: (
      <div className="ek-reading">
        <PageHeading heading={quickerWords.heading} answer={quickerWords.answer} />
        <Quicker values={personFields.map((field) => ({ field: words[field], now: stands[field], typed: typed[field] }))} keep={href(paths.person, { person: person.personId })}>
          <PlainForm
            action={href(paths.personChange, { person: person.personId })}
            from={from}
            carried={{ version: [String(person.version)], ...Object.fromEntries(personFields.map((field) => [fieldNames[field], [typed[field]]])) }}
            buttons={[{ text: quickerWords.saveTyped }]}
          />
        </Quicker>
      </div>
    ),
  })
}
