import { NextSteps, PageHeading } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type RefusalCode, refusalKind } from '../rules/refusal.ts'
import { refusalPageWords as words, refusalWords } from '../words/refusals.ts'
import type { WayBackIn } from './way-back-in.ts'

/** A refusal and the ways on from it. */
export interface RefusalModel {
  readonly code: RefusalCode
  /** Where and with which provider; null when nothing is known of the attempt. */
  readonly at: { readonly odsCode: string; readonly provider: { readonly providerId: string; readonly name: string } | null } | null
  readonly back: WayBackIn
}

/** The page for who came back from a provider and was not let in: what happened, whose it is to mend, and the ways on. */
export function refusalPage({ code, at, back }: RefusalModel): string {
  const kind = refusalKind(code)
  const provider = at?.provider?.name ?? words.anyProvider
  const said = refusalWords[kind]
  const title = said.title(provider)
  return sitePage({
    title,
    content: (
      <div className="ek-reading">
        <PageHeading heading={title} />
        {said.words(provider).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          {words.reason}: <code>{code}</code>
        </p>
        <NextSteps links={waysOn({ code, at, back })} />
      </div>
    ),
  })
}

function waysOn({ code, at, back }: RefusalModel): readonly { readonly text: string; readonly href: string }[] {
  if (at === null) return [{ text: words.again, href: href(paths.signIn, {}, back) }]
  const { odsCode, provider } = at
  const waysIn = { text: words.again, href: href(paths.signInAt, { organisation: odsCode }, back) }
  if (provider === null) return [waysIn]
  const withProvider = (query: WayBackIn) => href(paths.signInProvider, { organisation: odsCode, provider: provider.providerId }, query)
  const again = { text: words.again, href: withProvider(back) }
  const otherAccount = { text: words.otherAccount(provider.name), href: withProvider({ ...back, again: 'yes' }) }
  const link = { text: words.link, href: waysIn.href }
  switch (refusalKind(code)) {
    case 'role':
    case 'assurance':
    case 'group':
    case 'not-known':
    case 'has-left':
      return [otherAccount, link]
    case 'settings':
      return [link]
    case 'unreachable':
      return [{ ...again, text: words.tryAgain }, { ...link, text: words.otherWays }]
    case 'not-finished':
    case 'begin-again':
    case 'not-trusted':
      return [again, link]
  }
}
