import type { ReactNode } from 'react'
import { InlineMark, domainWords } from '../../../platform/design/index.ts'
import { type Compared, partCompared } from '../rules/sorting.ts'
import { sortWords as words } from '../words.ts'

/** Sentence by sentence: what was chosen, what our key says, and why. Where the two differ comes first. */
export function Comparison({ compared }: { readonly compared: readonly Compared[] }): ReactNode {
  return partCompared(compared).map((part) => (
    <section key={part.kind} aria-labelledby={`compared-${part.kind}`}>
      <h2 className="nhsuk-heading-m" id={`compared-${part.kind}`}>
        {words.partHeading[part.kind]}
      </h2>
      <ol className="nhsuk-list nhsuk-list--number ek-sorted">
        {part.compared.map((one) => (
          <li key={one.sentence.id} value={one.place} className="ek-sorted__sentence">
            <p className="nhsuk-u-margin-bottom-1">
              <strong>{one.sentence.text}</strong>
            </p>
            <p className="nhsuk-u-margin-bottom-1">
              <Sides {...one} />
            </p>
            <p>
              {one.sentence.because} {one.sentence.otherwise}
            </p>
          </li>
        ))}
      </ol>
    </section>
  ))
}

function Sides(compared: Compared): ReactNode {
  const { domain } = compared.sentence
  switch (compared.kind) {
    case 'agrees':
      return (
        <>
          <InlineMark meaning={domain} /> {words.bothSay(domainWords[domain])}
        </>
      )
    case 'differs':
      return (
        <>
          <InlineMark meaning={compared.chosen} /> {words.youSaid(domainWords[compared.chosen])} <InlineMark meaning={domain} /> {words.ourKey(domainWords[domain])}
        </>
      )
    case 'left-out':
      return (
        <>
          <InlineMark meaning={domain} /> {words.ourKey(domainWords[domain])}
        </>
      )
  }
}
