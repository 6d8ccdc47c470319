import type { ReactNode } from 'react'
import { type FormOrigin, type FormState, LongText, PageHeading, PlainForm, RadioQuestion, SearchForm, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Colleague, FoundColleagues } from '../../people/index.ts'
import type { Improvement, Member } from '../records.ts'
import type { TypedLearning } from '../service/keep-people.ts'
import { learningWords, peopleWords as words } from '../words/people.ts'
import { memberWords } from '../words/states.ts'
import { improvementFrame } from './frame.tsx'

export interface PeoplePageModel {
  readonly improvement: Improvement
  readonly members: readonly Member[]
  readonly nameOf: (personId: string) => string
  readonly text: string
  /** Null before any search. */
  readonly found: FoundColleagues | null
  readonly chosen: string
  /** A form of its own for each button. */
  readonly newOrigin: () => FormOrigin
  readonly state: FormState
}

/** Who works on it, and the forms that change it. */
export function peoplePage(model: PeoplePageModel): string {
  const { improvement, members, text, found, state } = model
  const action = href(paths.improvementPeople, { improvement: improvement.improvementId })
  return improvementFrame({
    title: words.title,
    improvement,
    problems: state.problems,
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        <h2 className="nhsuk-heading-m" id="person">{words.now}</h2>
        <ul className="ek-choices">
          {members.map((member) => (
            <li key={member.personId}>
              <MemberForms {...model} member={member} action={action} />
            </li>
          ))}
        </ul>
        <SearchForm action={action} field={{ id: 'q', name: 'q', label: words.search, hint: words.searchHint, value: text }} button={words.find} />
        {found !== null && (found.people.length === 0 ? <p>{words.nobody}</p> : <Found {...model} found={found} action={action} />)}
      </>
    ),
  })
}

function MemberForms({ member, members, nameOf, newOrigin, action }: PeoplePageModel & { readonly member: Member; readonly action: string }): ReactNode {
  const name = nameOf(member.personId)
  const isOnlyLead = member.part === 'lead' && members.filter(({ part }) => part === 'lead').length === 1
  const other = member.part === 'lead' ? { value: 'member', text: words.member(name) } : { value: 'lead', text: words.lead(name) }
  const buttons = isOnlyLead ? [] : [other, { value: 'leave', text: words.leave(name) }].map(({ value, text }) => ({ name: 'change', value, text, isSecondary: true }))
  return (
    <>
      <p>
        <strong>{name}</strong>. {memberWords[member.part]}.
      </p>
      {buttons.length > 0 && <PlainForm action={action} from={newOrigin()} carried={{ deed: ['change'], person: [member.personId] }} buttons={buttons} />}
    </>
  )
}

function Found({ found, members, text, chosen, newOrigin, action, state }: PeoplePageModel & { readonly found: FoundColleagues; readonly action: string }): ReactNode {
  const working = new Set(members.map(({ personId }) => personId))
  const choices = found.people.filter(({ personId }) => !working.has(personId))
  if (choices.length === 0) return <p>{words.nobody}</p>
  return (
    <PlainForm action={action} from={newOrigin()} carried={{ deed: ['add'], q: [text] }} buttons={[{ text: words.button }]}>
      <RadioQuestion name="colleague" legend={words.found} size="s" {...(found.isCut ? { hint: words.cut } : {})} value={chosen} choices={choices.map((one) => ({ value: one.personId, text: `${one.givenName} ${one.familyName}`, hint: titlesOf(one) }))} {...problemAt(state.problems, 'colleague')} />
    </PlainForm>
  )
}

function titlesOf({ titles }: Colleague): string {
  return titles.length === 0 ? words.noPost : titles.join('; ')
}

/** The form for what the viewer wants to learn. */
export function learningPage({ improvement, typed, state: { from, problems } }: { readonly improvement: Improvement; readonly typed: TypedLearning; readonly state: FormState }): string {
  return improvementFrame({
    title: learningWords.title,
    improvement,
    problems,
    content: (
      <>
        <PageHeading heading={learningWords.title} answer={learningWords.answer} />
        <p>{learningWords.who}</p>
        <PlainForm action={href(paths.improvementLearning, { improvement: improvement.improvementId })} from={from} buttons={[{ text: learningWords.button }]}>
          <LongText id="learning" name="learning" label={learningWords.learning} hint={learningWords.learningHint} value={typed.learning} {...problemAt(problems, 'learning')} />
          <RadioQuestion
            name="domain"
            legend={learningWords.domain}
            size="s"
            value={typed.domain}
            choices={[
              { value: 'management', text: learningWords.management, hint: learningWords.managementHint },
              { value: 'leadership', text: learningWords.leadership, hint: learningWords.leadershipHint },
            ]}
            {...problemAt(problems, 'domain')}
          />
        </PlainForm>
      </>
    ),
  })
}
