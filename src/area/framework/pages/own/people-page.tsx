import type { ReactNode } from 'react'
import { type FormOrigin, type FormState, PageHeading, PlainForm, RadioQuestion, SearchForm, problemAt } from '../../../../platform/design/index.ts'
import { href, paths } from '../../../../platform/http/paths.ts'
import type { Colleague, FoundColleagues } from '../../../people/index.ts'
import { type Collaborator, type OwnFramework, collaboratorParts } from '../../records.ts'
import type { TypedInvitation } from '../../service/keep-people.ts'
import { partWords, peopleWords as words } from '../../words/collaboration.ts'
import { doneWords } from '../../words/list.ts'
import { frameworkFrame } from './frame.tsx'

export interface PeoplePageModel {
  readonly framework: OwnFramework
  readonly collaborators: readonly Collaborator[]
  readonly nameOf: (personId: string) => string
  readonly text: string
  /** Null before any search. */
  readonly found: FoundColleagues | null
  readonly typed: TypedInvitation
  /** A form of its own for each button. */
  readonly newOrigin: () => FormOrigin
  readonly done: keyof typeof doneWords | null
  readonly state: FormState
}

/** Who is invited to a framework, and the forms that change it. */
export function peoplePage(model: PeoplePageModel): string {
  const { framework, collaborators, text, found, done, state } = model
  const action = href(paths.frameworkPeople, { framework: framework.id })
  return frameworkFrame({
    title: words.title,
    framework,
    problems: state.problems,
    done: done === null ? null : doneWords[done],
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        <p>{words.keepers}</p>
        <p>{words.howTheyKnow}</p>
        <h2 className="nhsuk-heading-m">{words.now}</h2>
        {collaborators.length === 0 ? (
          <p>{words.nobody}</p>
        ) : (
          <ul className="ek-choices">
            {collaborators.map((one) => (
              <li key={one.personId}>
                <Invited {...model} one={one} action={action} />
              </li>
            ))}
          </ul>
        )}
        <SearchForm action={action} field={{ id: 'q', name: 'q', label: words.search, hint: words.searchHint, value: text, ...problemAt(state.problems, 'q') }} button={words.find} />
        {found !== null && <Found {...model} found={found} action={action} />}
      </>
    ),
  })
}

function Invited({ one: { personId, part }, nameOf, newOrigin, action }: PeoplePageModel & { readonly one: Collaborator; readonly action: string }): ReactNode {
  const name = nameOf(personId)
  const other = part === 'comment' ? 'change' : 'comment'
  const buttons = [
    { name: 'part', value: other, text: words.give[other](name), isSecondary: true },
    { name: 'part', value: 'end', text: words.end(name), isSecondary: true },
  ]
  return (
    <>
      <p>
        <strong>{name}</strong>. {partWords[part].text}.
      </p>
      <PlainForm action={action} from={newOrigin()} carried={{ colleague: [personId] }} buttons={buttons} />
    </>
  )
}

function Found({ found, collaborators, text, typed, newOrigin, action, state }: PeoplePageModel & { readonly found: FoundColleagues; readonly action: string }): ReactNode {
  const invited = new Set(collaborators.map(({ personId }) => personId))
  const choices = found.people.filter(({ personId }) => !invited.has(personId))
  if (choices.length === 0) return <p>{words.nobodyFound}</p>
  return (
    <PlainForm action={action} from={newOrigin()} carried={{ q: [text] }} buttons={[{ text: words.button }]}>
      <RadioQuestion name="colleague" legend={words.found} size="s" {...(found.isCut ? { hint: words.cut } : {})} value={typed.colleague} choices={choices.map(choiceOf)} {...problemAt(state.problems, 'colleague')} />
      <RadioQuestion name="part" legend={words.part} size="s" value={typed.part} choices={collaboratorParts.map((part) => ({ value: part, ...partWords[part] }))} {...problemAt(state.problems, 'part')} />
    </PlainForm>
  )
}

function choiceOf({ personId, givenName, familyName, titles }: Colleague) {
  return { value: personId, text: `${givenName} ${familyName}`, hint: titles.length === 0 ? words.noPost : titles.join('; ') }
}
