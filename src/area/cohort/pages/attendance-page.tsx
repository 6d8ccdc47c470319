import { CheckboxQuestion, type FormState, PlainForm, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Cohort, Sitting } from '../records.ts'
import { attendanceWords as words } from '../words/groups.ts'
import { framed } from './frame.tsx'
import type { NamedMember } from './people-page.tsx'

/** The form for who came on one day. */
export function attendancePage({ cohort, sitting, people, came, state: { from, version } }: {
  readonly cohort: Cohort
  readonly sitting: Sitting
  /** Who has a place, by name. */
  readonly people: readonly NamedMember[]
  readonly came: ReadonlySet<string>
  readonly state: FormState
}): string {
  const group = { cohort: cohort.cohortId }
  return framed({
    title: words.title(dateText(sitting.day)),
    answer: words.answer,
    wayBack: { text: cohort.name, href: href(paths.cohort, group) },
    children: people.length === 0 ? <p>{words.nobody}</p> : (
      <div className="ek-reading">
        <PlainForm action={href(paths.cohortPeople, group)} from={from} carried={{ do: ['came'], version: [String(version)], sitting: [sitting.sittingId] }} buttons={[{ text: words.button }]}>
          <CheckboxQuestion name="person" legend={words.legend} choices={people.map(({ personId, name }) => ({ value: personId, text: name }))} values={[...came]} />
        </PlainForm>
      </div>
    ),
  })
}
