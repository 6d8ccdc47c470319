import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { Situation } from '../../../engine/decision/facts.ts'
import type { Advice } from '../../../engine/decision/types.ts'
import { domains, type Style } from '../../../kernel/vocabulary.ts'
import { Contrast, HowSure, SourceNote } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sources } from '../../evidence/index.ts'
import type { Reading } from '../rules/reading.ts'
import { conditionOf, eitherStyle, firstWords, linesOf, readingWords as words, riskWords, styleHints, styleName, wayWords } from '../words/advice.ts'
import { fieldWords } from '../words/fields.ts'
import { firstReasonWords, sentenceOf, styleReasonWords } from '../words/steps.ts'

/** Why one of the two comes first, in one or two sentences. */
export function FirstReason({ advice }: { readonly advice: Advice }): ReactNode {
  return advice.trace.map((step) => (step.code === 'first' ? firstReasonWords[step.reason](step) : null))
}

/** More styles than this are named in one line each: nobody reads three times three lines. */
const shownWhole = 2
/** More open answers than this are counted, not listed. */
const answersListed = 4

/** The style, or those that stay open, and what each looks like on Monday. */
export function StyleSection({ advice }: { readonly advice: Advice }): ReactNode {
  const { styles, open } = advice
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.styleHeading}</h2>
      {styles.length > 1 && <OpenStyles advice={advice} />}
      {styles.length > shownWhole ? <ManyStyles styles={styles} /> : styles.map((style) => <OneStyle key={style} style={style} advice={advice} />)}
      {open.length > 0 && (
        <p className="ek-note nhsuk-u-margin-bottom-4">
          {words.waysHeading}: {open.map((way) => wayWords[way]).join('; ')}.
        </p>
      )}
    </section>
  )
}

function OpenStyles({ advice }: { readonly advice: Advice }): ReactNode {
  const hangsOn = advice.trace.flatMap((step) => (step.code === 'cannot-tell-style' ? step.hangsOn : []))
  const isListed = hangsOn.length > 0 && hangsOn.length <= answersListed
  return (
    <>
      <p>
        {words.between(advice.styles)} {hangsOn.length === 0 ? words.hangsOnNothing : isListed ? words.hangsOn : words.hangsOnMany(hangsOn.length)}
      </p>
      {isListed && <Bullets lines={hangsOn.map((field) => fieldWords[field].question)} />}
    </>
  )
}

function ManyStyles({ styles }: { readonly styles: readonly Style[] }): ReactNode {
  return <Bullets lines={styles.map((style) => `${styleName(style)}: ${styleHints[style]}`)} />
}

function OneStyle({ style, advice }: { readonly style: Style; readonly advice: Advice }): ReactNode {
  const reasons = advice.trace.flatMap((step) => (step.code === 'style' && step.styles.includes(style) ? [styleReasonWords[step.reason]] : []))
  return (
    <>
      <h3 className="nhsuk-heading-s">{styleName(style)}</h3>
      {advice.styles.length === 1 && reasons.map((reason) => <p key={reason}>{reason}</p>)}
      <p className="nhsuk-u-margin-bottom-1">{words.monday}</p>
      <Bullets lines={linesOf(style, advice.emergency === 'yes')} />
    </>
  )
}

function Bullets({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** What to mind for each factor that weighs. */
export function MindSection({ advice }: { readonly advice: Advice }): ReactNode {
  return <StepsSection heading={words.mindHeading} lines={advice.trace.flatMap((step) => (step.code === 'factor' ? [sentenceOf(step)] : []))} />
}

/** Answers that sit oddly together. */
export function SecondLooks({ advice }: { readonly advice: Advice }): ReactNode {
  return <StepsSection heading={words.secondLookHeading} lines={advice.trace.flatMap((step) => (step.code === 'second-look' ? [sentenceOf(step)] : []))} />
}

function StepsSection({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null
  return (
    <section>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <Bullets lines={lines} />
    </section>
  )
}

/** The other answers that would change the advice, at most five. */
export function ChangesSection({ reading: { advice, changes } }: { readonly reading: Reading }): ReactNode {
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
                {conditionOf(change)}: <strong>{[...(change.first === advice.first ? [] : [firstWords[change.first].inChange]), eitherStyle(change.styles)].join(', ')}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What is risked when one of the two is left out, with more where a factor weighs. */
export function RisksSection({ situation }: { readonly situation: Situation }): ReactNode {
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

/** Every step of the reasoning, in order, behind a details element. */
export function TraceDetails({ advice }: { readonly advice: Advice }): ReactNode {
  return (
    <Details>
      <Details.Summary>{words.traceHeading}</Details.Summary>
      <Details.Text>
        <ol className="nhsuk-list nhsuk-list--number">
          {advice.trace.map((step, index) => (
            <li key={index}>{sentenceOf(step)}</li>
          ))}
        </ol>
      </Details.Text>
    </Details>
  )
}

/** Named in short here: the page on the method says of each what was at hand. */
const works = [sources.vroomYetton1973, sources.vroomJago1988, sources.crisisTeams2021, sources.yun2005, sources.article] as const

/** How sure a reading is, on whose work it stands, and what it is not for. */
export function ReadingFoot({ reading: { unsure } }: { readonly reading: Reading }): ReactNode {
  return (
    <>
      <HowSure>
        {words.howSure} {unsure > 0 && words.unsure(unsure)}
      </HowSure>
      <p>{words.notLive}</p>
      <SourceNote sources={works.map(({ title }) => ({ title }))} />
      <p>
        <a href={href(paths.situationMethod)}>{words.method}</a>
      </p>
    </>
  )
}
