import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { HowSure, OwnForm, PageHeading, PrintButton } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type ClassCode, type Round, type SortSentence, rounds } from '../../difference/index.ts'
import { mostDivided } from '../rules/most-divided.ts'
import { type RoundView, agreedByMost } from '../rules/round-view.ts'
import { className, classWords, resultWords as words } from '../words.ts'
import { CodePart } from './code-part.tsx'
import { Plan } from './plan.tsx'
import { type SpreadModel, SpreadOf } from './spread-of.tsx'

/** Sentences that stand first because the class was most divided on them. */
const dividedAtMost = 3

/** How a class sorted, for who has the secret. */
export interface ResultsModel {
  readonly code: ClassCode
  /** How people reach the site. */
  readonly origin: string
  /** The address of this very page. */
  readonly address: string
  /** The last day of the class, in words. */
  readonly until: string
  readonly views: Readonly<Record<Round, RoundView>>
  readonly sentences: Readonly<Record<Round, readonly SortSentence[]>>
}

/** The page of the teacher: how people get in, and how the class sorted before and after. */
export function resultsPage({ code, origin, address, until, views, sentences }: ResultsModel): string {
  const hasBegun = rounds.some((round) => views[round].sorted > 0)
  const isShown = rounds.some((round) => views[round].shown > 0)
  return sitePage({
    title: className(code),
    part: 'difference',
    content: (
      <>
        <PageHeading caption={className(code)} heading={hasBegun ? words.heading : words.opened} answer={hasBegun ? words.answer : words.openedAnswer} />
        {hasBegun && (
          <p className="ek-screen-only">
            <a href={address}>{words.again}</a>
          </p>
        )}
        {!isShown && <WaysIn code={code} origin={origin} until={until} />}
        <div className="ek-class-rounds">
          {rounds.map((round) => (
            <RoundOfClass key={round} round={round} view={views[round]} sentences={sentences[round]} />
          ))}
        </div>
        {isShown && (
          <>
            <HowSure>{words.agreedNote}</HowSure>
            <Reading />
            <PrintButton />
            <WaysIn code={code} origin={origin} until={until} />
          </>
        )}
        {hasBegun && <NewClass />}
      </>
    ),
  })
}

/** How people get in stands first until there are results, and below them from then on. */
function WaysIn({ code, origin, until }: Pick<ResultsModel, 'code' | 'origin' | 'until'>): ReactNode {
  return (
    <section className="ek-screen-only">
      <CodePart code={code} origin={origin} how={words.codeHow(origin)} join={href(paths.classSort, { code })} />
      <h2 className="nhsuk-heading-m">{words.keepHeading}</h2>
      <p>{words.keep}</p>
      <p>{classWords.until(until)}</p>
      <Details className="ek-details">
        <Details.Summary>{classWords.planHeading}</Details.Summary>
        <Details.Text>
          <Plan />
        </Details.Text>
      </Details>
    </section>
  )
}

/** The way out when somebody fills a class: who has the code can. */
function NewClass(): ReactNode {
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.newClass.heading}</h2>
      <p>{words.newClass.words}</p>
      <OwnForm action={href(paths.classOpen)} buttons={[{ text: words.newClass.button, isSecondary: true }]} />
    </section>
  )
}

function RoundOfClass({ round, view, sentences }: { readonly round: Round; readonly view: RoundView; readonly sentences: readonly SortSentence[] }): ReactNode {
  const keyOf = (id: string) => sentences.find((sentence) => sentence.id === id)?.domain
  return (
    <section aria-labelledby={`round-${round}`}>
      <h2 className="nhsuk-heading-m" id={`round-${round}`}>
        {words.roundHeading[round]}
      </h2>
      <p>{peopleWords(view)}</p>
      {view.shown > 0 && (
        <>
          <p>{words.agreed(agreedByMost(view, keyOf), view.sentences.length)}</p>
          <Spreads view={view} sentences={sentences} />
        </>
      )}
    </section>
  )
}

/** Where the class was most divided stands first; the others can be opened, and stand open when there is nothing before them. */
function Spreads({ view, sentences }: { readonly view: RoundView; readonly sentences: readonly SortSentence[] }): ReactNode {
  const divided = mostDivided(view, dividedAtMost)
  const placed = sentences.map((sentence, index) => ({ sentence, place: index + 1, view: view.sentences.find((one) => one.sentence === sentence.id) }))
  const first = divided.flatMap((id) => placed.filter(({ sentence }) => sentence.id === id))
  const others = placed.filter((one) => !first.includes(one))
  return (
    <>
      <h3 className="nhsuk-heading-s">{words.divided}</h3>
      {first.length === 0 ? <p>{words.notDivided}</p> : <SpreadList placed={first} />}
      <Details className="ek-details ek-details--printed" open={first.length === 0}>
        <Details.Summary>{first.length === 0 ? words.all : words.others(others.length)}</Details.Summary>
        <Details.Text>
          <SpreadList placed={others} />
        </Details.Text>
      </Details>
    </>
  )
}

function SpreadList({ placed }: { readonly placed: readonly SpreadModel[] }): ReactNode {
  return (
    <ol className="nhsuk-list nhsuk-list--number ek-sorted">
      {placed.map((one) => (
        <SpreadOf key={one.sentence.id} {...one} />
      ))}
    </ol>
  )
}

function peopleWords({ sorted, shown }: RoundView): string {
  if (sorted === 0) return words.nobody
  return shown === 0 ? words.waiting(sorted) : words.sorted(sorted, shown)
}

function Reading(): ReactNode {
  return (
    <Details className="ek-details ek-screen-only">
      <Details.Summary>{words.readingHeading}</Details.Summary>
      <Details.Text>
        {[...words.reading, ...classWords.kept].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Details.Text>
    </Details>
  )
}
