import type { ReactNode } from 'react'
import { dateText } from '../../../platform/design/index.ts'
import type { Evidence, Reflection } from '../rules/development-plan.ts'
import { isOpenToColleagues } from '../rules/evidence-link.ts'
import { evidenceWords, reflectionWords } from '../words/goal.ts'

/** What shows that something was done, for whoever was asked to sign it off: with a link where they may follow it. */
export function EvidenceItems({ evidence }: { readonly evidence: readonly Evidence[] }): ReactNode {
  return evidence.map((one) => <EvidenceItem key={one.evidenceId} one={one} mayOpen={one.href !== null && isOpenToColleagues(one.href)} />)
}

/** One thing that shows it, with a link where it may be followed. */
export function EvidenceItem({ one, mayOpen }: { readonly one: Evidence; readonly mayOpen: boolean }): ReactNode {
  // Of a page here the first line is the name; an address of the web stands for itself.
  const [first = evidenceWords[one.kind], ...more] = one.words?.split('\n') ?? []
  const isHere = one.href?.startsWith('/') === true
  return (
    <>
      <h3 className="nhsuk-heading-s">{`${evidenceWords[one.kind]}, ${dateText(one.day)}`}</h3>
      <p>{isHere && mayOpen ? <a href={one.href ?? ''}>{first}</a> : first}</p>
      {more.map((line, at) => (
        <p key={at}>{line}</p>
      ))}
      {one.href !== null && !isHere && (
        <p>
          <a href={one.href} rel="noreferrer">
            {one.href}
          </a>
        </p>
      )}
    </>
  )
}

/** How somebody looked back, in three steps. */
export function ReflectionItem({ one }: { readonly one: Reflection }): ReactNode {
  return (
    <>
      <h3 className="nhsuk-heading-s">{dateText(one.day)}</h3>
      {(['whatHappened', 'soWhat', 'nowWhat'] as const).map((step) => (
        <div key={step}>
          <h4 className="nhsuk-heading-xs">{reflectionWords[step]}</h4>
          <p>{one[step]}</p>
        </div>
      ))}
    </>
  )
}
