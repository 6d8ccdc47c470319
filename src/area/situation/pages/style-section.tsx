import type { ReactNode } from 'react'
import type { Style } from '../../../kernel/vocabulary.ts'
import { Bullets } from '../../../platform/design/index.ts'
import type { Reading } from '../rules/reading.ts'
import { answersListed, readingWords as words, wayWords } from '../words/advice.ts'
import { textOf } from '../words/fields.ts'
import { linesOf, styleName, styleReasonWords } from '../words/styles.ts'

/** More styles than this are named in one line each: nobody reads three times three lines. */
const shownWhole = 2

/** The style, or those that stay open, and what each looks like on Monday. */
export function StyleSection({ reading }: { readonly reading: Reading }): ReactNode {
  const { styles, open, emergency } = reading.advice
  const { audience } = reading.situation
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.styleHeading}</h2>
      {emergency === 'yes' && (
        <p>
          <strong>{words.emergencyFirst}</strong>
        </p>
      )}
      {styles.length > 1 && <OpenStyles reading={reading} />}
      {styles.length > shownWhole ? <Bullets lines={styles.map(styleName)} /> : styles.map((style) => <OneStyle key={style} style={style} reading={reading} />)}
      <LeftOpenToo reading={reading} />
      {open.length > 0 && (
        <p className="ek-note nhsuk-u-margin-bottom-4">
          {words.waysHeading}: {open.map((way) => wayWords[way][audience]).join('; ')}.
        </p>
      )}
    </section>
  )
}

/** Between which styles it cannot tell, why, and what decides it. */
function OpenStyles({ reading: { advice, situation } }: { readonly reading: Reading }): ReactNode {
  const hangsOn = advice.trace.flatMap((step) => (step.code === 'cannot-tell-style' ? step.hangsOn : []))
  const isListed = hangsOn.length > 0 && hangsOn.length <= answersListed
  return (
    <>
      <p>
        {words.between(advice.styles)} {hangsOn.length === 0 ? words.hangsOnNothing : isListed ? words.hangsOn : words.hangsOnMany(hangsOn.length)}
      </p>
      {isListed && <Bullets lines={hangsOn.map((field) => textOf(field, situation.audience).question)} />}
      {hangsOn.length === 0 && advice.reasons.map((reason) => <p key={reason}>{styleReasonWords[reason][situation.audience]}</p>)}
    </>
  )
}

function OneStyle({ style, reading: { advice, situation } }: { readonly style: Style; readonly reading: Reading }): ReactNode {
  return (
    <>
      <h3 className="nhsuk-heading-s">{styleName(style)}</h3>
      {advice.styles.length === 1 && advice.reasons.map((reason) => <p key={reason}>{styleReasonWords[reason][situation.audience]}</p>)}
      <p className="nhsuk-u-margin-bottom-1">{words.monday}</p>
      <Bullets lines={linesOf(style, situation.audience, advice)} />
    </>
  )
}

/** What else breaks no rule: the first choice is not the only one. */
function LeftOpenToo({ reading: { advice } }: { readonly reading: Reading }): ReactNode {
  const others = advice.leftOpen.filter((style) => !advice.styles.includes(style))
  if (others.length === 0 || advice.styles.length > 1) return null
  return <p>{words.leftOpenToo(advice.styles, others)}</p>
}
