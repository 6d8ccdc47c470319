import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { type FormOrigin, DateQuestion, PageHeading, PlainForm, dateText, Notice } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { Person } from '../records.ts'
import { endedByLeaving } from '../rules/endings.ts'
import type { HeldPost } from '../service/people-store.ts'
import { endWords, leaveWords as words, personWords } from '../words/person.ts'
import type { FormProblem } from '../words/problems.ts'
import { FormProblems, problemAt } from './form-parts.tsx'
import { nameOf, postText } from './holding-text.ts'

export interface LeavePageModel {
  readonly person: Person
  readonly holdings: readonly HeldPost[]
  readonly managesPeople: boolean
  readonly typed: TypedDate
  readonly problems: readonly FormProblem[]
  readonly isChanged: boolean
  readonly today: CalendarDate
  readonly from: FormOrigin
}

/** Enters the last day at work. */
export function leavePage({ person, holdings, managesPeople, typed, problems, isChanged, today, from }: LeavePageModel): string {
  const name = nameOf(person)
  const ending = endedByLeaving(holdings, today)
  return sitePage({
    title: words.title(name),
    hasProblem: problems.length > 0 || isChanged,
    wayBack: { kind: 'back', link: { text: personWords.backTo(name), href: href(paths.person, { person: person.personId }) } },
    content: (
      <div className="ek-reading">
        <FormProblems problems={problems} />
        {isChanged && <Notice>{endWords.meanwhile}</Notice>}
        <PageHeading heading={words.title(name)} answer={words.answer} />
        {person.leftOn !== null && <p>{words.already(dateText(addDays(person.leftOn, -1)))}</p>}
        {ending.length > 0 && (
          <>
            <h2 className="nhsuk-heading-m">{words.endsHeading}</h2>
            <ul>
              {ending.map(({ period }) => (
                <li key={period.holdingId}>{postText(period)}</li>
              ))}
            </ul>
          </>
        )}
        {managesPeople && <p>{words.manages}</p>}
        <p>{words.roles}</p>
        <PlainForm action={href(paths.personLeave, { person: person.personId })} from={from} carried={{ version: [String(person.version)] }} buttons={[{ text: words.save }]}>
          <DateQuestion name="last" legend={words.legend} hint={words.hint} value={typed} {...problemAt(problems, 'last')} />
        </PlainForm>
      </div>
    ),
  })
}
