import { Card } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { PageHeading, PlainForm, Warning } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Group } from '../rules/groups.ts'
import type { ShownPerson } from '../store/demonstrations.ts'
import { chooseWords as words } from '../words.ts'

/** Who may be tried, and where they are. */
export interface ChoosePersonModel {
  readonly organisation: string
  readonly groups: readonly { readonly group: Group; readonly people: readonly ShownPerson[] }[]
  readonly toldUntil: CalendarDate | null
  /** The page of ours that was asked for before, checked. */
  readonly returnTo: string | null
}

/** The page on which somebody chooses who to be. */
export function choosePersonPage({ organisation, groups, toldUntil, returnTo }: ChoosePersonModel): string {
  return sitePage({
    title: words.title,
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        <Warning heading={words.important}>
          <p>
            {words.invented(organisation)} {toldUntil !== null && words.toldUntil(toldUntil)}
          </p>
          <ul>
            {words.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Warning>
        {groups.length === 0 && <p>{words.nobody}</p>}
        {groups.map(({ group, people }) => (
          <section key={group}>
            <h2 className="nhsuk-heading-m">{words.groups[group]}</h2>
            <ul className="ek-doors">
              {people.map((person) => (
                <li key={person.personId}>
                  <PersonCard person={person} returnTo={returnTo} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  })
}

function PersonCard({ person: { personId, name, role, sentence }, returnTo }: { readonly person: ShownPerson; readonly returnTo: string | null }): ReactNode {
  return (
    <Card>
      <Card.Heading headingLevel="h3" size="s">
        {name}
      </Card.Heading>
      <Card.Description className="nhsuk-u-margin-bottom-3">{sentence}</Card.Description>
      <p>{words.tries[role]}</p>
      <PlainForm
        action={href(paths.signInDemonstration)}
        carried={{ person: [personId], ...(returnTo === null ? {} : { return: [returnTo] }) }}
        buttons={[{ text: words.button(name), isSecondary: true }]}
      />
    </Card>
  )
}
