import type { ReactNode } from 'react'
import { Bullets, type CarriedFields, DataTable, type FormButton, HowSure, NextSteps, OwnForm, PageHeading, PrintButton, styleWords } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import type { PracticeSituation } from '../content/practice.ts'
import { goToField } from '../rules/commands.ts'
import type { StyleComparison } from '../rules/practice.ts'
import type { PracticeOutcome, Practised } from '../rules/practice-outcome.ts'
import { firstWords } from '../words/advice.ts'
import { firstChoiceWords, firstComparison, practiceWords as words, styleComparisonText, tryWords } from '../words/practice.ts'
import { eitherStyle } from '../words/styles.ts'

/** A situation of the practice that was answered, and its number in it, from 1. */
export interface AnsweredSituation extends Practised {
  readonly situation: PracticeSituation
  readonly number: number
  /** How the chosen style stands beside the reading. */
  readonly openness: StyleComparison['kind']
}

export interface PracticeEnd {
  readonly carried: CarriedFields
  readonly answered: readonly AnsweredSituation[]
  readonly outcome: PracticeOutcome<AnsweredSituation>
  /** The number of the first situation without a choice, from 1; null when there is none. */
  readonly goOnAt: number | null
}

/** What the choices of a practice show: counts and where to look again. */
export function practiceEndPage({ carried, answered, outcome, goOnAt }: PracticeEnd): string {
  const goOn: readonly FormButton[] = goOnAt === null ? [] : [{ text: answered.length === 0 ? words.toFirst : words.goOn, name: goToField, value: String(goOnAt) }]
  return sitePage({
    title: words.endTitle,
    part: 'situations',
    content: (
      <div className="ek-reading">
        <PageHeading heading={words.endHeading} answer={answered.length === 0 ? words.endNothing : words.endAnswer(answered.length)} />
        <OwnForm action={href(paths.situationPractice)} carried={carried} buttons={goOn}>
          {answered.length > 0 && <Outcome outcome={outcome} />}
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

function Outcome({ outcome }: { readonly outcome: PracticeOutcome<AnsweredSituation> }): ReactNode {
  const { range, answered, share, firstSame, firstTold, tryNext } = outcome
  const inTen = (proportion: number): number => Math.round(proportion * 10)
  const { rangeColumns: columns } = words
  return (
    <>
      <SecondLooks outcome={outcome} />
      <h2 className="nhsuk-heading-m">{words.rangeHeading}</h2>
      <p>{words.rangeLead}</p>
      <DataTable
        caption={words.rangeHeading}
        isCaptionHidden
        columns={[columns.style, columns.chosen, columns.firstChoice, columns.open].map((heading) => ({ heading }))}
        rows={range.map(({ style, chosen, firstChoice, open }) => [styleWords[style].plain, <Bar key="chosen" count={chosen} />, <Bar key="first" count={firstChoice} />, <Bar key="open" count={open} />])}
      />
      <p>{words.rangeNote(answered)}</p>
      <h2 className="nhsuk-heading-m">{words.withinHeading}</h2>
      <p>
        {words.within(outcome)} {words.noKey}
      </p>
      {share !== null && <HowSure>{words.little(answered, inTen(share.lower), inTen(share.upper))}</HowSure>}
      <h2 className="nhsuk-heading-m">{words.firstHeading}</h2>
      <p>{words.firstSame(firstSame, firstTold)}</p>
      <h2 className="nhsuk-heading-m">{words.tryHeading}</h2>
      <p>{tryNext === null ? words.tryColleague : tryWords[tryNext]}</p>
    </>
  )
}

/** The situations where it pays to look again, each with what differs. */
function SecondLooks({ outcome: { secondLooks } }: { readonly outcome: PracticeOutcome<AnsweredSituation> }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.secondLooksHeading}</h2>
      {secondLooks.length === 0 && <p>{words.secondLooksNone}</p>}
      {secondLooks.map(({ practised, comparison }) => (
        <div key={practised.situation.id}>
          <h3 className="nhsuk-heading-s">{practised.situation.title}</h3>
          <Bullets
            lines={[
              ...(comparison.first === 'other' ? [firstComparison.other(practised.choice.first, practised.advice.first)] : []),
              ...(comparison.style.kind === 'closed' ? [styleComparisonText(comparison.style, practised.choice.style, practised.advice.styles, practised.situation.situation.audience)] : []),
            ]}
          />
          <p>
            <LookAgain answered={practised} />
          </p>
        </div>
      ))}
    </>
  )
}

/** Leads back to a situation with every choice kept. */
function LookAgain({ answered: { situation, number } }: { readonly answered: AnsweredSituation }): ReactNode {
  return (
    <button type="submit" className="ek-link-button" name={goToField} value={number}>
      {words.lookAgain}
      <span className="nhsuk-u-visually-hidden">: {situation.title}</span>
    </button>
  )
}

/** A count as a bar of blocks and as a number. */
function Bar({ count }: { readonly count: number }): ReactNode {
  return (
    <span className="ek-count">
      <span className="ek-count__bar" aria-hidden="true">
        {'■'.repeat(count)}
      </span>{' '}
      {count}
    </span>
  )
}

/** What was chosen beside what the model reads; each title leads back to its situation. */
function EachSituation({ answered }: { readonly answered: readonly AnsweredSituation[] }): ReactNode {
  return (
    <>
      <h2 className="nhsuk-heading-m">{words.eachHeading}</h2>
      <DataTable
        caption={words.eachHeading}
        isCaptionHidden
        columns={[{ heading: words.eachColumns.situation }, { heading: words.eachColumns.yours }, { heading: words.eachColumns.model }]}
        rows={answered.map((one) => [<SituationCell key="go" answered={one} />, yoursText(one), `${firstWords[one.advice.first].short}; ${eitherStyle(one.advice.styles)}`])}
      />
    </>
  )
}

function SituationCell({ answered }: { readonly answered: AnsweredSituation }): ReactNode {
  return (
    <>
      {answered.situation.title}
      <div>
        <LookAgain answered={answered} />
      </div>
    </>
  )
}

/** “Management; Direct (left open)”. */
function yoursText({ choice, openness }: AnsweredSituation): string {
  return `${firstChoiceWords[choice.first].text}; ${styleWords[choice.style].plain} (${words.openWords[openness]})`
}
