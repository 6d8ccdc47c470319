import type { ReactNode } from 'react'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { DataTable, DateQuestion, type FormOrigin, type FormState, PlainForm, RadioQuestion, SearchForm, TextField, dateText, momentText, problemAt } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type FoundColleagues, type Names, nameBehind, nameText } from '../../people/index.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { OpenedShare } from '../records.ts'
import { type TypedShare, isShared } from '../rules/sharing.ts'
import { listWords } from '../words/check-ins.ts'
import { shareWords as words } from '../words/sharing.ts'
import { framed } from './frame.tsx'

/** Everything that the page of sharing shows. */
export interface SharesModel {
  readonly shares: readonly OpenedShare[]
  readonly names: Names
  readonly today: CalendarDate
  readonly text: string
  /** Null before any search. */
  readonly found: FoundColleagues | null
  readonly typed: TypedShare
  readonly state: FormState
  /** A form of its own for each button. */
  readonly newOrigin: () => FormOrigin
  readonly said: string | null
}

/** To whom somebody shows their check-ins, and the form that begins it. */
export function sharesPage(model: SharesModel): string {
  const { shares, text, found, state, said } = model
  const action = href(paths.checkInShares)
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: listWords.title, href: href(paths.checkIns) },
    problems: state.problems,
    said,
    children: (
      <>
        <h2 className="nhsuk-heading-m">{words.now}</h2>
        {shares.length === 0 ? <p>{words.nothing}</p> : <Shares {...model} />}
        <h2 className="nhsuk-heading-m">{words.begin}</h2>
        <p className="ek-reading">{words.sees}</p>
        <SearchForm action={action} field={{ id: 'q', name: 'q', label: words.search, hint: words.searchHint, value: text }} button={words.find} />
        {found !== null && (found.people.length === 0 ? <p>{words.nobody}</p> : <Begin {...model} found={found} />)}
      </>
    ),
  })
}

function Begin({ found, text, typed, state: { from, problems } }: SharesModel & { readonly found: FoundColleagues }): ReactNode {
  const choices = found.people.map(({ personId, givenName, familyName, titles }) => ({ value: personId, text: `${givenName} ${familyName}`, hint: titles.length === 0 ? words.noPost : titles.join('; ') }))
  return (
    <PlainForm action={href(paths.checkInShares)} from={from} carried={{ q: [text] }} buttons={[{ text: words.button }]}>
      <RadioQuestion name="colleague" legend={words.found} size="s" {...(found.isCut ? { hint: words.cut } : {})} value={typed.readerId} choices={choices} {...problemAt(problems, 'colleague')} />
      <TextField id="days" name="days" inputMode="numeric" label={words.days} hint={words.daysHint} value={typed.days} {...problemAt(problems, 'days')} />
      <DateQuestion name="from" legend={words.fromDay} size="s" hint={words.fromHint} value={typed.from} {...problemAt(problems, 'from-day')} />
    </PlainForm>
  )
}

function Shares({ shares, names, today, newOrigin }: SharesModel): ReactNode {
  const rows = shares.map((share) => {
    const { shareId, readerId, fromDay, untilDay } = share
    const name = nameText(nameBehind(names, readerId) ?? { kind: 'unknown' })
    const state = isShared(share, today) ? <PlainForm key="end" action={href(paths.checkInShare, { share: shareId })} from={newOrigin()} buttons={[{ text: words.end(name), isSecondary: true }]} /> : stateText(share)
    return [name, fromDay === null ? words.all : dateText(fromDay), dateText(untilDay), <Openings key="opened" share={share} name={name} newOrigin={newOrigin} />, state]
  })
  return <DataTable caption={words.now} isCaptionHidden columns={[{ heading: words.with }, { heading: words.from }, { heading: words.until }, { heading: words.opened }, { heading: words.state }]} rows={rows} />
}

/** When it was opened, and a button to say that this was seen. */
function Openings({ share: { shareId, openings, unseen }, name, newOrigin }: Pick<SharesModel, 'newOrigin'> & { readonly share: OpenedShare; readonly name: string }): ReactNode {
  const [last] = openings
  if (last === undefined) return words.never
  return (
    <>
      {openings.map(momentText).join('; ')}
      {unseen > 0 && <PlainForm action={href(paths.checkInShare, { share: shareId })} from={newOrigin()} carried={{ 'seen-until': [last.toISOString()] }} buttons={[{ text: words.seen(name), isSecondary: true }]} />}
    </>
  )
}

function stateText({ endedAt }: OpenedShare): string {
  return endedAt === null ? words.over : words.ended(dateText(londonDay(endedAt)))
}
