import { DataTable, type FormOrigin, PageHeading, PlainForm } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Person } from '../records.ts'
import type { TypedPerson } from '../rules/typed-person.ts'
import { changeWords as words, personWords } from '../words/person.ts'
import type { FormProblem } from '../words/problems.ts'
import { FormProblems, fieldNames } from './form-parts.tsx'
import { nameOf } from './holding-text.ts'
import { PersonFields, personFields } from './person-fields.tsx'

export interface ChangePageModel {
  readonly person: Person
  readonly typed: TypedPerson
  /** Of the person, from which the form is drawn. */
  readonly version: number
  readonly problems: readonly FormProblem[]
  readonly from: FormOrigin
}

/** Changes names, e-mail and employee number. */
export function changePage({ person, typed, version, problems, from }: ChangePageModel): string {
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
          <PersonFields typed={typed} problems={problems} />
        </PlainForm>
      </div>
    ),
  })
}

/** What stands now beside what was typed, when somebody else changed the person meanwhile. */
export function changedMeanwhilePage({ person, typed, from }: Omit<ChangePageModel, 'version' | 'problems'>): string {
  const stands: TypedPerson = { givenName: person.givenName, familyName: person.familyName, email: person.email ?? '', employeeNumber: person.employeeNumber ?? '' }
  return sitePage({
    title: words.meanwhile,
    hasProblem: true,
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.meanwhile} answer={words.meanwhileAnswer} />
        <DataTable
          caption={words.comparison}
          columns={Object.values(words.columns).map((heading) => ({ heading }))}
          rows={personFields.map((field) => [words[field], stands[field] || words.nothing, typed[field] || words.nothing])}
        />
        <PlainForm
          action={href(paths.personChange, { person: person.personId })}
          from={from}
          carried={{ version: [String(person.version)], ...Object.fromEntries(personFields.map((field) => [fieldNames[field], [typed[field]]])) }}
          buttons={[{ text: words.saveTyped }]}
        />
        <p>
          <a href={href(paths.person, { person: person.personId })}>{words.keep}</a>
        </p>
      </div>
    ),
  })
}
