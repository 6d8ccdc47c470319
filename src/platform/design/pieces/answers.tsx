import type { ReactNode } from 'react'
import { words } from '../words.ts'

/** The one h1 of a page and under it the sentence that answers "what does it say about me?". */
export function PageHeading({ caption, heading, answer }: { readonly caption?: string; readonly heading: string; readonly answer?: ReactNode }): ReactNode {
  return (
    <div className="ek-page-heading">
      <h1 className="nhsuk-heading-xl nhsuk-u-margin-bottom-3">
        {caption !== undefined && <span className="nhsuk-caption-xl">{caption} </span>}
        {heading}
      </h1>
      {answer !== undefined && <p className="nhsuk-body-l ek-answer">{answer}</p>}
    </div>
  )
}

/** Says how sure a statement is, in words. */
export function HowSure({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className="ek-how-sure">
      <strong>{words.howSure}</strong> {children}
    </p>
  )
}

/** A result that is not there because the figures do not allow one: hatched, with the words in it. */
export function CannotTell({ because }: { readonly because: ReactNode }): ReactNode {
  return (
    <div className="ek-hatched">
      <p className="ek-hatched__words">
        <strong>{`${words.cannotTell.charAt(0).toUpperCase()}${words.cannotTell.slice(1)}.`}</strong> {because}
      </p>
    </div>
  )
}

/** A figure that is held back, with the reason as a whole sentence; never a number. */
export function NotShown({ what, because }: { readonly what: string; readonly because: ReactNode }): ReactNode {
  return (
    <div className="ek-not-shown">
      <p className="ek-not-shown__words">
        <strong>{what}</strong>
        <br />
        {words.notShown}. {because}
      </p>
    </div>
  )
}
