import type { ReactNode } from 'react'
import { InlineMark } from '../../../platform/design/index.ts'
import type { Compared } from '../rules/sorting.ts'
import { sortWords as words } from '../words.ts'

/** Sentence by sentence: what was chosen, what our key says, and why. */
export function Comparison({ compared }: { readonly compared: readonly Compared[] }): ReactNode {
  return (
    <ol className="nhsuk-list nhsuk-list--number ek-sorted">
      {compared.map(({ sentence, chosen, result }) => (
        <li key={sentence.id} className="ek-sorted__sentence">
          <p className="nhsuk-u-margin-bottom-1">
            <strong>{sentence.text}</strong>
          </p>
          <p className="nhsuk-u-margin-bottom-1">
            {chosen === null ? (
              words.youLeftOut
            ) : (
              <>
                <InlineMark meaning={chosen} /> {words.youSaid(chosen)}
              </>
            )}{' '}
            {result === 'agrees' ? (
              words.agrees
            ) : (
              <>
                <InlineMark meaning={sentence.domain} /> {words.differs(sentence.domain)}
              </>
            )}
          </p>
          <p>{sentence.because}</p>
        </li>
      ))}
    </ol>
  )
}
