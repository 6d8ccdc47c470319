import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { DataTable, type FormOrigin, PlainForm, type Problem, SelectField, dateText, numberText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { CatalogueEntry } from '../../catalogue/index.ts'
import type { Wish } from '../records.ts'
import { daysOf } from '../rules/state.ts'
import type { OwnPlace } from '../service/own.ts'
import { ownWords as words } from '../words/own.ts'
import { framed } from './frame.tsx'

/** What somebody’s own page of programmes is made from. */
export interface OwnPageModel {
  readonly places: readonly OwnPlace[]
  readonly wishes: readonly Wish[]
  readonly programmes: readonly CatalogueEntry[]
  readonly today: CalendarDate
  readonly fromOf: () => FormOrigin
  readonly problems: readonly Problem[]
  readonly said: string | null
}

/** Somebody’s own invitations and days, and their wish to be considered. */
export function ownPage(model: OwnPageModel): string {
  const { places, problems, said } = model
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: words.home, href: href(paths.home) },
    problems,
    said,
    children: (
      <>
        <h2 className="nhsuk-heading-m">{words.invitations}</h2>
        {places.length === 0 ? <p>{words.none}</p> : places.map((place) => <Place key={place.cohort.cohortId} {...model} place={place} />)}
        <div className="ek-reading">
          <h2 className="nhsuk-heading-m">{words.wish}</h2>
          <p>{words.wishWhat}</p>
          <p>{words.wishSees}</p>
          <p>{words.wishReads}</p>
        </div>
        <Wishes {...model} />
      </>
    ),
  })
}

type OfPlace = OwnPageModel & { readonly place: OwnPlace }

function Place(model: OfPlace): ReactNode {
  const { cohort, standing, state, before, sittings } = model.place
  const said = standing === 'waiting' ? words.standing.waiting(numberText(before, { decimals: 0 })) : words.standing[standing]
  return (
    <section id={`group-${cohort.cohortId}`} className="ek-reading">
      <h3 className="nhsuk-heading-s">{words.group(cohort.name, cohort.programme)}</h3>
      <p>{state === 'closed' ? words.closed : standing === 'invited' ? `${words.invited(daysText(model.place))} ${said}` : said}</p>
      {state !== 'closed' && standing !== 'declined' && <p>{words.outcome}</p>}
      {state !== 'closed' && <p>{words.sees}</p>}
      {sittings.length > 0 && standing !== 'declined' && <Days {...model} />}
      {state !== 'closed' && <Answers {...model} />}
    </section>
  )
}

function daysText({ sittings }: OwnPlace): string {
  const { first } = daysOf(sittings)
  return first === null ? words.noDays : words.begins(dateText(first))
}

function Days({ place: { cohort, sittings, standing }, today }: OfPlace): ReactNode {
  const was = ({ day, notedOn, wasThere }: OwnPlace['sittings'][number]) => (wasThere ? words.there : day > today ? words.ahead : notedOn === null ? words.notYet : words.notTicked)
  const hasPlace = standing === 'has-place'
  const columns = [words.columns.day, ...(hasPlace ? [words.columns.there] : [])]
  return <DataTable caption={words.daysCaption(cohort.name)} columns={columns.map((heading) => ({ heading }))} rows={sittings.map((sitting) => [dateText(sitting.day), ...(hasPlace ? [was(sitting)] : [])])} />
}

function Answers({ place: { cohort, standing }, fromOf }: OfPlace): ReactNode {
  const action = href(paths.ownProgrammes)
  const carried = { cohort: [cohort.cohortId] }
  const [accept, decline] = [{ text: words.accept, name: 'do', value: 'accept' }, { name: 'do', value: 'decline', isSecondary: true }]
  const buttons = { invited: [accept, { ...decline, text: words.decline }], 'has-place': [{ ...decline, text: words.giveBack }], waiting: [{ ...decline, text: words.giveBackWaiting }], declined: [{ ...accept, isSecondary: true }] }
  return <PlainForm action={action} from={fromOf()} carried={carried} buttons={buttons[standing]} />
}

function Wishes({ wishes, programmes, fromOf, problems }: OwnPageModel): ReactNode {
  const action = href(paths.ownProgrammes)
  const titles = new Map(programmes.map(({ id, title }) => [id, title]))
  const titleOf = ({ entryId }: Wish) => (entryId === null ? words.wishAny : (titles.get(entryId) ?? words.gone))
  const wished = new Set(wishes.map(({ entryId }) => entryId ?? 'any'))
  const choices = [{ value: 'any', text: words.wishAny }, ...programmes.map(({ id, title }) => ({ value: id, text: title }))].filter(({ value }) => !wished.has(value))
  const takeBack = (wish: Wish) => <PlainForm key="do" action={action} from={fromOf()} carried={{ do: ['no-wish'], entry: [wish.entryId ?? 'any'] }} buttons={[{ text: words.takeBack(titleOf(wish)), isSecondary: true }]} />
  return (
    <>
      {wishes.length === 0 ? <p>{words.noWish}</p> : (
        <DataTable caption={words.wishesCaption} columns={Object.values(words.wishColumns).map((heading) => ({ heading }))} rows={wishes.map((wish) => [titleOf(wish), dateText(wish.wishedOn), takeBack(wish)])} />
      )}
      {/* Who would like any programme has said it of each. */}
      {choices.length > 0 && !wished.has('any') && (
        <PlainForm action={action} from={fromOf()} carried={{ do: ['wish'] }} buttons={[{ text: words.say }]}>
          <SelectField id="entry" name="entry" label={words.chooseLegend} none={words.choose} choices={choices} {...problemAt(problems, 'entry')} />
        </PlainForm>
      )}
    </>
  )
}
