import type { ReactNode } from 'react'
import { InlineMark, domainWords } from '../../../platform/design/index.ts'
import { type SortSentence, sortWords } from '../../difference/index.ts'
import { spreads } from '../rules/preferred-ranges.ts'
import type { SentenceView } from '../rules/round-view.ts'
import { resultWords as words, spreadWords } from '../words.ts'

/** One sentence of a round. */
export interface SpreadModel {
  readonly sentence: SortSentence
  /** From 1, as on the page where it was sorted. */
  readonly place: number
  readonly view: SentenceView | undefined
}

/** One sentence as the class sorted it: in words, as a strip of five places with management on the left, and beside our key. */
export function SpreadOf({ sentence, place, view }: SpreadModel): ReactNode {
  return (
    <li value={place} className="ek-sorted__sentence">
      <p className="nhsuk-u-margin-bottom-1">
        <strong>{sentence.text}</strong>
      </p>
      {view?.kind === 'said' && <Strip view={view} />}
      <p className="nhsuk-u-margin-bottom-1">{view?.kind === 'said' ? said(view) : words.heldBack}</p>
      <p>
        <InlineMark meaning={sentence.domain} /> {sortWords.ourKey(domainWords[sentence.domain])} {sentence.because} {sentence.otherwise}
      </p>
    </li>
  )
}

type Said = Extract<SentenceView, { kind: 'said' }>

function said({ from, to }: Said): string {
  if (from === to) return words.one(spreadWords[from])
  if (from === 'most-management') return words.mostOrAll(domainWords.management)
  return to === 'most-leadership' ? words.mostOrAll(domainWords.leadership) : words.between(spreadWords[to], spreadWords[from])
}

/** The words below say the same: the strip is for the eye alone. */
function Strip({ view: { from, to } }: { readonly view: Said }): ReactNode {
  const [first, last] = [spreads.indexOf(from), spreads.indexOf(to)]
  return (
    <span className="ek-strip" aria-hidden="true">
      <InlineMark meaning="management" />
      {spreads.map((spread, index) => (
        <span key={spread} className={`ek-strip__place ek-strip__place--${spread}${index >= first && index <= last ? ' ek-strip__place--said' : ''}`} />
      )).toReversed()}
      <InlineMark meaning="leadership" />
    </span>
  )
}
