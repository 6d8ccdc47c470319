import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { accountSlot, markField } from '../design/index.ts'
import { type Viewer, mayUse } from '../identity/index.ts'
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

function SignedInBar({ name, organisation, mark, idleMinutes, roles }: Viewer): ReactNode {
  return (
    <section className="ek-account" aria-label={accountWords.label} data-module="ek-session" data-idle-seconds={idleMinutes * 60} data-mark={mark}>
      {organisation.isDemonstration && <p className="ek-account__label">{accountWords.demonstration}</p>}
      <div className="nhsuk-width-container ek-account__inside">
        <p className="ek-account__name">
          <span className="ek-account__as">{accountWords.signedInAs} </span>
          <strong>{name}</strong>, {organisation.name}
        </p>
        <form className="ek-account__form" method="post" action={href(paths.signOut)}>
          <input type="hidden" name={markField} value={mark} />
          <button className="ek-account__button" type="submit" name="then" value="">
            {accountWords.signOut}
          </button>
          <button className="ek-account__button" type="submit" name="then" value="sign-in">
            {accountWords.notMe(name)}
          </button>
        </form>
        <Rooms roles={roles} />
      </div>
    </section>
  )
}

/** The parts of the service for who is signed in, in the order in which they are shown. */
const rooms = [
  { text: accountWords.yourPage, path: paths.home },
  { text: accountWords.team, path: paths.team },
  { text: accountWords.measures, path: paths.measures },
  { text: accountWords.improvements, path: paths.improvements },
  { text: accountWords.people, path: paths.people },
  { text: accountWords.organisation, path: paths.ourOrganisation },
  { text: accountWords.administration, path: paths.administration },
] as const

/** Those of them that these roles open. */
function Rooms({ roles }: Pick<Viewer, 'roles'>): ReactNode {
  return (
    <nav className="ek-account__rooms" aria-label={accountWords.rooms}>
      {rooms
        .filter(({ path }) => mayUse(path.access, 'GET', roles))
        .map(({ text, path }) => (
          <a key={path.pattern} className="ek-account__link" href={href(path)}>
            {text}
          </a>
        ))}
    </nav>
  )
}
