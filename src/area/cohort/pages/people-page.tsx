import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { Bullets, CheckboxQuestion, DataTable, type FormOrigin, PlainForm, numberText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type GapGroup, gapGroups } from '../rules/gap-groups.ts'
import type { Standing } from '../rules/state.ts'
import type { OpenedCohort } from '../service/asking.ts'
import type { Groups } from '../service/gain.ts'
import { peopleWords as words, standingWords } from '../words/groups.ts'
import { framed } from './frame.tsx'

/** Somebody who is invited, by name. */
export interface NamedMember {
  readonly personId: string
  readonly name: string
  readonly standing: Standing
  readonly daysCame: number
}

/** What the page of the people of a group is made from. */
export interface PeoplePageModel {
  readonly opened: OpenedCohort
  readonly groups: Groups
  readonly members: readonly NamedMember[]
  readonly problem: string | null
  /** The list that was sent, where one was. */
  readonly sent: string | null
  readonly fromOf: () => FormOrigin
  readonly said: string | null
}

/** Who would gain, who is invited, and who has a place. */
export function peoplePage(model: PeoplePageModel): string {
  const { opened: { cohort, state }, groups, problem, said } = model
  const [at] = problem === null ? [] : gapGroups.filter((group) => groups[group].length > 0).toSorted((one, other) => Number(other === model.sent) - Number(one === model.sent))
  const hasWishes = gapGroups.some((group) => groups[group].length > 0)
  return framed({
    title: words.title,
    answer: state === 'closed' ? words.answerClosed : words.answer(cohort.programme),
    wayBack: { text: cohort.name, href: href(paths.cohort, { cohort: cohort.cohortId }) },
    problems: problem === null ? [] : [{ fieldId: at === undefined ? 'lists' : listId(at), words: problem }],
    said,
    children: (
      <>
        {state !== 'closed' && (
          <div className="ek-reading" id="lists">
            <p>{words.whoIsHere}</p>
            <Details>
              <Details.Summary>{words.made}</Details.Summary>
              <Details.Text><Bullets lines={words.madeLines} /></Details.Text>
            </Details>
            {gapGroups.some((group) => groups[group].some(({ isNewManager }) => isNewManager)) && <p>{words.newManagerWhat}</p>}
            {hasWishes ? gapGroups.map((group) => <GapList key={group} {...model} group={group} hasProblem={group === at} />) : <p>{words.noWishes}</p>}
          </div>
        )}
        <h2 className="nhsuk-heading-m">{words.members}</h2>
        <Members {...model} />
      </>
    ),
  })
}

/** The first box of a list has this id. */
function listId(group: GapGroup): string {
  return `who-${group}`
}

/** One list, with a box for each person: a form of its own, so that nobody is invited from a list that was not looked at. */
function GapList({ opened: { cohort }, groups, group, problem, hasProblem, fromOf }: PeoplePageModel & { readonly group: GapGroup; readonly hasProblem: boolean }): ReactNode {
  const people = groups[group]
  const heading = words.groups[group]
  if (people.length === 0) {
    return (
      <>
        <h2 className="nhsuk-heading-m">{heading}</h2>
        <p>{words.nobody}</p>
      </>
    )
  }
  const choices = people.map(({ personId, name, post, isNewManager }) => ({ value: personId, text: post === null ? name : `${name}, ${post}`, ...(isNewManager && group !== 'no-clear-gap' ? { hint: words.newManager } : {}) }))
  return (
    <PlainForm action={href(paths.cohortPeople, { cohort: cohort.cohortId })} from={fromOf()} carried={{ do: ['invite'], list: [group], version: [String(cohort.version)] }} buttons={[{ text: words.inviteButton, isSecondary: group !== 'clear-gap' }]}>
      <CheckboxQuestion id={listId(group)} name="person" legend={heading} choices={choices} values={[]} {...(hasProblem && problem !== null ? { problem } : {})} />
    </PlainForm>
  )
}

function Members(model: PeoplePageModel): ReactNode {
  const { members, opened: { sittings, state } } = model
  if (members.length === 0) return <p>{words.noMembers}</p>
  const noted = sittings.filter(({ notedOn }) => notedOn !== null).length
  const hasOpen = state !== 'closed' && members.some(({ standing }) => standing === 'invited')
  const whole = (value: number) => numberText(value, { decimals: 0 })
  const rows = members.map((member) => [
    member.name,
    standingWords[member.standing],
    noted === 0 || member.standing !== 'has-place' ? words.noAnswer : words.days(whole(member.daysCame), whole(noted)),
    ...(hasOpen ? [<TakeBack key="do" {...model} member={member} />] : []),
  ])
  const { who, state: stateColumn, came, what } = words.columns
  const columns = [who, stateColumn, came, ...(hasOpen ? [what] : [])]
  return (
    <>
      <DataTable caption={words.membersCaption} isCaptionHidden columns={columns.map((heading) => ({ heading }))} rows={rows} />
      <p>{words.blame}</p>
    </>
  )
}

function TakeBack({ opened: { cohort }, member, fromOf }: PeoplePageModel & { readonly member: NamedMember }): ReactNode {
  if (member.standing !== 'invited') return ''
  return <PlainForm action={href(paths.cohortPeople, { cohort: cohort.cohortId })} from={fromOf()} carried={{ do: ['take-back'], version: [String(cohort.version)], person: [member.personId] }} buttons={[{ text: words.takeBack(member.name), isSecondary: true }]} />
}
