import type { ReactNode } from 'react'
import { type FormState, KeyFacts, LongText, Notice, PlainForm, dateText, problemAt, stageWords } from '../../../platform/design/index.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { OwnGoal } from '../service/asking.ts'
import type { SeenOpportunity } from '../service/see.ts'
import { capabilityText, hoursText, pageWords as words, partWords, standingWords } from '../words/opportunity.ts'
import { framed } from './frame.tsx'
import { hrefOf, whoIs } from './of-opportunity.ts'
import { KeeperPart, Members } from './people-of-it.tsx'

/** What the page of an opportunity is drawn from. */
export interface OpportunityPageModel {
  readonly seen: SeenOpportunity
  /** Goals in hand of who looks, those about its capability if there are any. */
  readonly goals: readonly OwnGoal[]
  /** What was typed about interest and could not be taken. */
  readonly typed: string
  readonly said: string | null
  readonly state: FormState
}

/** An opportunity: what it is, what one’s own part in it is, and for who answers for it who waits. */
export function opportunityPage({ seen, goals, typed, said, state }: OpportunityPageModel): string {
  const { opportunity, isKeeper, own, deeds } = seen
  const { does, learns, title, kind, unitName } = opportunity
  // Who has to do with it finds that first; who looks at it for the first time reads what it is before.
  const part = (own !== null || deeds.length > 0) && <OwnPart seen={seen} goals={goals} typed={typed} state={state} />
  return framed({
    title,
    caption: words.caption(kind, unitName),
    answer: answerOf(seen),
    wayBack: { text: words.back, href: href(paths.opportunities) },
    problems: state.problems,
    said,
    children: (
      <>
        {isKeeper && !opportunity.isPosterHere && <Notice>{words.tookOver}</Notice>}
        {own !== null && part}
        {isKeeper && <KeeperPart seen={seen} />}
        {(own !== null || isKeeper) && <h2 className="nhsuk-heading-m">{words.about}</h2>}
        <Facts seen={seen} />
        <h2 className="nhsuk-heading-m">{words.does}</h2>
        <p className="ek-written">{does}</p>
        {learns !== '' && (
          <>
            <h2 className="nhsuk-heading-m">{words.learns}</h2>
            <p className="ek-written">{learns}</p>
          </>
        )}
        {own === null && part}
        {!isKeeper && <Members seen={seen} />}
      </>
    ),
  })
}

/** What it says about who looks: who waits for them, how they stand to it, or whether they can come in. */
function answerOf({ standing, isKeeper, others, own }: SeenOpportunity): string {
  const waiting = others.filter(({ part, deeds }) => part.state === 'interested' && deeds.length > 0).length
  if (isKeeper) return waiting > 0 ? words.waits(waiting) : standingWords[standing]
  return own === null ? standingWords[standing] : `${partWords[own.state]}.`
}

function Facts({ seen }: { readonly seen: SeenOpportunity }): ReactNode {
  const { opportunity, placesLeft, keeperId } = seen
  const { facts } = words
  const { kind, capability, stage, monthlyHours, until, particulars, places, closesOn } = opportunity
  const within = facts.particulars[kind]
  const rows = [
    { name: facts.by[kind], value: keeperId === null ? words.nobody : whoIs(seen, keeperId) },
    { name: facts.capability, value: capabilityText(capability) },
    { name: facts.stage, value: stage === null ? words.anyStage : stageWords[stage] },
    { name: facts.hours, value: words.hours(hoursText(monthlyHours)), note: words.protectedTime },
    { name: facts.until, value: dateText(until) },
    ...(within === undefined ? [] : [{ name: within, value: <span className="ek-written">{particulars}</span> }]),
    { name: facts.places, value: words.places(formatNumber(Math.max(0, placesLeft)), formatNumber(places)) },
    { name: facts.closes[kind], value: dateText(closesOn) },
  ]
  return <KeyFacts facts={rows} />
}

interface OwnPartModel extends Pick<OpportunityPageModel, 'goals' | 'typed' | 'state'> {
  readonly seen: SeenOpportunity
}

function OwnPart({ seen, goals, typed, state }: OwnPartModel): ReactNode {
  const { own, deeds, isKeeper, opportunity: { kind } } = seen
  const form = (does: string, text: string, isSecondary = false) => <PlainForm action={hrefOf(seen)} from={{ ...state.from, formId: does === 'put-news-away' ? state.secondFormId : state.from.formId }} carried={{ do: [does] }} buttons={[{ text, isSecondary }]} />
  return (
    <section>
      <h2 className="nhsuk-heading-m">{words.part}</h2>
      {own !== null && <OwnState seen={seen} goals={goals} />}
      {deeds.includes('put-news-away') && form('put-news-away', words.news)}
      {deeds.includes('show-interest') && (
        <PlainForm action={hrefOf(seen)} from={state.from} carried={{ do: ['show-interest'] }} buttons={[{ text: words.interestButton }]}>
          <LongText id="words" name="words" label={words.interestWords} hint={words.interestSees[kind]} value={typed} rows={4} {...problemAt(state.problems, 'words')} />
        </PlainForm>
      )}
      {deeds.includes('join') && (
        <>
          <p>{words.joinSees}</p>
          {form('join', words.join)}
        </>
      )}
      {deeds.includes('finish') && (
        <p>
          <a href={hrefOf(seen, { ask: 'finish' })}>{words.finish}</a>
        </p>
      )}
      {deeds.includes('step-back') && (
        <>
          <p>{words.stepBackWords}</p>
          {form('step-back', own?.state === 'interested' ? words.stepBack.interested : words.stepBack.in, true)}
        </>
      )}
      {isKeeper && own?.state === 'taking-part' && <p>{words.hostStays}</p>}
    </section>
  )
}

function OwnState({ seen: { own, opportunity: { kind } }, goals }: { readonly seen: SeenOpportunity; readonly goals: readonly OwnGoal[] }): ReactNode {
  if (own === null) return null
  const said = [{ heading: words.wrote, text: own.words }, { heading: words.reply, text: own.reply }, { heading: words.cameOfIt, text: own.cameOfIt }].filter(({ text }) => text !== '')
  return (
    <>
      <p>{own.state === 'taking-part' && kind === 'learning-set' ? words.member : words.state[own.state]}</p>
      {said.map(({ heading, text }) => (
        <div key={heading}>
          <h3 className="nhsuk-heading-s">{heading}</h3>
          <p className="ek-written">{text}</p>
        </div>
      ))}
      {own.state === 'finished' && (
        <>
          <p>{`${own.hoursTaken === null ? '' : `${words.took(hoursText(own.hoursTaken))} `}${words.cameOfItSees}`}</p>
          <h3 className="nhsuk-heading-s">{words.evidence}</h3>
          {goals.length === 0 && (
            <p>
              {words.noGoal} <a href={href(paths.developmentPlan)}>{words.plan}</a>
            </p>
          )}
          <ul className="nhsuk-list">
            {goals.map(({ goalId, name }) => (
              <li key={goalId}>
                <a href={href(paths.goalAdd, { goal: goalId, part: 'evidence' })}>{words.evidenceFor(name)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
