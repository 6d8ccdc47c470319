import { Notice, PageHeading, PlainForm } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { wayOutWords } from '../words/way-out.ts'
import type { WayBackIn } from './way-back-in.ts'

const words = wayOutWords.signedOut

/** How somebody came to be signed out. */
export interface SignedOutModel {
  readonly isIdle: boolean
  /** Where they are still signed in: the name of the provider. */
  readonly provider: string | null
  readonly back: WayBackIn
  /** Somebody invented, who may be followed by another. */
  readonly isDemonstration: boolean
  /** Neither mail nor a sign-in provider lets them in again. */
  readonly hasNoWayBack: boolean
}

/** Says that somebody is signed out, and leads on to the provider where they still are. */
export function signedOutPage({ isIdle, provider, back, isDemonstration, hasNoWayBack }: SignedOutModel): string {
  return sitePage({
    title: words.title,
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.title} answer={isIdle ? words.idle : words.answer} />
        {isIdle && <p>{words.drafts}</p>}
        {hasNoWayBack && <Notice>{words.noWayBack}</Notice>}
        {provider !== null && (
          <>
            <p>
              {words.providerAnswer(provider)} {words.providerSoon}
            </p>
            <p>
              <a className="nhsuk-button" href={href(paths.signedOutAtProvider)}>
                {words.provider(provider)}
              </a>
            </p>
          </>
        )}
        <ul className="nhsuk-list">
          {isDemonstration && (
            <li>
              <a href={href(paths.signInDemonstration, {}, back)}>{words.demonstration}</a>
            </li>
          )}
          <li>
            <a href={href(paths.signIn, {}, back)}>{words.signIn}</a>
          </li>
          <li>
            <a href={href(paths.front)}>{words.front}</a>
          </li>
        </ul>
      </div>
    ),
  })
}

/** For who came to the page of signing out but is signed in: nothing of theirs is on it but their name. */
export function stillSignedInPage({ name, mark, formId }: { readonly name: string; readonly mark: string; readonly formId: string }): string {
  const { title, answer, signOut, home } = wayOutWords.still
  return sitePage({
    title,
    content: (
      <div className="ek-reading">
        <PageHeading heading={title} answer={answer(name)} />
        <PlainForm action={href(paths.signOut)} from={{ mark, formId }} buttons={[{ text: signOut }]} />
        <p>
          <a href={href(paths.home)}>{home}</a>
        </p>
      </div>
    ),
  })
}
