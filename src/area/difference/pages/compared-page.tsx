import type { ReactNode } from 'react'
import { type CarriedFields, CannotTell, HowSure, KeyFacts, NextSteps, OwnForm, PageHeading, PrintButton } from '../../../platform/design/index.ts'
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
  const { before, after } = rounds
  return (
    <>
      <KeyFacts
        facts={[
          { name: words.rounds.before, value: words.rounds.agreedOn(before) },
          { name: words.rounds.after, value: words.rounds.agreedOn(after) },
        ]}
      />
      {rounds.kind === 'told-apart' ? <p>{words.rounds[rounds.direction]}</p> : <CannotTell because={cannotTell(rounds)} />}
      <HowSure>{words.rounds.method}</HowSure>
    </>
  )
}

function cannotTell({ before, after, enough }: Extract<TwoRounds, { kind: 'cannot-tell' }>): string {
  if (before.agreed * after.sorted === after.agreed * before.sorted) return words.rounds.same
  return `${words.rounds.because} ${enough === null ? words.rounds.neverEnough : words.rounds.enough(enough, after.sorted)}`
}
