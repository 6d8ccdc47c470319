import type { ReactNode } from 'react'
import { DataTable, type FormOrigin, PlainForm, dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { type Names, nameBehind, nameText } from '../../people/index.ts'
import type { OpenedShare } from '../records.ts'
import type { ReadCheckIns } from '../service/keeping.ts'
import type { SharedView } from '../service/read-shared.ts'
import { listWords } from '../words/check-ins.ts'
import { sharedWords as words } from '../words/sharing.ts'
import { framed } from './frame.tsx'
import { OverTime } from './over-time.tsx'

/** The check-ins that colleagues show to somebody. */
export function sharedListPage({ shares, names }: { readonly shares: readonly OpenedShare[]; readonly names: Names }): string {
  const { who, until } = words.columns
  const rows = shares.map(({ shareId, personId, untilDay }) => [<a key="who" href={href(paths.sharedCheckIn, { share: shareId })}>{nameText(nameBehind(names, personId) ?? { kind: 'unknown' })}</a>, dateText(untilDay)])
  return framed({
    title: words.title,
    answer: words.answer,
    wayBack: { text: listWords.back, href: href(paths.home) },
    children: rows.length === 0 ? <p>{words.none}</p> : <DataTable caption={words.title} isCaptionHidden columns={[{ heading: who }, { heading: until }]} rows={rows} />,
  })
}

/** What one colleague shows: closed until it is opened, which the colleague is told. */
export function sharedPage({ view: { share, read }, name, from }: { readonly view: SharedView; readonly name: string; readonly from: FormOrigin }): string {
  return framed({
    title: words.oneTitle(name),
    answer: words.answer,
    wayBack: { text: words.title, href: href(paths.sharedCheckIns) },
    children: (
      <>
        <p>{words.until(dateText(share.untilDay))}</p>
        {read === null ? (
          <>
            <p>{words.closed}</p>
            <PlainForm action={href(paths.sharedCheckIn, { share: share.shareId })} from={from} buttons={[{ text: words.open }]} />
          </>
        ) : (
          <Opened read={read} />
        )}
      </>
    ),
  })
}

function Opened({ read: { checkIns, unreadable } }: { readonly read: ReadCheckIns }): ReactNode {
  return (
    <>
      <p>{words.listen}</p>
      {unreadable > 0 && <p>{words.lost}</p>}
      {checkIns.length === 0 && unreadable === 0 && <p>{words.empty}</p>}
      {checkIns.length > 0 && <OverTime checkIns={checkIns} />}
    </>
  )
}
