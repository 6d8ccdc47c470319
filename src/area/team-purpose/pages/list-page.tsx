import type { ReactNode } from 'react'
import { offsetOf } from '../../../kernel/paging.ts'
import { DataTable, Doors, PageHeading, Pages, dateText, numberText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type ListedUnit, type PurposesFound, purposesOnPage } from '../rules/listed.ts'
import { listWords as words } from '../words/purpose.ts'

const home = { kind: 'back', link: { text: words.home, href: href(paths.home) } } as const

/** The viewer's teams and why they are here, then all others that say it. */
export function listPage(found: PurposesFound): string {
  return sitePage({
    title: words.title,
    wayBack: home,
    content: (
      <>
        <PageHeading heading={words.title} answer={words.answer} />
        <h2 className="nhsuk-heading-m">{words.own}</h2>
        {found.own.length === 0 ? <p>{words.noneOwn}</p> : <Doors doors={found.own.map((one) => ({ text: one.unit.name, words: ownText(one), href: href(paths.purpose, { unit: one.unit.unitId }) }))} />}
        <h2 className="nhsuk-heading-m">{words.others}</h2>
        {found.total === 0 ? <p>{words.noneOthers}</p> : <Others found={found} />}
      </>
    ),
  })
}

/** Before there is any unit. */
export function nothingPage(): string {
  return sitePage({ title: words.title, wayBack: home, content: <PageHeading heading={words.title} answer={words.nothing} /> })
}

function ownText({ purpose, lastReview }: ListedUnit): string {
  const review = lastReview === null ? [] : [lastReview.closedAt === null ? words.openReview(dateText(lastReview.heldOn)) : words.lastReview(dateText(lastReview.heldOn))]
  return [purpose === null ? words.notWritten : purpose.text, ...review].join(' ')
}

function Others({ found: { others, total, page, pages } }: { readonly found: PurposesFound }): ReactNode {
  const whole = (value: number) => numberText(value, { decimals: 0 })
  const first = offsetOf(page, purposesOnPage) + 1
  const to = (other: number) => href(paths.purposes, {}, { page: other })
  return (
    <>
      <DataTable caption={words.othersCaption} isCaptionHidden columns={[{ heading: words.columns.team }, { heading: words.columns.why }, { heading: words.columns.agreed }]} rows={others.map(rowOf)} />
      {pages > 1 && <Pages shown={words.shown(whole(first), whole(first + others.length - 1), whole(total))} before={page > 1 ? to(page - 1) : null} after={page < pages ? to(page + 1) : null} />}
    </>
  )
}

function rowOf({ unit, path, purpose }: ListedUnit): readonly ReactNode[] {
  return [
    <a key="team" href={href(paths.purpose, { unit: unit.unitId })}>
      {path}
    </a>,
    <span key="why" className="ek-written">
      {purpose?.text ?? words.notWritten}
    </span>,
    purpose === null ? '' : dateText(purpose.agreedOn),
  ]
}
