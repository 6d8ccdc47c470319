import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { type CarriedFields, NextSteps, OwnForm, PageHeading, PrintButton } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { type Compared, agreementOf } from '../rules/sorting.ts'
import type { TwoRounds } from '../rules/two-rounds.ts'
import { sortWords as words } from '../words.ts'
import { Comparison } from './comparison.tsx'

/** The first ten beside our key, and the way on to reading. */
export function comparedPage(compared: readonly Compared[], carried: CarriedFields): string {
  return sitePage({
    title: words.comparedTitle.before,
    part: 'difference',
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.difference) } },
    content: (
      <>
        <Heading compared={compared} />
        <Comparison compared={compared} />
        <OwnForm
          action={href(paths.differenceSort)}
          carried={carried}
          buttons={[
            { text: words.goOn, name: 'step', value: 'read' },
            { text: words.change, name: 'step', value: 'change', isSecondary: true },
          ]}
        />
      </>
    ),
  })
}

/** The other ten beside our key, and what can be said of before and after. */
export function comparedAgainPage(compared: readonly Compared[], rounds: TwoRounds, carried: CarriedFields): string {
  return sitePage({
    title: words.comparedTitle.after,
    part: 'difference',
    wayBack: { kind: 'back', link: { text: words.back, href: href(paths.difference) } },
    content: (
      <>
        <Heading compared={compared} />
        <Rounds rounds={rounds} />
        <Comparison compared={compared} />
        <OwnForm action={href(paths.differenceSortAgain)} carried={carried} buttons={[{ text: words.change, name: 'step', value: 'change', isSecondary: true }]} />
        <PrintButton />
        <NextSteps
          links={[
            { text: words.next.questions, href: href(paths.differenceQuestions) },
            { text: words.next.factors, href: href(paths.differenceFactors) },
            { text: words.next.firstLook, href: href(paths.firstLook) },
            { text: words.next.steppingUp, href: href(paths.steppingUp) },
          ]}
        />
      </>
    ),
  })
}

function Heading({ compared }: { readonly compared: readonly Compared[] }): ReactNode {
  const agreement = agreementOf(compared)
  const leftOut = compared.length - agreement.sorted
  return (
    <>
      <PageHeading heading={words.comparedHeading} answer={words.agreement(agreement)} />
      <p>{words.noMark}</p>
      {leftOut > 0 && <p>{words.leftOut(leftOut)}</p>}
    </>
  )
}

function Rounds({ rounds }: { readonly rounds: TwoRounds }): ReactNode {
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.rounds.heading}</h2>
      {rounds.kind === 'nothing-before' ? <p>{words.rounds.nothingBefore}</p> : <Told rounds={rounds} />}
    </section>
  )
}

function Told({ rounds }: { readonly rounds: Exclude<TwoRounds, { kind: 'nothing-before' }> }): ReactNode {
  return (
    <>
      <p>
        {words.rounds.counts(rounds.before, rounds.after)} {rounds.kind === 'told-apart' ? words.rounds[rounds.direction] : words.rounds.tooFew}
      </p>
      <Details className="ek-details">
        <Details.Summary>{words.rounds.methodSummary}</Details.Summary>
        <Details.Text>
          {[...reasonsOf(rounds), words.rounds.method].map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Details.Text>
      </Details>
    </>
  )
}

function reasonsOf(rounds: Exclude<TwoRounds, { kind: 'nothing-before' }>): readonly string[] {
  if (rounds.kind === 'told-apart') return [words.rounds.rare]
  const { before, after, enough } = rounds
  if (before.agreed * after.sorted === after.agreed * before.sorted) return [words.rounds.same]
  return [words.rounds.because, enough === null ? words.rounds.neverEnough : words.rounds.enough(enough, after.sorted)]
}
