import { InsetText, WarningCallout } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { words as designWords, quickerWords as words } from '../words.ts'
import type { Link } from '../page.tsx'
import { DataTable } from './tables.tsx'

/**
 * Said once, quietly: what was done, or what must be known before going on.
 * @param children a sentence or two, or paragraphs of their own
 * @param isScreenOnly whether it is left out in print
 */
export function Notice({ children, isScreenOnly = false }: { readonly children: ReactNode; readonly isScreenOnly?: boolean }): ReactNode {
  return <InsetText {...(isScreenOnly ? { className: 'ek-screen-only' } : {})}>{typeof children === 'string' ? <p>{children}</p> : children}</InsetText>
}

/** Something that must be read first. The hidden word of the library's own heading has a role that HTML does not know. */
export function Warning({ heading, children }: { readonly heading: string; readonly children: ReactNode }): ReactNode {
  return (
    <WarningCallout className="ek-reading">
      <WarningCallout.Heading headingLevel="h2" visuallyHiddenText="">
        <span className="nhsuk-u-visually-hidden">{designWords.important}</span>
        {heading}
      </WarningCallout.Heading>
      {children}
    </WarningCallout>
  )
}

/** A value of a form beside what stands now; empty where there is none. */
export interface ComparedValue {
  readonly field: string
  readonly now: string
  readonly typed: string
}

/**
 * What stands now beside what was typed, when somebody else was quicker, and the way to leave it so.
 * @param keep the address of what stands
 * @param children the form that sends what was typed once more, where it stands between the two
 */
export function Quicker({ values, keep, children }: { readonly values: readonly ComparedValue[]; readonly keep: Link['href']; readonly children?: ReactNode }): ReactNode {
  const orNothing = (text: string) => (text === '' ? words.nothing : text)
  const { field, now, typed } = words.columns
  return (
    <>
      <DataTable caption={words.caption} columns={[{ heading: field }, { heading: now }, { heading: typed }]} rows={values.map((value) => [value.field, orNothing(value.now), orNothing(value.typed)])} />
      {children}
      <p>
        <a href={keep}>{words.keep}</a>
      </p>
    </>
  )
}

/** The same within the page of the form, which stands below with what was typed. */
export function QuickerNotice({ values, keep }: { readonly values: readonly ComparedValue[]; readonly keep: Link['href'] }): ReactNode {
  return (
    <Notice>
      <h2 className="nhsuk-heading-m">{words.heading}</h2>
      <p>{words.below}</p>
      <Quicker values={values} keep={keep} />
    </Notice>
  )
}
