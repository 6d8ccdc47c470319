import type { ReactNode } from 'react'
import { offsetOf } from '../../../kernel/paging.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { DataTable, Pages, SearchForm, dateText, numberText, stageWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { nameText } from '../../people/index.ts'
import { askedOnPage, doesWait } from '../rules/how-it-stands.ts'
import type { AskedFound, AskedSearch, ListedAsked } from '../service/list-asked.ts'
import { askedStandsWords, listWords as words } from '../words/asked.ts'
import { framed } from './frame.tsx'

/** Everybody who asked a supervisor, those who wait first. */
export function listPage({ search, found }: { readonly search: AskedSearch; readonly found: AskedFound }): string {
  const isEmpty = found.total === 0 && search.text.trim() === ''
  return framed({
    title: words.title,
    answer: words.answer(found.waiting),
    wayBack: { text: words.home, href: href(paths.home) },
    isWide: true,
    children: (
      <>
        <p>{words.what}</p>
        {isEmpty ? <p>{words.none}</p> : <SearchForm action={href(paths.verifications)} field={{ id: 'q', name: 'q', label: words.search, hint: words.searchHint, value: search.text }} />}
        {!isEmpty && <Lines search={search} found={found} />}
      </>
    ),
  })
}

function Lines({ search, found }: { readonly search: AskedSearch; readonly found: AskedFound }): ReactNode {
  const { lines, total, page, pages } = found
  if (total === 0) return <p>{words.noneFound}</p>
  const to = (other: number) => href(paths.verifications, {}, { q: search.text || undefined, page: other })
  const whole = (value: number) => numberText(value, { decimals: 0 })
  const first = offsetOf(page, askedOnPage) + 1
  const { who, stands, until, asked, stage } = words.columns
  return (
    <>
      <DataTable caption={words.caption} columns={[who, stands, until, asked, stage].map((heading) => ({ heading }))} rows={lines.map(cellsOf)} />
      {pages > 1 && <Pages shown={words.shown(whole(first), whole(first + lines.length - 1), whole(total))} before={page > 1 ? to(page - 1) : null} after={page < pages ? to(page + 1) : null} />}
    </>
  )
}

function cellsOf({ verificationId, personName, stands, ratedSoFar, openUntil, askedAt, stage }: ListedAsked): readonly ReactNode[] {
  return [
    <a key="who" href={href(paths.verification, { verification: verificationId })}>{nameText(personName)}</a>,
    stands === 'begun' ? words.ratedSoFar(ratedSoFar) : askedStandsWords[stands],
    doesWait(stands) ? dateText(openUntil) : words.noDay,
    dateText(londonDay(askedAt)),
    stageWords[stage],
  ]
}
