import type { ReactNode } from 'react'
import { type CarriedFields, DataTable, type FormButton, HowSure, NextSteps, OwnForm, PageHeading, PrintButton, numberText, styleWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { LibrarySituation } from '../content/library-situation.ts'
import type { PracticeOutcome, Practised } from '../rules/practice-outcome.ts'
import { eitherStyle, firstWords } from '../words/advice.ts'
import { firstChoiceWords, practiceWords as words, tryWords } from '../words/practice.ts'

/** A situation of the practice that was answered, and its place in it, from 1. */
export interface AnsweredSituation extends Practised {
  readonly situation: LibrarySituation
  readonly place: number
}

export interface PracticeEnd {
  readonly carried: CarriedFields
  readonly answered: readonly AnsweredSituation[]
  readonly outcome: PracticeOutcome
  /** The place of the first situation without a choice, from 1; null when there is none. */
  readonly goOnAt: number | null
}

/** With fewer choices, what blind choosing would come to is no help. */
const enoughToCompare = 5

/** What the choices of a practice show. No mark, no ranking. */
export function practiceEndPage({ carried, answered, outcome, goOnAt }: PracticeEnd): string {
  const goOn: readonly FormButton[] = goOnAt === null ? [] : [{ text: answered.length === 0 ? words.toFirst : words.goOn, name: 'go', value: String(goOnAt) }]
  return sitePage({
    title: words.endTitle,
    part: 'situations',
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.endHeading} answer={answered.length === 0 ? words.endNothing : words.endAnswer(answered.length)} />
        {answered.length > 0 && <Outcome outcome={outcome} />}
        <OwnForm action={href(paths.situationPractice)} carried={carried} buttons={goOn}>
          {answered.length > 0 && <EachSituation answered={answered} />}
        </OwnForm>
        {answered.length > 0 && <PrintButton />}
        <p>{words.promise}</p>
        <NextSteps
          links={[
            { text: words.nextSteps.describe, href: href(paths.situationQuestions) },
            { text: words.nextSteps.library, href: href(paths.situations) },
            { text: words.nextSteps.plan, href: href(paths.steppingUpPlan) },
            { text: words.nextSteps.method, href: href(paths.situationMethod) },
          ]}
        />
      </div>
    ),
  })
}

function Outcome({ outcome }: { readonly outcome: PracticeOutcome }): ReactNode {
  const { range, within, answered, share, blindly, firstSame, firstTold, tryNext } = outcome
  const inTen = (proportion: number): number => Math.round(proportion * 10)
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.rangeHeading}</h2>
      <p>{words.rangeLead}</p>
      <DataTable
        caption={words.rangeHeading}
        isCaptionHidden
        columns={[{ heading: words.rangeColumns.style }, { heading: words.rangeColumns.chosen }, { heading: words.rangeColumns.open }]}
        rows={range.map(({ style, chosen, open }) => [styleWords[style].plain, <Bar key="chosen" count={chosen} />, <Bar key="open" count={open} />])}
      />
      <h2 className="nhsuk-heading-m">{words.withinHeading}</h2>
      <p>
        {words.within(within, answered)} {answered >= enoughToCompare && words.blindly(numberText(blindly, { decimals: 0 }), answered)} {words.noKey}
      </p>
      {share !== null && <HowSure>{words.little(answered, inTen(share.lower), inTen(share.upper))}</HowSure>}
      <h2 className="nhsuk-heading-m">{words.firstHeading}</h2>
      <p>{words.firstSame(firstSame, firstTold)}</p>
      <h2 className="nhsuk-heading-m">{words.tryHeading}</h2>
      <p>{tryNext === null ? words.tryColleague : tryWords[tryNext]}</p>
    </>
  )
}

/** A count as a bar of blocks and as a number. */
function Bar({ count }: { readonly count: number }): ReactNode {
  return (
    <>
      <span aria-hidden="true">{'■'.repeat(count)}</span> {count}
    </>
  )
}

/** What was chosen beside what the model reads; each title leads back to its situation. */
function EachSituation({ answered }: { readonly answered: readonly AnsweredSituation[] }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.eachHeading}</h2>
      <p className="ek-screen-only">{words.eachLead}</p>
      <DataTable
        caption={words.eachHeading}
        isCaptionHidden
        columns={[{ heading: words.eachColumns.situation }, { heading: words.eachColumns.yours }, { heading: words.eachColumns.model }]}
        rows={answered.map(({ situation, place, choice, advice }) => [
          <button key="go" type="submit" className="ek-link-button" name="go" value={place}>
            <span className="nhsuk-u-visually-hidden">{words.lookAgain}: </span>
            {situation.title}
          </button>,
          `${firstChoiceWords[choice.first].text}; ${styleWords[choice.style].plain}`,
          `${firstWords[advice.first].short}; ${eitherStyle(advice.styles)}`,
        ])}
      />
    </>
  )
}
