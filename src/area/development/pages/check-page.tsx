import type { ReactNode } from 'react'
import { KeyFacts, LongText, OwnForm, PageHeading, type Problem, ProblemSummary, TextField, dateText, problemAt } from '../../../platform/design/index.ts'
import { londonDay } from '../../../platform/clock/london-day.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { ReadBadge } from '../rules/read-badge.ts'
import { checkWords as words } from '../words/badge.ts'

/** Asks for a badge to check. Nothing of it is kept. */
export function checkPage({ badge, address, problems }: { readonly badge: string; readonly address: string; readonly problems: readonly Problem[] }): string {
  return sitePage({
    title: words.title,
    hasProblem: problems.length > 0,
    content: (
      <div className="ek-reading">
        <ProblemSummary problems={problems} />
        <PageHeading heading={words.title} answer={words.answer} />
        <p>{words.keeps}</p>
        <OwnForm action={href(paths.badgeCheck)} buttons={[{ text: words.check }]}>
          <LongText id="badge" name="badge" label={words.badge} hint={words.badgeHint} value={badge} rows={6} {...problemAt(problems, 'badge')} />
          <TextField id="address" name="address" inputMode="email" label={words.address} hint={words.addressHint} value={address} {...problemAt(problems, 'address')} />
        </OwnForm>
      </div>
    ),
  })
}

/** What a badge says that was signed here, and whether it stands. */
export function checkedPage({ read, isWithdrawn, fits }: { readonly read: ReadBadge; readonly isWithdrawn: boolean; /** Whether the address that was given is the one in it; null when none was given or the badge tells none. */ readonly fits: boolean | null }): string {
  const title = isWithdrawn ? words.withdrawnTitle : words.standsTitle
  return sitePage({
    title,
    wayBack: { kind: 'back', link: { text: words.again, href: href(paths.badgeCheck) } },
    content: (
      <div className="ek-reading">
        <PageHeading caption={read.name} heading={title} answer={isWithdrawn ? words.withdrawn : words.stands} />
        <KeyFacts
          facts={[
            { name: words.facts.issuer, value: read.issuer },
            { name: words.facts.on, value: dateText(londonDay(new Date(read.validFrom))) },
            { name: words.facts.whose, value: <Whose read={read} fits={fits} /> },
            { name: words.facts.says, value: read.says.map((line) => <p key={line}>{line}</p>) },
            { name: words.facts.evidence, value: read.evidence.map((line) => <p key={line}>{line}</p>) },
          ]}
        />
        <p>{words.keeps}</p>
      </div>
    ),
  })
}

function Whose({ read: { recipient }, fits }: { readonly read: ReadBadge; readonly fits: boolean | null }): ReactNode {
  if (recipient.kind === 'name') return recipient.name
  if (recipient.kind === 'none') return words.nobody
  return (
    <>
      <p>{words.unnamed}</p>
      {fits !== null && <p>{fits ? words.fits : words.fitsNot}</p>}
    </>
  )
}
