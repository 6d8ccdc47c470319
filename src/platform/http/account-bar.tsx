import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { accountSlot } from '../design/index.ts'
import type { Viewer } from '../identity/index.ts'
import { accountWords } from './account-words.ts'
import { href, paths } from './paths.ts'

/** What is known of who looks at a page: nobody is signed in, somebody may be (nobody asked the database), or who it is. */
export type Account = { readonly kind: 'visitor' } | { readonly kind: 'unasked' } | { readonly kind: 'signed-in'; readonly viewer: Viewer }

/** Puts who is signed in into a page, which was made without knowing it. Text of a page cannot hold the slot: its markup is always escaped. */
export function withAccount(html: string, account: Account): string {
  return html.replace(accountSlot, () => barOf(account))
}

function barOf(account: Account): string {
  switch (account.kind) {
    case 'visitor':
      return visitorBar
    case 'unasked':
      return unaskedBar
    case 'signed-in':
      return renderToStaticMarkup(<SignedInBar {...account.viewer} />)
  }
}

const visitorBar = renderToStaticMarkup(<LinkBar to={href(paths.signIn)}>{accountWords.signIn}</LinkBar>)
const unaskedBar = renderToStaticMarkup(<LinkBar to={href(paths.home)}>{accountWords.yourPage}</LinkBar>)

function LinkBar({ to, children }: { readonly to: string; readonly children: ReactNode }): ReactNode {
  return (
    <nav className="ek-account" aria-label={accountWords.label}>
      <div className="nhsuk-width-container ek-account__inside">
        <a className="ek-account__link" href={to}>
          {children}
        </a>
      </div>
    </nav>
  )
}

function SignedInBar({ name, organisation, mark, idleMinutes }: Viewer): ReactNode {
  return (
    <section className="ek-account" aria-label={accountWords.label} data-module="ek-session" data-idle-seconds={idleMinutes * 60} data-mark={mark}>
      {organisation.isDemonstration && <p className="ek-account__label">{accountWords.demonstration}</p>}
      <div className="nhsuk-width-container ek-account__inside">
        <p className="ek-account__name">
          {accountWords.signedInAs} <strong>{name}</strong>, {organisation.name}
        </p>
        <a className="ek-account__link" href={href(paths.home)}>
          {accountWords.yourPage}
        </a>
        <form className="ek-account__form" method="post" action={href(paths.signOut)}>
          <input type="hidden" name="session-mark" value={mark} />
          <button className="ek-account__button" type="submit" name="then" value="">
            {accountWords.signOut}
          </button>
          <button className="ek-account__button" type="submit" name="then" value="sign-in">
            {accountWords.notMe(name)}
          </button>
        </form>
      </div>
    </section>
  )
}
