import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { Bullets, DataTable, DateQuestion, FieldlessForm, type FormOrigin, KeyFacts, PlainForm, type Problem, TextField, dateText, numberText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Sitting } from '../records.ts'
import type { TypedPlan } from '../rules/typed-plan.ts'
import { whoIs } from '../rules/state.ts'
import type { OpenedCohort } from '../service/asking.ts'
import { groupWords as words, stateWords } from '../words/groups.ts'
import { framed } from './frame.tsx'

/** What the page of a group is made from. */
export interface GroupPageModel {
  readonly opened: OpenedCohort
  /** Who came, by sitting. */
  readonly attendance: ReadonlyMap<string, ReadonlySet<string>>
  /** The names of what the programme builds. */
  readonly builds: readonly string[]
  readonly typed: Pick<TypedPlan, 'name' | 'places' | 'first'>
  readonly problems: readonly Problem[]
  readonly fromOf: () => FormOrigin
  readonly today: CalendarDate
  readonly said: string | null
}

/** A group: what it is, its days, and the ways to its people and to what came of it. */
export function groupPage(model: GroupPageModel): string {
  const { opened, problems, said } = model
  const { cohort, state } = opened
  const isOpen = state !== 'closed'
  return framed({
    title: cohort.name,
    answer: words.answer(cohort.programme, stateWords[state]),
    wayBack: { text: words.back, href: href(paths.cohorts) },
    problems,
    said,
    children: (
      <>
        <ul className="nhsuk-list">
          <li><a href={href(paths.cohortPeople, { cohort: cohort.cohortId })}>{words.toPeople}</a></li>
          <li><a href={href(paths.cohortOutcome, { cohort: cohort.cohortId })}>{words.toOutcome}</a></li>
        </ul>
        {!isOpen && <p>{words.closed}</p>}
        <Facts {...model} />
        <Days {...model} isOpen={isOpen} />
        {isOpen && <Changes {...model} />}
      </>
    ),
  })
}

function whole(value: number): string {
  return numberText(value, { decimals: 0 })
}

function Facts({ opened: { cohort, unitName, standings }, builds }: GroupPageModel): ReactNode {
  const { facts } = words
  const rows: readonly (readonly [string, ReactNode])[] = [
    [facts.programme, <a key="programme" href={href(paths.ownCatalogueEntry, { entry: cohort.entryId })}>{cohort.programme}</a>],
    [facts.builds, <Bullets key="builds" lines={builds} />],
    [facts.unit, unitName],
    [facts.places, whole(cohort.places)],
    [facts.taken, whole(whoIs(standings, 'has-place').length)],
    [facts.waiting, whole(whoIs(standings, 'waiting').length)],
    [facts.invited, whole(whoIs(standings, 'invited').length)],
    [facts.declined, whole(whoIs(standings, 'declined').length)],
  ]
  return <KeyFacts facts={rows.map(([name, value]) => ({ name, value }))} />
}

function Days(model: GroupPageModel & { readonly isOpen: boolean }): ReactNode {
  const { opened: { sittings, standings }, attendance, problems, isOpen, today } = model
  const places = whoIs(standings, 'has-place').length
  const cells = (sitting: Sitting) => {
    const came = attendance.get(sitting.sittingId)?.size ?? 0
    return [dateText(sitting.day), sitting.day > today ? words.ahead : sitting.notedOn === null ? words.notNoted : words.came(whole(came), whole(Math.max(came, places))), ...(isOpen ? [<DayDeed key="do" {...model} sitting={sitting} />] : [])]
  }
  const { day, came, what } = words.columns
  const columns = [day, came, ...(isOpen ? [what] : [])]
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.days}</h2>
      <FieldlessForm id="days" problems={problems}>
        {sittings.length === 0 ? <p>{words.noDays}</p> : <DataTable caption={words.daysCaption} isCaptionHidden columns={columns.map((heading) => ({ heading }))} rows={sittings.map(cells)} />}
      </FieldlessForm>
    </>
  )
}

/** On a day that has come: write down who came. One that is to come can be taken away. */
function DayDeed({ opened: { cohort }, sitting: { sittingId, day }, fromOf, today }: GroupPageModel & { readonly sitting: Sitting }): ReactNode {
  const group = { cohort: cohort.cohortId }
  if (day <= today) return <a href={href(paths.cohortPeople, group, { day: sittingId })}>{words.toAttendance(dateText(day))}</a>
  return <PlainForm action={href(paths.cohort, group)} from={fromOf()} carried={{ do: ['remove'], version: [String(cohort.version)], sitting: [sittingId] }} buttons={[{ text: words.remove(dateText(day)), isSecondary: true }]} />
}

function Changes({ opened: { cohort, state }, typed, problems, fromOf }: GroupPageModel): ReactNode {
  const action = href(paths.cohort, { cohort: cohort.cohortId })
  const version = [String(cohort.version)]
  return (
    <div className="ek-reading">
      <h2 className="nhsuk-heading-m">{words.addDay}</h2>
      <PlainForm action={action} from={fromOf()} carried={{ do: ['add'], version }} buttons={[{ text: words.addDayButton, isSecondary: true }]}>
        <DateQuestion name="first" legend={words.columns.day} size="s" value={typed.first} {...problemAt(problems, 'first-day')} />
      </PlainForm>
      <h2 className="nhsuk-heading-m">{words.change}</h2>
      <PlainForm action={action} from={fromOf()} carried={{ do: ['change'], version }} buttons={[{ text: words.changeButton }]}>
        <TextField id="name" name="name" label={words.columnsOfChange.name} value={typed.name} {...problemAt(problems, 'name')} />
        <TextField id="places" name="places" inputMode="numeric" label={words.columnsOfChange.places} value={typed.places} {...problemAt(problems, 'places')} />
      </PlainForm>
      {state === 'planned' && (
        <FieldlessForm id="give-up" problems={problems}>
          <h2 className="nhsuk-heading-m">{words.giveUp}</h2>
          <p>{words.giveUpWhat}</p>
          <PlainForm action={action} from={fromOf()} carried={{ do: ['give-up'], version }} buttons={[{ text: words.giveUp, isSecondary: true }]} />
        </FieldlessForm>
      )}
    </div>
  )
}
