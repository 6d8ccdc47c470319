import type { ReactNode } from 'react'
import type { Advice, Change } from '../../../engine/decision/index.ts'
import { domains } from '../../../kernel/vocabulary.ts'
import { Bullets, Contrast } from '../../../platform/design/index.ts'
import type { Reading } from '../rules/reading.ts'
import { firstWords, readingWords as words, riskWords } from '../words/advice.ts'
import { conditionOf } from '../words/conditions.ts'
import { sentenceOf } from '../words/steps.ts'
import { eitherStyle, shortReasonWords } from '../words/styles.ts'

/** What to mind for each factor that weighs. */
export function MindSection({ reading }: { readonly reading: Reading }): ReactNode {
  return <StepsSection heading={words.mindHeading} reading={reading} code="factor" />
}

/** Answers that sit oddly together. */
export function SecondLooks({ reading }: { readonly reading: Reading }): ReactNode {
  return <StepsSection heading={words.secondLookHeading} reading={reading} code="second-look" />
}

function StepsSection({ heading, reading: { advice, situation }, code }: { readonly heading: string; readonly reading: Reading; readonly code: 'factor' | 'second-look' }): ReactNode {
  const lines = advice.trace.filter((step) => step.code === code).map((step) => sentenceOf(step, situation.audience))
  if (lines.length === 0) return null
  return (
    <section>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <Bullets lines={lines} />
    </section>
  )
}

/** The other answers that would change the advice, those that tell most. */
export function ChangesSection({ reading: { advice, changes, situation } }: { readonly reading: Reading }): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.changesHeading}</h2>
      {changes.length === 0 ? (
        <p>{words.changesNone}</p>
      ) : (
        <>
          <p>{words.changesLead}</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {changes.map((change) => (
              <li key={`${change.field} ${change.to}`}>
                {conditionOf(change, situation.audience)}: <strong>{[...(change.first === advice.first ? [] : [firstWords[change.first].inSentence]), eitherStyle(change.styles)].join(', ')}</strong>
                {whyOf(change, advice)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Why the style would be another, where it has one reason. */
function whyOf({ styles, reasons }: Change, advice: Advice): string {
  const [reason, another] = reasons
  return reason === undefined || another !== undefined || styles.join() === advice.styles.join() ? '' : ` (${shortReasonWords[reason]})`
}

/** What is risked when one of the two is left out, with more where a factor weighs. */
export function RisksSection({ reading: { situation } }: { readonly reading: Reading }): ReactNode {
  const [management, leadership] = domains.map((domain) => (
    <div key={domain}>
      <p>
        <strong>{riskWords[domain].heading}:</strong> {riskWords[domain].always}
      </p>
      {situation.factors.map((factor) => (
        <p key={factor}>{riskWords[domain].factors[factor]}</p>
      ))}
    </div>
  ))
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.risksHeading}</h2>
      <p>{words.risksLead}</p>
      <Contrast management={management} leadership={leadership} />
    </section>
  )
}
