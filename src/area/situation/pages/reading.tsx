import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { Advice } from '../../../engine/decision/index.ts'
import { CannotTell, HowSure, InlineMark, SourceNote } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sources } from '../../evidence/index.ts'
import type { Reading } from '../rules/reading.ts'
import { readingWords as words } from '../words/advice.ts'
import { firstReasonWords, sentenceOf } from '../words/steps.ts'
import { ChangesSection, MindSection, RisksSection, SecondLooks } from './reading-parts.tsx'
import { StyleSection } from './style-section.tsx'

/**
 * A reading as it stands on every page that shows one: which comes first and why, how to act, and all the rest.
 * @param foldedUnder the words under which the rest is folded away, where something else matters more; left out, everything is open
 */
export function WholeReading({ reading, foldedUnder }: { readonly reading: Reading; readonly foldedUnder?: string }): ReactNode {
  const rest = <Rest reading={reading} />
  return (
    <>
      <FirstPart advice={reading.advice} />
      <StyleSection reading={reading} />
      {foldedUnder === undefined ? (
        rest
      ) : (
        <Details>
          <Details.Summary>{foldedUnder}</Details.Summary>
          <Details.Text>{rest}</Details.Text>
        </Details>
      )}
    </>
  )
}

/** Why one of the two comes first, or why that cannot be told. */
function FirstPart({ advice }: { readonly advice: Advice }): ReactNode {
  const reasons = advice.trace.flatMap((step) => (step.code === 'first' ? [firstReasonWords[step.reason](step)] : []))
  if (advice.first !== 'cannot-tell')
    return (
      <p>
        <InlineMark meaning={advice.first} /> {reasons}
      </p>
    )
  return (
    <>
      <CannotTell because={reasons} />
      <p>{words.cannotTellFirst}</p>
    </>
  )
}

function Rest({ reading }: { readonly reading: Reading }): ReactNode {
  return (
    <>
      <MindSection reading={reading} />
      <SecondLooks reading={reading} />
      <ChangesSection reading={reading} />
      <RisksSection reading={reading} />
      <TraceDetails reading={reading} />
      <Foot reading={reading} />
    </>
  )
}

/** Every step of the reasoning, in order, behind a details element. */
function TraceDetails({ reading: { advice, situation } }: { readonly reading: Reading }): ReactNode {
  return (
    <Details>
      <Details.Summary>{words.traceHeading}</Details.Summary>
      <Details.Text>
        <ol className="nhsuk-list nhsuk-list--number">
          {advice.trace.map((step, index) => (
            <li key={index}>{sentenceOf(step, situation.audience)}</li>
          ))}
        </ol>
      </Details.Text>
    </Details>
  )
}

/** How sure a reading is, on whose work it stands, and what it is not for. */
function Foot({ reading }: { readonly reading: Reading }): ReactNode {
  return (
    <>
      <HowSure>
        {words.howSure} {reading.unsure > 0 && words.unsure(reading.unsure)}
      </HowSure>
      <p>{words.notLive}</p>
      <SourceNote sources={reading.sources.map((id) => sources[id])} />
      <p>
        <a href={href(paths.situationMethod)}>{words.method}</a>
      </p>
    </>
  )
}
