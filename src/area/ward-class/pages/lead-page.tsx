import type { ReactNode } from 'react'
import { OwnForm, PageHeading, RadioQuestion } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { sitePage } from '../../../platform/http/site-page.ts'
import { CodePart, className } from '../../class/index.ts'
import type { ClassCode } from '../../difference/index.ts'
import { packWords, settingWords } from '../../simulated-ward/index.ts'
import type { Circumstances } from '../rules/circumstances.ts'
import { type ClassState, lastHoldWeek } from '../rules/class-state.ts'
import { openWords } from '../words/class.ts'
import { leadWords as words } from '../words/lead.ts'
import { Looks, type LooksModel } from './looks.tsx'
import { WeeksTable } from './weeks-table.tsx'

/** A class, for who has the secret. */
export interface LeadModel {
  readonly code: ClassCode
  /** How people reach the site. */
  readonly origin: string
  /** The address of this very page. */
  readonly address: string
  readonly circumstances: Circumstances
  readonly state: ClassState
  /** The last day of the class, in words. */
  readonly until: string
  readonly joined: number
  /** How many have ended each week, from the first. */
  readonly through: readonly number[]
  readonly looks: Pick<LooksModel, 'next' | 'weeks'>
}

/** The page of who leads a class: how people get in, how far they are, and what stops and goes on. */
export function leadPage(model: LeadModel): string {
  const { code, state, joined, address } = model
  const hasBegun = joined > 0 || state.ended
  return sitePage({
    title: className(code),
    content: (
      <>
        <div className="ek-lead-head">
          <PageHeading caption={className(code)} heading={hasBegun ? words.heading : words.opened} answer={hasBegun ? words.answer : words.openedAnswer} />
          {hasBegun && !state.ended && <CodeInSight {...model} />}
        </div>
        {!hasBegun && <WaysIn {...model} />}
        <div className="ek-look__pair">
          <HowFar {...model} />
          {state.ended ? <p>{words.hasEnded}</p> : <StopAndGo address={address} state={state} />}
        </div>
        {hasBegun && <Looks address={address} joined={joined} frozen={state.frozen} {...model.looks} />}
        {hasBegun && !state.ended && <AboutClass {...model} />}
        {hasBegun && !state.ended && <End address={address} />}
      </>
    ),
  })
}

/** How people get in stands first until somebody has joined. */
function WaysIn(model: LeadModel): ReactNode {
  const { code, origin } = model
  return (
    <>
      <section className="ek-screen-only">
        <CodePart code={code} origin={origin} how={words.codeHow(origin)} join={href(paths.wardClassJoin, { code })} />
      </section>
      <AboutClass {...model} />
    </>
  )
}

/** The code stays at the head of the page: others join when the first have begun, and late ones later still. */
function CodeInSight({ code, origin }: LeadModel): ReactNode {
  const join = href(paths.wardClassJoin, { code })
  return (
    <div className="ek-screen-only">
      <p className="ek-code">{code}</p>
      <p>
        <a href={join}>{origin + join}</a>
      </p>
    </div>
  )
}

function AboutClass({ circumstances: { setting, pack }, until }: LeadModel): ReactNode {
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.ward}</h2>
      <p>
        {settingWords[setting].name}: {settingWords[setting].about} {packWords[pack].name}: {packWords[pack].about}
      </p>
      <h2 className="nhsuk-heading-m">{words.keepHeading}</h2>
      <p>{words.keep}</p>
      <p>{words.until(until)}</p>
      <p>
        <a href={href(paths.wardClassLesson)}>{openWords.lesson.link}</a>
      </p>
    </section>
  )
}

function HowFar({ joined, through, address }: LeadModel): ReactNode {
  return (
    <section aria-labelledby="where">
      <h2 className="nhsuk-heading-m" id="where">
        {words.whereHeading}
      </h2>
      <p>{words.joined(joined)}</p>
      {joined > 0 && <WeeksTable through={through} />}
      <p className="ek-screen-only">
        <a href={address}>{words.again}</a>
      </p>
    </section>
  )
}

function StopAndGo({ address, state: { frozen, holdAfterWeek } }: { readonly address: string; readonly state: ClassState }): ReactNode {
  const weeks = Array.from({ length: lastHoldWeek }, (_, index) => index + 1)
  const choices = [{ value: 'none', text: words.holdNone }, ...weeks.map((week) => ({ value: String(week), text: words.hold(week) }))]
  return (
    <section className="ek-screen-only" aria-labelledby="time">
      <h2 className="nhsuk-heading-m" id="time">
        {words.timeHeading}
      </h2>
      <p>
        {frozen ? words.isFrozen : words.isRunning} {holdAfterWeek === null ? words.holdsNone : words.holds(holdAfterWeek)}
      </p>
      <OwnForm action={address} carried={{ act: [frozen ? 'let-go' : 'freeze'] }} buttons={[{ text: frozen ? words.letGo : words.freeze }]} />
      <OwnForm action={address} carried={{ act: ['hold'] }} buttons={[{ text: words.holdButton, isSecondary: true }]}>
        <RadioQuestion name="week" legend={words.holdLegend} size="s" value={holdAfterWeek === null ? 'none' : String(holdAfterWeek)} choices={choices} />
      </OwnForm>
      <p>{words.seconds}</p>
    </section>
  )
}

function End({ address }: { readonly address: string }): ReactNode {
  return (
    <section className="ek-screen-only">
      <h2 className="nhsuk-heading-m">{words.endHeading}</h2>
      <p>{words.endWords}</p>
      <OwnForm action={address} carried={{ act: ['end'] }} buttons={[{ text: words.end, isSecondary: true }]} />
    </section>
  )
}
